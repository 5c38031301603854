package metodist.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Mark;
import metodist.reports.layout.Page;
import metodist.reports.layout.Pages;
import metodist.reports.tree.Document;
import metodist.reports.twin.PdfArchive;
import metodist.reports.twin.SampleDocuments;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private static final PdfMeta META =
      new PdfMeta("Методический центр", Instant.parse("2026-09-14T08:00:00Z"));

  private static byte[] pdf(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(document, out, META);
    return out.toByteArray();
  }

  @Test
  void richPapersAreValidArchiveFiles() throws IOException {
    for (Document document :
        List.of(
            SampleDocuments.order(),
            SampleDocuments.article(),
            SampleDocuments.pictures(),
            SampleDocuments.collection())) {
      assertThat(PdfArchive.problems(pdf(document))).as(document.title()).isEmpty();
    }
  }

  @Test
  void equalPapersAreEqualBytes() throws IOException {
    assertThat(pdf(SampleDocuments.plan())).isEqualTo(pdf(SampleDocuments.plan()));
  }

  @Test
  void allFontsAreInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(SampleDocuments.article()))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void bookmarksAreTheHeadings() throws IOException {
    Document paper = SampleDocuments.collection();
    try (PDDocument document = Loader.loadPDF(pdf(paper))) {
      List<String> bookmarks = new ArrayList<>();
      titles(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
      assertThat(bookmarks)
          .isEqualTo(Layout.of(paper).headings().stream().map(Pages.Heading::text).toList());
    }
  }

  private static void titles(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles(item, titles);
    }
  }

  @Test
  void textReadBackIsTheTextLaidOut() throws IOException {
    Pages pages = Layout.of(SampleDocuments.order());
    StringBuilder laid = new StringBuilder();
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Text text) {
          laid.append(text.text());
        }
      }
    }
    try (PDDocument document = Loader.loadPDF(pdf(SampleDocuments.order()))) {
      String read = new PDFTextStripper().getText(document);
      assertThat(letters(read)).isEqualTo(letters(laid.toString()));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  @Test
  void linksAreAlive() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(SampleDocuments.collection()))) {
      long jumps = 0;
      for (PDPage page : document.getPages()) {
        jumps +=
            page.getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .filter(a -> a.getCOSObject().containsKey(COSName.DEST))
                .count();
      }
      assertThat(jumps).isPositive();
    }
  }
}
