package metodist.app.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormField;
import metodist.model.shared.AcademicYear;

/// The editor of an answer by the type of its field. All answers are the writer's own text; what
/// does not look like a number, a date or an address gets a doubt under the field and is kept all
/// the same.
final class AnswerEntries {
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
      case NUMBER -> Understood.number(entry);
      case DATE -> Understood.date(entry);
      case ACADEMIC_YEAR -> Understood.year(entry);
      case EMAIL -> Understood.email(entry);
      case PHONE -> Understood.phone(entry);
      case URL -> Understood.url(entry);
      case TERM -> Understood.term(entry);
      case TEXT, LONG_TEXT, PERSON, ORGANISATION, CHOICE, YES_NO, ATTACHMENT -> {}
    }
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
