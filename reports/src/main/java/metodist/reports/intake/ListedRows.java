package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.FormLexicon.Rows;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Para.Stretch;

/// Rows of a table written as lines under its heading, «1. Проект «…»; 2019–2021; семинары»: read
/// when every line has the same sign between as many parts as the table has columns. Always a
/// matter for a person.
final class ListedRows {
  private static final Pattern NUMBER = Pattern.compile("(?U)^\\s*\\d{1,2}[.)]\\s+");
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("\\t+"),
          Pattern.compile("\\s*\\|\\s*"),
          Pattern.compile(";\\s+"),
          Pattern.compile("(?U)\\s[–—-]\\s"));
  private static final double CONFIDENCE = 0.7;

  private ListedRows() {}

  /// The rows of the lines, none when they are not rows.
  static List<RowsReader.Read> of(Rows rows, List<Stretch> lines, Ledger ledger) {
    List<Stretch> filled = lines.stream().filter(l -> !l.blank()).toList();
    for (Pattern sign : SIGNS) {
      List<List<Stretch>> cells = new ArrayList<>();
      for (Stretch line : filled) {
        cells.add(split(line, sign));
      }
      boolean even =
          !cells.isEmpty() && cells.stream().allMatch(c -> c.size() == rows.columns().size());
      if (even) {
        return read(rows, filled, cells, ledger);
      }
    }
    return List.of();
  }

  private static List<RowsReader.Read> read(
      Rows rows, List<Stretch> lines, List<List<Stretch>> cells, Ledger ledger) {
    List<RowsReader.Read> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Map<Target, RowsReader.Cell> row = new LinkedHashMap<>();
      for (int k = 0; k < rows.columns().size(); k++) {
        Value value = Value.of(List.of(cells.get(i).get(k)));
        if (!value.absent()) {
          row.put(rows.columns().get(k), new RowsReader.Cell(value.stretches(), CONFIDENCE));
          ledger.claim(value.stretches(), Ledger.Owner.ANSWER);
        }
      }
      ledger.claim(lines.get(i), Ledger.Owner.FORM);
      all.add(new RowsReader.Read("", row));
    }
    return all;
  }

  private static List<Stretch> split(Stretch line, Pattern sign) {
    String text = line.text();
    Matcher number = NUMBER.matcher(text);
    int from = number.find() ? number.end() : 0;
    List<Stretch> parts = new ArrayList<>();
    Matcher matcher = sign.matcher(text);
    int at = from;
    while (matcher.find(at)) {
      parts.add(line.part(at, matcher.start()));
      at = matcher.end();
    }
    parts.add(line.part(at, text.length()));
    return parts;
  }
}
