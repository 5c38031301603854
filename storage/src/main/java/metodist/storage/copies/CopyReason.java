package metodist.storage.copies;

import java.util.Arrays;

/// Why an automatic copy was made; a word of the file's name.
public enum CopyReason {
  /// After half an hour of work.
  HALF_HOUR("work"),
  /// At the end of work.
  EXIT("exit"),
  /// The user asked for it.
  ASKED("asked"),
  /// Before the data were brought up to a newer version of the program.
  MIGRATION("update"),
  /// Of data that a restore replaced.
  RESTORE("replaced"),
  /// Copies made before reasons were written down.
  UNKNOWN("");

  private final String word;

  CopyReason(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static CopyReason of(String word) {
    return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst().orElse(UNKNOWN);
  }
}
