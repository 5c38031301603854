package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The academic year chosen once for the whole window, on the sample district.
class YearChoiceTest {
  private final Settings settings = Settings.inMemory();
  private TestWorkplace window;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @BeforeEach
  void open() throws Exception {
    SampleClock clock = TestWorkplace.clock();
    window = TestWorkplace.open(TestWorkplace.district(clock), clock, settings);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    assertThat(window.failures).isEmpty();
  }

  private MenuButton menu() {
    return (MenuButton) window.byId("shell.year");
  }

  private List<String> years() throws Exception {
    return TestWindow.on(
        () -> {
          menu().show();
          List<String> texts = menu().getItems().stream().map(MenuItem::getText).toList();
          menu().hide();
          return texts;
        });
  }

  private void choose(String year) throws Exception {
    boolean chosen =
        TestWindow.on(
            () -> {
              menu().show();
              menu().getItems().stream()
                  .filter(item -> item.getText().equals(year))
                  .findFirst()
                  .orElseThrow()
                  .fire();
              menu().hide();
              return true;
            });
    assertThat(chosen).isTrue();
  }

  /// How many rows the list of a section shows.
  private int sites() throws Exception {
    window.press(KeyCode.DIGIT3, true);
    return rows("sites.list.table");
  }

  private int contests() throws Exception {
    window.press(KeyCode.DIGIT4, true);
    return rows("contests.list.table");
  }

  private int rows(String id) throws Exception {
    TableView<?> list = (TableView<?>) seen(id);
    return TestWindow.on(() -> list.getItems().size());
  }

  private String status() throws Exception {
    Label status = (Label) seen("sites.list.status");
    return TestWindow.on(status::getText);
  }

  /// A tab just opened is laid out a moment later.
  private Node seen(String id) throws Exception {
    for (int i = 0; i < 100; i++) {
      Optional<Node> node = TestWindow.on(() -> laidOut(id));
      if (node.isPresent()) {
        return node.get();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not on the screen: " + id);
  }

  private Optional<Node> laidOut(String id) {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    return window.scene.getRoot().lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst();
  }

  @Test
  void listsShowTheChosenYearAndTellWhatIsLeftOut() throws Exception {
    int all = sites();
    List<String> years = years();
    assertThat(years).startsWith("все годы").contains("2026/27").hasSizeGreaterThan(4);

    choose("2024/25");
    int shown = sites();

    assertThat(shown).isBetween(1, all - 1);
    assertThat(status()).contains("2024/25 учебный год, в других годах — " + (all - shown));
    assertThat(TestWindow.on(() -> menu().getText())).isEqualTo("Учебный год: 2024/25");

    choose("все годы");
    assertThat(sites()).isEqualTo(all);
    assertThat(status()).doesNotContain("в других годах");
  }

  @Test
  void contestsAndTheirApplicationsFollowTheYear() throws Exception {
    int contests = contests();
    choose("2027/28");
    int held = contests();
    assertThat(held).isBetween(1, contests - 1);

    window.press(KeyCode.DIGIT5, true);
    ComboBox<?> choice = (ComboBox<?>) seen("applications.contest");
    List<?> offered = TestWindow.on(() -> List.copyOf(choice.getItems()));
    assertThat(offered).hasSize(held);
  }

  @Test
  void theYearIsChosenAgainAfterARestart() throws Exception {
    choose("2024/25");
    window.close();
    SampleClock clock = TestWorkplace.clock();
    window = TestWorkplace.open(TestWorkplace.district(clock), clock, settings);

    assertThat(TestWindow.on(() -> menu().getText())).isEqualTo("Учебный год: 2024/25");
  }

  @Test
  void aYearWithoutRecordsSaysSoAndOffersAllYears() throws Exception {
    choose("2024/25");
    assertThat(contests()).isZero();
    Button all = (Button) seen("table.year.all");
    String said =
        TestWindow.on(
            () -> {
              all.fire();
              return menu().getText();
            });

    assertThat(said).isEqualTo("Учебный год: все годы");
    assertThat(contests()).isPositive();
  }
}
