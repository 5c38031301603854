package metodist.app.feature.applications;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.feature.Office;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.directory.OrganisationId;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Asks for the contest and who applies, makes the draft and opens its card.
final class NewApplication {
  private final Office office;
  private final Messages m;

  NewApplication(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// What can be chosen from: the contests that still take applications, those that take them
  /// without a reason first.
  private static List<Contest> open(Reading reading) {
    return reading.contests().all().stream()
        .filter(c -> ContestFlow.accepting(c) || ContestFlow.acceptsLate(c))
        .sorted(
            Comparator.comparing((Contest c) -> !ContestFlow.accepting(c))
                .thenComparing(Contest::year, Comparator.reverseOrder())
                .thenComparing(Contest::title))
        .toList();
  }

  private record Fields(
      FormKit form, ChoiceEntry<Contest> contest, ChooserEntry<OrganisationId> applicant) {}

  /// For a known contest, or for one to be chosen.
  void ask(@Nullable ContestId known) {
    office.data().<List<Contest>>read(NewApplication::open, open -> ask(known, open));
  }

  private void ask(@Nullable ContestId known, List<Contest> open) {
    if (open.isEmpty()) {
      office.dialogs().tell(m.text("new.title"), m.text("new.no.contest"));
      return;
    }
    Fields fields = fields(known, open);
    if (fields
        .form()
        .ask(office.dialogs(), m.text("new.title"), m.text("new.verb"), () -> wrong(fields))) {
      ContestId contest = fields.contest().value().orElseThrow().id();
      OrganisationId applicant = fields.applicant().chosen().orElseThrow();
      create(office.data(), contest, applicant, "", o -> created(contest, applicant, o));
    }
  }

  private Fields fields(@Nullable ContestId known, List<Contest> open) {
    FormKit form = new FormKit("applications.new");
    Fields fields =
        new Fields(
            form,
            form.choice(
                "contestId",
                m.text("list.contest"),
                open,
                c -> c.title() + " — " + c.state().title(),
                Trait.WIDE,
                Trait.REQUIRED),
            office
                .choosers()
                .organisation(
                    form, "applicantId", m.text("new.applicant"), Trait.WIDE, Trait.REQUIRED));
    fields
        .contest()
        .set(
            known == null
                ? open.stream().findFirst()
                : open.stream().filter(c -> c.id().equals(known)).findFirst());
    return fields;
  }

  private List<Problem> wrong(Fields fields) {
    if (fields.contest().value().isEmpty()) {
      return List.of(Problem.error("contestId", m.text("new.closed")));
    }
    return fields.applicant().chosen().isEmpty()
        ? List.of(Problem.error("applicantId", m.text("new.missing")))
        : List.of();
  }

  /// Makes a draft of the organisation with what is known of it already filled in. A reason lets
  /// one in after the intake; `then` gets what came of it.
  static void create(
      DataDesk desk,
      ContestId contestId,
      OrganisationId applicant,
      String reason,
      Consumer<? super Outcome<Application>> then) {
    desk.step(
        "Создать заявку",
        edit ->
            switch (ApplicationSteps.create(edit, contestId, applicant, reason)) {
              case Outcome.Refused<Application> refused -> refused;
              case Outcome.Done<Application> done ->
                  new Outcome.Done<>(
                      edit.save(
                          done.value()
                              .withAnswers(
                                  KnownAnswers.of(
                                      edit,
                                      edit.contests().get(contestId),
                                      edit.organisations().get(applicant)))),
                      done.problems());
            },
        then);
  }

  private void created(ContestId contest, OrganisationId applicant, Outcome<Application> outcome) {
    Optional<Problem> wanted = Office.wantsReason(outcome);
    if (wanted.isPresent()) {
      office
          .dialogs()
          .ask(m.text("new.title"), wanted.get().message(), "")
          .filter(reason -> !reason.isBlank())
          .ifPresent(reason -> create(office.data(), contest, applicant, reason, this::opened));
    } else {
      opened(outcome);
    }
  }

  private void opened(Outcome<Application> outcome) {
    if (office.tell(m.text("new.title"), outcome)
        && outcome instanceof Outcome.Done<Application> done) {
      office.navigator().open(done.value().id());
    }
  }
}
