package metodist.app.feature.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Screen;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow.Event;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.TechnicalReview.Verdict;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// The card of an application: the form on the left, checks, differences and history on the right,
/// the steps of its way above. What cannot be done now says why.
final class ApplicationView implements Screen {
  private final Office office;
  private final ApplicationViewModel vm;
  private final Messages m;
  private final StackPane root = new StackPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private @Nullable ApplicationBody body;
  private List<Command> commands = List.of();

  ApplicationView(Office office, ApplicationViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    vm.card().onAnswer(this::show);
  }

  private void show(ApplicationCard card) {
    title.set(m.text("card.tab", m.text("card.title"), card.applicant().title()));
    ApplicationBody shown = body;
    if (shown == null) {
      shown = new ApplicationBody(office, vm, m, card);
      body = shown;
      root.getChildren().setAll(shown.root());
    }
    List<Command> steps = steps(card);
    List<Command> papers = papers(card);
    List<Command> more = more(card);
    shown.show(card, steps, papers, more);
    commands = Stream.of(steps, papers, more).flatMap(List::stream).toList();
  }

  private List<Command> steps(ApplicationCard card) {
    List<Command> steps = new ArrayList<>();
    switch (card.application().state()) {
      case DRAFT, SUBMITTED ->
          steps.add(
              step(
                  "register",
                  m.text("step.register"),
                  card.registrationObstacle(),
                  () -> register(card)));
      case REGISTERED -> {
        steps.add(verdict(card, Verdict.ADMIT, m.text("step.admit")));
        steps.add(verdict(card, Verdict.RETURN, m.text("step.return")));
        steps.add(verdict(card, Verdict.REJECT, m.text("step.reject")));
      }
      case RETURNED -> {
        steps.add(step("resubmit", m.text("step.resubmit"), "", this::resubmit));
        steps.add(verdict(card, Verdict.REJECT, m.text("step.reject")));
      }
      case REVIEWED ->
          steps.add(step("schedule", m.text("step.schedule"), "", vm::schedulePresentation));
      case PRESENTATION -> steps.add(step("present", m.text("step.present"), "", vm::present));
      default -> {}
    }
    return steps;
  }

  private Command step(String name, String text, String obstacle, Runnable run) {
    return Command.of(
            "applications." + name,
            text,
            () -> {
              commit();
              run.run();
            })
        .disabledWhen(new ReadOnlyStringWrapper(obstacle));
  }

  private Command verdict(ApplicationCard card, Verdict verdict, String text) {
    return step(
        switch (verdict) {
          case ADMIT -> "admit";
          case RETURN -> "return";
          case REJECT -> "reject";
        },
        text,
        card.verdictObstacle(verdict),
        () ->
            vm.conclude(
                verdict,
                outcome -> {
                  if (office.tell(text, outcome)) {
                    letter(verdict);
                  }
                }));
  }

  /// The letter that goes with a verdict opens by itself.
  private void letter(Verdict verdict) {
    switch (verdict) {
      case ADMIT -> {}
      case RETURN -> office.papers().open(PaperKind.REMARKS_LETTER, vm.id().value(), Format.DOCX);
      case REJECT -> office.papers().open(PaperKind.REJECTION_LETTER, vm.id().value(), Format.DOCX);
    }
  }

  private void register(ApplicationCard card) {
    new RegistrationDialog(office, m)
        .ask(card)
        .ifPresent(
            entry ->
                vm.register(
                    entry.channel(),
                    entry.receivedAt(),
                    "",
                    outcome ->
                        withReason(
                            outcome,
                            reason ->
                                vm.register(
                                    entry.channel(),
                                    entry.receivedAt(),
                                    reason,
                                    late -> office.tell(m.text("step.register"), late)))));
  }

  private void resubmit() {
    vm.resubmit(
        "",
        outcome ->
            withReason(
                outcome,
                reason -> vm.resubmit(reason, late -> office.tell(m.text("step.resubmit"), late))));
  }

  private void withReason(Outcome<Application> outcome, Consumer<String> again) {
    Optional<Problem> wanted = Office.wantsReason(outcome);
    if (wanted.isPresent()) {
      office
          .dialogs()
          .ask(m.text("reason.title"), wanted.get().message(), "")
          .filter(reason -> !reason.isBlank())
          .ifPresent(again);
    } else {
      office.tell(m.text("card.title"), outcome);
    }
  }

  private List<Command> papers(ApplicationCard card) {
    ApplicationState state = card.application().state();
    boolean checked = card.application().technicalReview() != null;
    return List.of(
        paper(PaperKind.APPLICATION, ""),
        paper(PaperKind.TECHNICAL_SHEET, checked ? "" : m.text("paper.unchecked")),
        paper(
            PaperKind.REMARKS_LETTER,
            state == ApplicationState.RETURNED ? "" : m.text("paper.not.returned")),
        paper(
            PaperKind.REJECTION_LETTER,
            state == ApplicationState.REJECTED ? "" : m.text("paper.not.rejected")));
  }

  private Command paper(PaperKind kind, String obstacle) {
    return Command.of(
            "applications.paper." + kind.code(),
            kind.title(),
            () -> {
              commit();
              office.papers().open(kind, vm.id().value(), Format.DOCX);
            })
        .withIcon(Icon.WORD)
        .disabledWhen(new ReadOnlyStringWrapper(obstacle));
  }

  private List<Command> more(ApplicationCard card) {
    return List.of(
        step(
            "withdraw",
            m.text("step.withdraw"),
            card.objection(Event.WITHDRAW),
            () ->
                office
                    .dialogs()
                    .ask(m.text("withdraw.title"), m.text("withdraw.reason"), "")
                    .filter(reason -> !reason.isBlank())
                    .ifPresent(vm::withdraw)),
        step(
            "reverse",
            m.text("step.reverse"),
            card.application().history().isEmpty() ? m.text("reverse.none") : "",
            () ->
                office
                    .dialogs()
                    .ask(m.text("reverse.title"), m.text("reverse.reason"), "")
                    .filter(reason -> !reason.isBlank())
                    .ifPresent(vm::reverse)));
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    ApplicationBody shown = body;
    if (shown != null) {
      shown.commit();
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(commands);
    ApplicationBody shown = body;
    if (shown != null) {
      all.add(
          Command.of("applications.check.show", m.text("check"), shown::showProblems)
              .withIcon(Icon.OK)
              .withKeys("F7"));
    }
    return all;
  }
}
