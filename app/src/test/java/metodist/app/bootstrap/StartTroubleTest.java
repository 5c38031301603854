package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import metodist.app.platform.DataSwitch.Mode;
import metodist.model.procedures.CentreFacts;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data that do not open: the window says in one sentence what happened and offers the ways out.
class StartTroubleTest {
  @TempDir Path temp;

  @Test
  void dataInUseAreToldWithTheirHolderAndOpenedOnceTheyAreFree() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    OpenedData held = filled(folder);
    try (ProgramWindow program = start(folder)) {
      program.until(() -> program.shows("уже открыта"));
      held.close();
      program.click("trouble.again");
      program.until(() -> program.node("shell.rail").isPresent());
      assertThat(program.failures).isEmpty();
    }
  }

  @Test
  void fromDataInUseThereIsAWayToAnotherFolder() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try (OpenedData held = filled(folder);
        ProgramWindow program = start(folder)) {
      assertThat(held.usable()).isTrue();
      program.until(() -> program.shows("уже открыта"));
      program.files.add(Files.createDirectory(temp.resolve("другая")));
      program.click("trouble.folder");
      program.until(() -> program.shows("Добро пожаловать"));
      assertThat(program.window().situation().folder()).isEqualTo(temp.resolve("другая"));
    }
  }

  @Test
  void damagedDataAreToldAndRestoredFromACopyWhileTheirFileIsKept() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    Path copy = temp.resolve("копия.zip");
    try (OpenedData data = filled(folder)) {
      data.backup(copy);
    }
    byte[] broken = Files.readAllBytes(folder.databaseFile());
    java.util.Arrays.fill(broken, (byte) 7);
    Files.write(folder.databaseFile(), broken);
    try (ProgramWindow program = start(folder)) {
      program.until(() -> program.shows("повреждён"));
      program.files.add(copy);
      program.click("trouble.restore");
      program.until(() -> program.shows("Данные восстановлены из копии"));
      program.until(() -> program.shows("МЦ"));
      try (Stream<Path> kept = Files.list(folder.replaced())) {
        assertThat(kept).anySatisfy(file -> assertThat(file).hasBinaryContent(broken));
      }
    }
  }

  @Test
  void dataOfANewerVersionAreToldAndLeftAsTheyAre() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    filled(folder).close();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + folder.databaseName() + ";IFEXISTS=TRUE", "metodist", "");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', 'SQL', 'V099.sql', 1,"
              + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"flyway_schema_history\""
              + " FETCH FIRST ROW ONLY");
    }
    try (ProgramWindow program = start(folder)) {
      program.until(() -> program.shows("более новой версией"));
      assertThat(ProgramWindow.on(() -> program.node("trouble.restore"))).isPresent();
      assertThat(ProgramWindow.on(() -> program.node("trouble.folder"))).isPresent();
      program.click("trouble.close");
      assertThat(program.left).isTrue();
    }
  }

  @Test
  void everyReasonHasItsWaysOutAndTheLastIsToClose() throws Exception {
    metodist.app.platform.Snapshots.startToolkit();
    for (Reason reason : Reason.values()) {
      List<String> buttons =
          ProgramWindow.on(
              () ->
                  new StartTrouble(new DataFolderException(reason, "Что.", "Сделать."), false, NONE)
                      .root().lookupAll(".button").stream()
                          .map(node -> String.valueOf(node.getId()))
                          .toList());
      assertThat(buttons).as(reason.name()).hasSizeGreaterThan(2).contains("trouble.close");
    }
  }

  private static final StartTrouble.Ways NONE =
      new StartTrouble.Ways() {
        @Override
        public void again() {}

        @Override
        public void otherFolder() {}

        @Override
        public void restore() {}

        @Override
        public void own() {}

        @Override
        public void leave() {}
      };

  /// The folder itself is on a disk that refuses writing only where such a disk can be had; what
  /// the window does with data opened for viewing is the same everywhere.
  @Test
  void viewedDataAreShownWithABandAndNothingCanBeChanged() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    filled(folder).close();
    try (OpenedData viewed = StorageModule.view(folder, Clock.systemUTC());
        ProgramWindow program = start(new DataFolder(temp.resolve("other")))) {
      Opening opening = Opening.seen(viewed);
      assertThat(opening.mode()).isEqualTo(Mode.VIEWED);
      ProgramWindow.on(
          () -> {
            program.window().begin(opening, "");
            return true;
          });
      program.until(() -> program.shows("Только просмотр"));
      program.click("shell.rail.settings");
      program.type("settings.centre.city", "Другой город");
      program.until(() -> !program.failures.isEmpty());
      assertThat(program.failures.getFirst()).hasMessageContaining("только для просмотра");
      assertThat(ProgramWindow.on(() -> program.node("settings.copies.now"))).isEmpty();
    }
  }

  private ProgramWindow start(DataFolder folder) throws Exception {
    return ProgramWindow.start(temp.resolve("home"), Optional.of(folder.path()));
  }

  private static OpenedData filled(DataFolder folder) {
    OpenedData data = StoredDataAccess.openReady(folder, Clock.systemUTC());
    data.workspace()
        .edit(
            "Внести сведения о центре",
            edit ->
                CentreFacts.EMPTY
                    .with(CentreFacts.Part.FULL_NAME, "Методический центр")
                    .with(CentreFacts.Part.SHORT_NAME, "МЦ")
                    .with(CentreFacts.Part.CITY, "Верхнегорск")
                    .save(edit));
    return data;
  }
}
