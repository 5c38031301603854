package metodist.model.contests;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import metodist.model.contests.ContestStage.Kind;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.shared.WorkingCalendar;

/// What a centre starts with: the kinds of status, stages, checklists and criteria the districts
/// use (domain.md 0.3, 5.1, 5.3). All of it is data afterwards and may be changed. The source gives
/// criteria without points; 0–10 in whole points is the default scale.
public final class ContestTemplates {
  public static final String INTERNSHIP = "INTERNSHIP_SITE";
  public static final String BASE = "BASE_SITE";

  private static final Locale RUSSIAN = Locale.of("ru");

  private ContestTemplates() {}

  /// The kinds of status met in the districts. Identities are derived from the codes, so that two
  /// installations agree.
  public static List<StatusKind> statusKinds() {
    return List.of(
        kind(
            INTERNSHIP,
            "Районная стажировочная площадка",
            "районной стажировочной площадки",
            SiteLevel.DISTRICT,
            "internship-site-application",
            1),
        kind(
            BASE,
            "Районная базовая площадка",
            "районной базовой площадки",
            SiteLevel.DISTRICT,
            "base-site-application",
            1),
        kind(
            "SUPPORT_SITE",
            "Районная опорная площадка развития образования",
            "районной опорной площадки развития образования",
            SiteLevel.DISTRICT,
            "",
            1),
        kind(
            "INNOVATION_SITE",
            "Районная инновационная площадка",
            "районной инновационной площадки",
            SiteLevel.DISTRICT,
            "project-passport",
            3),
        kind(
            "EFFECTIVE_PRACTICE_SITE",
            "Площадка эффективных образовательных практик",
            "площадки эффективных образовательных практик",
            SiteLevel.MUNICIPAL,
            "",
            1),
        kind("PILOT_SITE", "Пилотная площадка", "пилотной площадки", SiteLevel.MUNICIPAL, "", 1),
        kind(
            "REGIONAL_INNOVATION_SITE",
            "Региональная инновационная площадка",
            "региональной инновационной площадки",
            SiteLevel.REGIONAL,
            "",
            3),
        kind(
            "EXPERIMENTAL_SITE",
            "Экспериментальная площадка",
            "экспериментальной площадки",
            SiteLevel.REGIONAL,
            "",
            3),
        kind(
            "PEDAGOGICAL_LAB",
            "Педагогическая лаборатория",
            "педагогической лаборатории",
            SiteLevel.REGIONAL,
            "",
            3),
        kind("RESOURCE_CENTRE", "Ресурсный центр", "ресурсного центра", SiteLevel.REGIONAL, "", 3),
        kind(
            "FEDERAL_INNOVATION_SITE",
            "Федеральная инновационная площадка",
            "федеральной инновационной площадки",
            SiteLevel.FEDERAL,
            "",
            5));
  }

  private static StatusKind kind(
      String code, String name, String genitive, SiteLevel level, String form, int years) {
    return new StatusKind(
        new StatusKindId(identity("status-kind:" + code)),
        0,
        code,
        name,
        genitive,
        level,
        form,
        years,
        level == SiteLevel.REGIONAL);
  }

  private static UUID identity(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// The stages of the contest for the status of an internship site: the technical review follows
  /// the last day of intake on the next working day.
  public static List<ContestStage> internshipStages(LocalDate deadline) {
    return internshipStages(deadline, WorkingCalendar.RUSSIA);
  }

  /// The same, counted with a calendar of one's own.
  public static List<ContestStage> internshipStages(LocalDate deadline, WorkingCalendar calendar) {
    return List.of(
        preparation(months(deadline, 0, 0)),
        submission(deadline),
        technicalReview(),
        contentReview(deadline, 1, 1, "стажировочной площадки", calendar),
        new ContestStage(
            5,
            Kind.PRESENTATION,
            "Публичная презентация стажировочных площадок",
            "представление спектра возможностей для выстраивания педагогами района индивидуальных"
                + " маршрутов профессионального развития",
            months(deadline, 1, 1),
            null,
            lastDay(deadline, 1, calendar)),
        decision(6, "районной стажировочной площадки", deadline, 2, calendar));
  }

  /// The stages of the contest for the status of a base site; it has no public presentation.
  public static List<ContestStage> baseStages(LocalDate deadline) {
    return baseStages(deadline, WorkingCalendar.RUSSIA);
  }

  /// The same, counted with a calendar of one's own.
  public static List<ContestStage> baseStages(LocalDate deadline, WorkingCalendar calendar) {
    return List.of(
        preparation(months(deadline, -1, 0)),
        submission(deadline),
        technicalReview(),
        contentReview(deadline, 0, 1, "базовой площадки", calendar),
        decision(5, "районной базовой площадки", deadline, 1, calendar));
  }

  private static ContestStage preparation(String term) {
    return new ContestStage(
        1,
        Kind.PREPARATION,
        "Организационно-подготовительный",
        "формирование пакета заявочных документов",
        term,
        null,
        null);
  }

  private static ContestStage submission(LocalDate deadline) {
    return new ContestStage(
        2,
        Kind.SUBMISSION,
        "Отправка пакета заявочных документов",
        "",
        "",
        null,
        new StageDate.Fixed(deadline));
  }

  private static ContestStage technicalReview() {
    return new ContestStage(
        3,
        Kind.TECHNICAL_REVIEW,
        "Техническая экспертиза пакета заявочных документов",
        "",
        "",
        null,
        new StageDate.WorkingDaysAfter(2, 1));
  }

  private static ContestStage contentReview(
      LocalDate deadline, int from, int to, String status, WorkingCalendar calendar) {
    return new ContestStage(
        4,
        Kind.CONTENT_REVIEW,
        "Содержательная экспертиза",
        "выявить степень готовности организации работать в статусе " + status,
        months(deadline, from, to),
        null,
        lastDay(deadline, to, calendar));
  }

  /// Decided from the month after the intake on.
  private static ContestStage decision(
      int no, String status, LocalDate deadline, int to, WorkingCalendar calendar) {
    return new ContestStage(
        no,
        Kind.DECISION,
        "Принятие решения о присвоении статуса " + status,
        "",
        months(deadline, 1, to),
        null,
        lastDay(deadline, to, calendar));
  }

  /// Months as the centres write terms, counted from the month the intake ends in: «май-июнь».
  private static String months(LocalDate deadline, int from, int to) {
    String first = month(deadline.plusMonths(from));
    return from == to ? first : first + "-" + month(deadline.plusMonths(to));
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
  }

  /// What the program counts with for such a term: the last working day of its last month.
  private static StageDate lastDay(LocalDate deadline, int months, WorkingCalendar calendar) {
    LocalDate day = YearMonth.from(deadline).plusMonths(months).atEndOfMonth();
    while (!calendar.isWorking(day)) {
      day = day.minusDays(1);
    }
    return new StageDate.Fixed(day);
  }

  /// The questions of the technical review, asked so that «да» is good.
  public static List<String> internshipChecklist() {
    List<String> questions = new ArrayList<>(commonChecklist());
    questions.add("Сценарий погружения приложен");
    questions.add("Видеоанонс приложен и длится не более 3 минут");
    questions.add("Ссылка на страницу сайта открывается");
    return questions;
  }

  public static List<String> baseChecklist() {
    List<String> questions = new ArrayList<>(commonChecklist());
    questions.add("Дорожная карта приложена, заполнены все три раздела");
    questions.add("Указана районная программа или инициативный сетевой проект");
    return questions;
  }

  private static List<String> commonChecklist() {
    return List.of(
        "Пакет получен в срок",
        "Заявка составлена по форме",
        "Все поля заявки заполнены",
        "Есть подпись руководителя и печать",
        "Опыт за последние 5 лет заполнен",
        "В кадровом обеспечении есть хотя бы одна строка",
        "Согласия на обработку персональных данных приложены отдельными документами",
        "Файлы открываются и читаются");
  }

  public static CriteriaSet internshipCriteria() {
    return criteria(
        INTERNSHIP,
        "Критерии экспертизы стажировочной площадки",
        List.of("Актуальность", "Технологичность", "Потребительские характеристики"));
  }

  public static CriteriaSet baseCriteria() {
    return criteria(
        BASE,
        "Критерии экспертизы базовой площадки",
        List.of(
            "Актуальность и практическая значимость работы базовой площадки в соответствии с"
                + " приоритетными задачами развития системы образования района",
            "Соответствие ресурсного потенциала базовой площадки целям и задачам продвижения"
                + " приоритетного направления развития районной системы образования",
            "Целесообразность и обоснованность мероприятий, планируемых базовой площадкой"));
  }

  private static CriteriaSet criteria(String code, String title, List<String> names) {
    List<Criterion> criteria = new ArrayList<>();
    for (String name : names) {
      criteria.add(
          new Criterion(
              criteria.size() + 1,
              name,
              "",
              BigDecimal.ONE,
              BigDecimal.ZERO,
              BigDecimal.TEN,
              BigDecimal.ONE,
              List.of()));
    }
    return new CriteriaSet(
        new CriteriaSetId(identity("criteria-set:" + code)),
        0,
        title,
        CriteriaSet.Aggregation.MEAN,
        70,
        50,
        30,
        criteria);
  }
}
