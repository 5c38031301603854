package metodist.reports.twin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A blank filled as by hand: text is put where the marks stand. `typed` is what was put there, by
/// the name of the mark.
public record FilledBlank(byte[] docx, Map<String, String> typed) {
  private static final String DOCUMENT = "word/document.xml";
  private static final Pattern EMPTY =
      Pattern.compile(
          "<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"(mc_\\w+)\"/>"
              + "(?=<w:bookmarkEnd w:id=\"\\1\"/>)");

  /// Fills every empty place with words of its own.
  public static FilledBlank of(byte[] blank) {
    Map<String, String> typed = new LinkedHashMap<>();
    byte[] filled =
        changed(
            blank,
            xml ->
                EMPTY
                    .matcher(xml)
                    .replaceAll(
                        found -> {
                          String words = "Написано под номером " + (typed.size() + 1);
                          typed.put(found.group(2), words);
                          return Matcher.quoteReplacement(
                              found.group() + "<w:r><w:t>" + words + "</w:t></w:r>");
                        }));
    return new FilledBlank(filled, typed);
  }

  /// The same file after a program that knows no bookmarks and no properties.
  public FilledBlank withoutMarks() {
    return new FilledBlank(
        changed(docx, xml -> xml.replaceAll("<w:bookmark(Start|End)[^>]*/>", "")), typed);
  }

  private static byte[] changed(byte[] docx, UnaryOperator<String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals(DOCUMENT)
                ? change
                    .apply(new String(part, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : part);
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
