package metodist.reports.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
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
  void asksThePrinterForTheChosenPagesAndCopies() {
    var attributes = new PrintJob("План", "принтер", 2, 9, 3).attributes(4);
    assertThat(attributes.get(PageRanges.class)).hasToString("2-4");
    assertThat(attributes.get(Copies.class)).hasToString("3");
  }

  @Test
  void aPrinterThatIsGoneIsSaid() {
    PrintJob job = new PrintJob("План", "принтера с таким именем нет", 1, 1, 1);
    assertThatThrownBy(() -> job.send(plan())).isInstanceOf(IOException.class);
  }
}
