package metodist.reports.intake;

import java.util.regex.Pattern;
import metodist.model.forms.FormField;

/// Whether an answer looks like what its field asks for. Nothing is corrected: an odd answer is
/// shown to a person, and a year that is no year was never the answer.
final class Kinds {
  private static final Pattern NONE = Pattern.compile("(?iU)\\W*(нет|не|отсутств|без)\\b.*|\\W*");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Kinds() {}

  /// Whether the text cannot be an answer of the field.
  static boolean wrong(FormField field, String text) {
    return switch (field.type()) {
      case ACADEMIC_YEAR -> !DIGIT.matcher(text).find();
      case TEXT,
          LONG_TEXT,
          NUMBER,
          DATE,
          TERM,
          PERSON,
          ORGANISATION,
          CHOICE,
          YES_NO,
          EMAIL,
          PHONE,
          URL,
          ATTACHMENT ->
          false;
    };
  }

  /// Whether the text is another kind of answer than the field asks for.
  static boolean odd(FormField field, String text) {
    boolean looks =
        switch (field.type()) {
          case NUMBER, DATE, PHONE -> DIGIT.matcher(text).find();
          case EMAIL -> text.indexOf('@') > 0;
          case TEXT,
              LONG_TEXT,
              TERM,
              ACADEMIC_YEAR,
              PERSON,
              ORGANISATION,
              CHOICE,
              YES_NO,
              URL,
              ATTACHMENT ->
              true;
        };
    return !looks && !NONE.matcher(text).matches();
  }
}
