package metodist.reports.source;

import java.nio.file.Path;

/// Reads one foreign file into the neutral tree. Every file is hostile until read; implementations
/// bound size, time and memory. A file that cannot be read — encrypted, damaged, too large, a
/// picture, not a document — throws `UserFacingException`: which file, what is wrong, what to do.
public interface SourceReader {
  SourceDocument read(Path file);
}
