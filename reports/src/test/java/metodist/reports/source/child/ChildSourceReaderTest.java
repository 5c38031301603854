package metodist.reports.source.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.Samples;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.WordFile;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ChildSourceReaderTest {
  @TempDir Path folder;
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void givesTheTreeThatIsReadHere(String ending) throws Exception {
    Path file = Samples.write(ending, folder.resolve("заявка № 1." + ending));
    try (ChildSourceReader reader = new ChildSourceReader(options(Duration.ofSeconds(20)))) {
      assertThat(reader.read(file)).isEqualTo(new DirectSourceReader().read(file));
    }
    assertNothingLeft();
  }

  @Test
  void carriesEveryTreeUnchanged() throws Exception {
    SourceDocument document = new DirectSourceReader().read(sample());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeCodec.write(new DataOutputStream(bytes), document);
    assertThat(TreeCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(document);
  }

  @Test
  void servesManyFilesWithOneProcess() throws Exception {
    try (ChildSourceReader reader = new ChildSourceReader(options(Duration.ofSeconds(20)))) {
      reader.read(sample());
      long pid = pid(reader);
      assertThatThrownBy(() -> reader.read(Files.writeString(folder.resolve("a.doc"), "%PDF-1.4")))
          .isInstanceOf(UserFacingException.class)
          .hasMessageContaining("«a.doc» — PDF");
      reader.read(sample());
      assertThat(pid(reader)).isEqualTo(pid);
    }
  }

  @Test
  void killsTheProcessThatTakesTooLongAndStartsAnother() throws Exception {
    try (ChildSourceReader reader = new ChildSourceReader(options(Duration.ZERO))) {
      assertThatThrownBy(() -> reader.read(sample()))
          .isInstanceOf(UserFacingException.class)
          .hasMessageContaining("«заявка.docx» не удалось прочитать за отведённое время");
      assertThat(reader.current()).isNull();
      assertNothingLeft();
    }
  }

  @Test
  void startsAnotherProcessWhenTheFirstWasKilled() throws Exception {
    try (ChildSourceReader reader = new ChildSourceReader(options(Duration.ofSeconds(20)))) {
      SourceDocument first = reader.read(sample());
      ProcessHandle process = ProcessHandle.of(pid(reader)).orElseThrow();
      process.destroyForcibly();
      process.onExit().get();
      assertThat(reader.read(sample())).isEqualTo(first);
      assertThat(pid(reader)).isNotEqualTo(process.pid());
    }
    assertNothingLeft();
  }

  @Test
  void endsTheProcessWithoutWork() throws Exception {
    WorkerOptions options =
        new WorkerOptions(256, Duration.ofSeconds(20), Duration.ofMillis(50), temporary, List.of());
    try (ChildSourceReader reader = new ChildSourceReader(options)) {
      reader.read(sample());
      for (int i = 0; i < 200 && reader.current() != null; i++) {
        Thread.sleep(50);
      }
      assertThat(reader.current()).isNull();
      assertNothingLeft();
      reader.read(sample());
    }
  }

  /// 9 MB at an honest ratio: POI needs 19 s and 1.4 GB for such a file.
  @Test
  void refusesAMillionAndAHalfParagraphsSoon() throws Exception {
    Path file = folder.resolve("длинный.docx");
    Random random = new Random(1);
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document " + WordFile.NAMESPACES + "><w:body>").getBytes(StandardCharsets.UTF_8));
      StringBuilder paragraphs = new StringBuilder();
      for (int i = 0; i < 1_500_000; i++) {
        paragraphs.append("<w:p><w:r><w:t>").append((char) ('а' + random.nextInt(32)));
        paragraphs.append(random.nextInt(1000)).append("</w:t></w:r></w:p>");
        if (paragraphs.length() > 1_000_000) {
          zip.write(paragraphs.toString().getBytes(StandardCharsets.UTF_8));
          paragraphs.setLength(0);
        }
      }
      zip.write((paragraphs + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.size(file)).isBetween(3_000_000L, 15_000_000L);
    try (ChildSourceReader reader = new ChildSourceReader(options(Duration.ofSeconds(20)))) {
      reader.read(sample());
      long begun = System.nanoTime();
      assertThatThrownBy(() -> reader.read(file))
          .isInstanceOf(UserFacingException.class)
          .hasMessageContaining("слишком велик для чтения");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }
    assertNothingLeft();
  }

  private Path sample() throws Exception {
    return Samples.write("docx", folder.resolve("заявка.docx"));
  }

  private static long pid(ChildSourceReader reader) {
    return Objects.requireNonNull(reader.current()).pid();
  }

  private WorkerOptions options(Duration limit) {
    return new WorkerOptions(256, limit, Duration.ofMinutes(1), temporary, List.of());
  }

  private void assertNothingLeft() throws Exception {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }
}
