package metodist.app.feature.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import metodist.app.feature.TestOffice;
import metodist.app.platform.Garbage;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import org.junit.jupiter.api.Test;

class SiteRegisterViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final SiteRegisterViewModel vm = new SiteRegisterViewModel(t.data);

  @Test
  void registerOnADateHoldsOnlyStatusesInForceThen() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    vm.heldOn().set(day);

    assertThat(vm.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(t.read(r -> r.sites().get(row.id())).heldOn(day)).isTrue());
  }

  @Test
  void whoFollowsTheListFollowsItAfterGarbageWasCollected() {
    List<Integer> sizes = new ArrayList<>();
    vm.rows().addListener((ListChangeListener<SiteRow>) change -> sizes.add(vm.rows().size()));
    Garbage.collect();

    vm.remove(List.of(vm.rows().getFirst()), () -> {});
    vm.refresh();

    assertThat(sizes).hasSize(1);
  }

  @Test
  void filtersByKind() {
    SiteRow any = vm.rows().getFirst();
    vm.kind().set(any.kindId());

    assertThat(vm.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.kindId()).isEqualTo(any.kindId()));
    vm.kind().set(null);
    assertThat(vm.rows()).hasSize(Objects.requireNonNull(vm.register().value()).rows().size());
  }

  @Test
  void prolongedStatusRunsToTheEndOfTheNewYear() {
    Site site =
        t.read(
            r ->
                r.sites().all().stream()
                    .filter(
                        s ->
                            s.state() == SiteState.ACTIVE
                                && !s.lastDay().isBefore(r.now().toLocalDate()))
                    .findFirst()
                    .orElseThrow());
    AcademicYear next = AcademicYear.of(site.lastDay()).plus(1);
    new SiteViewModel(t.data, site.id())
        .prolong(
            next,
            new Site.AwardBasis.ByOldOrder("Отдел образования", "12", LocalDate.of(2026, 6, 1)),
            o -> assertThat(o.done()).isTrue());

    assertThat(t.read(r -> r.sites().get(site.id())).lastDay()).isEqualTo(next.lastDay());
  }
}
