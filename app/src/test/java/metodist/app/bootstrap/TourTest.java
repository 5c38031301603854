package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.sample.SampleClock;
import metodist.model.forms.ShippedForms;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// «Первое знакомство» step by step, with keys alone.
class TourTest {
  private final Settings settings = Settings.inMemory();

  @BeforeAll
  static void start() throws Exception {
    TestWindow.start();
  }

  @AfterEach
  void lettersAsUsual() throws Exception {
    zoom(100);
  }

  private static void zoom(int percent) throws Exception {
    boolean zoomed =
        TestWindow.on(
            () -> {
              Theme.zoom(percent);
              return true;
            });
    assertThat(zoomed).isTrue();
  }

  private TestWorkplace open(boolean sample) throws Exception {
    SampleClock clock = TestWorkplace.clock();
    InMemoryWorkspace data =
        sample ? TestWorkplace.district(clock) : new InMemoryWorkspace(clock, new ShippedForms());
    return TestWorkplace.open(data, clock, settings);
  }

  @ParameterizedTest(name = "sample {0}, {1} %")
  @CsvSource({"true, 100", "true, 200", "false, 100", "false, 200"})
  void everyStepStandsBesideAControlInSight(boolean sample, int percent) throws Exception {
    zoom(percent);
    TestWorkplace window = open(sample);
    try {
      begin(window);
      Set<String> told = new HashSet<>();
      while (running(window)) {
        TourSight sight = sight(window);
        assertThat(told.add(sight.title())).as("told twice: " + sight.title()).isTrue();
        assertThat(sight.pointed()).as(sight.title()).isTrue();
        assertThat(sight.clear()).as("does not hide: " + sight.title()).isTrue();
        assertThat(sight.within()).as("inside the window: " + sight.title()).isTrue();
        assertThat(sight.focused()).as("keyboard: " + sight.title()).isTrue();
        window.press(KeyCode.RIGHT, false);
      }

      assertThat(told).hasSizeBetween(6, 9);
      assertThat(window.failures).isEmpty();
    } finally {
      window.close();
    }
  }

  @Test
  void nothingInTheDataChanges() throws Exception {
    TestWorkplace window = open(false);
    try {
      begin(window);
      while (running(window)) {
        window.press(KeyCode.RIGHT, false);
      }
      int changes =
          TestWindow.on(
              () -> window.workplace.desk().workspace().journal(Long.MAX_VALUE, 100).size());

      assertThat(changes).isZero();
    } finally {
      window.close();
    }
  }

  @Test
  void itEndsAtAnyStepAndGoesOnFromThere() throws Exception {
    TestWorkplace window = open(false);
    try {
      begin(window);
      window.press(KeyCode.RIGHT, false);
      window.press(KeyCode.RIGHT, false);
      String third = sight(window).title();
      window.press(KeyCode.LEFT, false);
      assertThat(sight(window).title()).isNotEqualTo(third);
      window.press(KeyCode.RIGHT, false);
      window.press(KeyCode.ESCAPE, false);
      assertThat(running(window)).isFalse();

      begin(window);
      assertThat(sight(window).title()).isEqualTo(third);
    } finally {
      window.close();
    }
  }

  @Test
  void anEmptyFolderOffersItOnItsFirstScreen() throws Exception {
    TestWorkplace window = open(false);
    try {
      boolean offered = TestWindow.on(() -> window.byId("start.tour").isVisible());
      assertThat(offered).isTrue();
      boolean pressed =
          TestWindow.on(
              () -> {
                ((javafx.scene.control.Button) window.byId("start.tour")).fire();
                return true;
              });
      assertThat(pressed && running(window)).isTrue();
    } finally {
      window.close();
    }
  }

  /// What a person sees of a step.
  private record TourSight(
      String title, boolean pointed, boolean clear, boolean within, boolean focused) {}

  private static void begin(TestWorkplace window) throws Exception {
    boolean begun =
        TestWindow.on(
            () -> {
              window.workplace.window().navigator().showAround();
              return true;
            });
    assertThat(begun).isTrue();
  }

  private static boolean running(TestWorkplace window) throws Exception {
    return TestWindow.on(() -> callout(window) != null);
  }

  private static @org.jspecify.annotations.Nullable VBox callout(TestWorkplace window) {
    return window.workplace.window().root().getChildren().stream()
        .filter(node -> "shell.tour".equals(node.getId()))
        .map(VBox.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static TourSight sight(TestWorkplace window) throws Exception {
    boolean settled = TestWindow.on(() -> settle(window));
    assertThat(settled).isTrue();
    Thread.sleep(150); // two frames: the callout follows what was laid out
    return TestWindow.on(
        () -> {
          VBox callout = java.util.Objects.requireNonNull(callout(window));
          Node frame =
              window.workplace.window().root().getChildren().stream()
                  .filter(node -> node.getStyleClass().contains("callout-frame"))
                  .findFirst()
                  .orElseThrow();
          Bounds room = window.scene.getRoot().getLayoutBounds();
          Bounds at = callout.localToScene(callout.getLayoutBounds());
          Bounds framed = frame.localToScene(frame.getLayoutBounds());
          String title = ((Label) callout.getChildren().get(1)).getText();
          return new TourSight(
              title,
              frame.isVisible() && framed.intersects(room) && framed.getWidth() > 20,
              framed.getHeight() > 6 * Theme.em() || !at.intersects(framed),
              room.contains(at)
                  && callout.getHeight() + 1 >= callout.prefHeight(callout.getWidth()),
              callout.isFocusWithin());
        });
  }

  private static boolean settle(TestWorkplace window) {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    return true;
  }
}
