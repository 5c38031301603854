package metodist.model.shared.russian;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import metodist.model.shared.Plural;

/// Сумма прописью (domain.md 2.4): rubles in words, the first letter upper case, kopecks in two
/// digits. Amounts below a trillion, not negative.
public final class AmountInWords {
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
  private static final String[] UNITS = {
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать"
  };
  private static final String[] TENS = {
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто"
  };
  private static final String[] HUNDREDS = {
    "",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот"
  };
  private static final List<Plural> GROUPS =
      List.of(
          new Plural("рубль", "рубля", "рублей"),
          new Plural("тысяча", "тысячи", "тысяч"),
          new Plural("миллион", "миллиона", "миллионов"),
          new Plural("миллиард", "миллиарда", "миллиардов"));
  private static final Plural KOPECKS = new Plural("копейка", "копейки", "копеек");

  private AmountInWords() {}

  /// «Сто восемьдесят тысяч рублей 00 копеек».
  public static String full(BigDecimal amount) {
    BigDecimal exact = checked(amount);
    long rubles = exact.longValue();
    int kopecks = exact.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
    return capital(words(rubles))
        + " "
        + GROUPS.getFirst().of(rubles)
        + " "
        + "%02d".formatted(kopecks)
        + " "
        + KOPECKS.of(kopecks);
  }

  /// «180 000,00 (Сто восемьдесят тысяч) рублей 00 копеек», with no-break spaces in the number.
  public static String withDigits(BigDecimal amount) {
    BigDecimal exact = checked(amount);
    long rubles = exact.longValue();
    int kopecks = exact.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
    return digits(exact)
        + " ("
        + capital(words(rubles))
        + ") "
        + GROUPS.getFirst().of(rubles)
        + " "
        + "%02d".formatted(kopecks)
        + " "
        + KOPECKS.of(kopecks);
  }

  /// «180 000,00»: no-break spaces between thousands, a comma, two digits.
  public static String digits(BigDecimal amount) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('\u00a0');
    symbols.setDecimalSeparator(',');
    DecimalFormat format = new DecimalFormat("#,##0.00", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(amount);
  }

  /// A whole number in words, masculine: «двадцать один».
  public static String words(long number) {
    if (number == 0) {
      return "ноль";
    }
    List<String> words = new ArrayList<>();
    for (int group = GROUPS.size() - 1; group >= 0; group--) {
      int triad = (int) (number / (long) Math.pow(1000, group) % 1000);
      if (triad == 0) {
        continue;
      }
      addTriad(words, triad, group == 1);
      if (group > 0) {
        words.add(GROUPS.get(group).of(triad));
      }
    }
    return String.join(" ", words);
  }

  private static void addTriad(List<String> words, int triad, boolean feminine) {
    int rest = triad % 100;
    int units = rest < 20 ? rest : rest % 10;
    List<String> parts = new ArrayList<>();
    parts.add(HUNDREDS[triad / 100]);
    parts.add(rest < 20 ? "" : TENS[rest / 10]);
    parts.add(feminine && units == 1 ? "одна" : feminine && units == 2 ? "две" : UNITS[units]);
    parts.stream().filter(p -> !p.isEmpty()).forEach(words::add);
  }

  /// Whether an amount has words here.
  public static boolean has(BigDecimal amount) {
    return amount.signum() >= 0 && amount.setScale(2, RoundingMode.HALF_UP).compareTo(LIMIT) < 0;
  }

  private static BigDecimal checked(BigDecimal amount) {
    if (!has(amount)) {
      throw new IllegalArgumentException("no words for " + amount);
    }
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
