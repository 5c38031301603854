package metodist.reports.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One paper of the package: an order, an appendix to one, or something else. `lines` are those of
/// its content (for an order up to the signature, `tail` below it); `heading` is an appendix's
/// mark, null when it has none. `order` is the requisites of an order, its own.
record Paper(
    Kind kind,
    FileText file,
    int start,
    int end,
    List<Line> lines,
    List<Line> tail,
    @Nullable Heading heading,
    Requisites order) {
  private static final int LONGEST = 4_000;

  Paper {
    lines = List.copyOf(lines);
    tail = List.copyOf(tail);
  }

  enum Kind {
    ORDER,
    APPENDIX,
    UNMARKED
  }

  boolean isOrder() {
    return kind == Kind.ORDER;
  }

  /// What it is called in a finding.
  String label() {
    if (isOrder()) {
      return "Приказ";
    }
    if (heading != null) {
      return heading.number().isEmpty() ? "Приложение" : "Приложение № " + heading.number();
    }
    return "«" + Prose.quote(title(), 45) + "»";
  }

  /// The first lines that name it.
  String title() {
    StringBuilder title = new StringBuilder();
    if (heading != null) {
      title.append(restOfMark(heading.text()));
    }
    for (Line line : lines.subList(0, Math.min(4, lines.size()))) {
      boolean more = title.isEmpty() || title.length() + line.text().length() < 200;
      if (!more || (line.inTable() && !title.isEmpty()) || !ClauseNumber.of(line).isEmpty()) {
        break;
      }
      title.append(title.isEmpty() ? "" : " ").append(line.text());
    }
    return title.toString();
  }

  private static String restOfMark(String mark) {
    return mark.matches("(?iu).*(приказ|распоряж|постановл).*")
        ? ""
        : mark.replaceFirst("(?iu)^\\W*приложени\\p{L}\\s*№*\\s*[\\d.]*\\W*", "");
  }

  /// The tables that begin in it.
  List<Grid> grids() {
    Map<Integer, Grid> grids = new LinkedHashMap<>();
    for (Line line : lines) {
      Line.Cell cell = line.cell();
      if (cell != null) {
        grids.putIfAbsent(cell.table(), file.grid(cell.table()));
      }
    }
    return new ArrayList<>(grids.values());
  }

  /// The paragraphs, their lines joined again; of one longer than any page only the beginning.
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    String clause = "";
    int no = 0;
    for (int i = 0; i < lines.size(); ) {
      Line first = lines.get(i);
      StringBuilder text = new StringBuilder(first.text());
      int next = i + 1;
      while (next < lines.size() && lines.get(next).ordinal() == first.ordinal()) {
        text.append(' ').append(lines.get(next).text());
        next++;
      }
      String number = first.inTable() ? "" : ClauseNumber.of(first);
      clause = number.isEmpty() ? clause : number;
      no++;
      text.setLength(Math.min(text.length(), LONGEST));
      passages.add(new Passage(this, first, text.toString(), place(first, clause, no), i));
      i = next;
    }
    return passages;
  }

  private String place(Line line, String clause, int no) {
    Line.Cell cell = line.cell();
    String base = label() + ", ";
    if (cell != null) {
      return base + "таблица, строка " + (cell.row() + 1);
    }
    return base + (clause.isEmpty() ? "абзац " + no : "пункт " + clause);
  }
}
