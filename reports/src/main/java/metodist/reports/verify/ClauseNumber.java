package metodist.reports.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a clause, automatic or typed.
final class ClauseNumber {
  private static final Pattern TYPED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*+)[.)]?\\s*(?=[\\p{L}«\"(])");
  private static final Pattern MARKER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*+)[.)]?$");

  private ClauseNumber() {}

  /// «5», «5.1»; empty for a line that begins no clause.
  static String of(Line line) {
    Matcher marker = MARKER.matcher(line.marker());
    if (marker.find()) {
      return marker.group(1);
    }
    Matcher typed = TYPED.matcher(line.text());
    boolean dotted = typed.find() && line.text().length() > typed.group().length();
    return dotted && (typed.group().contains(".") || typed.group().contains(")"))
        ? typed.group(1)
        : "";
  }

  /// The number of a clause of the first level; 0 for any other line.
  static int top(Line line) {
    String number = line.inTable() ? "" : of(line);
    return number.isEmpty() || number.contains(".") ? 0 : Integer.parseInt(number);
  }
}
