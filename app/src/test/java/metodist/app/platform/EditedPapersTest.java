package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.model.events.Event;
import metodist.model.events.EventKind;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedPapersTest {
  private static final String UPDATE = "Обновить только данные";
  private static final String KEEP = "Оставить файл с правками";
  private static final String OLD_PLACE = "старом дворце";
  private static final String NEW_PLACE = "новом лицее";

  @TempDir Path papers;
  private TestOffice t;
  private Event forum;
  private Path file;

  @BeforeEach
  void aConceptInWord() {
    t = TestOffice.district(papers);
    forum =
        t.read(
            r ->
                r.events().all().stream()
                    .filter(e -> e.kind() == EventKind.FORUM)
                    .findFirst()
                    .orElseThrow());
    place(OLD_PLACE);
    open();
    file = t.shownFiles.getLast();
    assertThat(text(file)).contains(OLD_PLACE);
  }

  private void place(String place) {
    t.data.change(
        "Изменить место",
        edit -> edit.save(edit.events().get(forum.id()).with(e -> e.place = place)));
  }

  private void open() {
    t.office.papers().open(PaperKind.CONCEPT, forum.id().value(), Format.DOCX);
    assertThat(t.failures).isEmpty();
  }

  private static String text(Path docx) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
        }
      }
      throw new IllegalStateException("no text in " + docx);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// A hand in Word: other words, the whole file written anew.
  private static void byHand(Path docx, String before, String after) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream zip =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (e.getName().equals("word/document.xml")) {
          String xml = new String(part, StandardCharsets.UTF_8);
          assertThat(xml).contains(before);
          part = xml.replace(before, after).getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(e.getName()));
        out.write(part);
        out.closeEntry();
      }
    }
    Files.write(docx, bytes.toByteArray());
  }

  @Test
  void aFileNobodyTouchedIsReplacedWithoutQuestions() {
    place(NEW_PLACE);
    open();
    assertThat(t.shownFiles.getLast()).isEqualTo(file);
    assertThat(text(file)).contains(NEW_PLACE).doesNotContain(OLD_PLACE);
    assertThat(t.told).isEmpty();
  }

  @Test
  void anEditedFileIsOpenedAsItIsWhileTheDataAreTheSame() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    byte[] edited = Files.readAllBytes(file);
    open();
    assertThat(t.shownFiles.getLast()).isEqualTo(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(t.told).isEmpty();
  }

  @Test
  void keepsTheEditedFileWhenAskedTo() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    byte[] edited = Files.readAllBytes(file);
    place(NEW_PLACE);
    t.answers.add(KEEP);
    open();
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(t.told.getLast()).contains("1\u00a0правка").contains("1\u00a0место");
  }

  @Test
  void updatesOnlyTheDataAndKeepsTheHand() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    place(NEW_PLACE);
    t.answers.add(UPDATE);
    open();
    assertThat(text(file)).contains("Как проводим").contains(NEW_PLACE).doesNotContain(OLD_PLACE);
    assertThat(t.shownFiles.getLast()).isEqualTo(file);

    place(OLD_PLACE);
    t.answers.add(UPDATE);
    open();
    assertThat(text(file)).contains("Как проводим").contains(OLD_PLACE).doesNotContain(NEW_PLACE);
  }

  @Test
  void aNewVersionLiesBesideTheEditedFile() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    byte[] edited = Files.readAllBytes(file);
    place(NEW_PLACE);
    String name = String.valueOf(file.getFileName()).replace(".docx", " (2).docx");
    t.answers.add("Новая версия рядом");
    open();
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(t.shownFiles.getLast()).isEqualTo(papers.resolve(name));
    assertThat(text(papers.resolve(name))).contains(NEW_PLACE).contains("Формат проведения");
  }

  @Test
  void showsTheDifferencesAndAsksAgain() throws Exception {
    TestWindow.start();
    byHand(file, "Формат проведения", "Как проводим");
    place(NEW_PLACE);
    t.answers.addAll(List.of("Показать различия", KEEP));
    open();
    assertThat(t.told).hasSize(2);
    assertThat(t.shownFiles.getLast()).isEqualTo(file);
  }

  @Test
  void cancellingChangesNothingAndOpensNothing() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    byte[] edited = Files.readAllBytes(file);
    place(NEW_PLACE);
    int shown = t.shownFiles.size();
    open();
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(t.shownFiles).hasSize(shown);
  }

  @Test
  void wordsThatClashStayAndAreTold() throws IOException {
    byHand(file, OLD_PLACE, "парке на набережной");
    place(NEW_PLACE);
    t.answers.add(UPDATE);
    open();
    assertThat(text(file)).contains("парке на набережной").doesNotContain(NEW_PLACE);
    assertThat(t.told.getLast()).contains(NEW_PLACE);
  }

  @Test
  void anEditedFileOfAnotherPaperOfThatNameIsLeftAlone() throws IOException {
    Files.writeString(file, "не документ, а чьи-то записи");
    open();
    assertThat(Files.readString(file)).startsWith("не документ");
    assertThat(t.shownFiles.getLast()).isNotEqualTo(file);
  }

  @Test
  void manyAtOnceNeverTouchEditedFiles() throws IOException {
    byHand(file, "Формат проведения", "Как проводим");
    byte[] edited = Files.readAllBytes(file);
    place(NEW_PLACE);
    Event other =
        t.read(r -> r.events().all().stream().filter(e -> !e.id().equals(forum.id())).findFirst())
            .orElseThrow();
    t.office
        .papers()
        .open(PaperKind.CONCEPT, List.of(forum.id().value(), other.id().value()), Format.DOCX);
    assertThat(t.failures).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(t.told.getLast()).contains(String.valueOf(file.getFileName()));
  }
}
