package metodist.reports.revise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A Word file taken apart: the bytes of its parts in their order.
final class WordPackage {
  static final String DOCUMENT = "word/document.xml";
  static final String FOOTNOTES = "word/footnotes.xml";

  /// More than this unpacked is no paper of ours.
  private static final int MOST = 200 << 20;

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private final Map<String, byte[]> parts;

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /// Empty for what is no whole Word file.
  static Optional<WordPackage> read(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(MOST);
        size += bytes.length;
        if (size >= MOST) {
          return Optional.empty();
        }
        parts.put(e.getName(), bytes);
      }
    } catch (ZipException | java.io.EOFException damaged) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.containsKey(DOCUMENT) ? Optional.of(new WordPackage(parts)) : Optional.empty();
  }

  Optional<String> text(String part) {
    byte[] bytes = parts.get(part);
    return bytes == null
        ? Optional.empty()
        : Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }

  /// The names of all parts.
  Iterable<String> names() {
    return parts.keySet();
  }

  /// The same file with other text in some parts; the rest keeps its bytes and order.
  byte[] with(Map<String, String> changed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        String text = changed.get(part.getKey());
        zip.write(text == null ? part.getValue() : text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
