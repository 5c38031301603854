package metodist.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.model.directory.Organisation;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;

/// Makes the file that [OlderVersionsTest] keeps of each version of the schema: run it once, before
/// the script of the next version is added, and put what it makes into the test's resources. A kept
/// file never changes.
final class FileOfThisVersion {
  static final String RENOTED = "Школа с примечанием";
  static final String NOTE = "примечание";
  static final String IN_THE_BIN = "Школа в корзине";
  static final byte[] ATTACHED = "вложение".getBytes(StandardCharsets.UTF_8);
  private static final Clock THEN =
      Clock.fixed(Instant.parse("2026-09-14T08:00:00Z"), ZoneId.of("Europe/Moscow"));

  private FileOfThisVersion() {}

  /// Arguments: an empty folder to work in and the archive to write.
  public static void main(String[] args) throws IOException {
    DataFolder folder = new DataFolder(Path.of(args[0]));
    OpenedData data = StorageModule.open(folder, THEN, TestData.OPTIONS);
    fill(data.workspace());
    data.closeWithoutCopy();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry(folder.databaseFile().getFileName().toString()));
      Files.copy(folder.databaseFile(), zip);
      zip.closeEntry();
    }
  }

  private static void fill(Workspace workspace) {
    workspace.<Boolean>edit(
        "Добавить записи каждого вида",
        tx -> {
          SampleRecords.ofEachKind(tx.keepFile("вложение.txt", ATTACHED)).forEach(tx::save);
          return true;
        });
    Organisation school = SampleRecords.organisation(RENOTED);
    Organisation gone = SampleRecords.organisation(IN_THE_BIN);
    workspace.edit("Добавить школу", tx -> tx.save(school));
    workspace.edit(
        "Изменить примечание",
        tx ->
            tx.save(
                SampleRecords.withNote(tx.organisations().find(school.id()).orElseThrow(), NOTE)));
    workspace.edit("Добавить лишнюю", tx -> tx.save(gone));
    workspace.<Boolean>edit(
        "Удалить лишнюю",
        tx -> {
          tx.remove(gone.id());
          return true;
        });
  }
}
