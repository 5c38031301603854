package metodist.app.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormField;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;

/// The editor of an answer by the type of its field. All answers are the writer's own text; what
/// does not look like a number, a date or an address gets a doubt under the field and is kept all
/// the same.
final class AnswerEntries {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d\\s\u00a0]*([.,]\\d+)?");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]{2,}");
  private static final Pattern URL = Pattern.compile("(https?://)?[^\\s/]+\\.[^\\s/]{2,}(/\\S*)?");
  private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s\u00a0()\\-–,;.доб]{4,}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(\\s*[-–—/]\\s*(\\d{4}|\\d{2}))?.*");
  private final Suggestions suggestions;

  AnswerEntries(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  Entry<String> entry(FormField field) {
    String label = field.number().isEmpty() ? field.label() : field.number() + " " + field.label();
    Entry<String> entry =
        switch (field.type()) {
          case LONG_TEXT -> new LongTextEntry(field.id(), label);
          case PERSON -> new SuggestedTextEntry(field.id(), label, suggestions.people());
          case ORGANISATION ->
              new SuggestedTextEntry(field.id(), label, suggestions.organisations());
          case ACADEMIC_YEAR -> new SuggestedTextEntry(field.id(), label, AnswerEntries::years);
          case YES_NO ->
              new SuggestedTextEntry(
                  field.id(),
                  label,
                  done ->
                      done.accept(
                          List.of(UiTexts.MESSAGES.text("yes"), UiTexts.MESSAGES.text("no"))));
          case TEXT, NUMBER, DATE, TERM, CHOICE, EMAIL, PHONE, URL, ATTACHMENT ->
              new TextEntry(field.id(), label);
        };
    doubts(entry, field.type());
    if (label.length() > 60) {
      entry.traits(List.of(Entry.Trait.WIDE));
    }
    if (field.required()) {
      entry.traits(List.of(Entry.Trait.REQUIRED));
    }
    return entry;
  }

  private static void doubts(Entry<String> entry, FieldType type) {
    switch (type) {
      case NUMBER -> doubt(entry, matches(NUMBER), "doubt.number");
      case DATE ->
          doubt(
              entry,
              text ->
                  TypedDates.parse(text, LocalDate.now(Clock.system(ZoneId.systemDefault())))
                      .isPresent(),
              "doubt.date");
      case ACADEMIC_YEAR -> doubt(entry, matches(YEAR), "doubt.year");
      case EMAIL -> doubt(entry, matches(EMAIL), "doubt.email");
      case PHONE -> doubt(entry, matches(PHONE), "doubt.phone");
      case URL -> doubt(entry, matches(URL), "doubt.url");
      case TEXT, LONG_TEXT, TERM, PERSON, ORGANISATION, CHOICE, YES_NO, ATTACHMENT -> {}
    }
  }

  private static Function<String, Boolean> matches(Pattern pattern) {
    return text -> pattern.matcher(text).matches();
  }

  private static void doubt(Entry<String> entry, Function<String, Boolean> right, String key) {
    entry
        .valueProperty()
        .subscribe(
            text ->
                entry.showOwnDoubt(
                    text.isBlank() || right.apply(text)
                        ? List.of()
                        : List.of(Problem.warning(entry.id(), UiTexts.MESSAGES.text(key)))));
  }

  private static void years(Consumer<List<String>> done) {
    AcademicYear present = AcademicYear.of(LocalDate.now(ZoneId.systemDefault()));
    done.accept(
        List.of(
            present.plus(-1).text(),
            present.text(),
            present.plus(1).text(),
            present.plus(2).text()));
  }

  /// What the registers know, for the fields of people and organisations.
  record Suggestions(
      SuggestedTextEntry.Register people, SuggestedTextEntry.Register organisations) {}
}
