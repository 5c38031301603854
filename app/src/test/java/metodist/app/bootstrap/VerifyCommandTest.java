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
import java.util.ArrayList;
import java.util.List;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `verify` as the contract of the command line has it, on real files.
class VerifyCommandTest {
  private static final String ORDER =
      """
      УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
      ПРИКАЗ
      28.09.2020 № 473
      О проведении Форума инноваций
      В целях развития образования
      ПРИКАЗЫВАЮ:
      1. Утвердить план Форума (приложение).
      2. Контроль за исполнением приказа оставляю за собой.
      Начальник управления Е.В. Ветрова
      """;
  private static final String APPENDIX =
      """
      Приложение
      к приказу управления образования
      от 28.09.2020 № 445
      План Форума
      Открытие Форума в 10.00.
      """;

  @TempDir Path folder;

  private record Answer(int code, String out, String err) {}

  private static Answer run(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("verify"));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Clock clock = Clock.systemUTC();
    int code =
        Launcher.commandLine(
                new StoredDataAccess(clock),
                clock,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .execute(words.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path word(String name, String text) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      blocks.add(Paragraph.of(line, ParagraphFormat.PLAIN));
    }
    Document tree =
        new Document(
            name,
            Typeface.TIMES_12,
            List.of(),
            List.of(Section.plain(PageSpec.a4Portrait(), blocks)));
    return Files.write(folder.resolve(name), new DocumentService().bytes(tree, Format.DOCX));
  }

  @Test
  void findingsAreAResultAndNoFailure() throws IOException {
    Answer answer = run(word("приказ.docx", ORDER), word("план.docx", APPENDIX), "--json");

    assertThat(answer.code()).isZero();
    JsonNode found = new ObjectMapper().readTree(answer.out());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("code").asText()).isEqualTo("appendix-number-differs");
    assertThat(found.get(0).get("severity").asText()).isEqualTo("error");
    assertThat(found.get(0).get("file").asText()).isEqualTo("план.docx");
    assertThat(found.get(0).get("place").asText()).isEqualTo("Приложение, отметка");
    assertThat(found.get(0).get("message").asText()).contains("445").contains("473");
  }

  @Test
  void aCorrectPackageInOneFileGivesAnEmptyArray() throws IOException {
    Answer answer = run(word("всё.docx", ORDER + APPENDIX.replace("445", "473")), "--json");

    assertThat(answer.code()).isZero();
    assertThat(new ObjectMapper().readTree(answer.out())).isEmpty();
  }

  @Test
  void anUnreadableFileIsToldAndTheOthersAreChecked() throws IOException {
    Path scan = Files.writeString(folder.resolve("скан.docx"), "это не документ");
    Answer answer = run(word("приказ.docx", ORDER), scan, word("план.docx", APPENDIX), "--json");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("«скан.docx»");
    assertThat(new ObjectMapper().readTree(answer.out())).hasSize(1);
  }

  @Test
  void peopleReadTheFindingsByKind() throws IOException {
    Answer answer = run(word("приказ.docx", ORDER), word("план.docx", APPENDIX));

    assertThat(answer.out())
        .startsWith(
            "Номер приказа в отметке приложения другой (1)\n  план.docx — Приложение, отметка. ")
        .contains("Итог: 1\u00a0ошибка.");
  }

  @Test
  void withoutFilesTheUsageIsTold() {
    assertThat(run().code()).isEqualTo(2);
  }
}
