package metodist.app.feature.handouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import metodist.model.forms.Answers.Row;
import metodist.model.handouts.HandoutLine;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// The lines of a layout as rows of a table and back: the text, and its look in words — «32, ж,
/// синий, отступ 18». What is not said is usual: 14 points, black, in the middle.
final class LayoutLines {
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final Map<String, Integer> COLOURS = colours();
  private static final double USUAL = 14;
  private static final double SMALLEST = 6;
  private static final double LARGEST = 120;
  private static final int DEEPEST = 500;
  private static final int LOWEST = 290;

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
    return lines.stream()
        .map(
            line ->
                new Row(
                    "",
                    Map.of(
                        "text",
                        line.text(),
                        "look",
                        look(line),
                        "top",
                        line.top() == 0 ? "" : Integer.toString(line.top()))))
        .toList();
  }

  private static String look(HandoutLine line) {
    StringJoiner look = new StringJoiner(", ");
    double size = line.size();
    look.add(
        size == Math.rint(size)
            ? Integer.toString((int) size)
            : Double.toString(size).replace('.', ','));
    if (line.bold()) {
      look.add("ж");
    }
    if (line.italic()) {
      look.add("к");
    }
    if (line.align() != HandoutLine.Align.CENTRE) {
      look.add(line.align().title());
    }
    if (line.colour() != HandoutLine.BLACK) {
      look.add(colour(line.colour()));
    }
    if (line.before() > 0) {
      look.add("отступ " + line.before());
    }
    return look.toString();
  }

  private static String colour(int value) {
    return COLOURS.entrySet().stream()
        .filter(c -> c.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("#%06X".formatted(value));
  }

  static Outcome<List<HandoutLine>> read(List<Row> rows) {
    List<HandoutLine> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> cells = rows.get(i).cells();
      String text = cells.getOrDefault("text", "").strip();
      if (!text.isEmpty()) {
        HandoutLine line = line(i + 1, text, cells.getOrDefault("look", ""), problems);
        lines.add(line.at(top(i + 1, cells.getOrDefault("top", "").strip(), lines, problems)));
      }
    }
    return problems.isEmpty() ? Outcome.done(lines) : new Outcome.Refused<>(problems);
  }

  /// The height of a line: below every line above it that has one.
  private static int top(int no, String text, List<HandoutLine> above, List<Problem> problems) {
    if (text.isEmpty()) {
      return 0;
    }
    int top = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    int least = above.stream().mapToInt(HandoutLine::top).max().orElse(0);
    if (top < 1 || top > LOWEST) {
      problems.add(
          Problem.error(
              "lines",
              "Строка "
                  + no
                  + ": от верха листа — целое число миллиметров от 1 до "
                  + LOWEST
                  + "."));
    } else if (top <= least) {
      problems.add(
          Problem.error(
              "lines",
              "Строка "
                  + no
                  + " стоит не ниже строки над ней ("
                  + least
                  + " мм): переставьте строки по порядку сверху вниз."));
    }
    return top;
  }

  private static HandoutLine line(int no, String text, String look, List<Problem> problems) {
    HandoutLine line = HandoutLine.centred(text, USUAL, 0);
    for (String word : look.split(",(?!\\d)|;")) {
      String bare = word.strip().toLowerCase(RUSSIAN);
      Optional<HandoutLine> next = bare.isEmpty() ? Optional.of(line) : with(line, bare);
      if (next.isEmpty()) {
        problems.add(
            Problem.error(
                "lines",
                "Строка "
                    + no
                    + ": непонятно «"
                    + word.strip()
                    + "». Пишите размер (6–120), ж, к, слева, справа, по ширине, цвет ("
                    + colourNames()
                    + " или #1F3864), отступ 18."));
      }
      line = next.orElse(line);
    }
    return line;
  }

  /// The line with one more word about its look; empty for a word that says nothing.
  private static Optional<HandoutLine> with(HandoutLine l, String word) {
    if (word.matches("\\d{1,3}([.,]\\d)?")) {
      double size = Double.parseDouble(word.replace(',', '.'));
      return size < SMALLEST || size > LARGEST ? Optional.empty() : Optional.of(l.sized(size));
    }
    if (word.matches("отступ \\d{1,3}")) {
      int before = Integer.parseInt(word.substring(7));
      return before > DEEPEST ? Optional.empty() : Optional.of(l.below(before));
    }
    if (word.matches("[жк]{1,2}")) {
      HandoutLine weighed = word.contains("ж") ? l.strong() : l;
      return Optional.of(word.contains("к") ? weighed.slanted() : weighed);
    }
    return colourOf(word).map(l::coloured).or(() -> alignOf(word).map(l::aligned));
  }

  private static Optional<Integer> colourOf(String word) {
    Integer named = COLOURS.get(word.replace("черный", "чёрный").replace("зеленый", "зелёный"));
    if (named != null) {
      return Optional.of(named);
    }
    return word.matches("#[0-9a-f]{6}")
        ? Optional.of(Integer.parseInt(word.substring(1), 16))
        : Optional.empty();
  }

  private static Optional<HandoutLine.Align> alignOf(String word) {
    for (HandoutLine.Align align : HandoutLine.Align.values()) {
      if (align.title().equals(word)) {
        return Optional.of(align);
      }
    }
    return Optional.empty();
  }
}
