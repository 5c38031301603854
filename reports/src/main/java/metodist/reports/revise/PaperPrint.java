package metodist.reports.revise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Отпечаток документа: which paper a Word file is and a mark of each paragraph it was made with.
/// It lies in the file as a custom XML part, which Word and LibreOffice carry along unseen, so that
/// the file tells by itself what it was made from, wherever it goes. `paper` is its kind and
/// record.
public record PaperPrint(String paper, List<String> marks) {
  /// The name of the part in a file of ours.
  public static final String PART = "customXml/item1.xml";

  private static final String NAMESPACE = "urn:metodist:paper";
  private static final Pattern ITEM = Pattern.compile("customXml/item\\d+\\.xml");
  private static final Pattern PRINT =
      Pattern.compile("<paper[^>]*\\bof=\"([^\"]*)\"[^>]*>([^<]*)</paper>");

  /// Bytes of a mark: two paragraphs of one paper do not share one by chance.
  private static final int LENGTH = 6;

  public PaperPrint {
    marks = List.copyOf(marks);
  }

  /// Of the XML of the parts that carry text, the document first.
  public static PaperPrint of(String paper, List<String> parts) {
    MessageDigest digest = digest();
    List<String> marks = new ArrayList<>();
    for (String part : parts) {
      for (WordParagraph paragraph : WordParagraph.of(part)) {
        String text = Revision.alike(paragraph.text());
        if (!text.isEmpty()) {
          byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
          marks.add(HexFormat.of().formatHex(hash, 0, LENGTH));
        }
      }
    }
    return new PaperPrint(paper, marks);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The part as it lies in the file.
  public String xml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<paper xmlns=\""
        + NAMESPACE
        + "\" of=\""
        + paper
        + "\">"
        + String.join(" ", marks)
        + "</paper>";
  }

  /// What a file says of itself; empty for a file that is not ours or lost its print.
  public static Optional<PaperPrint> in(byte[] file) {
    return WordPackage.read(file).flatMap(PaperPrint::in);
  }

  static Optional<PaperPrint> in(WordPackage file) {
    return part(file).flatMap(file::text).map(PRINT::matcher).filter(Matcher::find).map(Found::of);
  }

  /// Reading of a matched part.
  private static final class Found {
    private Found() {}

    static PaperPrint of(Matcher matcher) {
      String marks = matcher.group(2).strip();
      return new PaperPrint(
          matcher.group(1), marks.isEmpty() ? List.of() : List.of(marks.split("\\s+")));
    }
  }

  /// The part it lies in: Word numbers such parts anew.
  static Optional<String> part(WordPackage file) {
    for (String name : file.names()) {
      if (ITEM.matcher(name).matches()
          && file.text(name).filter(t -> t.contains(NAMESPACE)).isPresent()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
