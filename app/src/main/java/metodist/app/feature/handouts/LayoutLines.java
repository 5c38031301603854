package metodist.app.feature.handouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metodist.model.forms.Answers.Row;
import metodist.model.handouts.HandoutLine;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// The lines of a layout as rows of a table and back: the look as «ж» and «к», the place and the
/// colour as words.
final class LayoutLines {
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final Map<String, Integer> COLOURS = colours();
  private static final double SMALLEST = 6;
  private static final double LARGEST = 120;

  private LayoutLines() {}

  private static Map<String, Integer> colours() {
    Map<String, Integer> colours = new LinkedHashMap<>();
    colours.put("чёрный", HandoutLine.BLACK);
    colours.put("синий", 0x1F3864);
    colours.put("красный", 0x8B1A1A);
    colours.put("зелёный", 0x1E6B3A);
    colours.put("золотой", 0xB08D57);
    colours.put("серый", 0x595959);
    return colours;
  }

  /// «чёрный, синий, …».
  static String colourNames() {
    return String.join(", ", COLOURS.keySet());
  }

  static List<Row> rows(List<HandoutLine> lines) {
    return lines.stream().map(LayoutLines::row).toList();
  }

  private static Row row(HandoutLine line) {
    String look = (line.bold() ? "ж" : "") + (line.italic() ? "к" : "");
    return new Row(
        "",
        Map.of(
            "text",
            line.text(),
            "size",
            number(line.size()),
            "look",
            look,
            "align",
            line.align().title(),
            "colour",
            colour(line.colour()),
            "before",
            Integer.toString(line.before())));
  }

  private static String number(double size) {
    return size == Math.rint(size)
        ? Integer.toString((int) size)
        : Double.toString(size).replace('.', ',');
  }

  private static String colour(int value) {
    return COLOURS.entrySet().stream()
        .filter(c -> c.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("%06X".formatted(value));
  }

  static Outcome<List<HandoutLine>> read(List<Row> rows) {
    List<HandoutLine> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> cells = rows.get(i).cells();
      String text = cells.getOrDefault("text", "").strip();
      if (!text.isEmpty()) {
        line(i + 1, text, cells, problems).ifPresent(lines::add);
      }
    }
    return problems.isEmpty() ? Outcome.done(lines) : new Outcome.Refused<>(problems);
  }

  private static Optional<HandoutLine> line(
      int no, String text, Map<String, String> cells, List<Problem> problems) {
    Optional<Double> size = number(cells.getOrDefault("size", ""), 14);
    Optional<Double> before = number(cells.getOrDefault("before", ""), 0);
    Optional<Integer> colour = colourOf(cells.getOrDefault("colour", ""));
    Optional<HandoutLine.Align> align = alignOf(cells.getOrDefault("align", ""));
    if (size.filter(s -> s >= SMALLEST && s <= LARGEST).isEmpty()) {
      problems.add(wrong(no, "размер букв — число от 6 до 120."));
    }
    if (before.filter(b -> b >= 0 && b <= 500).isEmpty()) {
      problems.add(wrong(no, "отступ сверху — число пунктов от 0 до 500."));
    }
    if (colour.isEmpty()) {
      problems.add(wrong(no, "цвет — " + colourNames() + " или шесть знаков, например 1F3864."));
    }
    if (align.isEmpty()) {
      problems.add(wrong(no, "место — слева, по центру, справа или по ширине."));
    }
    if (size.isEmpty() || before.isEmpty() || colour.isEmpty() || align.isEmpty()) {
      return Optional.empty();
    }
    String look = cells.getOrDefault("look", "").toLowerCase(RUSSIAN);
    return Optional.of(
        new HandoutLine(
            text,
            size.get(),
            look.contains("ж"),
            look.contains("к"),
            align.get(),
            colour.get(),
            (int) Math.round(before.get())));
  }

  private static Problem wrong(int no, String what) {
    return Problem.error("lines", "Строка " + no + ": " + what);
  }

  private static Optional<Double> number(String text, double preset) {
    String bare = text.strip().replace(',', '.');
    if (bare.isEmpty()) {
      return Optional.of(preset);
    }
    return bare.matches("\\d{1,4}(\\.\\d{1,2})?")
        ? Optional.of(Double.parseDouble(bare))
        : Optional.empty();
  }

  private static Optional<Integer> colourOf(String text) {
    String bare = text.strip().toLowerCase(RUSSIAN).replace("#", "");
    if (bare.isEmpty()) {
      return Optional.of(HandoutLine.BLACK);
    }
    Integer named = COLOURS.get(bare.replace("черный", "чёрный").replace("зеленый", "зелёный"));
    if (named != null) {
      return Optional.of(named);
    }
    return bare.matches("[0-9a-f]{6}")
        ? Optional.of(Integer.parseInt(bare, 16))
        : Optional.empty();
  }

  private static Optional<HandoutLine.Align> alignOf(String text) {
    String bare = text.strip().toLowerCase(RUSSIAN);
    if (bare.isEmpty()) {
      return Optional.of(HandoutLine.Align.CENTRE);
    }
    for (HandoutLine.Align align : HandoutLine.Align.values()) {
      if (align.title().equals(bare)) {
        return Optional.of(align);
      }
    }
    return Optional.empty();
  }
}
