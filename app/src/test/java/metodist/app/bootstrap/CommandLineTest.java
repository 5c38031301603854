package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of the command line, on the sample district in a real data folder.
class CommandLineTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));

  @TempDir static Path shared;
  @TempDir Path own;

  /// What a command answered.
  private record Answer(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  @BeforeAll
  static void makeTheSampleDistrict() {
    assertThat(run("demo", "--data", sample()).code()).isZero();
  }

  private static String sample() {
    return shared.resolve("Пример района № 1").toString();
  }

  private static Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Launcher.commandLine(
                new StoredDataAccess(CLOCK),
                CLOCK,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .execute(arguments);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void doesNotWriteTheSampleOverData() {
    Answer answer = run("demo", "--data", sample());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("уже есть данные");
  }

  @Test
  void theFolderMayBeNamedBeforeTheCommand() {
    assertThat(run("--data", sample(), "demo").err()).contains("уже есть данные");
    Path empty = own.resolve("пусто");
    assertThat(run("--data", sample(), "check", "--data", empty.toString()).err())
        .contains("нет данных программы", "пусто");
  }

  @Test
  void findsTheSampleInOrder() throws Exception {
    Answer answer = run("check", "--data", sample(), "--json");
    assertThat(answer.code()).isZero();
    assertThat(answer.json().get("ok").asBoolean()).isTrue();
    assertThat(answer.json().get("documents").get("PDF").asInt()).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisations", "people", "contests", "applications", "sites", "orders"})
  void listsRecordsWithIdAndTitle(String kind) throws Exception {
    JsonNode rows = run("list", kind, "--data", sample(), "--json").json();
    assertThat(rows).isNotEmpty();
    rows.forEach(
        row -> {
          assertThat(row.get("id").asText()).hasSize(36);
          assertThat(row.get("title").asText()).isNotBlank();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans", "collections", "articles"})
  void listsNothingOfWhatIsNotKeptYet(String kind) throws Exception {
    Answer answer = run("list", kind, "--data", sample(), "--json");
    assertThat(answer.code()).isZero();
    assertThat(answer.json()).isEmpty();
  }

  @Test
  void knowsTheShippedForms() throws Exception {
    List<String> ids = new ArrayList<>();
    run("forms", "--json").json().forEach(f -> ids.add(f.get("id").asText()));
    assertThat(ids)
        .containsExactlyInAnyOrder(
            "internship-site-application",
            "base-site-application",
            "project-passport",
            "activity-plan");
  }

  @Test
  void aFormGoesOutAsAFileAndComesInAsItsNextRevision() throws Exception {
    Path file = own.resolve("форма.json");
    String data = own.resolve("данные").toString();
    assertThat(run("forms", "--export", "project-passport", "--to", file.toString()).code())
        .isZero();
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace(
            "Паспорт инновационного проекта (программы)", "Паспорт проекта Заречного района"));

    Answer taken = run("forms", "--import", file.toString(), "--data", data, "--json");
    assertThat(taken.code()).isZero();
    assertThat(taken.json().get("revision").asInt()).isEqualTo(2);
    assertThat(run("forms", "--json", "--data", data).json().toString())
        .contains("Паспорт проекта Заречного района");
    Path blank = own.resolve("бланк.docx");
    assertThat(run("blank", "project-passport", "--to", blank.toString(), "--data", data).code())
        .isZero();
    assertThat(blank).isNotEmptyFile();
    Answer again = run("forms", "--import", file.toString(), "--data", data, "--json");
    assertThat(again.json().get("revision").asInt()).isEqualTo(2);
  }

  @Test
  void aBadFormFileIsRefusedWithOneSentence() throws Exception {
    Path file = own.resolve("форма.json");
    Files.writeString(file, "{\"id\": \"my-form\", \"title\": \"Моя\", \"colour\": 1}");
    Answer refused =
        run("forms", "--import", file.toString(), "--data", own.resolve("данные").toString());
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("форма.json").contains("colour");
    assertThat(run("forms", "--export", "project-passport").code()).isEqualTo(2);
    assertThat(run("forms", "--export", "нет", "--to", file.toString()).code()).isEqualTo(3);
  }

  @Test
  void writesOneOrderInEachFormat() throws Exception {
    String id =
        run("list", "orders", "--data", sample(), "--json").json().get(0).get("id").asText();
    for (String ending : List.of("docx", "pdf", "html")) {
      Path file = own.resolve("приказ." + ending);
      assertThat(run("export", "order", id, "--to", file.toString(), "--data", sample()).code())
          .isZero();
      assertThat(Files.size(file)).isGreaterThan(1000);
    }
    Answer refused =
        run(
            "export",
            "order",
            id,
            "--to",
            own.resolve("приказ.xlsx").toString(),
            "--data",
            sample());
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains(".docx, .html, .pdf");
  }

  @Test
  void saysWhichDocumentIsUnknown() {
    Path file = own.resolve("x.pdf");
    assertThat(run("export", "order", "нет", "--to", file.toString(), "--data", sample()).code())
        .isEqualTo(3);
    assertThat(run("export", "sonnet", "1", "--to", file.toString(), "--data", sample()).err())
        .contains("sonnet");
    assertThat(file).doesNotExist();
  }

  @Test
  void talksGoIntoTheirEventAndItsPapersComeOut() throws Exception {
    String data = own.resolve("форум").toString();
    assertThat(run("demo", "--data", data).code()).isZero();
    JsonNode event = run("list", "events", "--data", data, "--json").json().get(0);
    String id = event.get("id").asText();
    assertThat(event.get("talks").asInt()).isEqualTo(60);
    assertThat(run("list", "estimates", "--data", data, "--json").json()).hasSize(3);
    Path file = own.resolve("выступления.csv");
    Files.writeString(
        file,
        """
        докладчик;ТЕМА;Секция;минут;Организация
        Ухова Раиса Львовна;Сказка на ночь;Секция 99. Новая;7;Сад соседнего района
        Бах И.И.;;Секция 99. Новая;7;
        Бах И.И.;Фуга;Секция 99. Новая;семь;
        """);
    String[] load = {"import", "talks", file.toString(), "--event", id, "--data", data, "--json"};
    Answer done = run(load);
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.json().get("created").asInt()).isEqualTo(1);
    assertThat(done.json().get("rejected")).hasSize(2);
    assertThat(done.err()).contains("строка 3").contains("строка 4");
    assertThat(run(load).json().get("unchanged").asInt()).isEqualTo(1);
    for (String ending : List.of("docx", "pdf", "html", "ics")) {
      Path paper = own.resolve("программа." + ending);
      assertThat(run("export", "programme", id, "--to", paper.toString(), "--data", data).code())
          .isZero();
      assertThat(paper).isNotEmptyFile();
    }
    assertThat(Files.readString(own.resolve("программа.ics"))).contains("BEGIN:VEVENT");
    assertThat(run("import", "talks", file.toString(), "--data", data).code()).isEqualTo(2);
  }

  @Test
  void importsGoodRowsAndTellsBadOnesByNumber() throws Exception {
    Path file = own.resolve("школы.csv");
    Files.writeString(
        file,
        """
        номер;Вид;КРАТКОЕ НАИМЕНОВАНИЕ;Полное наименование;Адрес;Цвет
        901;Школа;МБОУ «СОШ № 901»;Средняя школа № 901;ул. Новая, 1;синий
        девять;Школа;МБОУ «СОШ № 902»;Средняя школа № 902;ул. Новая, 2;
        903;Школа;МБОУ «СОШ № 903»;Средняя школа № 903;ул. Новая, 3;
        """);
    String data = own.resolve("данные").toString();
    JsonNode planned =
        run("import", "organisations", file.toString(), "--dry-run", "--data", data, "--json")
            .json();
    assertThat(planned.get("created").asInt()).isEqualTo(2);
    Answer done = run("import", "organisations", file.toString(), "--data", data, "--json");
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.json().get("created").asInt()).isEqualTo(2);
    assertThat(done.json().get("rejected").get(0).get("row").asInt()).isEqualTo(3);
    assertThat(done.err()).contains("строка 3").contains("Цвет");
    JsonNode again =
        run("import", "organisations", file.toString(), "--data", data, "--json").json();
    assertThat(again.get("created").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(run("list", "organisations", "--data", data, "--json").json()).hasSize(2);
  }

  @Test
  void refusesAFileWithoutKnownColumns() throws Exception {
    Path file = own.resolve("не то.csv");
    Files.writeString(file, "a;b\n1;2\n");
    Answer answer = run("import", "people", file.toString(), "--data", own.resolve("d").toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("не то.csv").contains("известного столбца");
  }

  @Test
  void bringsBackWhatTheCopyHoldsAndKeepsWhatItReplaces() throws Exception {
    Path copy = own.resolve("копия.zip");
    assertThat(run("backup", "--to", copy.toString(), "--data", sample()).code()).isZero();
    String data = own.resolve("другой компьютер").toString();
    Answer restored = run("restore", copy.toString(), "--data", data);
    assertThat(restored.code()).isZero();
    assertThat(restored.out()).contains("Заявка — 43");
    assertThat(run("list", "applications", "--data", data, "--json").json()).hasSize(43);
    JsonNode second = run("restore", copy.toString(), "--data", data, "--json").json();
    assertThat(Path.of(second.get("kept").asText())).exists();
  }

  @Test
  void leavesDataAloneWhenTheCopyIsDamaged() throws Exception {
    Path copy = own.resolve("копия.zip");
    Files.write(copy, new byte[] {'P', 'K', 3, 4, 0, 0});
    Answer answer = run("restore", copy.toString(), "--data", sample());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(run("list", "contests", "--data", sample(), "--json").json()).hasSize(5);
  }

  @Test
  void looksWithoutMakingDataWhereThereAreNone() {
    Path empty = own.resolve("пусто");
    Answer answer = run("list", "people", "--data", empty.toString());
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains("нет данных");
    assertThat(empty).doesNotExist();
  }

  @Test
  void answersWrongUsageInRussianWithCodeTwo() {
    Answer unknown = run("list", "people", "--colour");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Не понято: --colour");
    assertThat(run("export", "order").err()).contains("Не указано: --to");
    assertThat(run("import", "scores", own.resolve("b.csv").toString()).code()).isEqualTo(2);
  }

  @Test
  void tellsItsVersionAndHelp() {
    assertThat(run("--version").out()).contains("Методист " + Launcher.VERSION);
    Answer help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Использование: metodist", "Команды:", "restore");
    assertThat(run("export", "--help").out()).contains("Параметры:");
  }
}
