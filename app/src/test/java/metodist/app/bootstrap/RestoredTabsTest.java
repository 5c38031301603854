package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.model.issued.Certificate;
import metodist.model.orders.Order;
import metodist.model.shared.Aggregate;
import metodist.model.sites.Site;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The tabs of yesterday at today's start.
class RestoredTabsTest {
  private final SampleClock clock = TestWorkplace.clock();
  private final InMemoryWorkspace workspace = TestWorkplace.district(clock);
  private final Settings settings = Settings.inMemory();

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private void go(TestWorkplace window, Destination place) throws Exception {
    int open =
        TestWindow.on(
            () -> {
              window.workplace.window().navigator().open(place);
              return window.pane().getTabs().size();
            });
    assertThat(open).isPositive();
  }

  private void restore(TestWorkplace window) throws Exception {
    boolean asked =
        TestWindow.on(
            () -> {
              window.workplace.window().restore();
              return true;
            });
    assertThat(asked).isTrue();
  }

  private String front(TestWorkplace window) throws Exception {
    return TestWindow.on(() -> window.pane().getSelectionModel().getSelectedItem().getText());
  }

  private <T extends Aggregate> Destination card(T record) {
    return new Destination.OfRecord(record.id());
  }

  @Test
  void areThereInTheirOrderWithTheSameInFront() throws Exception {
    Order order = workspace.<Order>read(r -> r.orders().all().getFirst());
    Site site = workspace.<Site>read(r -> r.sites().all().getFirst());
    TestWorkplace yesterday = TestWorkplace.open(workspace, clock, settings);
    go(yesterday, card(site));
    go(yesterday, new Destination.OfSection("contests"));
    go(yesterday, card(order));
    go(yesterday, new Destination.OfSection("contests"));
    List<String> tabs = yesterday.tabs();
    yesterday.close();

    TestWorkplace today = TestWorkplace.open(workspace, clock, settings);
    restore(today);

    assertThat(today.tabs()).isEqualTo(tabs).hasSize(4);
    assertThat(front(today)).isEqualTo(tabs.get(2));
    go(today, card(order));
    assertThat(today.tabs()).isEqualTo(tabs);
    today.close();
    assertThat(today.failures).isEmpty();
  }

  @Test
  void aRecordThatWentToTheBinDoesNotComeBack() throws Exception {
    Site site = workspace.<Site>read(r -> r.sites().all().getFirst());
    TestWorkplace yesterday = TestWorkplace.open(workspace, clock, settings);
    go(yesterday, card(site));
    yesterday.close();
    boolean removed =
        workspace.<Boolean>edit(
            "Удалить",
            edit -> {
              edit.certificates().ofSite(site.id()).stream()
                  .map(Certificate::id)
                  .forEach(edit::remove);
              edit.remove(site.id());
              return true;
            });
    assertThat(removed).isTrue();

    TestWorkplace today = TestWorkplace.open(workspace, clock, settings);
    restore(today);

    assertThat(today.tabs()).hasSize(1);
    today.close();
    assertThat(today.failures).isEmpty();
  }

  @Test
  void brokenSettingsMeanTheFirstScreenAlone() throws Exception {
    settings.put("tabs.open", "metodist.app.Gone()\tБыло\nчепуха");
    TestWorkplace today = TestWorkplace.open(workspace, clock, settings);

    restore(today);

    assertThat(today.tabs()).hasSize(1);
    today.close();
    assertThat(today.failures).isEmpty();
  }
}
