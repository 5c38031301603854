package metodist.app.feature.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import metodist.app.feature.CardScreen;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.SplitCard;
import metodist.app.ui.Status;
import metodist.model.contests.CriteriaSet;
import metodist.model.issued.PaperKind;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.ReviewSheet;
import metodist.reports.Format;

/// The sheet of one expert: the words beside the marks, recommendation, signature.
final class SheetView implements CardScreen {
  private final Office office;
  private final SheetViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("reviews.sheet");
  private final SplitCard card;
  private final LongTextEntry strengths;
  private final LongTextEntry remarks;
  private final ChoiceEntry<ReviewSheet.Recommendation> recommendation;
  private final Map<Integer, LongTextEntry> comments = new LinkedHashMap<>();
  private final VBox marks = new VBox();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper signObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper unsignObstacle = new ReadOnlyStringWrapper("");

  SheetView(Office office, SheetViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("sheet.title"));
    form.section(m.text("sheet.words"));
    recommendation =
        form.choice(
            "recommendation",
            m.text("sheet.recommendation"),
            List.of(ReviewSheet.Recommendation.values()),
            ReviewSheet.Recommendation::title);
    strengths = form.longText("strengths", m.text("sheet.strengths"));
    remarks = form.longText("remarks", m.text("sheet.remarks"));
    form.section(m.text("sheet.comments"));
    card = new SplitCard("reviews.sheet", office.settings(), form.root());
    card.side(m.text("sheet.marks"), marks);
    card.actions(
        List.of(
            Command.of(
                    "reviews.sheet.sign",
                    m.text("sheet.sign"),
                    () -> {
                      form.commit();
                      vm.sign(o -> office.tell(m.text("sheet.sign"), o));
                    })
                .withIcon(Icon.EDIT)
                .disabledWhen(signObstacle),
            Command.of(
                    "reviews.sheet.unsign",
                    m.text("sheet.unsign"),
                    () -> vm.unsign(o -> office.tell(m.text("sheet.unsign"), o)))
                .withIcon(Icon.UNDO)
                .disabledWhen(unsignObstacle),
            Command.of("reviews.sheet.word", m.text("word"), this::word).withIcon(Icon.WORD)));
    recommendation.onCommit(value -> vm.recommendation(value.orElse(null)));
    strengths.onCommit(vm::strengths);
    remarks.onCommit(vm::remarks);
    vm.card().onAnswer(this::show);
  }

  private void word() {
    form.commit();
    office.papers().open(PaperKind.REVIEW_SHEET, vm.id().value(), Format.DOCX);
  }

  private void show(SheetViewModel.Card shown) {
    title.set(m.text("sheet.tab", shown.expert()));
    card.title(shown.expert() + " — " + shown.organisation());
    var signedOn = shown.sheet().signedOn();
    card.status(
        signedOn == null
            ? new Status(Icon.PENDING, m.text("sheet.open"), Tone.NEUTRAL)
            : new Status(Icon.OK, m.text("sheet.signed.on", Formats.date(signedOn)), Tone.SUCCESS));
    CriteriaSet set = shown.criteria();
    if (set != null && comments.isEmpty()) {
      for (CriteriaSet.Criterion criterion : set.criteria()) {
        LongTextEntry entry =
            form.longText("comment" + criterion.no(), criterion.no() + ". " + criterion.title());
        entry.onCommit(text -> vm.comment(criterion.no(), text));
        comments.put(criterion.no(), entry);
      }
    }
    comments.forEach((no, entry) -> entry.set(shown.sheet().comments().getOrDefault(no, "")));
    recommendation.set(Optional.ofNullable(shown.sheet().recommendation()));
    strengths.set(shown.sheet().strengths());
    remarks.set(shown.sheet().remarks());
    form.readOnly(!shown.open());
    signObstacle.set(
        !shown.open()
            ? m.text("sheet.already")
            : shown.missing().isEmpty()
                ? ""
                : m.text(
                    "sheet.missing",
                    String.join(", ", shown.missing().stream().map(String::valueOf).toList())));
    unsignObstacle.set(shown.open() ? m.text("sheet.not.signed") : "");
    marks.getChildren().setAll(marksOf(shown));
  }

  private Node marksOf(SheetViewModel.Card shown) {
    CriteriaSet set = shown.criteria();
    Facts facts =
        new Facts(
            shown.total().isEmpty()
                ? m.text("sheet.no.total")
                : m.text("sheet.total", shown.total()));
    if (set != null) {
      for (CriteriaSet.Criterion criterion : set.criteria()) {
        var mark = shown.sheet().marks().get(criterion.no());
        facts.line(
            criterion.no() + ". " + criterion.title(),
            mark == null ? m.text("sheet.no.mark") : MarkInput.text(mark));
      }
    }
    return facts
        .line(m.text("side.topic"), shown.application().topic())
        .action(
            Command.of(
                    "reviews.sheet.matrix",
                    m.text("sheet.matrix"),
                    () ->
                        office
                            .navigator()
                            .open(new Places.ScoresOf(shown.application().contestId())))
                .withIcon(Icon.SCORES))
        .root();
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public SplitCard card() {
    return card;
  }

  @Override
  public FormKit form() {
    return form;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }
}
