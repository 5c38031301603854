package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.events.RegisterNames;
import metodist.model.orders.Material;
import metodist.model.procedures.EventFacts;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Table;

/// Tables of appendices of one's own: rows as they were entered, lists of people with their posts
/// of the day, lists of organisations by their names of the day.
final class OwnTables {
  private static final int NARROWEST = 300;
  private static final int LONG_TEXT = 60;
  private static final int CELL_MARGINS = 240;

  private final RegisterNames names;
  private final int size;

  OwnTables(Reading reading, LocalDate day, int size) {
    this.names = EventFacts.names(reading, day);
    this.size = size;
  }

  /// Each column as wide as its longest word asks; what is left goes to the columns by the length
  /// of their texts.
  static Table table(List<List<String>> rows, int width, int size) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    int[] words = new int[columns];
    int[] texts = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        words[i] = Math.max(words[i], longestWord(row.get(i)) * letter(size) + CELL_MARGINS);
        texts[i] = Math.max(texts[i], Math.min(LONG_TEXT, row.get(i).length()));
      }
    }
    int rest = Math.max(0, width - Arrays.stream(words).sum());
    int letters = Math.max(1, Arrays.stream(texts).sum());
    int[] shares = new int[columns];
    for (int i = 0; i < columns; i++) {
      shares[i] = Math.max(NARROWEST, words[i] + rest * texts[i] / letters);
    }
    Grid grid = new Grid(width, size, shares).header(padded(rows.getFirst(), columns));
    rows.stream().skip(1).forEach(row -> grid.row(padded(row, columns)));
    return grid.table();
  }

  /// About the width of a bold letter in twips, by the size in half-points.
  private static int letter(int size) {
    return size * 6;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[ \\n]")).mapToInt(String::length).max().orElse(0);
  }

  private static String[] padded(List<String> row, int columns) {
    String[] cells = new String[columns];
    for (int i = 0; i < columns; i++) {
      cells[i] = i < row.size() ? row.get(i) : "";
    }
    return cells;
  }

  Table people(List<Material.Entry> entries, int width, FactList facts) {
    boolean notes = entries.stream().anyMatch(e -> !e.note().isBlank());
    Grid grid =
        notes
            ? new Grid(width, size, 12, 52, 66, 35)
                .centring(0)
                .header("№ п/п", "Фамилия, имя, отчество", "Должность", "Примечание")
            : new Grid(width, size, 12, 68, 85)
                .centring(0)
                .header("№ п/п", "Фамилия, имя, отчество", "Должность");
    int no = 1;
    for (Material.Entry entry : entries) {
      Optional<Person> person = names.person(entry.personId());
      String name = person.map(p -> p.name().full()).orElse("");
      String post = person.flatMap(p -> names.post(p, null)).map(this::withPlace).orElse("");
      facts.use("Список: " + name, post);
      row(grid, notes, no + ".", name, Texts.orDash(post), entry.note());
      no++;
    }
    return grid.table();
  }

  private String withPlace(Post post) {
    return names.postWithPlace(post);
  }

  Table organisations(List<Material.Entry> entries, int width, FactList facts) {
    boolean notes = entries.stream().anyMatch(e -> !e.note().isBlank());
    Grid grid =
        notes
            ? new Grid(width, size, 12, 95, 58)
                .centring(0)
                .header("№ п/п", "Организация", "Примечание")
            : new Grid(width, size, 12, 153).centring(0).header("№ п/п", "Организация");
    int no = 1;
    for (Material.Entry entry : entries) {
      String name = names.organisationName(entry.organisationId());
      facts.use("Список: " + name, entry.note());
      row(grid, notes, no + ".", name, entry.note());
      no++;
    }
    return grid.table();
  }

  /// The last cell is the note, left out where nobody has one.
  private static void row(Grid grid, boolean notes, String... cells) {
    grid.row(notes ? cells : Arrays.copyOf(cells, cells.length - 1));
  }
}
