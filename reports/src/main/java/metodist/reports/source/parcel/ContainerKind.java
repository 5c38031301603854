package metodist.reports.source.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Whether a file holds other files, told by content. An office document is a zip, too, but not a
/// container.
enum ContainerKind {
  NONE,
  ZIP,
  MAIL;

  private static final int HEAD = 8192;

  static ContainerKind of(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      return isDocument(file) ? NONE : ZIP;
    }
    return isMail(new String(head, StandardCharsets.ISO_8859_1)) ? MAIL : NONE;
  }

  /// A zip that cannot be opened is left to the reader, who says what is wrong with it.
  private static boolean isDocument(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      return zip.getEntry("[Content_Types].xml") != null
          || zip.getEntry("content.xml") != null
          || zip.getEntry("mimetype") != null;
    } catch (ZipException e) {
      return true;
    }
  }

  /// Pages saved from a browser have the shape of a letter, but nobody sent them.
  private static boolean isMail(String head) {
    int end = head.replace("\r\n", "\n").indexOf("\n\n");
    String headers = "\n" + (end < 0 ? head : head.replace("\r\n", "\n").substring(0, end));
    String lower = headers.toLowerCase(Locale.ROOT);
    return lower.matches("(?s)\n[a-z-]+:.*")
        && lower.contains("\nfrom:")
        && !lower.contains("saved by")
        && (lower.contains("\nto:")
            || lower.contains("\ndate:")
            || lower.contains("\nreceived:")
            || lower.contains("\nsubject:"));
  }
}
