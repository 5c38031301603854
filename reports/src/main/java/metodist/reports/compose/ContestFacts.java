package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.StageDates;
import metodist.model.contests.StatusKind;
import metodist.model.directory.Person;
import metodist.model.procedures.ContestSteps;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;

/// What several papers of one contest say alike: its name in a sentence, its applications in the
/// order of the journal, an application in a sentence.
final class ContestFacts {
  final Reading reading;
  final Register register;
  final Wording wording;
  final Contest contest;
  final StatusKind status;
  final FactList facts = new FactList();

  ContestFacts(Reading reading, ContestId id) {
    this.reading = reading;
    this.register = new Register(reading);
    this.wording = new Wording(reading);
    this.contest = reading.contests().get(id);
    this.status = register.statusKind(contest.statusKindId());
    facts.use("Статус", status.name());
    facts.use("Учебный год", contest.year().text());
  }

  /// «на присвоение статуса «Районная базовая площадка» на 2022-2023 учебный год».
  String purpose() {
    return "на присвоение статуса "
        + Wording.quoted(status.name())
        + " на "
        + contest.year().text()
        + " учебный год";
  }

  /// The same over two lines, under a title.
  String heading() {
    return "на присвоение статуса "
        + Wording.quoted(status.name())
        + "\nна "
        + contest.year().text()
        + " учебный год";
  }

  /// The applications that were registered, by number.
  List<Application> registered() {
    return reading.applications().ofContest(contest.id()).stream()
        .filter(a -> a.registration() != null)
        .sorted(Comparator.comparingInt(ContestFacts::number))
        .toList();
  }

  private static int number(Application application) {
    return application.registration() == null ? 0 : application.registration().number();
  }

  Optional<CriteriaSet> criteria() {
    return contest.criteriaSetId() == null
        ? Optional.empty()
        : reading.criteriaSets().find(contest.criteriaSetId());
  }

  StageDates dates() {
    return ContestSteps.dates(reading, contest);
  }

  Optional<Person> responsible() {
    return register.person(contest.responsibleId());
  }

  String shortName(Application application, LocalDate day) {
    return register.shortName(application.applicantId(), day);
  }

  /// «№ 3 от 28.04.2022», empty before registration.
  static String registration(Application application) {
    return application.registration() == null
        ? ""
        : "№"
            + Wording.NBSP
            + application.registration().number()
            + " от"
            + Wording.NBSP
            + Wording.day(application.registration().receivedAt().toLocalDate());
  }

  /// «Заявка ГБОУ СОШ № 375 на присвоение статуса … по теме «…» (регистрационный № 3 от …)».
  String sentence(Application application, LocalDate day) {
    String topic = Texts.clean(application.topic());
    String registration = registration(application);
    return "Заявка "
        + wording.organisation(shortName(application, day), GrammaticalCase.GENITIVE)
        + " "
        + purpose()
        + (topic.isEmpty() ? "" : " по теме " + Wording.quoted(topic))
        + (registration.isEmpty() ? "" : " (регистрационный " + registration + ")");
  }
}
