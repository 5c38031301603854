package metodist.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;

/// A process made to be killed: writes pairs of records and says «ACK n» only after the edit has
/// returned. The control writes the same way on H2 as it comes, without a sync after the commit.
final class WriterProcess {
  private static final int ENDLESS = 1_000_000;

  private WriterProcess() {}

  public static void main(String[] args) throws SQLException {
    if (args[0].equals("control")) {
      control(Path.of(args[1]));
    } else {
      write(new DataFolder(Path.of(args[1])));
    }
  }

  private static void write(DataFolder folder) {
    OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
    Workspace workspace = data.workspace();
    int first = workspace.<Integer>read(r -> r.organisations().all().size()) / 2;
    for (int no = first; no < ENDLESS; no++) {
      int number = no;
      workspace.edit(
          "Добавить пару " + no,
          tx -> {
            tx.save(SampleRecords.organisation(number + "-а"));
            return tx.save(SampleRecords.organisation(number + "-б"));
          });
      acknowledge(no);
    }
  }

  private static void control(Path folder) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("control"))) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE IF NOT EXISTS pair (no INT PRIMARY KEY, text VARCHAR)");
      }
      for (int no = 0; no < ENDLESS; no++) {
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO pair VALUES (?, ?)")) {
          insert.setInt(1, no);
          insert.setString(2, SampleRecords.NASTY);
          insert.execute();
        }
        connection.commit();
        acknowledge(no);
      }
    }
  }

  private static void acknowledge(int no) {
    System.out.println("ACK " + no);
    System.out.flush();
  }
}
