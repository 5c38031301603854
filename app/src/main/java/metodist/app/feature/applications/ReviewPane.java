package metodist.app.feature.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.Choosers;
import metodist.app.feature.PersonChoice;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.TechnicalReview;
import metodist.model.contests.TechnicalReview.Answer;
import metodist.model.directory.PersonId;

/// The technical review: a «да», a «нет» and a note for each question, remarks, the day by which to
/// mend, who carried it out. The last can be told after the verdict, too: the paper prints it.
final class ReviewPane {
  private final ApplicationViewModel vm;
  private final Messages m;
  private final GridPane grid = new GridPane();
  private final List<Line> lines = new ArrayList<>();
  private final FormKit form = new FormKit("applications.review");
  private final LongTextEntry remarks;
  private final DateEntry until;
  private final ChooserEntry<PersonId> reviewer;
  private final VBox root;

  private record Line(Label question, CheckBox yes, CheckBox no, TextField note) {}

  ReviewPane(ApplicationViewModel vm, Messages m, Choosers choosers) {
    this.vm = vm;
    this.m = m;
    grid.setHgap(10);
    grid.setVgap(5);
    ColumnConstraints question = new ColumnConstraints();
    question.setHgrow(Priority.ALWAYS);
    question.setPercentWidth(46);
    ColumnConstraints mark = new ColumnConstraints();
    ColumnConstraints note = new ColumnConstraints();
    note.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(question, mark, new ColumnConstraints(), note);
    remarks = form.add(new LongTextEntry("remarks", m.text("review.remarks")));
    until = form.date("correctUntil", m.text("review.until"));
    reviewer = choosers.person(form, "reviewerId", m.text("review.reviewer"));
    reviewer.help(m.text("review.reviewer.help"));
    reviewer.onCommit(chosen -> vm.reviewer(chosen.map(ChooserEntry.Option::value).orElse(null)));
    remarks.onCommit(vm::remarks);
    until.onCommit(day -> vm.correctUntil(day.orElse(null)));
    root =
        new VBox(
            8,
            grid,
            Buttons.flat(
                Command.of("applications.review.rest", m.text("review.rest"), vm::answerRest)
                    .withIcon(Icon.OK)),
            form.content());
  }

  Node root() {
    return root;
  }

  void show(ApplicationCard card) {
    TechnicalReview review = card.review();
    if (lines.size() != review.checks().size()) {
      build(review.checks().size());
    }
    boolean open =
        card.application().state() == ApplicationState.SUBMITTED
            || card.application().state() == ApplicationState.REGISTERED
            || card.application().state() == ApplicationState.RETURNED;
    for (int i = 0; i < lines.size(); i++) {
      TechnicalReview.Check check = review.checks().get(i);
      Line line = lines.get(i);
      line.question().setText((i + 1) + ". " + check.question());
      line.yes().setSelected(check.answer() == Answer.YES);
      line.no().setSelected(check.answer() == Answer.NO);
      line.yes().setAccessibleText(check.question() + ": " + m.text("review.yes"));
      line.no().setAccessibleText(check.question() + ": " + m.text("review.no"));
      line.note().setAccessibleText(check.question() + ": " + m.text("review.note"));
      line.yes().setDisable(!open);
      line.no().setDisable(!open);
      line.note().setEditable(open);
      if (!line.note().isFocused()) {
        line.note().setText(check.note());
      }
    }
    remarks.set(review.remarks());
    until.set(Optional.ofNullable(review.correctUntil()));
    reviewer.choose(card.person(review.reviewerId()).map(PersonChoice::option).orElse(null));
    form.readOnly(!open);
    reviewer.readOnly(card.application().state() == ApplicationState.DRAFT);
  }

  private void build(int count) {
    grid.getChildren().clear();
    lines.clear();
    for (int i = 0; i < count; i++) {
      Line line = line(i);
      lines.add(line);
      grid.addRow(i, line.question(), line.yes(), line.no(), line.note());
      GridPane.setValignment(line.question(), VPos.CENTER);
    }
  }

  private Line line(int at) {
    Label question = new Label();
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    CheckBox yes = new CheckBox(m.text("review.yes"));
    CheckBox no = new CheckBox(m.text("review.no"));
    yes.setMinWidth(Region.USE_PREF_SIZE);
    no.setMinWidth(Region.USE_PREF_SIZE);
    yes.setId("applications.review.yes." + at);
    no.setId("applications.review.no." + at);
    yes.setOnAction(event -> vm.answer(at, yes.isSelected() ? Answer.YES : Answer.NOT_CHECKED));
    no.setOnAction(event -> vm.answer(at, no.isSelected() ? Answer.NO : Answer.NOT_CHECKED));
    TextField note = new TextField();
    note.setId("applications.review.note." + at);
    note.setPromptText(m.text("review.note"));
    note.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                keepNote(at, note.getText());
              }
            });
    note.setOnAction(event -> keepNote(at, note.getText()));
    return new Line(question, yes, no, note);
  }

  private void keepNote(int at, String text) {
    ApplicationCard shown = vm.card().value();
    if (shown != null
        && at < shown.review().checks().size()
        && !shown.review().checks().get(at).note().equals(text.strip())) {
      vm.note(at, text.strip());
    }
  }

  void commit() {
    form.commit();
  }
}
