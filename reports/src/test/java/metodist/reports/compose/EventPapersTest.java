package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import metodist.model.estimates.EstimateLine;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.orders.Order;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.OrderSteps;
import metodist.model.workspace.Reading;
import metodist.reports.ics.Agenda;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Mark;
import metodist.reports.layout.Page;
import metodist.reports.tree.Document;
import org.junit.jupiter.api.Test;

class EventPapersTest {
  private final SampleDistrict district = new SampleDistrict();

  private interface Composing {
    Composition of(Reading reading);
  }

  private Composition composed(Composing composing) {
    return district.read(composing::of);
  }

  private String outline(Composing composing) {
    return OutlineText.of(composed(composing).tree());
  }

  private Order order() {
    return district.workspace.<Order>edit(
        "Приказ", e -> EventSteps.makeOrder(e, SampleEvents.FORUM).orThrow());
  }

  @Test
  void orderAndItsAppendicesCarryOneNumberOneDateAndOneSum() {
    Order order = order();
    district.workspace.<Order>edit(
        "Номер",
        e -> OrderSteps.setNumberAndDate(e, order.id(), "474", SampleDistrict.TODAY).orThrow());

    String text = outline(r -> new OrderComposer(r).compose(order.id()));

    assertThat(text)
        .contains("20.11.2026 → № 474")
        .contains(
            "1. Провести Форум инноваций 2026 «Школа открытых решений» 30 октября 2026 года в"
                + " смешанном формате.")
        .contains("на сумму 180 000,00 (Сто восемьдесят тысяч) рублей 00 копеек (приложение № 3).")
        .contains("Всего: 180 000,00 (Сто восемьдесят тысяч) рублей 00 копеек.")
        .contains("ИТОГО ПО МЕРОПРИЯТИЮ | 180 000,00");
    for (int no = 1; no <= 4; no++) {
      assertThat(text)
          .contains("(приложение № " + no + ").")
          .contains(
              "Приложение № "
                  + no
                  + "\nк приказу отдела образования администрации"
                  + " Заречного района\nот 20.11.2026 № 474\n");
    }
  }

  @Test
  void dearerLineChangesClauseAppendixAndEstimateAlike() {
    Order order = order();
    district.edit(
        e ->
            e.save(
                e.estimates()
                    .get(SampleEvents.ESTIMATE)
                    .with(
                        x ->
                            x.lines =
                                List.of(
                                    EstimateLine.sum(
                                        "244", "226", "Услуги", new BigDecimal("76.01"))))));

    assertThat(outline(r -> new OrderComposer(r).compose(order.id())))
        .contains("на сумму 76,01 (Семьдесят шесть) рублей 01 копейка (приложение № 3).")
        .contains("ИТОГО ПО МЕРОПРИЯТИЮ | 76,01")
        .doesNotContain("180 000");
    assertThat(outline(r -> EstimateComposer.detailed(r, SampleEvents.ESTIMATE)))
        .contains("ВСЕГО | 76,01");
  }

  @Test
  void conceptCountsWhatTheTextOnlyNames() {
    assertThat(outline(r -> EventComposer.concept(r, SampleEvents.FORUM)))
        .contains("В 2026 году тема форума — «Школа открытых решений».")
        .contains("района, в ней 4 организации.")
        .contains("Итог – сборник и 2 кейса.".replace('–', '—'))
        .contains("1. показать итоги;\n2. обсудить планы.")
        .contains("Дата проведения: 30 октября 2026 года.")
        .containsPattern("1\\. Современная школа \\(.*№ 901.*\\);\n2\\. Успех каждого ребёнка \\(");
  }

  @Test
  void committeeStandsByRolesAndOutsidersAgree() {
    assertThat(outline(r -> EventComposer.committee(r, SampleEvents.FORUM)))
        .contains("№ п/п | Роль | Ф.И.О. | Должность\n1. | Сопредседатели | ")
        .containsPattern("2\\. \\| Ветрова О\\.П\\. \\| начальник отдела образования[^(]*\n")
        .contains("(по согласованию)");
  }

  @Test
  void programmeBySectionsTellsTimePlaceModeratorAndTalks() {
    String text = outline(r -> ProgrammeComposer.bySections(r, SampleEvents.FORUM));
    assertThat(text)
        .contains("10.00–10.45. Открытие")
        .contains("10.45–11.00. Перерыв")
        .contains("11.00–11.45. Секция 1. Наставничество")
        .contains("11.07 → Читаем вместе\nУхова Раиса Львовна, логопед, Сад соседнего района")
        .doesNotContain("Ждёт места");
  }

  /// What was given out stays as it was, and the changes since are told beside it.
  @Test
  void publishedProgrammeKeepsItsWordsAndTheChangesAreAPaperOfTheirOwn() {
    String before = outline(r -> ProgrammeComposer.published(r, SampleEvents.FORUM));
    assertThat(before)
        .contains("Публикация № 1 от 20 ноября 2026 года. Разослана в школы")
        .contains("11.00–11.45. Секция 1. Наставничество")
        .contains("Модератор: ");
    district.edit(
        e -> {
          Talk old = e.talks().get(new TalkId(SampleDistrict.id(242)));
          return e.save(old.with(t -> t.topic = "Читаем всей семьёй"));
        });

    assertThat(outline(r -> ProgrammeComposer.published(r, SampleEvents.FORUM))).isEqualTo(before);
    Composition changes = composed(r -> ProgrammeChangesComposer.compose(r, SampleEvents.FORUM));
    assertThat(OutlineText.of(changes.tree()))
        .contains("после публикации № 1 от 20 ноября 2026 года")
        .contains("Читаем вместе")
        .contains("Читаем всей семьёй");
    assertThat(changes.facts()).hasSizeGreaterThan(1);
  }

  @Test
  void schoolsAndModeratorsFindTheirOwnLines() {
    assertThat(outline(r -> ProgrammeComposer.bySchools(r, SampleEvents.FORUM)))
        .containsPattern(
            "Сад соседнего района\n11\\.07 \\| «Читаем вместе» / Ухова Раиса Львовна \\|"
                + " Секция 1\\. Наставничество / Кабинет 2\n")
        .contains("не назначено | «Ждёт места»");
    assertThat(outline(r -> ProgrammeComposer.byModerators(r, SampleEvents.FORUM)))
        .contains("30 октября, 11.00–11.45. Секция 1. Наставничество (Кабинет 2)")
        .contains("11.00 | Наставник рядом |");
  }

  @Test
  void gridIsOnePageADayWithRoomsInNaturalOrder() {
    Document grid = composed(r -> ProgrammeGrid.byDays(r, SampleEvents.FORUM)).tree();
    assertThat(Layout.of(grid).count()).isEqualTo(1);
    assertThat(OutlineText.of(grid))
        .contains("Время | Кабинет 2 | Кабинет 10\n")
        .contains("10.45–11.00 | Перерыв\n");
  }

  @Test
  void everyRoomHasItsSheet() {
    Document sheets = composed(r -> DoorSheetComposer.compose(r, SampleEvents.FORUM)).tree();
    assertThat(sheets.sections()).hasSize(3);
    assertThat(OutlineText.ofSection(sheets, 1))
        .contains("Кабинет 2")
        .contains("11.00 | Наставник рядом | ");
  }

  /// Neither section fits below what stands above it: each begins a page and is whole on it.
  @Test
  void sectionThatFitsOnAPageIsNotTornAndItsHeadingStaysWithIt() {
    district.edit(
        e -> {
          for (int i = 0; i < 20; i++) {
            e.save(
                SampleEvents.talk(
                    20 + i,
                    "Доклад " + (i + 10),
                    Speaker.known(district.methodist, null),
                    i < 12 ? SampleEvents.FIRST : SampleEvents.SECOND,
                    SampleEvents.DAY.atTime(12, i)));
          }
          return true;
        });
    Document tree = composed(r -> ProgrammeComposer.bySections(r, SampleEvents.FORUM)).tree();
    metodist.reports.layout.Pages pages = Layout.of(tree);
    String first = words(pages.pages().get(1));
    String second = words(pages.pages().get(2));

    assertThat(pages.count()).isEqualTo(3);
    assertThat(words(pages.pages().getFirst())).contains("Перерыв").doesNotContain("Секция");
    assertThat(first).contains("Секция 1.").contains("Доклад 21").doesNotContain("Секция 2.");
    assertThat(second).contains("Секция 2.").contains("Урок в парке").contains("Доклад 29");
  }

  private static String words(Page page) {
    return page.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ');
  }

  @Test
  void executionShowsPlanFactAndDeviation() {
    assertThat(outline(r -> EstimateComposer.execution(r, SampleEvents.ESTIMATE)))
        .contains(
            "244 | 226 | Оплата по договорам ГПХ | 27 000,00 | 26 990,00 | −10,00 | 0,0 |"
                + " экономия | договор № 7")
        .contains("ИТОГО | 180 000,00 | 123 990,00 | −56 010,00");
  }

  @Test
  void calendarOfOneParticipantHoldsOwnTalkOwnSectionAndThePlenary() {
    Agenda all = composed(r -> ProgrammeComposer.bySections(r, SampleEvents.FORUM)).agenda();
    assertThat(all).isNotNull();
    assertThat(all.entries()).hasSize(4);

    Agenda director = district.read(r -> EventAgenda.of(r, SampleEvents.FORUM, district.director));
    Agenda manager = district.read(r -> EventAgenda.of(r, SampleEvents.FORUM, district.manager));
    assertThat(director.entries())
        .extracting(Agenda.Entry::summary)
        .containsExactly("Открытие", "Секция 1. Наставничество");
    assertThat(manager.entries())
        .extracting(Agenda.Entry::summary)
        .containsExactly("Открытие", "Выступление: Наставник рядом");
    assertThat(manager.entries().getLast().place()).isEqualTo("Кабинет 2, Гимназия № 5");
  }

  @Test
  void whoAgreesAndWhoApprovesStandAboveTheEstimateAndItsDayBelow() {
    district.workspace.edit(
        "Согласовано",
        edit ->
            edit.save(
                edit.estimates()
                    .get(SampleEvents.ESTIMATE)
                    .with(e -> e.agreedBy = district.manager)));
    String text = outline(r -> EstimateComposer.detailed(r, SampleEvents.ESTIMATE));

    assertThat(text.indexOf("СОГЛАСОВАНО")).isNotNegative().isLessThan(text.indexOf("УТВЕРЖДАЮ"));
    assertThat(text.indexOf("УТВЕРЖДАЮ")).isLessThan(text.indexOf("ВСЕГО"));
    assertThat(text.indexOf("Составил")).isGreaterThan(text.indexOf("ВСЕГО"));
    assertThat(text.strip().replace('\u00a0', ' ')).endsWith("30 октября 2026 г.");

    district.workspace.edit(
        "Без согласования",
        edit ->
            edit.save(edit.estimates().get(SampleEvents.ESTIMATE).with(e -> e.agreedBy = null)));
    assertThat(outline(r -> EstimateComposer.execution(r, SampleEvents.ESTIMATE)))
        .doesNotContain("СОГЛАСОВАНО")
        .contains("УТВЕРЖДАЮ");
  }
}
