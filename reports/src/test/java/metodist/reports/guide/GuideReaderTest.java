package metodist.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.compose.GuideComposer;
import metodist.reports.guide.GuidePart.Items;
import metodist.reports.guide.GuidePart.Rows;
import metodist.reports.guide.GuidePart.Span;
import metodist.reports.guide.GuidePart.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
  private static final String TEXT =
      """
      # Руководство

      Вступление.

      <!-- chapter: orders -->
      ## Приказы

      Текст с **важным** и `файлом.txt`
      на двух строках.

      1. первое
      2. второе

      <!-- chapter: order -->
      ### Карточка

      | Клавиши | Действие |
      | --- | --- |
      | F1 | справка |

      ## Ещё глава
      """;

  @Test
  void chaptersKeepTheirIdsAndTheirText() {
    Guide guide = GuideReader.read(TEXT);

    assertThat(guide.title()).isEqualTo("Руководство");
    assertThat(guide.lead()).extracting(GuidePart::text).containsExactly("Вступление.");
    assertThat(guide.chapters())
        .extracting(Guide.Chapter::id)
        .containsExactly("orders", "order", "ещё-глава");
    assertThat(guide.chapters().getFirst().parts().getFirst())
        .isEqualTo(
            new Words(
                List.of(
                    new Span("Текст с ", false, false),
                    new Span("важным", true, false),
                    new Span(" и ", false, false),
                    new Span("файлом.txt", false, true),
                    new Span(" на двух строках.", false, false))));
    assertThat(guide.chapters().getFirst().parts().get(1)).isInstanceOf(Items.class);
    assertThat(((Rows) guide.chapters().get(1).parts().getFirst()).rows()).hasSize(2);
  }

  @Test
  void aPartIsReadWithTheChapterItBelongsTo() {
    Guide guide = GuideReader.read(TEXT);

    assertThat(guide.around("order"))
        .extracting(Guide.Chapter::id)
        .containsExactly("orders", "order");
    assertThat(guide.around("ещё-глава"))
        .extracting(Guide.Chapter::title)
        .containsExactly("Ещё глава");
    assertThat(guide.around("nowhere")).isEmpty();
  }

  @Test
  void whatTheHelpCannotShowIsRefusedWhenTheGuideIsRead() {
    assertThatThrownBy(() -> GuideReader.read("## Глава\n\n> цитата"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyHeadingOfTheShippedGuideHasAnIdOfItsOwn() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "guide.md"));
    Guide guide = GuideReader.read(text);
    Set<String> ids = new HashSet<>();

    assertThat(guide.chapters()).hasSizeGreaterThan(25);
    assertThat(guide.chapters())
        .allSatisfy(
            chapter -> {
              assertThat(chapter.id()).as(chapter.title()).matches("[a-z-]+");
              assertThat(ids.add(chapter.id())).as("twice: " + chapter.id()).isTrue();
              assertThat(chapter.parts()).as(chapter.title()).isNotEmpty();
              assertThat(guide.around(chapter.id())).contains(chapter);
            });
    assertThat(text.lines().filter(line -> line.matches("#{2,6} .*")).count())
        .isEqualTo(guide.chapters().size());
  }

  @Test
  void thePrintedGuideHoldsEveryHeadingAndItsContents() throws IOException {
    Guide guide = GuideReader.read(Files.readString(Path.of("..", "docs", "guide.md")));
    byte[] pdf = new DocumentService().bytes(GuideComposer.compose(guide), Format.PDF);
    byte[] word = new DocumentService().bytes(GuideComposer.compose(guide), Format.DOCX);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      assertThat(guide.chapters())
          .allSatisfy(
              chapter ->
                  assertThat(text.split(java.util.regex.Pattern.quote(chapter.title()), -1))
                      .as(chapter.title())
                      .hasSizeGreaterThan(2));
    }
    assertThat(word).hasSizeGreaterThan(5000);
  }
}
