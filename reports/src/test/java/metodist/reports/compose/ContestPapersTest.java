package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.directory.Person;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.junit.jupiter.api.Test;

class ContestPapersTest {
  private final SampleDistrict district = new SampleDistrict();

  private String outline(Function<Reading, Composition> composer) {
    return OutlineText.of(district.<Composition>read(composer).tree());
  }

  @Test
  void listsRegisteredApplicationsInTheJournal() {
    assertThat(outline(r -> JournalComposer.compose(r, district.finished)))
        .contains("# Журнал регистрации заявок")
        .contains("1 | 27.04.2026 / 10.15 | электронная почта | ГБОУ СОШ № 901 |")
        .contains("Ремизова А.И. / (800) 000-00-11 / mail@example.ru | —")
        .contains("4 | 27.04.2026 / 13.15 | электронная почта | ГБОУ лицей № 910 |")
        .contains("возвращена на доработку, 29.04.2026")
        .contains("Всего зарегистрировано: 5 заявок.");
  }

  @Test
  void keepsAJournalWithoutASingleApplication() {
    assertThat(outline(r -> JournalComposer.compose(r, district.running)))
        .contains("Всего зарегистрировано: 0 заявок.");
  }

  @Test
  void printsTheTechnicalReview() {
    assertThat(outline(r -> TechnicalSheetComposer.compose(r, district.returned)))
        .contains("2. | Все поля заполнены | нет | не указан срок реализации программы")
        .contains("Замечания: Сценарий погружения приложить отдельным файлом.")
        .contains("Решение: вернуть на доработку.")
        .contains("Срок доработки: до 06.05.2026.")
        .contains("Методист |  | И.М. Тихонова")
        .contains("29 апреля 2026 года");
  }

  @Test
  void drawsABlankTechnicalSheetBeforeTheReview() {
    assertThat(outline(r -> TechnicalSheetComposer.compose(r, district.first)))
        .contains("1. | Пакет получен в срок |  | \n")
        .contains("(нужное подчеркнуть)");
  }

  @Test
  void asksToMendTheApplicationByADate() {
    assertThat(outline(r -> ReviewLetterComposer.remarks(r, district.returned)))
        .contains("Руководителю ГБОУ лицея № 910")
        .contains("Уважаемые коллеги!")
        .contains("Заявка ГБОУ лицея № 910 на присвоение статуса «Районная стажировочная площадка»")
        .contains(
            "1. Не выполнено требование «Все поля заполнены»: не указан срок реализации программы.")
        .contains("2. Не выполнено требование «Видеоанонс не длиннее 3 минут».")
        .contains("3. Сценарий погружения приложить отдельным файлом.")
        .contains("до 6 мая 2026 года включительно по электронной почте konkurs@example.ru.")
        .contains("Директор |  | П.А. Лужин")
        .doesNotContain("..");
  }

  @Test
  void greetsTheHeadByNameEvenWithoutAPatronymic() {
    assertThat(outline(r -> ReviewLetterComposer.rejection(r, district.rejected)))
        .contains("Директору ГБОУ гимназии № 905 / Ким А.")
        .contains("Уважаемая Алина!")
        .contains("Причина отклонения:\n1. Не выполнено требование «Пакет получен в срок»");
  }

  @Test
  void printsTheMarksAndUnderlinesTheRecommendation() {
    assertThat(outline(r -> ReviewSheetComposer.compose(r, district.sheet)))
        .contains("Эксперт: Белов Игорь Олегович, учитель")
        .contains("1. | Актуальность | 0–10 | 9 | Тема нужна району.")
        .contains("[итог]  | Итого | до 30 | 27 | ")
        .contains("Рекомендация: присвоить / доработать / отказать\n")
        .contains("20 мая 2026 года");
  }

  @Test
  void drawsABlankSheetForTheExpert() {
    assertThat(outline(r -> ReviewSheetComposer.compose(r, district.emptySheet)))
        .contains("1. | Актуальность | 0–10 |  | \n")
        .contains("[итог]  | Итого | до 30 |  | ")
        .contains("(нужное подчеркнуть)");
  }

  @Test
  void ranksApplicationsAndDrawsThePassingScore() {
    assertThat(outline(r -> ScoreSummaryComposer.compose(r, district.finished)))
        .contains("Белов / И.О.")
        .contains("Итог — среднее арифметическое")
        .containsSubsequence(
            "1 | 1 | ГБОУ СОШ № 901 |",
            "27,00 | 90,00",
            "2 | 2 | ГБОУ гимназия № 905 |",
            "24,00 | 80,00",
            "[раздел] Ниже проходного балла (70 % от максимума)",
            "3 | 3 | ГБДОУ детский сад № 17 |",
            "—* | 15,00* | 50,00",
            "пропущенная оценка не считается нулём")
        .contains(
            "Председатель Экспертного совета |  | И.О. Белов\n"
                + "Секретарь Экспертного совета |  | В.Ю. Яшина");
  }

  @Test
  void doesNotCountAMissingMarkAsZero() {
    district.edit(
        e ->
            e.save(
                e.reviewSheets()
                    .get(district.sheet)
                    .withMarks(Map.of(1, BigDecimal.valueOf(9), 2, BigDecimal.valueOf(8)))));

    assertThat(outline(r -> ScoreSummaryComposer.compose(r, district.finished)))
        .contains("| —* | 27 |")
        .contains("26,00*");
  }

  @Test
  void saysWhatIsMissingWhenAContestHasNoCriteria() {
    district.edit(
        e -> {
          Contest c = e.contests().get(district.finished);
          return e.save(c.withCriteriaSet(null));
        });

    assertThatThrownBy(() -> outline(r -> ScoreSummaryComposer.compose(r, district.finished)))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("нет критериев");
    assertThat(outline(r -> AnnouncementComposer.compose(r, district.finished)))
        .doesNotContain("Критерии")
        .contains("Приложение: форма заявки.");
  }

  @Test
  void announcesStagesCriteriaAndContacts() {
    assertThat(outline(r -> AnnouncementComposer.compose(r, district.finished)))
        .contains("Руководителям образовательных организаций")
        .contains("О конкурсе на присвоение статуса «Районная стажировочная площадка»")
        .contains(
            "1. Организационно-подготовительный — апрель. Цель — формирование пакета заявочных"
                + " документов.")
        .contains("3. Техническая экспертиза — 29 апреля 2026 г.\n")
        .contains("актуальность (до 10 баллов); технологичность (до 10 баллов)")
        .contains("до 28 апреля 2026 года по электронной почте konkurs@example.ru.")
        .contains("Контактное лицо: Тихонова Ирина Марковна, тел. (800) 000-00-11");
  }

  @Test
  void writesTheMinutesFromTheDecisions() {
    assertThat(outline(r -> MinutesComposer.compose(r, district.finished)))
        .contains("ПРОТОКОЛ\nзаседания Экспертного совета\n05.06.2026 → № 2\n")
        .contains("Председатель: Белов И.О.")
        .contains("Члены Экспертного совета: Белов И.О., Орлова Н.Г., Яшина В.Ю.")
        .contains("1. СЛУШАЛИ:\nТихонову И.М. — о результатах экспертизы заявок")
        .contains("1 | ГБОУ СОШ № 901 | Читательская грамотность: от урока к проекту | 27,00")
        .contains("1.1. Рекомендовать присвоить статус")
        .contains("– ГБОУ гимназия № 905, тема «Физика вокруг нас».")
        .contains("1.2. Не рекомендовать к присвоению статуса:\n– ГБДОУ детский сад № 17")
        .contains("Голосовали: «за» — ____, «против» — ____, «воздержались» — ____.");
  }

  @Test
  void writesWhoWasPresentAndHowTheyVotedOnceItIsKnown() {
    district.edit(
        e -> {
          Contest c = e.contests().get(district.finished);
          return e.save(
              c.withMeeting(
                  "2",
                  LocalDate.of(2026, 6, 5),
                  new CouncilMeeting(
                      "2",
                      LocalDate.of(2026, 6, 5),
                      e.people().all().stream()
                          .filter(p -> List.of("Яшина", "Белов").contains(p.name().surname()))
                          .map(Person::id)
                          .toList(),
                      "",
                      "",
                      new CouncilMeeting.Votes(2, 0, 0))));
        });

    assertThat(outline(r -> MinutesComposer.compose(r, district.finished)))
        .contains("Присутствовали: Белов И.О., Яшина В.Ю. (2 из 3 человек). Кворум имеется.")
        .contains("Приглашённые: нет")
        .contains("Голосовали: «за» — 2, «против» — 0, «воздержались» — 0.")
        .doesNotContain("____________");
  }

  @Test
  void writesHowTheyVotedOnEachApplicationWhereItWasCounted() {
    List<Application> decided = new ArrayList<>();
    district.edit(
        e -> {
          e.applications().ofContest(district.finished).stream()
              .filter(a -> a.decision() != null)
              .forEach(decided::add);
          voted(e, decided.getFirst());
          return true;
        });
    assertThat(outline(r -> MinutesComposer.compose(r, district.finished)))
        .contains("(голосовали: «за» — 7, «против» — 0, «воздержались» — 1)")
        .contains("Голосовали: «за» — ____, «против» — ____, «воздержались» — ____.");

    district.edit(
        e -> {
          decided.forEach(a -> voted(e, e.applications().get(a.id())));
          return true;
        });
    assertThat(outline(r -> MinutesComposer.compose(r, district.finished)))
        .doesNotContain("Голосовали:");
  }

  private static void voted(Edit edit, Application application) {
    CouncilDecision decision = Objects.requireNonNull(application.decision());
    edit.save(application.withDecision(decision.withVotes(new CouncilMeeting.Votes(7, 0, 1))));
  }

  @Test
  void leavesPlacesInTheMinutesOfAContestNobodyDecided() {
    ContestId running = district.running;

    assertThat(outline(r -> MinutesComposer.compose(r, running)))
        .contains("____________ → № ______")
        .contains("1.1. ____");
  }

  @Test
  void givesTheCertificateInTheDative() {
    assertThat(outline(r -> CertificateComposer.compose(r, district.certificate)))
        .contains("№ 7/2026")
        .contains(
            "Государственному бюджетному общеобразовательному учреждению средней"
                + " общеобразовательной школе № 901 Заречного района")
        .contains("«Районная стажировочная площадка»")
        .contains("на 2026–2027 учебный год")
        .contains(
            "Основание: приказ отдела образования администрации Заречного района от 15.06.2026 №"
                + " 473")
        .contains("Начальник отдела |  | О.П. Ветрова");
  }

  @Test
  void listsStatusesHeldOnADay() {
    LocalDate inTerm = LocalDate.of(2026, 11, 20);
    LocalDate before = LocalDate.of(2020, 1, 1);

    assertThat(outline(r -> SiteRegisterComposer.compose(r, district.centreRecord, inTerm)))
        .contains("по состоянию на 20.11.2026")
        .contains("[раздел] Районная базовая площадка (1)")
        .contains("Приказ отдела образования от 20.06.2025 № 112 | — | —")
        .contains("[раздел] Районная стажировочная площадка (1)")
        .contains("Ремизова А.И. | Громов С.Л.")
        .contains("Всего: 2 площадки.");
    assertThat(outline(r -> SiteRegisterComposer.compose(r, district.centreRecord, before)))
        .contains("действующих статусов нет");
  }
}
