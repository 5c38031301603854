package metodist.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import metodist.reports.docx.TreeText;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Typeface;
import metodist.reports.twin.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>");
  private static final List<String> VOID = List.of("meta", "br", "img", "col", "path");

  static List<Document> samples() {
    return List.copyOf(SampleDocuments.all().values());
  }

  private static String html(Block... blocks) {
    return new HtmlWriter()
        .html(
            new Document(
                "Проба <1>",
                Typeface.TIMES_14,
                List.of(),
                List.of(Section.plain(PageSpec.a4Portrait(), List.of(blocks)))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bringsOverEveryWord(Document document) {
    String words =
        new HtmlWriter()
            .html(document)
            .replaceAll("(?s)<style>.*?</style>", "")
            .replace("<br>", "\n")
            .replaceAll("<sup><a role=\"doc-noteref\".*?</a></sup>", "")
            .replaceAll("<[^>]*>", "")
            .replace("&nbsp;", "\u00a0")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    for (String line : TreeText.of(document)) {
      assertThat(words).contains(line);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void closesEveryElementItOpens(Document document) {
    java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
    var tags = TAG.matcher(new HtmlWriter().html(document));
    while (tags.find()) {
      String name = tags.group(2);
      if (VOID.contains(name)) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(open.pop()).isEqualTo(name);
      }
    }
    assertThat(open).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void loadsNothingFromElsewhereAndRunsNothing(Document document) {
    assertThat(new HtmlWriter().html(document))
        .doesNotContainPattern("<script|<link|src=\"(?!data:)|@import|url\\(");
  }

  @Test
  void escapesWhatComesFromPeople() {
    assertThat(html(Paragraph.of("<script>\u0001&", ParagraphFormat.PLAIN)))
        .contains("&lt;script&gt;&amp;")
        .contains("<title>Проба &lt;1&gt;</title>");
  }

  @Test
  void aScriptIsNoAddress() {
    Paragraph link =
        new Paragraph(
            List.of(new Inline.Link("javascript:alert(1)", List.of(new Inline.Text("сюда")))),
            ParagraphFormat.PLAIN);
    assertThat(html(link)).contains("сюда").doesNotContain("javascript");
  }

  @Test
  void tableHeadersAreNamedAsSuch() {
    String plan = new HtmlWriter().html(SampleDocuments.plan());
    assertThat(plan)
        .contains("<thead>", "<th scope=\"col\"", "<th scope=\"rowgroup\" colspan=\"5\"");
    assertThat(new HtmlWriter().html(SampleDocuments.order())).contains("role=\"presentation\"");
  }

  @Test
  void footnotesLeadThereAndBack() {
    String article = new HtmlWriter().html(SampleDocuments.article());
    assertThat(article).contains("id=\"r1\" href=\"#n1\"", "<li id=\"n1\">", "href=\"#r1\"");
  }

  @Test
  void contentsLeadToTheHeadings() {
    String collection = new HtmlWriter().html(SampleDocuments.collection());
    assertThat(collection).contains("<a href=\"#h3\">").contains("id=\"h3\"");
  }

  @Test
  void numbersStandInTheText() {
    assertThat(new HtmlWriter().html(SampleDocuments.order())).contains("3.1.&nbsp;");
  }
}
