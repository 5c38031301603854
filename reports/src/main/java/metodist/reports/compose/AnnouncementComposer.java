package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.StageDates;
import metodist.model.directory.Person;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormSection;
import metodist.model.shared.Dates;
import metodist.model.workspace.Reading;

/// Информационное письмо о конкурсе: stages with their dates, criteria, what the package holds,
/// where to send it, whom to ask.
public final class AnnouncementComposer {
  private AnnouncementComposer() {}

  public static Composition compose(Reading reading, ContestId id) {
    ContestFacts contest = new ContestFacts(reading, id);
    LocalDate day = contest.register.today();
    Letter letter = new Letter(contest.register, contest.wording, contest.facts, day);
    letter.open(
        List.of("Руководителям образовательных организаций"),
        "О конкурсе " + contest.purpose(),
        "Уважаемые коллеги!");
    letter.text(
        "Сообщаем о проведении конкурса "
            + contest.purpose()
            + ". Приглашаем образовательные организации принять в нём участие.");
    stages(contest, letter);
    contest.criteria().ifPresent(set -> criteria(contest, letter, set));
    contents(contest, letter);
    submission(contest, letter);
    return letter.close(
        "Информационное письмо о конкурсе " + contest.purpose(),
        "Информационное письмо " + contest.status.name() + " " + contest.contest.year().text(),
        contest.responsible().orElse(null));
  }

  private static void stages(ContestFacts contest, Letter letter) {
    if (contest.contest.stages().isEmpty()) {
      return;
    }
    letter.text("Этапы конкурса:");
    StageDates dates = contest.dates();
    for (ContestStage stage : contest.contest.stages()) {
      String when = Wording.bare(Texts.clean(dates.printed(stage)));
      String purpose = Wording.bare(Texts.clean(stage.purpose()));
      String name = Wording.bare(stage.title().isBlank() ? stage.kind().title() : stage.title());
      String text =
          Wording.sentence(when.isEmpty() ? name : name + " — " + when)
              + (purpose.isEmpty() ? "" : " " + Wording.sentence("Цель — " + purpose));
      letter.item(contest.facts.use("Этап " + stage.no(), text));
    }
  }

  private static void criteria(ContestFacts contest, Letter letter, CriteriaSet set) {
    if (set.criteria().isEmpty()) {
      return;
    }
    String list =
        String.join(
            "; ",
            set.criteria().stream()
                .map(c -> Wording.lowerFirst(Wording.bare(c.title())) + " (до " + points(c) + ")")
                .toList());
    letter.text("Критерии содержательной экспертизы: " + contest.facts.use("Критерии", list) + ".");
  }

  private static String points(CriteriaSet.Criterion criterion) {
    return Marks.plain(criterion.max())
        + Wording.NBSP
        + (criterion.max().intValue() == 1 ? "балла" : "баллов");
  }

  private static void contents(ContestFacts contest, Letter letter) {
    Optional<FormDefinition> form =
        contest.reading.forms().find(contest.contest.formCode(), contest.contest.formRevision());
    if (form.isEmpty()) {
      return;
    }
    List<String> parts =
        form.get().sections().stream()
            .map(FormSection::title)
            .filter(t -> !t.isBlank())
            .map(t -> Wording.lowerFirst(Wording.bare(t)))
            .toList();
    letter.text(
        "Заявка подаётся по прилагаемой форме и содержит разделы: "
            + contest.facts.use("Разделы заявки", String.join("; ", parts))
            + ".");
  }

  private static void submission(ContestFacts contest, Letter letter) {
    String mail = contest.contest.submissionEmail();
    String deadline = contest.dates().deadline().map(d -> " до " + Dates.wordsInFull(d)).orElse("");
    if (!mail.isBlank()) {
      letter.text(
          "Пакет документов просим направить"
              + contest.facts.use("Срок подачи", deadline)
              + " по электронной почте "
              + contest.facts.use("Адрес для заявок", mail)
              + ".");
    }
    contest
        .responsible()
        .ifPresent(p -> letter.text("Контактное лицо: " + contact(contest, p) + "."));
    letter.text("Приложение: форма заявки.");
  }

  private static String contact(ContestFacts contest, Person person) {
    String phone = person.phone().isBlank() ? "" : ", тел. " + person.phone();
    String mail = person.email().isBlank() ? "" : ", " + person.email();
    return contest.facts.use("Контактное лицо", person.name().full() + phone + mail);
  }
}
