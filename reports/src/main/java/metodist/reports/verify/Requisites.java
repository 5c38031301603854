package metodist.reports.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Date and number of an order as one place of a paper gives them: «от 28.09.2020 № 473». `number`
/// is empty when none stands there; `signed` tells that the «№» stands before it; `blank` that the
/// place is left to be filled in («от ____ № ____»).
record Requisites(@Nullable LocalDate date, String number, boolean signed, boolean blank) {
  static final String NUMBER =
      "(?:[А-ЯЁA-Zа-яёa-z]{1,4}\\s?[-–—/]\\s?)?\\d{1,6}(?:[./]\\d{1,5})*+"
          + "(?:\\s?[-–—/]\\s?[А-ЯЁA-Zа-яёa-z\\d]{1,5}(?:/[А-Яа-яA-Za-z\\d]{1,3})?)*"
          + "(?:\\s?(?:о/?д|л/?с|О/?Д|осн)(?![\\p{L}\\d]))?";
  private static final Pattern SIGNED = Pattern.compile("№+\\s?\\.?\\s?(" + NUMBER + ")");
  private static final Pattern AFTER_DATE =
      Pattern.compile("^\\s*(?:г(?:ода|\\.)?(?![\\p{L}]))?[\\s,;]*(№+)?\\s?(" + NUMBER + ")?");
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(\\S+)\\s+(№\\s?)?(" + NUMBER + ")\\s*,?\\s*(?:от)?\\s*$");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu).*(школ|сад|гимнази|лице|центр|оу|сош|оош|дтт|ддт|дюц|цвр|цдт|интернат|училищ).*");
  private static final Pattern BLANK = Pattern.compile("_{2,}|…{2,}|\\.{5,}");

  static Requisites none() {
    return new Requisites(null, "", false, false);
  }

  /// What a mark of an appendix, or the head of an order, says of the order: the last date there
  /// and the number beside it.
  static Requisites of(String text) {
    List<DateText> dates = DateText.all(text);
    boolean blank = BLANK.matcher(text).find();
    if (dates.isEmpty()) {
      return undated(text, blank);
    }
    DateText date = dates.getLast();
    Matcher after = AFTER_DATE.matcher(text.substring(date.end()));
    if (after.find() && after.group(2) != null) {
      return new Requisites(date.date(), after.group(2), after.group(1) != null, blank);
    }
    Matcher before = BEFORE_DATE.matcher(text.substring(0, date.start()));
    if (before.find() && !ORGANISATION.matcher(before.group(1)).matches()) {
      return new Requisites(date.date(), before.group(3), before.group(2) != null, blank);
    }
    String elsewhere = lastSigned(text.substring(date.end())).orElse("");
    return new Requisites(date.date(), elsewhere, true, blank);
  }

  private static Requisites undated(String text, boolean blank) {
    Matcher matcher = Pattern.compile("(?iu)(приказ|распоряж|постановл)\\p{L}*(.*)").matcher(text);
    String rest = matcher.find() ? matcher.group(2) : text;
    Matcher signed = SIGNED.matcher(rest);
    String number = "";
    while (signed.find()) {
      String before = rest.substring(0, signed.start()).strip();
      String word = before.substring(before.lastIndexOf(' ') + 1);
      number = ORGANISATION.matcher(word).matches() ? number : signed.group(1);
    }
    return new Requisites(null, number, true, blank);
  }

  private static Optional<String> lastSigned(String text) {
    Matcher matcher = SIGNED.matcher(text);
    Optional<String> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(matcher.group(1));
    }
    return last;
  }

  boolean known() {
    return date != null || !number.isEmpty();
  }

  /// Whether two numbers are the same one: «473-од» and «473 о/д» are.
  static boolean sameNumber(String a, String b) {
    return key(a).equals(key(b));
  }

  private static String key(String number) {
    return Prose.lower(number)
        .replaceAll("(?<=\\p{L})/(?=\\p{L})", "")
        .replaceAll("[\\s\\-–—.]", "")
        .replace('o', 'о')
        .replace('a', 'а')
        .replace('c', 'с')
        .replace('p', 'р')
        .replace('e', 'е');
  }
}
