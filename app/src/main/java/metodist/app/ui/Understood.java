package metodist.app.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import metodist.app.platform.Formats;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.TypedInput;

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
    beside(
        entry,
        text ->
            TypedInput.phone(text) instanceof Outcome.Done<String> done
                ? Optional.of(done.value())
                : Optional.empty(),
        UiTexts.MESSAGES.text("doubt.phone"));
  }

  /// A day in whatever way it is written.
  static void date(Entry<String> entry) {
    beside(
        entry,
        text ->
            TypedDates.parse(text, LocalDate.now(ZoneId.systemDefault())).map(Formats::longDate),
        UiTexts.MESSAGES.text("doubt.date"));
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
