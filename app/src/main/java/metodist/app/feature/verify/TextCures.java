package metodist.app.feature.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationList;
import metodist.model.directory.OrganisationPhrase;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.shared.russian.NumeralReader;
import metodist.reports.verify.Finding;
import org.jspecify.annotations.Nullable;

/// How the words of a finding are put right where the program is sure: a name gets the case the
/// finding names; a list of organisations that are all in the register gets the one notation; a sum
/// becomes the estimate's total, in digits and in words; a year that passed becomes the year of the
/// event. `event` is the day of the event, `totals` are those of its estimates.
record TextCures(List<Organisation> register, @Nullable LocalDate event, List<BigDecimal> totals) {
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final Pattern NAME = Pattern.compile("^«(.+?)»: .* падеж — «(.+?)»\\.$");
  private static final Pattern LIST = Pattern.compile("^«(.+?)»: ");
  private static final Pattern SUM =
      Pattern.compile("^(?:Сумма|Итог) «(.+?)» .*: ([\\d\\s,]+)\\.$");
  private static final Pattern WORDS = Pattern.compile("^Цифрами — (.+?), прописью — «(.+?)»\\.$");
  private static final Pattern YEAR =
      Pattern.compile("^Указан год «(\\d{4})(?:(\\s?[-–—/]\\s?)(\\d{4}|\\d{2}))?(.*?)», а .*$");
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d.,№])(\\d[\\d\\s]*\\d|\\d)(?:,(\\d{1,2}))?(?![\\d])(\\s*\\(([^()]+)\\))?");
  private static final int NEAR = 24;

  /// Before and after of the words, as they stand in a text.
  record Change(UnaryOperator<String> edit, String matter, String shown) {}

  /// What a finding would have changed; empty where that is a person's to say.
  Optional<Change> of(Finding finding) {
    String message = finding.message().replace('\u00a0', ' ');
    return switch (finding.code()) {
      case NAME_NOT_IN_CASE -> name(NAME.matcher(message));
      case ORGANISATION_LIST_NOTATION -> list(LIST.matcher(message));
      case TOTAL_DIFFERS -> total(SUM.matcher(message));
      case AMOUNT_IN_WORDS_DIFFERS -> words(WORDS.matcher(message));
      case STALE_YEAR -> year(YEAR.matcher(message));
      default -> Optional.empty();
    };
  }

  /// The words that are the matter of a finding: the first that its message quotes.
  static String matter(Finding finding) {
    Matcher quoted = Pattern.compile("«([^«»]+)»").matcher(finding.message());
    return quoted.find() ? quoted.group(1).replaceFirst("…$", "") : "";
  }

  private static Optional<Change> name(Matcher name) {
    return name.matches() ? Optional.of(replacing(name.group(1), name.group(2))) : Optional.empty();
  }

  private Optional<Change> list(Matcher list) {
    if (!list.find()) {
      return Optional.empty();
    }
    OrganisationPhrase phrase = OrganisationPhrase.read(list.group(1), register);
    return phrase.unresolved().isEmpty() && !phrase.organisations().isEmpty()
        ? Optional.of(replacing(list.group(1), OrganisationList.print(phrase.organisations())))
        : Optional.empty();
  }

  private static Change replacing(String before, String after) {
    Pattern words =
        Pattern.compile(
            Pattern.quote(before).replaceAll("[\\s\\u00a0]+", "\\\\E[\\\\s\\\\u00a0]+\\\\Q"));
    return new Change(
        text -> words.matcher(text).replaceFirst(Matcher.quoteReplacement(after)), before, after);
  }

  private static Optional<Change> total(Matcher sum) {
    if (!sum.matches()) {
      return Optional.empty();
    }
    BigDecimal right = amount(sum.group(2));
    return Optional.of(
        new Change(
            text -> withAmount(text, amount(sum.group(1)), right),
            sum.group(1),
            AmountInWords.digits(right)));
  }

  /// Which of the two is right, digits or words, the estimate says.
  private Optional<Change> words(Matcher words) {
    if (!words.matches()) {
      return Optional.empty();
    }
    BigDecimal digits = amount(words.group(1));
    Optional<BigDecimal> spoken = NumeralReader.read(words.group(2)).map(BigDecimal::valueOf);
    return totals.stream()
        .filter(total -> same(total, digits) || spoken.filter(s -> same(total, s)).isPresent())
        .findFirst()
        .map(
            total ->
                new Change(
                    text -> withAmount(text, digits, total),
                    words.group(2),
                    AmountInWords.digits(total) + " (" + inWords(total, "") + ")"));
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text.replaceAll("\\s", "").replace(',', '.'));
  }

  /// The text with this amount, and the words in brackets behind it, become another one.
  private static String withAmount(String text, BigDecimal before, BigDecimal after) {
    Matcher at = DIGITS.matcher(text.replace('\u00a0', ' '));
    while (at.find()) {
      String part = at.group(2) == null ? "" : "." + at.group(2);
      if (same(new BigDecimal(at.group(1).replaceAll("\\s", "") + part), before)) {
        String words = at.group(3);
        String told = AmountInWords.digits(after);
        boolean whole = part.isEmpty() && told.endsWith(",00");
        return text.substring(0, at.start())
            + (whole ? told.substring(0, told.length() - 3) : told)
            + (words == null ? "" : " (" + inWords(after, at.group(4)) + ")")
            + text.substring(at.end());
      }
    }
    return text;
  }

  /// The amount in words as these words had it: with rubles inside or without, with a capital or
  /// without.
  private static String inWords(BigDecimal amount, String like) {
    String full = AmountInWords.full(amount);
    String bare = like.contains("руб") ? full : AmountInWords.words(amount.longValue());
    boolean capital = !like.isBlank() && Character.isUpperCase(like.strip().charAt(0));
    return (capital
            ? bare.substring(0, 1).toUpperCase(RUSSIAN)
            : bare.substring(0, 1).toLowerCase(RUSSIAN))
        + bare.substring(1);
  }

  /// The year of the event, also the academic one. A day needs a thought: its weekday moves.
  private Optional<Change> year(Matcher year) {
    LocalDate day = event;
    if (day == null || !year.matches()) {
      return Optional.empty();
    }
    int old = Integer.parseInt(year.group(1));
    String before = year.group(1);
    String after = Integer.toString(day.getYear());
    if (year.group(3) != null) {
      int start = AcademicYear.of(day).start();
      before += year.group(2) + year.group(3);
      after =
          start + year.group(2) + Integer.toString(start + 1).substring(4 - year.group(3).length());
    }
    if (old >= day.getYear()) {
      return Optional.empty();
    }
    String wrong = before;
    String right = after;
    return Optional.of(
        new Change(
            text -> withYear(text, wrong, right), before + year.group(4), right + year.group(4)));
  }

  private static String withYear(String text, String before, String after) {
    int at = text.indexOf(before);
    boolean day =
        at >= 0
            && text.substring(Math.max(0, at - NEAR), at)
                .matches("(?su).*\\d{1,2}(?:\\.\\d{2}\\.|[\\s\\u00a0]\\p{L}+[\\s\\u00a0])$");
    return at < 0 || day
        ? text
        : text.substring(0, at) + after + text.substring(at + before.length());
  }
}
