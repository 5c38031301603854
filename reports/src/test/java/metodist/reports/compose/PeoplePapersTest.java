package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.events.BookPart;
import metodist.model.events.EventDates;
import metodist.model.events.GuestList;
import metodist.model.events.ProgrammeBook;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.procedures.HandoutFacts;
import metodist.model.procedures.HandoutSteps;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Mark;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import org.junit.jupiter.api.Test;

/// The printed programme as a book and the papers of an event's people.
class PeoplePapersTest {
  private final SampleDistrict district = new SampleDistrict();

  private interface Composing {
    Composition of(Reading reading);
  }

  private Document tree(Composing composing) {
    return district.<Composition>read(composing::of).tree();
  }

  private static int pages(Document tree) {
    return Layout.of(tree).count();
  }

  private void book(ProgrammeBook book) {
    district.edit(e -> e.save(e.events().get(SampleEvents.FORUM).with(event -> event.book = book)));
  }

  @Test
  void coverGreetingAndCommitteeStandBeforeTheProgramme() {
    book(
        new ProgrammeBook(
            "Уважаемые коллеги!\nРады видеть вас.",
            district.director,
            List.of(BookPart.COVER, BookPart.GREETING, BookPart.COMMITTEE, BookPart.REVIEWS)));
    Document tree = tree(r -> ProgrammeComposer.bySections(r, SampleEvents.FORUM));

    assertThat(tree.sections()).hasSize(3);
    assertThat(OutlineText.ofSection(tree, 0))
        .contains("ПРОГРАММА")
        .contains("«Школа открытых решений»")
        .contains("30 октября 2026 года")
        .contains("Гимназия № 5");
    assertThat(OutlineText.ofSection(tree, 1))
        .contains("Уважаемые коллеги!\nРады видеть вас.")
        .contains("Организационный комитет")
        .doesNotContain("согласованию");
    assertThat(OutlineText.ofSection(tree, 2))
        .contains("Секция 1. Наставничество")
        .doesNotContain("Цели:")
        .doesNotContain("Регламент");
    assertThat(Layout.of(tree).pages().getFirst().marks())
        .filteredOn(Mark.Text.class::isInstance)
        .extracting(m -> ((Mark.Text) m).text())
        .doesNotContain("1");
  }

  @Test
  void programmeWithoutTheChosenPartsIsTheProgrammeAlone() {
    book(new ProgrammeBook("Приветствие", null, List.of()));
    Document tree = tree(r -> ProgrammeComposer.bySections(r, SampleEvents.FORUM));

    assertThat(tree.sections()).hasSize(1);
    assertThat(OutlineText.of(tree)).contains("# ПРОГРАММА").doesNotContain("Приветствие");
  }

  @Test
  void bookletIsOfA5() {
    Document tree = tree(r -> ProgrammeComposer.booklet(r, SampleEvents.FORUM));

    assertThat(tree.sections())
        .allMatch(s -> s.page().width() == PageSpec.A5_SHORT)
        .allMatch(s -> s.page().height() == PageSpec.A4_SHORT);
    assertThat(tree.typeface().sizeHalfPoints()).isLessThan(24);
  }

  /// Two days of four rooms, 60 talks: one sheet, with their topics.
  @Test
  void sixtyTalksInTwoDaysAreOneSheetWithTopics() {
    fill(2, 4, 8);
    Document grid = tree(r -> ProgrammeGrid.compose(r, SampleEvents.FORUM));

    assertThat(pages(grid)).isOne();
    assertThat(OutlineText.of(grid)).contains("Опыт школы в работе с наставниками 63");
    assertThat(Layout.of(grid).report().tornWords()).isEmpty();
    assertThat(grid.typeface().sizeHalfPoints()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void gridThatCannotBeReadIsRefusedWithASentence() {
    fill(5, 20, 10);

    assertThatThrownBy(() -> tree(r -> ProgrammeGrid.compose(r, SampleEvents.FORUM)))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("не помещается на один лист")
        .hasMessageContaining("1000");
    assertThat(pages(tree(r -> ProgrammeGrid.byDays(r, SampleEvents.FORUM))))
        .isGreaterThanOrEqualTo(5);
  }

  private void fill(int days, int rooms, int talks) {
    district.edit(
        e -> {
          e.talks().ofEvent(SampleEvents.FORUM).forEach(t -> e.remove(t.id()));
          List<Session> sessions = new ArrayList<>();
          int no = 0;
          for (int day = 0; day < days; day++) {
            for (int room = 0; room < rooms; room++) {
              LocalDateTime start = SampleEvents.DAY.plusDays(day).atTime(11, 0);
              Session session =
                  new Session(
                      UUID.randomUUID(),
                      SessionKind.SECTION,
                      "Секция " + (sessions.size() + 1) + ". Современный урок",
                      start,
                      90,
                      "Кабинет " + (101 + room),
                      "",
                      null,
                      0);
              sessions.add(session);
              for (int i = 0; i < talks; i++) {
                e.save(
                    SampleEvents.talk(
                        1000 + no,
                        "Опыт школы в работе с наставниками " + no++,
                        Speaker.known(district.methodist, null),
                        session.key(),
                        start.plusMinutes(7L * i)));
              }
            }
          }
          return e.save(
              e.events()
                  .get(SampleEvents.FORUM)
                  .with(
                      event -> {
                        event.sessions = sessions;
                        event.dates =
                            new EventDates(
                                sessions.stream().flatMap(s -> s.day().stream()).toList(), false);
                      }));
        });
  }

  /// A line with a height of its own has its letters just below it, in the page and in Word alike.
  @Test
  void linesOfADiplomaStandAtTheirHeights() {
    HandoutLayout layout =
        ShippedLayouts.of(SampleEvents.FORUM, HandoutKind.SPEAKER)
            .with(
                l ->
                    l.lines =
                        List.of(
                            HandoutLine.centred("НАВЕРХУ", 20, 0).at(50),
                            HandoutLine.centred("под ним", 20, 0),
                            HandoutLine.centred("СЕРЕДИНА ЛИСТА", 20, 0).at(110)));
    Document tree =
        tree(r -> HandoutComposer.of(r, List.of(r.handouts().get(SampleEvents.HANDOUT)), layout));

    assertThat(pages(tree)).isOne();
    assertThat(baseline(tree, "НАВЕРХУ")).isBetween(50.0, 60.0);
    assertThat(baseline(tree, "под ним")).isBetween(57.0, 70.0);
    assertThat(baseline(tree, "СЕРЕДИНА ЛИСТА")).isBetween(110.0, 120.0);
  }

  /// In millimetres from the top of the sheet.
  private static double baseline(Document tree, String words) {
    return Layout.of(tree).pages().getFirst().marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> text.text().contains(words.split(" ")[0]))
        .mapToDouble(text -> text.y() * 25.4 / 72)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void registrationSheetIsByOrganisationWithEmptyLinesAtTheEnd() {
    String text =
        OutlineText.of(tree(r -> RegistrationSheetComposer.compose(r, SampleEvents.FORUM)));

    assertThat(text)
        .contains("№ | Фамилия, имя, отчество | Должность | Подпись")
        .containsPattern("Школа соседнего района\n\\d+\\. \\| Ким Ен Су \\| учитель \\|")
        .containsPattern("Дополнительно\n(\\d+\\. \\|  \\|  \\| ?\n){12}");
  }

  @Test
  void tenBadgesStandOnASheetHoweverLongTheNames() {
    district.edit(
        e -> {
          List<Speaker> guests = new ArrayList<>();
          for (int i = 0; i < 40; i++) {
            guests.add(
                new Speaker(
                    null,
                    "Оболенская-Радзивилловская" + "а".repeat(i % 5) + " Александра Константиновна",
                    "заместитель директора по учебно-воспитательной работе и развитию",
                    null,
                    "Центр развития творчества детей и юношества соседнего района № " + i));
          }
          return e.save(GuestList.empty(SampleEvents.FORUM).withVersion(1).with(guests));
        });
    int people = district.<Integer>read(r -> HandoutFacts.people(r, SampleEvents.FORUM).size());
    Document badges = tree(r -> BadgeComposer.compose(r, SampleEvents.FORUM));

    assertThat(people).isGreaterThan(40);
    assertThat(pages(badges)).isEqualTo((people + 9) / 10);
    assertThat(Layout.of(badges).report().tornWords()).isEmpty();
  }

  @Test
  void certificateNamesItsPersonInTheRightGenderOnOneSheet() {
    Document tree = tree(r -> HandoutComposer.compose(r, SampleEvents.HANDOUT));

    assertThat(pages(tree)).isOne();
    assertThat(OutlineText.of(tree))
        .contains("СЕРТИФИКАТ ДОКЛАДЧИКА")
        .contains("№ Д-007/2026")
        .containsPattern("Ухова Раиса Львовна\\W+логопед, Сад соседнего района")
        .contains("выступила на Форуме инноваций 2026 «Школа открытых решений»")
        .contains("с докладом «Читаем вместе»")
        .contains("М.П.");
  }

  @Test
  void textThatIsTooMuchForTheSheetIsSetSmaller() {
    HandoutLine line =
        HandoutLine.centred(
            "{кто} " + "активно участвует в жизни района и города ".repeat(30), 26, 10);
    Document tree =
        district
            .<Composition>read(
                r -> {
                  Handout handout = r.handouts().get(SampleEvents.HANDOUT);
                  HandoutLayout layout =
                      HandoutFacts.layout(r, SampleEvents.FORUM, HandoutKind.SPEAKER)
                          .with(l -> l.lines = List.of(line));
                  return HandoutComposer.of(r, List.of(handout), layout);
                })
            .tree();

    assertThat(pages(tree)).isOne();
  }

  @Test
  void journalOfIssueHoldsNumbersAndReasons() {
    district.edit(e -> HandoutSteps.annul(e, List.of(SampleEvents.HANDOUT), "Опечатка").orThrow());

    assertThat(OutlineText.of(tree(r -> HandoutRegisterComposer.compose(r, SampleEvents.FORUM))))
        .contains(
            "1. | Д-007/2026 | 30.10.2026 | Ухова Раиса Львовна | логопед, Сад соседнего района |"
                + " Читаем вместе | Аннулирован: Опечатка");
  }
}
