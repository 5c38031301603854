package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import metodist.model.directory.Organisation;
import metodist.model.directory.PersonId;
import metodist.model.shared.PersonName;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class ListingBenchTest {
  private static final int PEOPLE = 10_000;

  @TempDir Path temp;

  @Test
  void tenThousandPeopleAreListedInUnderAThirdOfASecond() {
    OpenedData data = StorageModule.open(new DataFolder(temp), TestData.CLOCK, TestData.OPTIONS);
    try {
      long begun = System.nanoTime();
      data.workspace()
          .edit(
              "Добавить",
              tx -> {
                Organisation school = tx.save(SampleRecords.organisation("Школа № 1"));
                for (int no = 0; no < PEOPLE; no++) {
                  tx.save(
                      SampleRecords.person(
                          PersonId.random(), new PersonName("Иванов", "" + no, ""), school.id()));
                }
                return true;
              });
      System.out.printf("%d people saved in %d ms%n", PEOPLE, millisSince(begun));
      List<Long> times = new ArrayList<>();
      for (int run = 0; run < 7; run++) {
        long start = System.nanoTime();
        int size = data.workspace().<Integer>read(r -> r.people().all().size());
        times.add(millisSince(start));
        assertThat(size).isEqualTo(PEOPLE);
      }
      System.out.println("listed in ms: " + times);
      Collections.sort(times);
      assertThat(times.get(times.size() / 2)).isLessThan(300);
    } finally {
      data.closeWithoutCopy();
    }
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
