package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Search everywhere by the keyboard, in the whole window on the sample district.
class SearchFlowTest {
  private TestWorkplace window;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @BeforeEach
  void open() throws Exception {
    SampleClock clock = TestWorkplace.clock();
    window = TestWorkplace.open(TestWorkplace.district(clock), clock, Settings.inMemory());
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    assertThat(window.failures).isEmpty();
  }

  /// The rows as they stand once the list was laid out, which happens a moment after it opened.
  private Set<Node> rows() throws Exception {
    for (int i = 0; i < 100; i++) {
      Set<Node> rows = TestWindow.on(this::laidOut);
      if (!rows.isEmpty()) {
        return rows;
      }
      Thread.sleep(50);
    }
    return Set.of();
  }

  private Set<Node> laidOut() {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    return window.scene.getRoot().lookupAll(".table-row-cell");
  }

  /// F8: who has the status till when. No click, three keys (Ctrl+K counts as one).
  @Test
  void whoHasTheStatusTillWhenTakesThreeKeysAndAWord() throws Exception {
    window.press(KeyCode.K, true);
    window.type("стажир");
    window.press(KeyCode.ENTER, false);

    assertThat(window.keys).isLessThanOrEqualTo(3);
    assertThat(window.tabs()).contains("Площадки");
    assertThat(rows())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.lookupAll(".table-cell"))
                    .filteredOn(Labeled.class::isInstance)
                    .extracting(cell -> ((Labeled) cell).getText())
                    .filteredOn(text -> text != null && !text.isEmpty())
                    .satisfiesAnyOf(
                        texts -> assertThat(texts).isEmpty(),
                        texts ->
                            assertThat(texts)
                                .anyMatch(text -> text.contains("стажировочная"))
                                .anyMatch(text -> text.matches("\\d\\d\\.\\d\\d\\.\\d{4}"))));
  }

  @Test
  void escapePutsTheFocusBackAndKeepsTheQuery() throws Exception {
    Node before = TestWindow.on(() -> focusSomething());
    window.press(KeyCode.K, true);
    window.type("приказ");
    window.press(KeyCode.ESCAPE, false);

    assertThat(TestWindow.on(() -> window.scene.getFocusOwner())).isSameAs(before);
    window.press(KeyCode.F, true);
    String kept = TestWindow.on(() -> ((TextField) window.byId("shell.search")).getText());
    assertThat(kept).isEqualTo("приказ");
    assertThat(window.tabs()).hasSize(1);
  }

  private Node focusSomething() {
    Node first =
        window.scene.getRoot().lookupAll(".button").stream()
            .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
            .findFirst()
            .orElseThrow();
    first.requestFocus();
    return window.scene.getFocusOwner();
  }

  @Test
  void controlEnterOpensBehindAndTheBoxStays() throws Exception {
    List<String> before = window.tabs();
    window.press(KeyCode.K, true);
    window.type("школа");
    window.press(KeyCode.ENTER, true);
    window.press(KeyCode.DOWN, false);
    window.press(KeyCode.ENTER, true);

    assertThat(window.tabs()).hasSize(before.size() + 2);
    assertThat(TestWindow.on(() -> window.scene.getFocusOwner().getId())).isEqualTo("shell.search");
    window.press(KeyCode.ESCAPE, false);
  }
}
