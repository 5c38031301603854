package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.events.EventId;
import metodist.model.events.EventPerson;
import metodist.model.procedures.HandoutFacts;
import metodist.model.shared.Dates;
import metodist.model.shared.NaturalOrder;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Лист регистрации участников: everybody of the event by organisation and alphabetically, a place
/// to sign for each day, empty lines at the end for those who come unannounced. No consent stands
/// in it (152-ФЗ: a consent is a paper of its own).
public final class RegistrationSheetComposer {
  private static final int BLANK_LINES = 12;
  private static final int MOST_DAYS = 3;
  private static final int LINE = Lengths.mm(8);
  private static final String NO_PLACE = "Организация не указана";

  private RegistrationSheetComposer() {}

  public static Composition compose(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    PageSpec page = paper.portrait();
    Pages pages = new Pages(paper.style, page.textWidth());
    ProgrammeHead.brief(paper, pages, "ЛИСТ РЕГИСТРАЦИИ УЧАСТНИКОВ");
    List<LocalDate> days = paper.event().dates().days();
    boolean several =
        days.size() > 1 && days.size() <= MOST_DAYS && !paper.event().dates().alternative();
    Grid grid = grid(pages.width(), paper.style.tableSize() - 2, several ? days : List.of());
    int signatures = several ? days.size() : 1;
    int no = 0;
    for (Map.Entry<String, List<EventPerson>> group : groups(reading, id).entrySet()) {
      grid.section(group.getKey());
      for (EventPerson person : group.getValue()) {
        no++;
        String name = Texts.clean(person.words().name());
        facts.use(group.getKey() + ": " + name, Texts.clean(person.words().post()));
        grid.tallRow(LINE, cells(no + ".", name, Texts.clean(person.words().post()), signatures));
      }
    }
    if (no > 0) {
      grid.section("Дополнительно");
    }
    for (int i = 0; i < BLANK_LINES; i++) {
      grid.tallRow(LINE, cells(++no + ".", "", "", signatures));
    }
    pages.add(grid.table());
    pages.paragraph(
        "Всего: ______ человек. Ответственный за регистрацию: ____________ / ________________",
        TextStyle.PLAIN.withSize(paper.style.tableSize() - 2),
        paper.style.left().spaced(Lengths.pt(12), 0));
    String title = "Лист регистрации участников " + paper.genitive();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, paper.day);
  }

  /// Those without an organisation come last.
  private static Map<String, List<EventPerson>> groups(Reading reading, EventId id) {
    Map<String, List<EventPerson>> groups =
        new TreeMap<>(
            (a, b) ->
                a.equals(NO_PLACE) == b.equals(NO_PLACE)
                    ? NaturalOrder.INSTANCE.compare(a, b)
                    : a.equals(NO_PLACE) ? 1 : -1);
    for (EventPerson person : HandoutFacts.people(reading, id)) {
      String place = Texts.clean(person.words().organisation());
      groups
          .computeIfAbsent(place.isEmpty() ? NO_PLACE : place, key -> new ArrayList<>())
          .add(person);
    }
    return groups;
  }

  private static Grid grid(int width, int size, List<LocalDate> days) {
    List<String> titles = new ArrayList<>(List.of("№", "Фамилия, имя, отчество", "Должность"));
    if (days.isEmpty()) {
      titles.add("Подпись");
      return new Grid(width, size, 10, 64, 66, 35)
          .centring(0)
          .header(titles.toArray(String[]::new));
    }
    days.forEach(day -> titles.add("Подпись\n" + Dates.dayMonth(day)));
    int[] shares = new int[titles.size()];
    shares[0] = 10;
    shares[1] = 68;
    shares[2] = 107 - 26 * days.size();
    Arrays.fill(shares, 3, shares.length, 26);
    return new Grid(width, size, shares).centring(0).header(titles.toArray(String[]::new));
  }

  private static String[] cells(String no, String name, String post, int signatures) {
    String[] cells = new String[3 + signatures];
    Arrays.fill(cells, "");
    cells[0] = no;
    cells[1] = name;
    cells[2] = post;
    return cells;
  }
}
