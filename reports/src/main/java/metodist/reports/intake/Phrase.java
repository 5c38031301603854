package metodist.reports.intake;

import java.util.List;

/// A wording ready to be compared: its words, and its letters in one string. `penalty` is taken off
/// the likeness of a wording that is less than the form's own.
record Phrase(List<Words.Word> words, String squeezed, double penalty) {
  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text, double penalty) {
    return new Phrase(Words.of(text), Words.squeezed(text), penalty);
  }
}
