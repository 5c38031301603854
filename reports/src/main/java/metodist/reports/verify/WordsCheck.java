package metodist.reports.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.shared.russian.NumeralReader;

/// Сумма прописью против цифр (domain.md 2.4): «180 000 (сто восемьдесят тысяч) рублей 00 копеек»,
/// words before digits, and a total in words below a table. Words that are no plain numeral are
/// left alone.
final class WordsCheck {
  private static final String NUMERAL = "[А-Яа-яЁё][А-Яа-яЁё\\s-]{1,250}?";
  private static final Pattern DIGITS_THEN_WORDS =
      Pattern.compile(
          "(?iu)(?<![\\d.,№/-])("
              + AmountText.DIGITS
              + ")\\s*(тыс\\.|млн\\.?)?\\s*(?:руб(?:\\.|л\\p{L}{1,3})?|₽|р\\.)?\\s*(?:(\\d{1,2})\\s*коп\\p{L}*\\.?)?\\s*\\(([^()]{2,300})\\)"
              + "(?:\\s*рубл\\p{L}+|\\s*руб\\.?)?(?:[\\s,]*(\\d{2})\\s*коп)?");
  private static final Pattern WORDS_THEN_DIGITS =
      Pattern.compile("(?iu)(?<!\\p{L})(" + NUMERAL + ")\\s*\\((" + AmountText.DIGITS + ")\\)");
  private static final Pattern WORDS_IN_RUBLES =
      Pattern.compile("(?iu)(" + NUMERAL + ")\\s+рубл\\p{L}{1,3}(?:[\\s,]*(\\d{2})\\s*коп)?");
  private static final Pattern KOPECKS_IN_WORDS =
      Pattern.compile(
          "(?iu)^(.*?)(?:рубл\\p{L}{1,3}|руб\\.)[\\s,и]*(?:(\\d{2})|("
              + NUMERAL
              + "))?\\s*(?:коп\\p{L}*\\.?)?$");

  private WordsCheck() {}

  static List<Finding> findings(List<Paper> papers) {
    List<Finding> findings = new ArrayList<>();
    for (Paper paper : papers) {
      for (Passage passage : paper.passages()) {
        digitsThenWords(passage, findings);
        wordsThenDigits(passage, findings);
      }
      belowTable(paper, findings);
    }
    return findings;
  }

  private static void digitsThenWords(Passage passage, List<Finding> findings) {
    Matcher matcher = DIGITS_THEN_WORDS.matcher(passage.text());
    while (matcher.find()) {
      BigDecimal digits = AmountText.number(matcher.group(1));
      if (matcher.group(2) != null) {
        digits = digits.movePointRight(Prose.lower(matcher.group(2)).startsWith("тыс") ? 3 : 6);
      }
      if (matcher.group(3) != null && digits.stripTrailingZeros().scale() <= 0) {
        digits = digits.add(new BigDecimal(matcher.group(3)).movePointLeft(2));
      }
      Optional<BigDecimal> words = amount(matcher.group(4), matcher.group(5));
      if (words.isEmpty()) {
        continue;
      }
      boolean explicit = matcher.group(1).matches(".*[.,=-]\\d{1,2}$");
      BigDecimal rubles = words.get().setScale(0, RoundingMode.DOWN);
      boolean kopecksBehind = matcher.group(5) != null && !explicit;
      boolean same =
          digits.compareTo(words.get()) == 0 || (kopecksBehind && digits.compareTo(rubles) == 0);
      if (!same) {
        findings.add(differs(passage, digits, matcher.group(4).strip()));
      }
    }
  }

  /// «Сто восемьдесят тысяч рублей пятьдесят копеек», «сто восемьдесят тысяч» + «50».
  private static Optional<BigDecimal> amount(
      String text, @org.jspecify.annotations.Nullable String kopecksBehind) {
    String rubles = text;
    String kopecks = kopecksBehind;
    Matcher inside = KOPECKS_IN_WORDS.matcher(text.strip());
    if (inside.find()) {
      rubles = inside.group(1);
      if (inside.group(2) != null) {
        kopecks = inside.group(2);
      } else if (inside.group(3) != null) {
        Optional<Long> spoken = NumeralReader.read(inside.group(3));
        if (spoken.isEmpty()) {
          return Optional.empty();
        }
        kopecks = spoken.get().toString();
      }
    }
    if (!rubles.matches("[\\p{L}\\s-]+")) {
      return Optional.empty();
    }
    BigDecimal part = kopecks == null ? BigDecimal.ZERO : new BigDecimal(kopecks).movePointLeft(2);
    return NumeralReader.read(rubles).map(BigDecimal::valueOf).map(v -> v.add(part));
  }

  private static void wordsThenDigits(Passage passage, List<Finding> findings) {
    Matcher matcher = WORDS_THEN_DIGITS.matcher(passage.text());
    while (matcher.find()) {
      List<String> words = NumeralReader.words(matcher.group(1));
      Optional<Long> value = lastNumeral(words);
      BigDecimal digits = AmountText.number(matcher.group(2));
      if (value.isPresent() && digits.compareTo(BigDecimal.valueOf(value.get())) != 0) {
        findings.add(differs(passage, digits, matcher.group(1).strip()));
      }
    }
  }

  /// The longest numeral the words end with: «в сумме сто восемьдесят тысяч».
  private static Optional<Long> lastNumeral(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i, words.size());
      Optional<NumeralReader.Prefix> prefix = NumeralReader.prefix(rest);
      if (prefix.isPresent() && prefix.get().words() == rest.size()) {
        return prefix.map(NumeralReader.Prefix::value);
      }
    }
    return Optional.empty();
  }

  /// «Всего: сто восемьдесят тысяч рублей 00 копеек» against the table's total, and a total's row
  /// with words in one cell and digits in the other.
  private static void belowTable(Paper paper, List<Finding> findings) {
    SumTable above = null;
    for (Passage passage : paper.passages()) {
      Line.Cell cell = passage.line().cell();
      if (cell != null && (above == null || above.grid().index() != cell.table())) {
        above = new SumTable(paper.file().grid(cell.table()), paper.title());
      }
      Matcher matcher = WORDS_IN_RUBLES.matcher(passage.text());
      boolean digits = !AmountText.rubles(passage.text()).isEmpty() || passage.text().contains("(");
      if (above != null && !digits && matcher.find()) {
        Optional<Long> value = lastNumeral(NumeralReader.words(matcher.group(1)));
        Optional<BigDecimal> total = largest(above);
        if (value.isPresent() && total.isPresent() && !fits(above, value.get(), matcher.group(2))) {
          findings.add(differs(passage, total.get(), matcher.group(1).strip()));
        }
      }
    }
  }

  /// The total that words below a table tell: of several columns the one of the whole.
  private static Optional<BigDecimal> largest(SumTable table) {
    return Stream.concat(table.totals().stream(), table.grandTotal().stream())
        .max(BigDecimal::compareTo);
  }

  private static boolean fits(
      SumTable table, long rubles, @org.jspecify.annotations.Nullable String kopecks) {
    BigDecimal part = kopecks == null ? BigDecimal.ZERO : new BigDecimal(kopecks).movePointLeft(2);
    BigDecimal value = BigDecimal.valueOf(rubles).add(part);
    List<BigDecimal> known = new ArrayList<>(table.totals());
    table.grandTotal().ifPresent(known::add);
    known.addAll(table.amounts());
    return known.stream().anyMatch(k -> k.compareTo(value) == 0);
  }

  private static Finding differs(Passage passage, BigDecimal digits, String words) {
    boolean whole = digits.stripTrailingZeros().scale() <= 0;
    String shown = AmountInWords.digits(digits);
    return passage.finding(
        FindingCode.AMOUNT_IN_WORDS_DIFFERS,
        "Цифрами — "
            + (whole ? shown.substring(0, shown.length() - 3) : shown)
            + ", прописью — «"
            + Prose.quote(words)
            + "».");
  }
}
