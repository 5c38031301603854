package metodist.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotationTest {
  @Test
  void keepsRecentDailyWeeklyAndMonthlyCopies() {
    List<Rotation.Dated> copies = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 1, 1);
    for (int no = 1; no <= 3000; no++) {
      copies.add(new Rotation.Dated(no, day.plusDays(no / 3)));
    }
    Set<Rotation.Dated> kept = Rotation.kept(copies);

    assertThat(kept).hasSizeBetween(12 + 10 + 5 + 20, 12 + 14 + 8 + 24);
    assertThat(kept).contains(copies.getLast());
    assertThat(kept.stream().map(Rotation.Dated::date).distinct().count()).isGreaterThan(35);
  }

  @Test
  void neverDropsTheNewestWhateverTheClockDoes() {
    List<Rotation.Dated> copies = new ArrayList<>();
    for (int no = 1; no <= 200; no++) {
      int year = no % 2 == 0 ? 2030 : 2020;
      copies.add(new Rotation.Dated(no, LocalDate.of(year, 1, 1).minusDays(no)));
    }
    assertThat(Rotation.kept(copies)).containsAll(copies.subList(188, 200));
  }
}
