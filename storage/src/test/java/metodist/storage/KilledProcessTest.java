package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import metodist.model.directory.Organisation;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed at any moment loses nothing it had acknowledged and leaves nothing half done.
class KilledProcessTest {
  private static final int LANES = 2;

  @TempDir Path temp;

  @Test
  void fiftyKillsLoseNothing() throws InterruptedException, ExecutionException {
    assertThat(kills(52)).isPositive();
  }

  @Test
  @Tag("torture")
  void aThousandKillsLoseNothing() throws InterruptedException, ExecutionException {
    assertThat(kills(1000)).isGreaterThan(1000);
  }

  /// The harness would be worth nothing if it could not show a loss.
  @Test
  @Tag("torture")
  void withoutTheSyncAcknowledgedWorkIsLost()
      throws IOException, InterruptedException, SQLException {
    KillHarness harness = new KillHarness(99);
    int lost = 0;
    for (int cycle = 0; cycle < 40; cycle++) {
      Path folder = temp.resolve("control-" + cycle);
      KillHarness.Killed killed = harness.run("control", folder);
      if (!killed.acks().isEmpty() && rows(folder) < killed.acks().getLast() + 1) {
        lost++;
      }
    }
    assertThat(lost).isPositive();
  }

  private static int rows(Path folder) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("control"));
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

  /// Runs the kills in two lanes, each with a folder of its own; returns how many acknowledgements
  /// were checked.
  private int kills(int count) throws InterruptedException, ExecutionException {
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Future<Integer>> results = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        int number = lane;
        Callable<Integer> work = () -> lane(number, count / LANES);
        results.add(lanes.submit(work));
      }
      int acks = 0;
      for (Future<Integer> result : results) {
        acks += result.get();
      }
      return acks;
    }
  }

  private int lane(int number, int count) throws IOException, InterruptedException {
    DataFolder folder = new DataFolder(temp.resolve("lane-" + number));
    KillHarness harness = new KillHarness(17 + number);
    Set<Integer> acknowledged = new HashSet<>();
    for (int cycle = 0; cycle < count; cycle++) {
      KillHarness.Killed killed = harness.run("write", folder.path());
      acknowledged.addAll(killed.acks());
      // After a kill while starting the next writer is to find its way by itself.
      if (!killed.whileStarting() || cycle == count - 1) {
        verify(folder, acknowledged);
      }
    }
    return acknowledged.size();
  }

  private static void verify(DataFolder folder, Set<Integer> acknowledged) {
    OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
    try {
      Set<String> names = new HashSet<>();
      List<Organisation> all = data.workspace().read(r -> r.organisations().all());
      all.forEach(organisation -> names.add(organisation.name().fullName()));
      for (int no : acknowledged) {
        assertThat(names).contains(no + "-а", no + "-б");
      }
      assertThat(names).hasSize(all.size());
      for (String name : names) {
        String other = name.endsWith("а") ? name.replace('а', 'б') : name.replace('б', 'а');
        assertThat(names).contains(other);
      }
      assertThat(data.workspace().revision()).isEqualTo(all.size() / 2);
      assertThat(data.check().damage()).isEmpty();
    } finally {
      data.closeWithoutCopy();
    }
  }
}
