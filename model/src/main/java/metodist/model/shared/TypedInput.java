package metodist.model.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ввод с клавиатуры: dates, numbers, sums, telephone numbers and yes/no as people type them. A
/// refusal names what was typed.
public final class TypedInput {
  private static final Pattern DIGIT_DATE =
      Pattern.compile("(\\d{1,2})[./,\\s-]+(\\d{1,2})(?:[./,\\s-]+(\\d{4}|\\d{2}))?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SOLID_DATE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
  private static final Pattern WORD_DATE =
      Pattern.compile(
          "(\\d{1,2})\\s*(\\p{L}{3,})\\.?(?:\\s+(\\d{4}|\\d{2}))?\\s*(?:г|года|год)?\\.?");
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
  private static final Pattern OTHER_CODE = Pattern.compile("\\((?!\\d{3}\\))\\d+\\)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,6})?");

  private static final Pattern SUM =
      Pattern.compile(
          "(?iu)([+-]?\\d{1,15}(?:[.,]\\d{1,6})?)(тыс\\.?|тысяч[аи]?|млн\\.?|миллион(?:а|ов)?)?"
              + "(?:руб\\.?|рубл(?:ь|я|ей)|р\\.?|₽)?(?:(\\d{1,2})коп(?:\\.|е[а-яё]*)?)?");

  private TypedInput() {}

  /// «28.04.2022», «28.04.22», «28.4», «28/04/2022», «2022-04-28», «280422», «28 апреля 2022 г.»,
  /// «28 апр», «сегодня». A missing year is that of today.
  public static Outcome<LocalDate> date(String typed, LocalDate today) {
    String text = typed.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    switch (text) {
      case "сегодня":
        return Outcome.done(today);
      case "завтра":
        return Outcome.done(today.plusDays(1));
      case "вчера":
        return Outcome.done(today.minusDays(1));
      default:
        break;
    }
    Matcher iso = ISO_DATE.matcher(text);
    if (iso.matches()) {
      return date(typed, iso.group(3), iso.group(2), iso.group(1), today);
    }
    Matcher solid = SOLID_DATE.matcher(text);
    if (solid.matches()) {
      return date(typed, solid.group(1), solid.group(2), solid.group(3), today);
    }
    Matcher digits = DIGIT_DATE.matcher(text.replaceAll("\\s*(г|года)\\.?$", ""));
    if (digits.matches()) {
      return date(typed, digits.group(1), digits.group(2), digits.group(3), today);
    }
    Matcher words = WORD_DATE.matcher(text);
    if (words.matches()) {
      Optional<Integer> month = month(words.group(2));
      if (month.isPresent()) {
        return date(typed, words.group(1), month.get().toString(), words.group(3), today);
      }
    }
    return Outcome.refused(
        "", "«" + shorten(typed) + "» — не дата. Напишите, например, 28.04.2022.");
  }

  private static Optional<Integer> month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.startsWith(MONTHS.get(i))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Outcome<LocalDate> date(
      String typed, String day, String month, @Nullable String year, LocalDate today) {
    int number = year == null ? today.getYear() : Integer.parseInt(year);
    int full = number >= 100 ? number : number >= 80 ? 1900 + number : 2000 + number;
    try {
      return Outcome.done(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Outcome.refused("", "Даты «" + shorten(typed) + "» в календаре нет.");
    }
  }

  /// «180000», «180 000», «180 000,00», «180000.00», «1,5 руб.»
  public static Outcome<BigDecimal> number(String typed) {
    String text =
        typed.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("(?i)(руб\\.?|р\\.|₽)$", "");
    return NUMBER.matcher(text).matches()
        ? Outcome.done(new BigDecimal(text.replace(',', '.')))
        : Outcome.refused("", "«" + shorten(typed) + "» — не число.");
  }

  /// A sum of money: also «27 тыс. руб.», «1,5 млн», «12 руб. 50 коп.».
  public static Outcome<BigDecimal> sum(String typed) {
    Matcher sum = SUM.matcher(typed.replaceAll("[\\s\\u00a0\\u202f]", ""));
    if (!sum.matches()) {
      return Outcome.refused("", "«" + shorten(typed) + "» — не сумма.");
    }
    String scale = sum.group(2) == null ? "" : sum.group(2).toLowerCase(Locale.ROOT);
    BigDecimal rubles =
        new BigDecimal(sum.group(1).replace(',', '.'))
            .movePointRight(scale.startsWith("т") ? 3 : scale.startsWith("м") ? 6 : 0);
    BigDecimal kopecks =
        sum.group(3) == null ? BigDecimal.ZERO : new BigDecimal(sum.group(3)).movePointLeft(2);
    return Outcome.done(rubles.signum() < 0 ? rubles.subtract(kopecks) : rubles.add(kopecks));
  }

  public static Outcome<Integer> wholeNumber(String typed) {
    return switch (number(typed)) {
      case Outcome.Refused<BigDecimal> refused -> new Outcome.Refused<>(refused.problems());
      case Outcome.Done<BigDecimal> done -> {
        BigDecimal value = done.value().stripTrailingZeros();
        yield value.scale() > 0 || value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
            ? Outcome.refused("", "Нужно целое число, а не «" + shorten(typed) + "».")
            : Outcome.done(value.intValueExact());
      }
    };
  }

  /// «да», «+», «нет», «-».
  public static Outcome<Boolean> yesNo(String typed) {
    return switch (SearchKey.of(typed)) {
      case "да", "+", "1", "д", "v" -> Outcome.done(true);
      case "нет", "-", "0", "н" -> Outcome.done(false);
      default -> Outcome.refused("", "Напишите «да» или «нет», а не «" + shorten(typed) + "».");
    };
  }

  /// A telephone number in one form: «+7 (812) 123-45-67», «123-45-67», the extension kept. Text
  /// that is more than one number, or has a town's code of four or five digits, is kept as typed;
  /// one with too few digits is refused.
  public static Outcome<String> phone(String typed) {
    String text = typed.replace('\u00a0', ' ').strip();
    Matcher parts =
        Pattern.compile("([+\\d\\s().-]+?)\\s*(?:(?:доб|вн)\\.?\\s*(\\d+))?").matcher(text);
    String digits = SearchKey.digits(text);
    if (digits.length() < 5) {
      return Outcome.refused("", "«" + shorten(typed) + "» — не номер телефона.");
    }
    if (!parts.matches() || OTHER_CODE.matcher(text).find()) {
      return Outcome.done(text);
    }
    String main = SearchKey.digits(parts.group(1));
    String extension = parts.group(2) == null ? "" : " доб. " + parts.group(2);
    boolean country = main.length() == 11 && (main.startsWith("7") || main.startsWith("8"));
    if (country || main.length() == 10) {
      String ten = main.substring(main.length() - 10);
      return Outcome.done(
          "+7 (" + ten.substring(0, 3) + ") " + local(ten.substring(3)) + extension);
    }
    return Outcome.done(main.length() == 7 ? local(main) + extension : text);
  }

  private static String local(String seven) {
    return seven.substring(0, 3) + "-" + seven.substring(3, 5) + "-" + seven.substring(5);
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= 30
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 29)) + "…";
  }
}
