package metodist.reports.source.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import metodist.reports.source.Outline;
import metodist.reports.source.Samples;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One document of every construct, saved by LibreOffice in each format.
class SameTreeTest {
  @TempDir Path folder;

  @Test
  void readsEveryConstructOfTheWordFile() throws Exception {
    assertThat(Outline.of(read(SourceFormat.DOCX)))
        .containsExactly(
            "#*Паспорт проекта*",
            "*Тема: *Лес «Заречный» – наш № 1.",
            "Столбец→табуляция⏎и новая строка",
            "видимое вставленное",
            "[1.] Первое",
            "[1.1.] Вложенное",
            "[1.2.] Ещё одно",
            "[2.] Второе",
            "[•] Пункт с точкой",
            "/курсив /_подчёркнуто_ ~зачёркнуто~",
            "table 3",
            "- header",
            " 0+2×1",
            "  *Широкая ячейка*",
            " 2+1×1",
            "  Срок",
            "-",
            " 0+1×2",
            "  Высокая",
            " 1+1×1",
            "  до",
            "  table 2",
            "  -",
            "   0+1×1",
            "    вн. 1",
            "   1+1×1",
            "    вн. 2",
            "  после",
            " 2+1×1",
            "  первый абзац",
            "  второй абзац",
            "-",
            " 1+1×1",
            "  б3",
            " 2+1×1",
            "  ",
            "Текст со сноской дальше",
            "ссылка",
            "Якорь",
            "TEXT_BOX Текст в рамке",
            "Конец",
            "FOOTNOTE  Сама сноска");
  }

  /// LibreOffice itself drops the text box and the repeated row in RTF.
  @ParameterizedTest
  @EnumSource(SourceFormat.class)
  void givesTheSameTreeFromEveryFormat(SourceFormat format) throws Exception {
    assertThat(comparable(read(format))).isEqualTo(comparable(read(SourceFormat.DOCX)));
  }

  @ParameterizedTest
  @EnumSource(SourceFormat.class)
  void findsTheSameMarksAndPropertiesInEveryFormat(SourceFormat format) throws Exception {
    SourceDocument document = read(format);
    assertThat(Outline.marks(document))
        .containsExactly(
            "BOOKMARK mc_topic=Лес «Заречный» – наш № 1",
            "BOOKMARK mc_goal=первый абзац|второй абзац",
            "BOOKMARK mc_empty=");
    assertThat(document.properties()).containsEntry("mcFormId", "passport-v3");
    assertThat(document.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceFormat.class,
      names = {"DOCX", "ODT", "DOC"})
  void keepsTextBoxesWhereTheyAreAnchored(SourceFormat format) throws Exception {
    assertThat(Outline.of(read(format)))
        .containsSubsequence("Якорь", "TEXT_BOX Текст в рамке", "Конец");
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceFormat.class,
      names = {"DOCX", "DOC"})
  void tellsWhatWasLeftOut(SourceFormat format) throws Exception {
    assertThat(read(format).notes())
        .containsExactly("Текст, удалённый при правке, пропущен: 1.", "Скрытый текст пропущен: 1.");
  }

  private static List<String> comparable(SourceDocument document) {
    return Outline.of(document).stream()
        .filter(line -> !line.startsWith("TEXT_BOX"))
        .map(line -> line.equals("- header") ? "-" : line)
        .toList();
  }

  private SourceDocument read(SourceFormat format) throws Exception {
    String ending = format.name().toLowerCase(Locale.ROOT);
    Path file = folder.resolve("файл без расширения");
    return new DirectSourceReader().read(Samples.write(ending, file));
  }
}
