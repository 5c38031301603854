package metodist.reports.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormMarks.Place;
import metodist.model.forms.FormTable;
import metodist.model.forms.ShippedForms;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A blank of ours, filled, gives back every answer at its place, and nothing of its own passes for
/// an answer or for text left over: with its marks, and without them by its labels alone.
class BlankReadBackTest {
  private static final DocumentService DOCUMENTS = new DocumentService();
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "internship-site-application, true",
    "internship-site-application, false",
    "base-site-application, true",
    "base-site-application, false",
    "project-passport, true",
    "project-passport, false",
    "activity-plan, true",
    "activity-plan, false",
  })
  void everyAnswerComesBackToItsPlace(String code, boolean marked) throws IOException {
    FormDefinition form = new ShippedForms().get(code, 1);
    FilledBlank filled = FilledBlank.of(DOCUMENTS.bytes(DOCUMENTS.blank(form), Format.DOCX));
    Path file = temp.resolve("форма.docx");
    Files.write(file, marked ? filled.docx() : filled.withoutMarks().docx());

    FormReading reading =
        new FormMatcher(new ShippedForms().current(), List.of())
            .match(new DirectSourceReader().read(file));

    assertThat(reading.form()).contains(form);
    assertThat(placed(form, reading.answers())).containsExactlyInAnyOrderEntriesOf(filled.typed());
    assertThat(reading.unplaced()).isEmpty();
    assertThat(reading.doubtful()).isEmpty();
  }

  /// The answers by the names of their marks.
  private static Map<String, String> placed(FormDefinition form, Answers answers) {
    Map<String, String> placed = new LinkedHashMap<>();
    answers.values().forEach((f, v) -> placed.put(FormMarks.name(new Place.Field(f)), v));
    for (FormTable table : form.tables()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      String section = "";
      for (Answers.Row row : answers.rows(table.id())) {
        String group = table.groups().isEmpty() ? "" : row.group();
        int n = counts.merge(group, 1, Integer::sum);
        if (table.freeGroups() && !row.group().equals(section)) {
          section = row.group();
          placed.put(FormMarks.name(new Place.Section(table.id(), n)), section);
        }
        row.cells()
            .forEach(
                (c, v) -> placed.put(FormMarks.name(new Place.Cell(table.id(), group, n, c)), v));
      }
    }
    answers
        .repeats()
        .forEach(
            (repeat, groups) -> {
              for (int n = 1; n <= groups.size(); n++) {
                int at = n;
                groups
                    .get(n - 1)
                    .forEach(
                        (f, v) -> placed.put(FormMarks.name(new Place.Repeated(repeat, at, f)), v));
              }
            });
    return placed;
  }
}
