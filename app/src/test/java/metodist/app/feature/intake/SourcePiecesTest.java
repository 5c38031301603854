package metodist.app.feature.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceMark.Place;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;
import org.junit.jupiter.api.Test;

/// The source in parts, the labels of its pieces, the places of a form that pieces can be sent to.
class SourcePiecesTest {
  private int ordinal;

  private SourceParagraph paragraph(String text) {
    return new SourceParagraph(
        ordinal++, List.of(SourceParagraph.Run.plain(text)), "", 0, SourceParagraph.Origin.BODY);
  }

  private SourceTable.Cell cell(int column, int rowSpan, String text) {
    return new SourceTable.Cell(column, 1, rowSpan, List.of(paragraph(text)));
  }

  private static SourceDocument document(List<SourceBlock> blocks) {
    return new SourceDocument(SourceFormat.DOCX, blocks, List.of(), Map.of(), List.of());
  }

  @Test
  void aLongDocumentIsCutIntoPartsThatLoseNothing() {
    List<SourceBlock> blocks = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      blocks.add(paragraph("абзац " + i));
    }
    SourceParts parts = SourceParts.of(document(blocks), 10);

    assertThat(parts.count()).isEqualTo(3);
    assertThat(parts.partOf(0)).isZero();
    assertThat(parts.partOf(24)).isEqualTo(2);
    List<SourceBlock> all = new ArrayList<>();
    for (int i = 0; i < parts.count(); i++) {
      all.addAll(parts.part(i).blocks());
    }
    assertThat(all).isEqualTo(blocks);
  }

  @Test
  void aTableIsNeverCutThroughACellThatReachesDown() {
    List<SourceTable.Row> rows = new ArrayList<>();
    rows.add(new SourceTable.Row(List.of(cell(0, 4, "сверху вниз"), cell(1, 1, "1")), false));
    for (int i = 0; i < 3; i++) {
      rows.add(new SourceTable.Row(List.of(cell(1, 1, "ещё " + i)), false));
    }
    for (int i = 0; i < 8; i++) {
      rows.add(new SourceTable.Row(List.of(cell(0, 1, "а" + i), cell(1, 1, "б" + i)), false));
    }
    SourceParts parts = SourceParts.of(document(List.of(new SourceTable(2, rows))), 4);

    assertThat(parts.count()).isGreaterThan(1);
    SourceTable first = (SourceTable) parts.part(0).blocks().getFirst();
    assertThat(first.rows()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void anEmptyDocumentHasOneEmptyPart() {
    assertThat(SourceParts.of(document(List.of()), 10).count()).isEqualTo(1);
  }

  @Test
  void theLabelStandsBeforeTheValueInItsParagraph() {
    SourceDocument document = document(List.of(paragraph("Контактный телефон: 8 800 100")));

    assertThat(LabelAt.of(document, new Place(0, 20))).contains("Контактный телефон");
    assertThat(LabelAt.part("Контактный телефон: 8 800 100"))
        .isEqualTo(new LabelAt.Parted("Контактный телефон", "8 800 100"));
    assertThat(LabelAt.part("https://school.example").label()).isEmpty();
    assertThat(LabelAt.part("в 15:30 у входа").label()).isEmpty();
  }

  @Test
  void orInTheCellToTheLeftOrAtTheHeadOfTheColumn() {
    SourceTable table =
        new SourceTable(
            2,
            List.of(
                new SourceTable.Row(List.of(cell(0, 1, "№"), cell(1, 1, "Кто ведёт")), false),
                new SourceTable.Row(List.of(cell(0, 1, "1."), cell(1, 1, "Иванова")), false),
                new SourceTable.Row(
                    List.of(cell(0, 1, "Сайт школы"), cell(1, 1, "school.example")), false)));
    SourceDocument document = document(List.of(table));

    assertThat(LabelAt.of(document, new Place(3, 0))).contains("Кто ведёт");
    assertThat(LabelAt.of(document, new Place(5, 0))).contains("Сайт школы");
  }

  @Test
  void orInTheShortParagraphAbove() {
    SourceDocument document =
        document(List.of(paragraph("Цели проекта:"), paragraph(" "), paragraph("Научить читать.")));

    assertThat(LabelAt.of(document, new Place(2, 0))).contains("Цели проекта");
    assertThat(LabelAt.of(document, new Place(0, 0))).isEmpty();
  }

  private static FormDefinition form() {
    return new FormDefinition(
        "form",
        1,
        "Форма",
        List.of(),
        List.of(
            new FormSection(
                "1",
                "Раздел",
                List.of(new FormField("topic", "1", "Тема", "", FieldType.TEXT, true)),
                List.of(
                    new FormTable(
                        "staff",
                        "Кадры",
                        false,
                        false,
                        List.of(
                            new FormTable.Column("name", "Ф. И. О."),
                            new FormTable.Column("post", "Должность")),
                        List.of())),
                Optional.of(
                    new FormRepeat(
                        "stages",
                        "{roman} этап",
                        "",
                        List.of(new FormField("term", "", "Срок", "", FieldType.TERM, false)))))));
  }

  @Test
  void textGoesBelowWhatStandsThereAndIntoTheFirstEmptyRow() {
    Answers answers = Answers.EMPTY.with("topic", "Читаем");
    answers = AnswerPlaces.put(form(), answers, "topic", "и считаем");
    answers = AnswerPlaces.put(form(), answers, "staff.name", "Иванова");
    answers = AnswerPlaces.put(form(), answers, "staff.post", "директор");
    answers = AnswerPlaces.put(form(), answers, "staff.name", "Петрова");
    answers = AnswerPlaces.put(form(), answers, "stages.term", "май");

    assertThat(answers.value("topic")).isEqualTo("Читаем\nи считаем");
    assertThat(answers.rows("staff")).hasSize(2);
    assertThat(answers.rows("staff").getFirst().cells())
        .containsEntry("name", "Иванова")
        .containsEntry("post", "директор");
    assertThat(AnswerPlaces.value(answers, "staff[1].name")).isEqualTo("Петрова");
    assertThat(AnswerPlaces.value(answers, "stages[0].term")).isEqualTo("май");
    assertThat(AnswerLines.read(AnswerLines.of(answers))).isEqualTo(answers);
  }

  @Test
  void placesAreToldInWords() {
    assertThat(AnswerPlaces.targets(form()))
        .extracting(AnswerPlaces.Target::id)
        .containsExactly("topic", "staff.name", "staff.post", "stages.term");
    assertThat(AnswerPlaces.label(form(), "staff[1].post"))
        .isEqualTo("Кадры, строка 2, «Должность»");
    assertThat(AnswerPlaces.label(form(), "stages[0].term")).isEqualTo("Срок (1)");
    assertThat(AnswerPlaces.entry("staff[1].post")).isEqualTo("staff");
    assertThat(AnswerPlaces.target("staff[1].post")).isEqualTo("staff.post");
  }
}
