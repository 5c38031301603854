package metodist.app.feature.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.PersonId;
import metodist.model.reviews.ConflictOfInterest;
import metodist.model.shared.Problem;

/// Choosing an expert for one application or for all: conflicts are shown as soon as somebody is
/// chosen, and one that blocks asks for a reason.
final class AssignDialog {
  private final Office office;
  private final ReviewsViewModel vm;
  private final Messages m;

  AssignDialog(Office office, ReviewsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  void ask(ReviewBoard board, Optional<ReviewBoard.Line> chosen) {
    FormKit form = new FormKit("reviews.assign");
    List<ChooserEntry.Option<PersonId>> known =
        board.experts().stream()
            .map(
                e ->
                    new ChooserEntry.Option<>(
                        e.id(), e.name(), e.post() + m.text("assign.load", e.sheets())))
            .toList();
    ChooserEntry<PersonId> expert =
        Choosers.among(
            form,
            "expertId",
            m.text("assign.expert"),
            done -> done.accept(known),
            office.choosers().newcomers()::expert,
            Trait.WIDE,
            Trait.REQUIRED);
    YesNoEntry all = form.yesNo("all", m.text("assign.all"), Trait.WIDE);
    all.set(Optional.of(chosen.isEmpty()));
    TextEntry reason = form.text("reason", m.text("assign.reason"), Trait.WIDE);
    Runnable check =
        () ->
            expert
                .chosen()
                .ifPresent(
                    person ->
                        vm.conflicts(
                            person,
                            targets(board, chosen, all),
                            found -> form.show(problems(board, found))));
    expert.onCommit(value -> check.run());
    all.onCommit(value -> check.run());
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("assign.title"),
            m.text("assign.verb"),
            () ->
                expert.chosen().isPresent()
                    ? List.of()
                    : List.of(Problem.error("expertId", m.text("assign.missing"))));
    if (accepted) {
      expert
          .chosen()
          .ifPresent(
              person ->
                  vm.assign(
                      person,
                      targets(board, chosen, all),
                      reason.value(),
                      outcome -> office.tell(m.text("assign.title"), outcome)));
    }
  }

  private static List<ApplicationId> targets(
      ReviewBoard board, Optional<ReviewBoard.Line> chosen, YesNoEntry all) {
    boolean everything = chosen.isEmpty() || all.value().orElse(false);
    return board.lines().stream()
        .filter(ReviewBoard.Line::open)
        .filter(line -> everything || line.id().equals(chosen.orElseThrow().id()))
        .map(ReviewBoard.Line::id)
        .toList();
  }

  private List<Problem> problems(
      ReviewBoard board, Map<ApplicationId, List<ConflictOfInterest.Kind>> found) {
    return found.entrySet().stream()
        .map(
            each ->
                Problem.warning(
                    "expertId",
                    m.text(
                        "assign.conflict",
                        board.line(each.getKey()).map(ReviewBoard.Line::organisation).orElse(""),
                        each.getValue().stream()
                            .map(ConflictOfInterest.Kind::text)
                            .collect(Collectors.joining(", ")))))
        .toList();
  }
}
