package metodist.reports.source.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.WordFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No visible character of a Word file is lost, whatever stands around it. The oracle knows nothing
/// of Word: it picks what stands between `<w:t>` tags.
class ConservationTest {
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  @TempDir Path folder;

  @Test
  void losesNoCharacterOfRandomDocuments() throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      String body = new RandomBody(new Random(seed)).blocks(4);
      Path file = WordFile.of(body + "<w:p><w:r><w:t>я</w:t></w:r></w:p>").write(path());
      assertThat(characters(new DirectSourceReader().read(file)))
          .as("seed %d", seed)
          .isEqualTo(sorted(picked(file)));
    }
  }

  /// With `-Dmetodist.corpus=FOLDER` every .docx below it; files that say themselves that something
  /// was left out are passed over.
  @Test
  void losesNoCharacterOfACorpus() throws Exception {
    String corpus = System.getProperty("metodist.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus given");
    List<String> lost = new ArrayList<>();
    int read = 0;
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(corpus))) {
      files = found.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    for (Path file : files) {
      try {
        SourceDocument document = new DirectSourceReader().read(file);
        boolean whole =
            document.notes().stream().noneMatch(note -> note.matches("(Скрытый|Текст|Строки).*"));
        read++;
        if (whole && !holds(characters(document), sorted(picked(file)))) {
          lost.add(file.getFileName().toString());
        }
      } catch (UserFacingException e) {
        assertThat(e.action()).isNotBlank();
      }
    }
    assertThat(read).isPositive();
    assertThat(lost).isEmpty();
  }

  /// The tree may have signs of its own: boxes of form fields, hyphens that are elements.
  private static boolean holds(String sortedTree, String sortedText) {
    int at = 0;
    for (int i = 0; i < sortedText.length(); i++) {
      at = sortedTree.indexOf(sortedText.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private Path path() {
    return folder.resolve("a.docx");
  }

  private static String characters(SourceDocument document) {
    StringBuilder all = new StringBuilder();
    for (SourceParagraph paragraph : document.paragraphs()) {
      if (paragraph.origin() != SourceParagraph.Origin.FOOTNOTE) {
        all.append(paragraph.text());
      }
    }
    return sorted(all.toString());
  }

  private static String sorted(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String picked(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("word/document.xml");
      Assumptions.assumeTrue(entry != null);
      String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      Matcher text = TEXT.matcher(xml.replaceAll("(?s)<mc:Fallback\\b.*?</mc:Fallback>", ""));
      StringBuilder all = new StringBuilder();
      while (text.find()) {
        all.append(text.group(1));
      }
      return all.toString()
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&apos;", "'")
          .replace("&amp;", "&");
    }
  }

  /// Bodies of random constructs in random nesting.
  private static final class RandomBody {
    private final Random random;
    private int ids;

    RandomBody(Random random) {
      this.random = random;
    }

    String blocks(int depth) {
      StringBuilder blocks = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        blocks.append(block(depth));
      }
      return blocks.toString();
    }

    private String block(int depth) {
      if (depth == 0) {
        return paragraph(0);
      }
      return switch (random.nextInt(8)) {
        case 0 -> table(depth - 1);
        case 1 ->
            "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>"
                + blocks(depth - 1)
                + "</w:sdtContent></w:sdt>";
        case 2 -> "<w:customXml>" + blocks(depth - 1) + "</w:customXml>";
        case 3 -> "<w:bookmarkStart w:id=\"" + ++ids + "\" w:name=\"b" + ids + "\"/>";
        default -> paragraph(depth - 1);
      };
    }

    private String paragraph(int depth) {
      StringBuilder content = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        content.append(inline(depth));
      }
      String looks = random.nextInt(5) == 0 ? "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" : "<w:pPr/>";
      return "<w:p>" + looks + content + "</w:p>";
    }

    private String inline(int depth) {
      String run = "<w:r><w:rPr><w:b/></w:rPr>" + words() + "</w:r>";
      return switch (random.nextInt(9)) {
        case 0 -> "<w:ins>" + run + "</w:ins>";
        case 1 -> "<w:del><w:r><w:delText>нет</w:delText></w:r></w:del>";
        case 2 -> "<w:hyperlink>" + run + "</w:hyperlink>";
        case 3 -> "<w:smartTag>" + run + run + "</w:smartTag>";
        case 4 -> "<w:sdt><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
        case 5 -> field(run);
        case 6 -> depth > 0 ? box(blocks(depth - 1)) : run;
        case 7 -> "<w:bookmarkEnd w:id=\"" + random.nextInt(ids + 1) + "\"/>";
        default -> run;
      };
    }

    private static String field(String result) {
      return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText>"
          + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
          + result
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String box(String blocks) {
      String content = "<w:txbxContent>" + blocks + "</w:txbxContent>";
      if (blocks.contains("mc:Fallback")) {
        return "<w:r><w:pict><v:textbox>" + content + "</v:textbox></w:pict></w:r>";
      }
      return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
          + content
          + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
          + content
          + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private String table(int depth) {
      StringBuilder rows = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
      for (int r = random.nextInt(3); r >= 0; r--) {
        rows.append("<w:tr>");
        for (int c = random.nextInt(4); c >= 0; c--) {
          String span = "<w:gridSpan w:val=\"" + (1 + random.nextInt(3)) + "\"/>";
          rows.append("<w:tc><w:tcPr>").append(random.nextBoolean() ? span : "");
          rows.append("</w:tcPr>").append(blocks(depth)).append("<w:p/></w:tc>");
        }
        rows.append("</w:tr>");
      }
      return rows.append("</w:tbl>").toString();
    }

    private String words() {
      StringBuilder words = new StringBuilder("<w:t xml:space=\"preserve\">");
      for (int i = random.nextInt(12); i >= 0; i--) {
        words.append((char) ('а' + random.nextInt(32)));
      }
      return words.append("</w:t>").toString();
    }
  }
}
