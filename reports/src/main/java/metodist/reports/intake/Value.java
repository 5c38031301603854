package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.Para.Stretch;

/// An answer: the stretches it stands in and its text, paragraphs joined by `\n`, automatic list
/// markers written out, blanks and the underscores it was typed over trimmed, nothing corrected.
record Value(List<Stretch> stretches, String text) {
  private static final Pattern BEFORE =
      Pattern.compile("^[\\s\\u00A0_]*__[\\s\\u00A0_]*|^[\\s\\u00A0]+");
  private static final Pattern AFTER =
      Pattern.compile("[\\s\\u00A0_]*__[\\s\\u00A0_]*$|[\\s\\u00A0]+$");
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
    if (lines.isEmpty()) {
      return;
    }
    Stretch first = lines.getFirst();
    Matcher before = BEFORE.matcher(first.text());
    if (first.marker().isEmpty() && before.find()) {
      lines.set(0, first.part(before.end(), first.to() - first.from()));
    }
    Stretch last = lines.getLast();
    Matcher after = AFTER.matcher(last.text());
    if (after.find()) {
      lines.set(lines.size() - 1, last.part(0, after.start()));
    }
  }

  private static boolean hollow(Stretch line) {
    return line.text().chars().allMatch(c -> Words.invisible((char) c) || c == '_');
  }
}
