package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import metodist.model.directory.Organisation;
import metodist.model.workspace.Workspace;
import metodist.storage.WriteLog.Loss;
import metodist.storage.folder.DataFolder;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes after any step of the disk: what was acknowledged is there, nothing is half done.
/// The steps of two sittings of work are written down and the file is made again as each cut would
/// have left it.
class PowerCutTest {
  private static final int SITTINGS = 2;
  private static final int EDITS = 6;

  /// An import is one edit, too: all of it or nothing.
  private static final int IMPORTED = 150;

  @TempDir Path temp;
  private final Set<Integer> seen = new HashSet<>();

  @BeforeAll
  static void registerTheDisk() {
    FilePath.register(new RecordingDisk());
  }

  @Test
  void aCutAfterAnyStepLosesNothingAcknowledged() throws IOException {
    assertThat(cuts(1)).isGreaterThan(60);
  }

  @Test
  @Tag("torture")
  void hundredsOfTornAndReorderedCutsLoseNothingAcknowledged() throws IOException {
    assertThat(cuts(40)).isGreaterThan(500);
  }

  /// The method would be worth nothing if it could not show a loss.
  @Test
  void withoutTheSyncTheSameCutsLoseAcknowledgedWork() throws IOException, SQLException {
    Path file = temp.resolve("control.mv.db");
    WriteLog log = new WriteLog(new byte[0]);
    RecordingDisk.recordTo(log);
    String name = temp.resolve("control").toString();
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:" + RecordingDisk.SCHEME + ":" + name);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE pair (no INT PRIMARY KEY)");
      for (int no = 0; no < EDITS; no++) {
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO pair VALUES (?)")) {
          insert.setInt(1, no);
          insert.execute();
        }
        log.acknowledge(no);
      }
      int cut = log.size();
      assertThat(log.acknowledged(cut)).hasSize(EDITS);
      statement.execute("SHUTDOWN IMMEDIATELY");
      Files.write(file, log.after(cut, Loss.UNSYNCED, new Random(1)));
    }
    assertThat(rows(name)).isLessThan(EDITS);
  }

  private static int rows(String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name);
        ResultSet tables =
            connection.getMetaData().getTables(null, null, "PAIR", new String[] {"BASE TABLE"})) {
      if (!tables.next()) {
        return 0;
      }
      try (ResultSet count =
          connection.createStatement().executeQuery("SELECT COUNT(*) FROM pair")) {
        count.next();
        return count.getInt(1);
      }
    }
  }

  /// Returns how many different files were opened.
  private int cuts(int tornCuts) throws IOException {
    WriteLog log = record(new DataFolder(temp.resolve("work")));
    DataFolder folder = new DataFolder(temp.resolve("after"));
    Files.createDirectories(folder.path());
    Random random = new Random(17);
    for (int count = 0; count <= log.size(); count++) {
      List<Integer> acknowledged = log.acknowledged(count);
      verify(folder, log.after(count, Loss.NOTHING, random), acknowledged, "all of " + count);
      verify(folder, log.after(count, Loss.UNSYNCED, random), acknowledged, "synced of " + count);
      for (int torn = 0; torn < tornCuts; torn++) {
        verify(folder, log.after(count, Loss.TORN, random), acknowledged, "torn at " + count);
      }
    }
    return seen.size();
  }

  /// Works through some sittings, each opened and closed in order, on data that are there already.
  private static WriteLog record(DataFolder folder) throws IOException {
    StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS).closeWithoutCopy();
    WriteLog log = new WriteLog(Files.readAllBytes(folder.databaseFile()));
    RecordingDisk.recordTo(log);
    StorageOptions recording =
        new StorageOptions(
            1024 * 1024, 1024 * 1024, Duration.ofSeconds(30), RecordingDisk.SCHEME + ":");
    int no = 0;
    for (int sitting = 0; sitting < SITTINGS; sitting++) {
      OpenedData data = StorageModule.open(folder, TestData.CLOCK, recording);
      for (int edit = 0; edit < EDITS; edit++) {
        add(data.workspace(), no, sitting == 1 && edit == 2 ? IMPORTED : 2);
        log.acknowledge(no++);
      }
      data.closeWithoutCopy();
    }
    assertThat(log.acknowledged(log.size())).hasSize(SITTINGS * EDITS);
    return log;
  }

  private static void add(Workspace workspace, int no, int records) {
    workspace.<Boolean>edit(
        "Добавить " + no,
        tx -> {
          for (int record = 0; record < records; record++) {
            tx.save(SampleRecords.organisation(no + "-" + record));
          }
          return true;
        });
  }

  private void verify(DataFolder folder, byte[] file, List<Integer> acknowledged, String cut)
      throws IOException {
    if (!seen.add(Arrays.hashCode(file) * 31 + acknowledged.size())) {
      return;
    }
    Files.write(folder.databaseFile(), file);
    OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
    try {
      List<Organisation> all = data.workspace().read(r -> r.organisations().all());
      Map<String, Integer> edits = new HashMap<>();
      all.forEach(o -> edits.merge(o.name().fullName().split("-", -1)[0], 1, Integer::sum));
      assertThat(edits.keySet())
          .as(cut)
          .containsAll(acknowledged.stream().map(String::valueOf).toList());
      assertThat(edits.values()).as(cut).allMatch(count -> count == 2 || count == IMPORTED);
      assertThat(data.workspace().revision()).as(cut).isEqualTo(edits.size());
      assertThat(data.check().damage()).as(cut).isEmpty();
    } finally {
      data.closeWithoutCopy();
    }
  }
}
