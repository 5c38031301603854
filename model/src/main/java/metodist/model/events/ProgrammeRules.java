package metodist.model.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Organisation;
import metodist.model.shared.Dates;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;

/// Правила программы: what lasts longer than it may, what stands outside its day or session.
/// Nothing here blocks saving.
public final class ProgrammeRules {
  private static final Plural MINUTES = new Plural("минуту", "минуты", "минут");

  private ProgrammeRules() {}

  /// Every remark about the programme without clashes; `field` is the key of the session or talk.
  public static List<Problem> problems(Programme programme) {
    List<Problem> problems = new ArrayList<>();
    programme.sessions().forEach(s -> session(programme, s, problems));
    programme.talks().forEach(t -> talk(programme, t, problems));
    return problems;
  }

  private static void session(Programme programme, Session session, List<Problem> problems) {
    String field = session.key().toString();
    String name = "«" + session.shownTitle() + "»";
    Optional<LocalDate> day = session.day();
    List<LocalDate> days = programme.event().dates().days();
    if (day.isPresent() && !days.isEmpty() && !days.contains(day.get())) {
      problems.add(
          Problem.error(
              field,
              name
                  + " назначено на "
                  + Dates.wordsInFull(day.get())
                  + ": мероприятие в другие дни."));
    }
    if (!session.kind().holdsTalks()) {
      return;
    }
    int sum = programme.minutesOf(session);
    if (session.minutes() > 0 && sum > session.minutes()) {
      problems.add(
          Problem.error(
              field,
              name
                  + ": выступления занимают "
                  + MINUTES.count(sum)
                  + ", а отведено "
                  + MINUTES.count(session.minutes())
                  + "."));
    }
    if (session.kind() == SessionKind.SECTION && session.moderatorId() == null) {
      problems.add(Problem.warning(field, "У секции " + name + " нет модератора."));
    }
    if (session.room().isBlank()
        && session.link().isBlank()
        && session.start() != null
        && session.kind() == SessionKind.SECTION) {
      problems.add(Problem.warning(field, "У секции " + name + " нет ни места, ни ссылки."));
    }
  }

  private static void talk(Programme programme, Talk talk, List<Problem> problems) {
    String field = talk.id().value().toString();
    String name = "«" + talk.topic() + "»";
    if (talk.topic().isBlank()) {
      problems.add(Problem.warning(field, "У выступления нет темы."));
    }
    if (talk.speakers().isEmpty()) {
      problems.add(Problem.warning(field, name + ": нет докладчика."));
    }
    speakers(programme, talk, name, problems);
    programme
        .event()
        .category(talk.categoryKey())
        .filter(c -> !c.allows(talk.minutes()))
        .ifPresent(
            c ->
                problems.add(
                    Problem.warning(
                        field,
                        name
                            + ": "
                            + MINUTES.count(talk.minutes())
                            + ", а регламент категории «"
                            + c.name()
                            + "» — "
                            + c.range()
                            + " минут.")));
    place(programme, talk, name, problems);
    if (talk.review().verdict() == PreliminaryReview.Verdict.REFUSED && talk.sessionKey() != null) {
      problems.add(
          Problem.warning(
              field, name + " отклонено предварительной экспертизой, но стоит в программе."));
    }
  }

  /// Whom the register no longer knows, and schools that have been closed.
  private static void speakers(
      Programme programme, Talk talk, String name, List<Problem> problems) {
    String field = talk.id().value().toString();
    for (Speaker speaker : talk.speakers()) {
      if (speaker.personId() != null && programme.names().person(speaker.personId()).isEmpty()) {
        problems.add(Problem.error(field, name + ": докладчика больше нет в справочнике людей."));
      }
      Optional<Organisation> school = programme.names().organisation(speaker.organisationId());
      if (school.filter(s -> !s.active()).isPresent()) {
        problems.add(
            Problem.warning(field, name + ": " + school.get().title() + " больше не действует."));
      }
    }
  }

  private static void place(Programme programme, Talk talk, String name, List<Problem> problems) {
    String field = talk.id().value().toString();
    Optional<Session> session = programme.session(talk.sessionKey());
    Optional<Interval> place = session.flatMap(Session::interval);
    if (place.isPresent() && talk.minutes() > session.get().minutes()) {
      problems.add(
          Problem.error(
              field,
              name
                  + " длится "
                  + MINUTES.count(talk.minutes())
                  + ", а вся часть «"
                  + session.get().shownTitle()
                  + "» — "
                  + MINUTES.count(session.get().minutes())
                  + "."));
      return;
    }
    if (place.isPresent()
        && talk.interval().filter(place.get()::holds).isEmpty()
        && talk.placed()) {
      problems.add(
          Problem.error(
              field, name + " не помещается во время части «" + session.get().shownTitle() + "»."));
    }
  }
}
