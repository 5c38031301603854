package metodist.app.feature.events;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;
import metodist.app.ui.TextPlace;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;

/// Участникам: what the people of the event get into their hands, and the way to the screen where
/// certificates, letters and diplomas are given out.
final class HandoutsPart implements EventPart {
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;
  private final VBox root = new VBox(0.8 * Theme.em());

  HandoutsPart(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    root.getStyleClass().add("card-side");
    root.getChildren()
        .addAll(
            ProblemLines.wrapped(m.text("people.named"), "text-muted"),
            row(Buttons.primary(open(office, vm, m)), paper(PaperKind.HANDOUT_REGISTER)),
            ProblemLines.wrapped(m.text("people.door"), "text-muted"),
            row(paper(PaperKind.BADGES), paper(PaperKind.REGISTRATION_SHEET)));
  }

  /// Goes to the named papers of the event.
  static Command open(Office office, EventViewModel vm, Messages m) {
    return Command.of(
            "events.handouts",
            m.text("handouts"),
            () -> office.navigator().open(new Places.PapersOfPeople(vm.id())))
        .withIcon(Icon.CERTIFICATE);
  }

  private static Node row(Node... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("button-row");
    return row;
  }

  private Node paper(PaperKind kind) {
    return Buttons.of(
        Command.of(
                "events.people." + kind.code(),
                m.text("people.word", kind.title()),
                () -> office.papers().open(kind, vm.id().value(), Format.DOCX))
            .withIcon(Icon.WORD));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(EventCard card) {
    // the papers are drawn when they are asked for
  }

  @Override
  public List<TextPlace> places() {
    return List.of();
  }

  @Override
  public void commit() {
    // nothing is typed here
  }
}
