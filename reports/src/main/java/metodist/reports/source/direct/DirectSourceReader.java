package metodist.reports.source.direct;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import metodist.reports.source.doc.DocReader;
import metodist.reports.source.docx.DocxReader;
import metodist.reports.source.odt.OdtReader;
import metodist.reports.source.rtf.RtfReader;

/// Reads in this process. Memory and nesting are bounded by the readers; time is not, so foreign
/// files are read by a process of their own that uses this reader.
public final class DirectSourceReader implements SourceReader {
  private static final long MAX_BYTES = 50L * 1024 * 1024;

  @Override
  public SourceDocument read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.isDirectory(file)) {
        throw new RefusedException(Refusal.FOLDER);
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new RefusedException(Refusal.TOO_LARGE);
      }
      return document(file);
    } catch (RefusedException e) {
      throw e.refusal().of(name, e);
    } catch (NoSuchFileException e) {
      throw Refusal.MISSING.of(name, e);
    } catch (FileSystemException e) {
      throw Refusal.UNREADABLE.of(name, e);
    } catch (OutOfMemoryError e) {
      throw Refusal.TOO_LONG.of(name, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A parser fed with damage may throw anything; POI says so of itself.
      throw Refusal.DAMAGED.of(name, e);
    }
  }

  private static SourceDocument document(Path file) throws IOException {
    return switch (FileKind.of(file)) {
      case DOCX -> DocxReader.read(file);
      case WORD_XML -> DocxReader.readWordXml(file);
      case DOC -> DocReader.read(file);
      case ODT -> OdtReader.read(file);
      case FLAT_ODT -> OdtReader.readFlat(file);
      case RTF -> RtfReader.read(file);
    };
  }
}
