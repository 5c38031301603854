package metodist.app.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import metodist.app.platform.Formats;
import metodist.model.forms.FieldType;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.TypedInput;
import metodist.model.shared.terms.TermParser;
import metodist.model.shared.terms.TermWords;

/// What the program takes a text for that stays as it was written: «понято: +7 (812) 123-45-67»
/// beside it, a warning where it takes it for nothing. Nothing is refused.
final class Understood {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d\\s\u00a0]*([.,]\\d+)?");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]{2,}");
  private static final Pattern URL = Pattern.compile("(https?://)?[^\\s/]+\\.[^\\s/]{2,}(/\\S*)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(\\s*[-–—/]\\s*(\\d{4}|\\d{2}))?.*");

  private Understood() {}

  static void beside(
      Entry<String> entry, Function<String, Optional<String>> reading, String doubt) {
    entry.valueProperty().subscribe(text -> read(entry, text, reading, doubt));
  }

  private static void read(
      Entry<String> entry, String text, Function<String, Optional<String>> reading, String doubt) {
    Optional<String> taken = text.isBlank() ? Optional.empty() : reading.apply(text);
    entry.understood(taken.filter(meant -> !meant.equals(text)).orElse(""));
    entry.showOwnDoubt(
        text.isBlank() || taken.isPresent()
            ? List.of()
            : List.of(Problem.warning(entry.id(), doubt)));
  }

  /// A telephone number.
  static void phone(Entry<String> entry) {
    beside(entry, Understood::phoneNumber, UiTexts.MESSAGES.text("doubt.phone"));
  }

  /// A day in whatever way it is written.
  static void date(Entry<String> entry) {
    beside(entry, Understood::day, UiTexts.MESSAGES.text("doubt.date"));
  }

  /// A term, in days where it has some. One that is not understood is no fault: it stays as
  /// written.
  static void term(Entry<String> entry) {
    beside(entry, text -> Optional.of(term(text)), "");
  }

  /// What a term is taken for; the text itself where it is taken for nothing.
  private static String term(String text) {
    AcademicYear present = AcademicYear.of(LocalDate.now(ZoneId.systemDefault()));
    String words = TermWords.of(new TermParser(present).parse(text));
    return words.isEmpty() ? text : words;
  }

  /// Whether texts of this type may mean more than they say.
  static boolean reads(FieldType type) {
    return switch (type) {
      case TERM, DATE, PHONE -> true;
      case TEXT,
          LONG_TEXT,
          NUMBER,
          ACADEMIC_YEAR,
          PERSON,
          ORGANISATION,
          CHOICE,
          YES_NO,
          EMAIL,
          URL,
          ATTACHMENT ->
          false;
    };
  }

  /// What a text of this type is taken for, empty where it says no more than the text.
  static String meaning(FieldType type, String text) {
    if (text.isBlank()) {
      return "";
    }
    String meant =
        switch (type) {
          case TERM -> term(text);
          case DATE -> day(text).orElse(text);
          case PHONE -> phoneNumber(text).orElse(text);
          default -> text;
        };
    return meant.equals(text) ? "" : meant;
  }

  private static Optional<String> day(String text) {
    return TypedDates.parse(text, LocalDate.now(ZoneId.systemDefault())).map(Formats::longDate);
  }

  private static Optional<String> phoneNumber(String text) {
    return TypedInput.phone(text) instanceof Outcome.Done<String> done
        ? Optional.of(done.value())
        : Optional.empty();
  }

  static void email(Entry<String> entry) {
    shaped(entry, EMAIL, "doubt.email");
  }

  static void number(Entry<String> entry) {
    shaped(entry, NUMBER, "doubt.number");
  }

  static void url(Entry<String> entry) {
    shaped(entry, URL, "doubt.url");
  }

  static void year(Entry<String> entry) {
    shaped(entry, YEAR, "doubt.year");
  }

  /// What needs no other words than those it has.
  private static void shaped(Entry<String> entry, Pattern pattern, String doubt) {
    beside(
        entry,
        text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
        UiTexts.MESSAGES.text(doubt));
  }
}
