package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.Attachment;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormField;

/// What is printed into a form: the answers as they were written, and what was sent under the
/// fields of files. `blank`: the paper is there to be filled, and leaves room to write.
record FormAnswers(Answers answers, List<Attachment> attachments, FactList facts, boolean blank) {
  FormAnswers {
    attachments = List.copyOf(attachments);
  }

  /// The answer to a field; for an attachment what was sent under it.
  String value(FormField field) {
    if (field.type() != FieldType.ATTACHMENT) {
      return answers.value(field.id());
    }
    List<String> sent = new ArrayList<>();
    if (!answers.value(field.id()).isBlank()) {
      sent.add(answers.value(field.id()));
    }
    for (Attachment attachment : attachments) {
      if (attachment.field().equals(field.id())) {
        sent.add(describe(attachment));
      }
    }
    return String.join("\n", sent);
  }

  private static String describe(Attachment attachment) {
    String place =
        attachment.file() != null ? "файл " + attachment.file().fileName() : attachment.address();
    return attachment.title().isBlank() || attachment.title().equals(place)
        ? place
        : place.isBlank() ? attachment.title() : attachment.title() + " (" + place + ")";
  }
}
