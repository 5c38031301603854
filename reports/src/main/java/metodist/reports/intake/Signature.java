package metodist.reports.intake;

import java.util.regex.Pattern;

/// Lines that close a document: who signed, «М.П.», dates, appendices, remarks with a star.
final class Signature {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iU)\\s*(м\\.?\\s?п\\.?(\\s.*)?|подпись\\b.*|исполнитель\\s*:.*"
              + "|дата( заполнения| подачи)?\\b[\\s:_]*([\\d«_].*)?|приложени[ея]\\s*([№\\d:].*)?"
              + "|.*\\(подпись\\).*|.*_{4,}.*/.*|\\*\\s.*)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?iU)\\s*[«\"]?[\\d_]{1,4}[»\"]?\\s*"
              + "(янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек|_)[а-я_]{0,12}"
              + "\\s*20[\\d_]{2}\\s*г?(ода)?\\.?\\s*");
  private static final String POST =
      "(директор|заведующ|руководитель (оу|организации|учреждения)|начальник|методист"
          + "|заместитель)";
  private static final String NAME =
      "(\\p{L}\\.\\s?\\p{L}\\.\\s?\\p{L}+|\\p{L}+\\s\\p{L}\\.\\s?\\p{L}\\.|$)";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iU)\\s*" + POST + "[^:]{0,90}(_{3,}|\\t+|\\s{3,})[\\s_]*/?\\s*" + NAME + ".*");

  private static final Pattern OVER_A_LINE =
      Pattern.compile("(?iU)\\s*" + POST + "[^:_]{0,90}\\s_{3,}[\\s/]+" + NAME + "[\\s/]*");

  private Signature() {}

  /// A post, a line for the signature, a name behind it: never a label with its answer.
  static boolean signed(String line) {
    return OVER_A_LINE.matcher(line).matches();
  }

  static boolean is(String line) {
    return CLOSING.matcher(line).matches() || SIGNED.matcher(line).matches();
  }

  /// A date alone on its line, as under a signature.
  static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }
}
