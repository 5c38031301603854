package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.OrganisationId;
import metodist.model.procedures.CheckRound.Part;
import metodist.model.reviews.ConflictOfInterest;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.SheetScores;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Findings about contests, their applications and reviews. Archived and cancelled contests are
/// left in peace.
final class ContestFindings {
  private ContestFindings() {}

  static List<Part> parts(Reading reading, List<Finding> findings) {
    List<Part> parts = new ArrayList<>();
    for (Contest contest : reading.contests().all()) {
      if (contest.state() != ContestState.ARCHIVED && contest.state() != ContestState.CANCELLED) {
        parts.add((now, found) -> parts(now, contest.id(), found));
      }
    }
    return parts;
  }

  private static List<Part> parts(Reading reading, ContestId id, List<Finding> findings) {
    Contest contest = reading.contests().find(id).orElse(null);
    if (contest == null) {
      return List.of();
    }
    contest(reading, contest, findings);
    List<Application> applications = reading.applications().ofContest(id);
    if (contest.severalApplications() != SeveralApplications.ALLOW) {
      twice(reading, applications, findings);
    }
    return Part.each(
        applications.stream().map(Application::id).toList(),
        (now, one, found) ->
            now.applications()
                .find(one)
                .ifPresent(application -> application(now, contest, application, found)));
  }

  private static void contest(Reading reading, Contest contest, List<Finding> findings) {
    CriteriaSet set = ContestSteps.criteria(reading, contest);
    if (contest.state() != ContestState.PLANNED && (set == null || set.criteria().isEmpty())) {
      findings.add(
          Finding.warning(
              "contest-without-criteria",
              contest,
              "Конкурс объявлен, а критериев экспертизы нет.",
              "Выберите набор критериев."));
    }
    for (Problem problem : ContestSteps.dates(reading, contest).problems()) {
      boolean blocks = problem.blocks();
      findings.add(
          new Finding(
              blocks ? "contest-dates" : "contest-day-off",
              problem.severity(),
              contest.id(),
              contest.title(),
              problem.message(),
              "Исправьте даты этапов."));
    }
  }

  private static void twice(
      Reading reading, List<Application> applications, List<Finding> findings) {
    Set<OrganisationId> seen = new HashSet<>();
    for (Application application : applications) {
      if (ApplicationFlow.alive(application.state()) && !seen.add(application.applicantId())) {
        findings.add(
            Finding.warning(
                "two-applications",
                application,
                "От одной организации несколько заявок: "
                    + reading.organisations().get(application.applicantId()).title()
                    + ".",
                "Проверьте, не внесена ли заявка дважды."));
      }
    }
  }

  private static void application(
      Reading reading, Contest contest, Application application, List<Finding> findings) {
    Registration registration = application.registration();
    if (registration == null || !ApplicationFlow.alive(application.state())) {
      return;
    }
    if (application.managerId() == null) {
      findings.add(
          Finding.warning(
              "application-without-manager",
              application,
              "Не выбран менеджер площадки: его не будет в перечне приказа.",
              "Выберите менеджера из справочника."));
    }
    LocalDate received = registration.receivedAt().toLocalDate();
    boolean late =
        ContestSteps.dates(reading, contest).deadline().filter(received::isAfter).isPresent();
    boolean explained = application.history().stream().anyMatch(c -> !c.reason().isBlank());
    if (late && !explained) {
      findings.add(
          Finding.error(
              "application-late",
              application,
              "Заявка поступила после срока, а причина не указана.",
              "Укажите причину или отклоните заявку."));
    }
    if (application.state() != ApplicationState.RETURNED
        && reading.forms().find(contest.formCode(), contest.formRevision()).isPresent()) {
      long missing =
          ApplicationSteps.check(reading, application).stream().filter(Problem::blocks).count();
      if (missing > 0) {
        findings.add(
            Finding.warning(
                "application-incomplete",
                application,
                "В зарегистрированной заявке не заполнено полей: " + missing + ".",
                "Верните заявку на доработку."));
      }
    }
    reviews(reading, contest, application, findings);
  }

  private static void reviews(
      Reading reading, Contest contest, Application application, List<Finding> findings) {
    CriteriaSet set = ContestSteps.criteria(reading, contest);
    List<ReviewSheet> sheets = reading.reviewSheets().ofApplication(application.id());
    for (ReviewSheet sheet : sheets) {
      if (set != null && sheet.signedOn() != null && !SheetScores.missing(sheet, set).isEmpty()) {
        findings.add(
            Finding.error(
                "sheet-signed-incomplete",
                sheet,
                application.title() + ": лист подписан, а баллы стоят не по всем критериям.",
                "Снимите подпись и поставьте недостающие баллы."));
      }
      reading
          .people()
          .find(sheet.expertId())
          .filter(p -> sheet.conflictReason().isBlank())
          .ifPresent(
              expert ->
                  ConflictOfInterest.find(expert, application, sheet, reading.now().toLocalDate())
                      .stream()
                      .filter(ConflictOfInterest.Kind::blocks)
                      .filter(k -> application.state() != ApplicationState.AWARDED)
                      .forEach(
                          kind ->
                              findings.add(
                                  Finding.error(
                                      "expert-conflict",
                                      sheet,
                                      application.title()
                                          + ": эксперт "
                                          + expert.name().surnameInitials()
                                          + " — "
                                          + kind.text()
                                          + ".",
                                      "Назначьте другого эксперта."))));
    }
    boolean decided =
        switch (contest.state()) {
          case DECISION, AWARDED -> ApplicationFlow.admitted(application.state());
          default -> false;
        };
    long signed = sheets.stream().filter(s -> s.signedOn() != null).count();
    if (decided && signed < contest.minExperts()) {
      findings.add(
          Finding.error(
              "too-few-experts",
              application,
              "Подписано листов экспертизы: "
                  + signed
                  + ", нужно не меньше "
                  + contest.minExperts()
                  + ".",
              "Добавьте листы экспертов."));
    }
  }
}
