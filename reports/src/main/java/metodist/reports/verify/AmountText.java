package metodist.reports.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount found in a text: «27 000,00», «27000.00», «180.000,00», «27 тыс. руб.» (the value is
/// in rubles). `money` tells that the text itself calls it rubles; `start` and `end` are its place.
record AmountText(BigDecimal value, boolean money, int start, int end) {
  static final String DIGITS =
      "\\d{1,3}(?:[ '.]\\d{3})+(?:,\\d{1,2})?(?!\\d)|\\d{1,3}(?:,\\d{3})+\\.\\d{2}(?!\\d)"
          + "|\\d{1,3}(?: \\d{3})+(?:[.,=-]\\d{2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?iu)(?<![\\d.,№-])("
              + DIGITS
              + ")\\s*(тыс(?:\\.|яч\\p{L}?|(?!\\p{L}))|млн\\.?|миллион\\p{L}{0,2})?"
              + "\\s*(\\([^)]{0,200}\\))?\\s*(руб\\p{L}*|р\\.|₽)?(?:\\s*(\\d{2})\\s*коп)?");
  private static final Pattern CELL =
      Pattern.compile(
          "(?iu)^[-–—]?\\s*("
              + DIGITS
              + ")\\s*(тыс(?:\\.|яч\\p{L}?)?|млн\\.?)?\\s*(?:руб\\p{L}*\\.?|р\\.?|₽)?(?:\\s*(\\d{2})\\s*коп\\p{L}*\\.?)?[*¹²³.]?$");

  /// All amounts of a text, in order; numbers that are no amounts of rubles too.
  static List<AmountText> all(String text) {
    List<AmountText> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      boolean money = matcher.group(4) != null;
      String kopecks = money ? matcher.group(5) : null;
      BigDecimal value = scaled(number(matcher.group(1)), matcher.group(2), kopecks);
      found.add(new AmountText(value, money, matcher.start(), matcher.end()));
    }
    return found;
  }

  /// Amounts the text calls rubles.
  static List<AmountText> rubles(String text) {
    return all(text).stream().filter(AmountText::money).toList();
  }

  /// The number a whole cell holds.
  static Optional<BigDecimal> cell(String text) {
    Matcher matcher = CELL.matcher(text.strip());
    if (!matcher.find()) {
      return Optional.empty();
    }
    BigDecimal value = scaled(number(matcher.group(1)), matcher.group(2), matcher.group(3));
    return Optional.of(text.strip().matches("^[-–—].*") ? value.negate() : value);
  }

  private static BigDecimal scaled(
      BigDecimal number,
      @org.jspecify.annotations.Nullable String unit,
      @org.jspecify.annotations.Nullable String kopecks) {
    BigDecimal value = number;
    if (unit != null) {
      value = value.movePointRight(Prose.lower(unit).startsWith("тыс") ? 3 : 6);
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return kopecks == null || !whole ? value : value.add(new BigDecimal(kopecks).movePointLeft(2));
  }

  /// Digits as written to a number: the last comma, point, hyphen or equals sign before one or two
  /// digits parts the kopecks.
  static BigDecimal number(String digits) {
    Matcher fraction = Pattern.compile("^(.*?)[.,=-](\\d{1,2})$").matcher(digits);
    if (fraction.find()) {
      return new BigDecimal(fraction.group(1).replaceAll("\\D", "") + "." + fraction.group(2));
    }
    return new BigDecimal(digits.replaceAll("\\D", ""));
  }
}
