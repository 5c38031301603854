package metodist.app.feature.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import metodist.app.feature.ClickCount;
import metodist.app.feature.Places;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.shell.Screen;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.handouts.Handout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutsWindowTest {
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private static EventId conference(TestOffice t) {
    return t.read(
        r ->
            r.events().all().stream()
                .filter(e -> e.kind() == EventKind.CONFERENCE)
                .map(Event::id)
                .findFirst()
                .orElseThrow());
  }

  /// Kind, everybody of the table, «Выдать», «PDF»: the whole way in clicks.
  @Test
  void certificatesOfAllAreIssuedAndPrintedInFourClicks() throws Exception {
    TestOffice t = TestOffice.district(papers);
    EventId event = conference(t);
    ClickCount count = new ClickCount();

    TestWindow.on(
        () -> {
          HandoutsFeature feature = new HandoutsFeature(t.office);
          Screen screen = feature.open(new Places.PapersOfPeople(event));
          Parent root = TestWindow.show(screen, 990, 800);
          count.watch(root);
          assertThat(commandReason(screen, "handouts.pdf")).startsWith("Сначала выдайте");
          TableView<?> table = (TableView<?>) ClickCount.find(root, "handouts.people.table");
          table.getSelectionModel().selectAll();
          count.click(root, "handouts.issue");
          screen.refresh();
          assertThat(commandReason(screen, "handouts.pdf")).isEmpty();
          count.click(root, "handouts.pdf");
          root.getScene().getWindow().hide();
          return true;
        });

    List<Handout> given = t.list(r -> r.handouts().ofEvent(event));
    assertThat(t.failures).isEmpty();
    assertThat(given).hasSizeGreaterThan(60).allMatch(Handout::valid);
    assertThat(given.stream().map(h -> h.number().running()).distinct()).hasSize(given.size());
    assertThat(t.shownFiles).singleElement().matches(f -> f.toString().endsWith(".pdf"));
    assertThat(count.clicks()).isLessThanOrEqualTo(4);
  }

  private static String commandReason(Screen screen, String id) {
    return screen.commands().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow()
        .disabledReason();
  }
}
