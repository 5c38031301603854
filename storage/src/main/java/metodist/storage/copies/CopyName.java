package metodist.storage.copies;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the file name of a copy tells: its running number, when and why it was made.
record CopyName(long number, LocalDateTime madeAt, CopyReason reason) {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");
  private static final Pattern NAME =
      Pattern.compile(
          "copy-(\\d{6,18})_(\\d{4}-\\d{2}-\\d{2}_\\d{2}-\\d{2}-\\d{2})(?:_(\\w+))?\\.zip");

  /// Empty when the file is no copy by its name.
  static Optional<CopyName> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      String word = name.group(3);
      return Optional.of(
          new CopyName(
              Long.parseLong(name.group(1)),
              LocalDateTime.parse(name.group(2), STAMP),
              CopyReason.of(word == null ? "" : word)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  String fileName() {
    return "copy-%06d_%s_%s.zip".formatted(number, STAMP.format(madeAt), reason.word());
  }

  LocalDate date() {
    return madeAt.toLocalDate();
  }
}
