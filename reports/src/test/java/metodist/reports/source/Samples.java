package metodist.reports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The sample document in each format.
public final class Samples {
  private Samples() {}

  /// `ending` is docx, doc, odt or rtf.
  public static byte[] bytes(String ending) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream("sample." + ending)) {
      return Objects.requireNonNull(in, ending).readAllBytes();
    }
  }

  public static Path write(String ending, Path file) throws IOException {
    return Files.write(file, bytes(ending));
  }
}
