package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.PersonName;
import metodist.model.shared.RecordKind;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo of an edit gives the same data, byte for byte, whatever the edits were.
class UndoOfRandomEditsTest {
  private static final int STEPS = 60;

  @TempDir Path temp;

  @Test
  void undoOfEverythingAndRedoOfEverythingRetraceTheSameStates() {
    Random random = new Random(42);
    List<String> states = new ArrayList<>();
    try (OpenedData data = open()) {
      Workspace workspace = data.workspace();
      workspace.edit(
          "Начать",
          tx -> {
            SampleRecords.ofEachKind(tx.keepFile("a", new byte[] {1})).forEach(tx::save);
            return true;
          });
      states.add(Dump.of(workspace));
      while (states.size() < STEPS) {
        long before = workspace.revision();
        attempt(workspace, random);
        if (workspace.revision() > before) {
          states.add(Dump.of(workspace));
        }
      }
    }
    try (OpenedData data = open()) {
      Workspace workspace = data.workspace();
      assertThat(Dump.of(workspace)).as("what was read in one go").isEqualTo(states.getLast());
      for (int at = states.size() - 2; at >= 0; at--) {
        assertThat(workspace.undo()).isPresent();
        assertThat(Dump.of(workspace)).isEqualTo(states.get(at));
      }
      for (int at = 1; at < states.size(); at++) {
        assertThat(workspace.redo()).isPresent();
        assertThat(Dump.of(workspace)).isEqualTo(states.get(at));
      }
      assertThat(workspace.redo()).isEmpty();
      assertThat(data.check().damage()).isEmpty();
    }
  }

  private OpenedData open() {
    return StorageModule.open(new DataFolder(temp), TestData.CLOCK, TestData.OPTIONS);
  }

  private static void attempt(Workspace workspace, Random random) {
    try {
      workspace.edit(
          "Шаг",
          tx -> {
            for (int i = 0; i <= random.nextInt(3); i++) {
              change(tx, random);
            }
            return true;
          });
    } catch (UserFacingException e) {
      // Some random steps are rightly refused, as the removal of a school somebody works at.
      assertThat(e.action()).isNotEmpty();
    }
  }

  private static void change(Edit tx, Random random) {
    List<Organisation> schools = tx.organisations().all();
    switch (random.nextInt(5)) {
      case 0 -> tx.save(SampleRecords.organisation("Школа № " + random.nextInt(1000)));
      case 1 -> {
        if (!schools.isEmpty()) {
          Organisation school = schools.get(random.nextInt(schools.size()));
          tx.save(SampleRecords.withNote(school, "заметка " + random.nextInt()));
        }
      }
      case 2 -> {
        if (!schools.isEmpty()) {
          Organisation school = schools.get(random.nextInt(schools.size()));
          tx.save(
              SampleRecords.person(
                  PersonId.random(), new PersonName("Петров", "Пётр", ""), school.id()));
        }
      }
      case 3 -> {
        List<Person> people = tx.people().all();
        if (!people.isEmpty()) {
          tx.remove(people.get(random.nextInt(people.size())).id());
        }
      }
      default -> {
        List<RecordKind> kinds = List.of(RecordKind.values());
        RecordKind kind = kinds.get(random.nextInt(kinds.size()));
        List<? extends Aggregate> all = tx.all(kind);
        if (!all.isEmpty()) {
          tx.remove(all.get(random.nextInt(all.size())).id());
        }
      }
    }
  }
}
