package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `intake` as the contract of the command line has it, on the letters of the sample district, read
/// by the reading process.
class IntakeCommandTest {
  @TempDir Path folder;

  private record Answer(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  private static Answer run(Object... arguments) {
    List<String> words = new ArrayList<>();
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

  private static Path zip(Path source, Path target) throws IOException {
    try (OutputStream file = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("заявка.docx"));
      Files.copy(source, zip);
    }
    return target;
  }

  @Test
  void filesFoldersAndArchivesAreReadInTheOrderGiven() throws IOException {
    Path blank = folder.resolve("бланк.docx");
    assertThat(run("blank", "base-site-application", "--to", blank).code()).isZero();
    Path inner = Files.createDirectories(folder.resolve("почта"));
    Path own = Files.copy(blank, inner.resolve("из папки.docx"));
    Path bad = Files.writeString(folder.resolve("плохой.docx"), "это не документ");

    Answer answer = run("intake", zip(blank, folder.resolve("a.zip")), bad, inner, blank, "--json");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("плохой.docx").doesNotContain("Exception");
    List<String> names = new ArrayList<>();
    answer.json().forEach(each -> names.add(each.get("file").asText()));
    assertThat(names)
        .containsExactly("a.zip → заявка.docx", bad.toString(), own.toString(), blank.toString());
    assertThat(answer.json().get(1).get("error").asText()).contains("плохой.docx");
    for (int read : new int[] {0, 2, 3}) {
      JsonNode one = answer.json().get(read);
      assertThat(one.get("form").asText()).isEqualTo("base-site-application");
      assertThat(one.get("values")).isEmpty();
      assertThat(one.get("unplaced")).isEmpty();
    }
  }

  @Test
  void lettersOfSchoolsBecomeApplicationsOnceWithTheirOriginals() throws IOException {
    Path data = folder.resolve("район");
    assertThat(run("demo", "--data", data).code()).isZero();
    Path inbox = data.resolve("Входящие");
    String contest = "";
    for (JsonNode each : run("list", "contests", "--data", data, "--json").json()) {
      contest =
          each.get("title").asText().startsWith("Дополнительный")
              ? each.get("id").asText()
              : contest;
    }
    int before = run("list", "applications", "--data", data, "--json").json().size();

    Answer stored = run("intake", inbox, "--contest", contest, "--data", data, "--json");
    Answer again = run("intake", inbox, "--contest", contest, "--data", data, "--json");

    assertThat(stored.code()).isZero();
    assertThat(stored.json()).hasSize(3);
    stored
        .json()
        .forEach(
            each -> {
              assertThat(each.get("application").asText()).hasSize(36);
              assertThat(each.get("values").get("topic").asText()).doesNotContain("\n");
            });
    assertThat(again.code()).isEqualTo(3);
    assertThat(again.err()).contains("уже принят");
    assertThat(run("list", "applications", "--data", data, "--json").json()).hasSize(before + 3);
  }
}
