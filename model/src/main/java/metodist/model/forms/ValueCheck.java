package metodist.model.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Plural;
import metodist.model.shared.SearchKey;
import metodist.model.shared.TypedInput;
import metodist.model.shared.terms.TermParser;

/// Whether one answer looks like what its field asks for. Everything said here is a remark: the
/// text stays as written.
final class ValueCheck {
  private static final Pattern YEAR =
      Pattern.compile("(?U).*\\b(19|20)\\d\\d\\s*[-–—/]\\s*((19|20)?\\d\\d)\\b.*");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[\\p{L}\\p{N}-]{2,}");
  private static final Pattern URL =
      Pattern.compile("(?iU)(https?://)?([\\p{L}\\p{N}_-]+\\.)+[\\p{L}]{2,}(:\\d+)?([/?#]\\S*)?");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’‑-]*");
  private static final Plural WORDS = new Plural("слово", "слова", "слов");
  private static final Plural CHARACTERS = new Plural("знак", "знака", "знаков");

  /// Only whether a date or a term is one matters here; a leap year lets 29 February pass.
  private static final AcademicYear ANY_YEAR = new AcademicYear(2000);

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private ValueCheck() {}

  static List<String> remarks(FieldType type, FieldRules rules, String value) {
    if (none(value)) {
      return List.of();
    }
    List<String> remarks = new ArrayList<>();
    plausibility(type, rules, value.strip()).ifPresent(remarks::add);
    lengths(rules.limits(), value.strip(), remarks);
    return remarks;
  }

  private static Optional<String> plausibility(FieldType type, FieldRules rules, String value) {
    String shown = "«" + FormCheck.shorten(value) + "»";
    return switch (type) {
      case NUMBER ->
          unless(DIGIT.matcher(value).find(), "Ожидается число, а написано " + shown + ".");
      case ACADEMIC_YEAR ->
          unless(YEAR.matcher(value).matches(), "Ожидается учебный год, например 2022-2023.");
      case EMAIL ->
          unless(
              EMAIL.matcher(value).find(), "Не похоже на адрес электронной почты: " + shown + ".");
      case URL -> unless(URL.matcher(value).find(), "Не похоже на адрес страницы: " + shown + ".");
      case PHONE ->
          unless(
              value.replaceAll("\\D", "").length() >= 5,
              "Не похоже на номер телефона: " + shown + ".");
      case DATE ->
          unless(date(value), "Ожидается дата, например 28.04.2022, а написано " + shown + ".");
      case TERM ->
          unless(
              term(value),
              "Срок "
                  + shown
                  + " программе не понятен: он останется как написан, но проследить за ним"
                  + " нельзя.");
      case CHOICE ->
          unless(
              rules.choices().isEmpty() || chosen(rules.choices(), value),
              "Ожидается один из ответов: "
                  + rules.choices().stream().collect(Collectors.joining("», «", "«", "»"))
                  + ".");
      case YES_NO -> unless(yesNo(value), "Ожидается «да» или «нет», а написано " + shown + ".");
      case TEXT, LONG_TEXT, PERSON, ORGANISATION, ATTACHMENT -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean plausible, String remark) {
    return plausible ? Optional.empty() : Optional.of(remark);
  }

  private static boolean date(String value) {
    String plain = value.replaceAll("[«»\"“”]", " ").replaceAll("(?U)\\s+", " ").strip();
    return TypedInput.date(plain, ANY_DAY).problems().isEmpty() || term(value);
  }

  private static boolean term(String value) {
    return new TermParser(ANY_YEAR).parse(value).understood();
  }

  private static boolean chosen(List<String> choices, String value) {
    String key = SearchKey.of(value);
    return choices.stream().map(SearchKey::of).anyMatch(key::equals);
  }

  /// «да, тема «…»» is a yes with an explanation.
  private static boolean yesNo(String value) {
    Matcher word = WORD.matcher(value);
    return TypedInput.yesNo(value).problems().isEmpty()
        || (word.find() && TypedInput.yesNo(word.group()).problems().isEmpty());
  }

  private static void lengths(LengthLimits limits, String value, List<String> remarks) {
    long words = WORD.matcher(value).results().count();
    int characters = value.codePointCount(0, value.length());
    int pages = Math.ceilDiv(characters, LengthLimits.PAGE_CHARACTERS);
    if (limits.words() > 0 && words > limits.words()) {
      remarks.add(tooLong(WORDS, words, limits.words()));
    }
    if (limits.characters() > 0 && characters > limits.characters()) {
      remarks.add(tooLong(CHARACTERS, characters, limits.characters()));
    }
    if (limits.pages() > 0 && pages > limits.pages()) {
      remarks.add(tooLong(Plural.PAGES, pages, limits.pages()));
    }
  }

  private static String tooLong(Plural unit, long is, int allowed) {
    return "Слишком длинно: " + unit.count(is) + " при пределе " + allowed + ".";
  }

  /// «нет» in any of its manners is an answer to which nothing else applies.
  private static boolean none(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "нет", "нет.", "не имеется", "отсутствует", "отсутствуют", "-", "–", "—" -> true;
      default -> false;
    };
  }
}
