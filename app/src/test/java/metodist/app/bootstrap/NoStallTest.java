package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import metodist.app.feature.TestWindow;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.app.shell.Destination;
import metodist.app.shell.SectionFeature;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A walk through every section and a card of each kind, typing in the search box, on a real data
/// folder: the interface never works for more than 100 ms at a stretch. The first walk loads the
/// classes and compiles the code, which a test process pays and the program finds in its AOT cache;
/// there the limit is ten times as high. Later walks are compiled step by step, so the best of a
/// few counts.
class NoStallTest {
  private static final long LIMIT = 100;
  private static final long LIMIT_WHEN_COLD = 1000;
  private static final int WARM_WALKS = 4;

  /// The card of an application draws a whole form of some sixty fields at once.
  private static final long LIMIT_OF_FORM = 250;

  @TempDir private Path folder;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void theInterfaceNeverWorksForLong() throws Exception {
    SampleClock clock = TestWorkplace.clock();
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      SampleDistrict.fill(data.workspace(), clock);
      List<RecordKind> kinds = List.of(RecordKind.values());
      List<Destination> cards =
          data.workspace()
              .<List<Destination>>read(
                  reading ->
                      kinds.stream()
                          .flatMap(kind -> reading.all(kind).stream().limit(1))
                          .map(Aggregate::id)
                          .<Destination>map(Destination.OfRecord::new)
                          .toList());
      try (WindowOnData window = WindowOnData.open(data, clock, folder.resolve("papers"));
          StallWatch watch = new StallWatch()) {
        walk(window, watch, cards);
        assertThat(watch.worst().values())
            .as("cold")
            .allSatisfy(millis -> assertThat(millis).isLessThan(LIMIT_WHEN_COLD));
        Map<String, Long> slow = Map.of("not walked", LIMIT);
        for (int i = 0; i < WARM_WALKS && !slow.isEmpty(); i++) {
          walk(window, watch, cards);
          slow = tooSlow(watch.worst());
        }

        assertThat(slow).isEmpty();
        assertThat(window.failures).isEmpty();
      }
    }
  }

  private static Map<String, Long> tooSlow(Map<String, Long> worst) {
    Map<String, Long> slow = new HashMap<>(worst);
    slow.entrySet()
        .removeIf(
            one ->
                one.getValue() <= (one.getKey().contains("Application") ? LIMIT_OF_FORM : LIMIT));
    return slow;
  }

  private static void walk(WindowOnData window, StallWatch watch, List<Destination> cards)
      throws Exception {
    List<Destination> places = new ArrayList<>();
    window.workplace.sections().stream()
        .filter(SectionFeature::onRail)
        .map(SectionFeature::home)
        .forEach(places::add);
    places.addAll(cards);
    for (Destination place : places) {
      watch.doing(place.toString());
      assertThat(window.go(place)).isPositive();
    }
    watch.doing("search");
    for (String typed : List.of("ш", "шк", "шко", "школ", "375", "стажир")) {
      boolean asked =
          TestWindow.on(
              () -> {
                TextField box = (TextField) TestWorkplace.byId(window.scene, "shell.search");
                box.requestFocus();
                box.setText(typed);
                return true;
              });
      assertThat(asked).isTrue();
      Thread.sleep(60);
    }
    for (Destination place : places.subList(1, places.size())) {
      watch.doing("closing " + place);
      window.close(place);
    }
  }
}
