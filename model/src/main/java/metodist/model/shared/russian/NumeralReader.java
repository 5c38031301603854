package metodist.model.shared.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Число прописью → число: whole numbers below a trillion in any case and gender («сто восемьдесят
/// тысяч», «двадцати одной тысячи», «двумстам»). A word that is no numeral makes the whole
/// unreadable: a guess would raise false alarms.
public final class NumeralReader {
  private static final Pattern WORD = Pattern.compile("[а-я]+");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    forms(0, "ноль нуль ноля нуля нолю нулю нолем нулем ноле нуле");
    forms(1, "один одна одно одного одной одному одним одну одном одною");
    forms(2, "два две двух двум двумя");
    forms(3, "три трех трем тремя");
    forms(4, "четыре четырех четырем четырьмя");
    forms(5, "пять пяти пятью");
    forms(6, "шесть шести шестью");
    forms(7, "семь семи семью");
    forms(8, "восемь восьми восемью восьмью");
    forms(9, "девять девяти девятью");
    forms(10, "десять десяти десятью");
    String[] teens = {
      "одиннадцат",
      "двенадцат",
      "тринадцат",
      "четырнадцат",
      "пятнадцат",
      "шестнадцат",
      "семнадцат",
      "восемнадцат",
      "девятнадцат"
    };
    for (int i = 0; i < teens.length; i++) {
      soft(11 + i, teens[i]);
    }
    soft(20, "двадцат");
    soft(30, "тридцат");
    forms(40, "сорок сорока");
    forms(50, "пятьдесят пятидесяти пятьюдесятью");
    forms(60, "шестьдесят шестидесяти шестьюдесятью");
    forms(70, "семьдесят семидесяти семьюдесятью");
    forms(80, "восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью");
    forms(90, "девяносто девяноста");
    forms(100, "сто ста");
    forms(200, "двести двухсот двумстам двумястами двухстах");
    forms(300, "триста трехсот тремстам тремястами трехстах");
    forms(400, "четыреста четырехсот четыремстам четырьмястами четырехстах");
    forms(500, "пятьсот пятисот пятистам пятьюстами пятистах");
    forms(600, "шестьсот шестисот шестистам шестьюстами шестистах");
    forms(700, "семьсот семисот семистам семьюстами семистах");
    forms(800, "восемьсот восьмисот восьмистам восемьюстами восьмистах");
    forms(900, "девятьсот девятисот девятистам девятьюстами девятистах");
  }

  private NumeralReader() {}

  private static void forms(int value, String words) {
    for (String word : words.split(" ")) {
      VALUES.put(word, value);
    }
  }

  private static void soft(int value, String stem) {
    forms(value, stem + "ь " + stem + "и " + stem + "ью");
  }

  /// The number that all the words together say; empty when any of them is no part of a numeral.
  public static Optional<Long> read(String text) {
    List<String> words = words(text);
    return prefix(words).filter(p -> p.words() == words.size()).map(Prefix::value);
  }

  /// A numeral at the beginning of `words`: its value and how many words it takes.
  public record Prefix(long value, int words) {}

  /// Words in lower case with «е» for «ё», as [#prefix] expects them.
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /// The longest numeral the words begin with.
  public static Optional<Prefix> prefix(List<String> words) {
    long total = 0;
    int triad = 0;
    int lowest = 1000;
    long lastScale = Long.MAX_VALUE;
    int taken = 0;
    for (String word : words) {
      Integer value = VALUES.get(word);
      long scale = scale(word);
      if (value != null && fits(value, lowest, triad, total)) {
        triad += value;
        lowest = magnitude(value);
      } else if (scale > 0 && scale < lastScale) {
        total += Math.max(triad, 1) * scale;
        lastScale = scale;
        triad = 0;
        lowest = 1000;
      } else {
        break;
      }
      taken++;
    }
    return taken == 0 ? Optional.empty() : Optional.of(new Prefix(total + triad, taken));
  }

  /// Hundreds come before tens, tens before units; nothing but nothing goes with «ноль».
  private static boolean fits(int value, int lowest, int triad, long total) {
    if (value == 0) {
      return triad == 0 && total == 0 && lowest == 1000;
    }
    int magnitude = magnitude(value);
    boolean teen = value >= 10 && value < 20;
    return magnitude < lowest && !(teen && lowest <= 10);
  }

  /// A teen closes the triad as a unit does.
  private static int magnitude(int value) {
    return value >= 100 ? 100 : value >= 20 ? 10 : value == 0 ? 0 : 1;
  }

  private static long scale(String word) {
    if (word.matches("тысяч(а|и|у|е|ей|ам|ами|ах|ью)?")) {
      return 1_000L;
    }
    if (word.matches("миллион(а|у|ом|е|ы|ов|ам|ами|ах)?")) {
      return 1_000_000L;
    }
    return word.matches("миллиард(а|у|ом|е|ы|ов|ам|ами|ах)?") ? 1_000_000_000L : 0;
  }
}
