package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Reading;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What «Сегодня» asks for is the same whether the database answers, before all records of a kind
/// were read, or memory does after that, and the same as choosing among all of them by hand.
class CountedFactsTest {
  private static final int SOME = 12;
  @TempDir Path folder;

  @Test
  void theDatabaseAndMemoryChooseTheSameRecords() {
    SampleClock clock = TestWorkplace.clock();
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      SampleDistrict.fill(data.workspace(), clock);
    }
    List<RecordId> cold = asked(clock, false);
    List<RecordId> warm = asked(clock, true);

    assertThat(cold).hasSizeGreaterThan(SOME).isEqualTo(warm);
    assertThat(warm).containsExactlyElementsOf(byHand(clock));
  }

  private List<RecordId> asked(SampleClock clock, boolean allRead) {
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      return data.workspace()
          .<List<RecordId>>read(
              reading -> {
                if (allRead) {
                  assertThat(reading.sites().all()).isNotEmpty();
                  assertThat(reading.applications().all()).isNotEmpty();
                  assertThat(reading.orders().all()).isNotEmpty();
                }
                return ids(
                    reading.applications().inStates(applications(), SOME),
                    reading.orders().inStates(orders(), SOME),
                    reading.sites().endingBetween(first(reading), last(reading)));
              });
    }
  }

  private List<RecordId> byHand(SampleClock clock) {
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      return data.workspace()
          .<List<RecordId>>read(
              reading ->
                  ids(
                      reading.applications().all().stream()
                          .filter(a -> applications().contains(a.state()))
                          .limit(SOME)
                          .toList(),
                      reading.orders().all().stream()
                          .filter(o -> orders().contains(o.state()))
                          .limit(SOME)
                          .toList(),
                      reading.sites().all().stream()
                          .filter(s -> s.state() == SiteState.ACTIVE)
                          .filter(s -> !s.lastDay().isBefore(first(reading)))
                          .filter(s -> !s.lastDay().isAfter(last(reading)))
                          .toList()));
    }
  }

  private static Set<ApplicationState> applications() {
    return EnumSet.of(ApplicationState.DRAFT, ApplicationState.RETURNED, ApplicationState.AWARDED);
  }

  private static Set<OrderState> orders() {
    return EnumSet.of(OrderState.DRAFT, OrderState.ON_APPROVAL, OrderState.REGISTERED);
  }

  private static LocalDate first(Reading reading) {
    return reading.now().toLocalDate();
  }

  private static LocalDate last(Reading reading) {
    return first(reading).plusYears(1);
  }

  private static List<RecordId> ids(
      List<Application> applications, List<Order> orders, List<Site> sites) {
    assertThat(List.of(applications, orders, sites)).noneMatch(List::isEmpty);
    return java.util.stream.Stream.of(applications, orders, sites)
        .<Aggregate>flatMap(List::stream)
        .<RecordId>map(Aggregate::id)
        .toList();
  }
}
