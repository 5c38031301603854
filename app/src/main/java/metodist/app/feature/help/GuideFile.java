package metodist.app.feature.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import metodist.reports.guide.Guide;
import metodist.reports.guide.GuideReader;

/// The guide the program is shipped with.
public final class GuideFile {
  private static final String NAME = "guide.md";

  private GuideFile() {}

  /// Reads it; empty when the program is not wholly installed. Off the interface thread.
  public static Optional<Guide> read() {
    try (InputStream in = GuideFile.class.getResourceAsStream(NAME)) {
      return in == null
          ? Optional.empty()
          : Optional.of(GuideReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
