package metodist.reports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import metodist.reports.pdf.PdfMeta;
import metodist.reports.pdf.PdfWriter;
import metodist.reports.twin.SampleDocuments;
import org.junit.jupiter.api.Test;

class PdfPreviewTest {
  private static byte[] plan() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(SampleDocuments.plan(), out, new PdfMeta("", Instant.EPOCH));
    return out.toByteArray();
  }

  @Test
  void showsAPageAsOpaquePixelsOfItsSize() throws IOException {
    try (PdfPreview preview = PdfPreview.of(plan())) {
      PagePicture picture = preview.picture(0, 72);
      assertThat(picture.width()).isGreaterThan(picture.height());
      assertThat(picture.argb()).hasSize(picture.width() * picture.height());
      assertThat(Arrays.stream(picture.argb())).allMatch(p -> p >>> 24 == 0xFF);
      assertThat(Arrays.stream(picture.argb())).contains(0xFFFFFFFF).anyMatch(p -> p != -1);
      assertThat(preview.sizes()).hasSize(preview.pageCount());
    }
  }

  @Test
  void keepsTheNeighboursAndForgetsTheRest() throws IOException {
    try (PdfPreview preview = PdfPreview.of(plan())) {
      preview.picture(0, 40);
      preview.picture(1, 40);
      preview.picture(0, 40);
      assertThat(preview.rendered()).isEqualTo(2);
      preview.picture(4, 40);
      preview.picture(0, 40);
      assertThat(preview.rendered()).isEqualTo(4);
    }
  }

  @Test
  void findsWordsOverLineEndsWhereTheyStand() throws IOException {
    try (PdfPreview preview = PdfPreview.of(plan())) {
      String first = firstWord();
      var hits = preview.find(first.toUpperCase(java.util.Locale.ROOT));
      assertThat(hits).isNotEmpty();
      var page = preview.sizes().get(hits.getFirst().page());
      assertThat(hits)
          .allSatisfy(
              hit ->
                  assertThat(hit.areas())
                      .isNotEmpty()
                      .allMatch(
                          area ->
                              area.x() > 0
                                  && area.y() > 0
                                  && area.width() > 5
                                  && area.height() > 5
                                  && area.x() + area.width() <= page.width() + 1
                                  && area.y() + area.height() <= page.height() + 1));
      assertThat(preview.find("такого слова в плане нет")).isEmpty();
      assertThat(preview.find("  ")).isEmpty();
    }
  }

  @Test
  void whatIsFoundIsPaintedThere() throws IOException {
    try (PdfPreview preview = PdfPreview.of(plan())) {
      var hit = preview.find(firstWord()).getFirst();
      PagePicture picture = preview.picture(hit.page(), 72);
      var area = hit.areas().getFirst();
      int ink = 0;
      for (int y = (int) area.y(); y < area.y() + area.height(); y++) {
        for (int x = (int) area.x(); x < area.x() + area.width(); x++) {
          ink += (picture.argb()[y * picture.width() + x] & 0xFF) < 128 ? 1 : 0;
        }
      }
      assertThat(ink).as("dark points inside the mark").isGreaterThan(20);
    }
  }

  private static String firstWord() throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(plan())) {
      String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
      return java.util.regex.Pattern.compile("\\p{IsCyrillic}{7,}")
          .matcher(text)
          .results()
          .findFirst()
          .orElseThrow()
          .group();
    }
  }
}
