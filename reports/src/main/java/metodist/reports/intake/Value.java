package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.Para.Stretch;

/// An answer: the stretches it stands in and its text, paragraphs joined by `\n`, automatic list
/// markers written out, blanks and the underscores or dots it was typed over trimmed, nothing
/// corrected.
record Value(List<Stretch> stretches, String text) {
  private static final Pattern BEFORE =
      Pattern.compile("^[\\s\\u00A0_]*__[\\s\\u00A0_]*|^[\\s\\u00A0]*(?:\\.{4,}[\\s\\u00A0]*)?");
  private static final Pattern AFTER =
      Pattern.compile("[\\s\\u00A0_]*__[\\s\\u00A0_]*$|[\\s\\u00A0]*(?:\\.{4,}[\\s\\u00A0]*)?$");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?U)[_\\s.…«»\"“”„()/\\\\*:]*(20\\s?_+\\s*г?\\.?)?[_\\s.…«»\"“”„()/\\\\*:]*");
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?iU)\\W*(место для ввода текста|введите текст|щелкните здесь.*|выберите элемент|нажмите"
              + " (здесь|или).*|click (here|or tap).*|choose an item)\\W*");

  Value {
    stretches = List.copyOf(stretches);
  }

  static Value of(List<Stretch> lines) {
    List<Stretch> kept = new ArrayList<>(lines);
    trim(kept);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      Stretch line = kept.get(i);
      text.append(i == 0 ? "" : "\n");
      if (!line.marker().isEmpty()) {
        text.append(line.marker()).append(Words.blank(line.text()) ? "" : " ");
      }
      text.append(line.text());
    }
    return new Value(kept, text.toString());
  }

  /// Whether nothing was answered: blank, or only the place for an answer.
  boolean absent() {
    return text.isEmpty() || PLACEHOLDER.matcher(text).matches() || PROMPT.matcher(text).matches();
  }

  private static void trim(List<Stretch> lines) {
    while (!lines.isEmpty() && hollow(lines.getFirst())) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && hollow(lines.getLast())) {
      lines.removeLast();
    }
    lines.removeIf(line -> hollow(line) && line.text().indexOf('_') >= 0);
    for (int i = 0; i < lines.size(); i++) {
      trim(lines, i);
    }
  }

  /// Lines in the middle lose the underscores they were typed over, the outer ones their blanks
  /// too.
  private static void trim(List<Stretch> lines, int i) {
    Stretch line = lines.get(i);
    Matcher before = BEFORE.matcher(line.text());
    if (line.marker().isEmpty() && before.find() && (i == 0 || before.group().contains("_"))) {
      line = line.part(before.end(), line.to() - line.from());
    }
    Matcher after = AFTER.matcher(line.text());
    if (after.find() && (i == lines.size() - 1 || after.group().contains("_"))) {
      line = line.part(0, after.start());
    }
    lines.set(i, line);
  }

  private static boolean hollow(Stretch line) {
    return line.text().chars().allMatch(c -> Words.invisible((char) c) || c == '_');
  }
}
