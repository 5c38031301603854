package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Theme;
import metodist.app.ui.PagePreview;
import metodist.app.ui.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The screen of a paper with everything there is: small pages, two at a time, numbers, search.
class PagePreviewTest {
  private static final int COUNT = 40;
  private final List<Throwable> failures = new ArrayList<>();
  private final Drawn pages = new Drawn();
  private Scene scene;

  /// Forty pages; the word stands on the third and the thirtieth.
  private static final class Drawn implements Pages {
    private final ConcurrentHashMap<Integer, Integer> small = new ConcurrentHashMap<>();
    private final AtomicInteger searches = new AtomicInteger();

    @Override
    public int count() {
      return COUNT;
    }

    @Override
    public double widest() {
      return 794;
    }

    @Override
    public Page page(int index, double scale) {
      int width = (int) (794 * scale);
      int height = (int) (1123 * scale);
      if (width < 150) {
        small.merge(index, 1, Integer::sum);
      }
      return new Page(width, height, new int[width * height]);
    }

    @Override
    public List<Found> find(String text) {
      searches.incrementAndGet();
      return text.equals("слово")
          ? List.of(
              new Found(2, List.of(new Box(100, 200, 60, 20))),
              new Found(29, List.of(new Box(600, 300, 90, 20), new Box(100, 325, 40, 20))))
          : List.of();
    }
  }

  @BeforeAll
  static void start() throws Exception {
    TestWindow.start();
  }

  @BeforeEach
  void open() throws Exception {
    scene =
        TestWindow.on(
            () -> {
              PagePreview preview =
                  PagePreview.full("preview", new DirectTaskRunner(failures::add));
              Scene made = new Scene((javafx.scene.Parent) preview.root(), 990, 700);
              Theme.dress(made);
              Stage stage = new Stage();
              stage.setScene(made);
              stage.show();
              preview.show(pages);
              return made;
            });
    settle();
  }

  @AfterEach
  void close() throws Exception {
    boolean closed =
        TestWindow.on(
            () -> {
              scene.getWindow().hide();
              return true;
            });
    assertThat(closed).isTrue();
    assertThat(failures).isEmpty();
  }

  private void settle() throws Exception {
    for (int i = 0; i < 3; i++) {
      boolean laid =
          TestWindow.on(
              () -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
              });
      assertThat(laid).isTrue();
    }
  }

  private Node byId(String id) {
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  private void fire(String id) throws Exception {
    boolean fired =
        TestWindow.on(
            () -> {
              ((ButtonBase) byId(id)).fire();
              return true;
            });
    assertThat(fired).isTrue();
    settle();
  }

  private void type(String id, String text, boolean shift) throws Exception {
    boolean typed =
        TestWindow.on(
            () -> {
              TextField field = (TextField) byId(id);
              field.requestFocus();
              field.setText(text);
              Event.fireEvent(
                  field,
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, shift, false, false, false));
              return true;
            });
    assertThat(typed).isTrue();
    settle();
  }

  private String text(String id) throws Exception {
    return TestWindow.on(
        () -> byId(id) instanceof TextField field ? field.getText() : ((Label) byId(id)).getText());
  }

  private List<Bounds> sheets() throws Exception {
    return TestWindow.<List<Bounds>>on(
        () ->
            ((ScrollPane) byId("preview.pages"))
                .getContent().lookupAll(".page-sheet").stream()
                    .map(sheet -> sheet.localToScene(sheet.getLayoutBounds()))
                    .toList());
  }

  @Test
  void twoPagesLieBesideEachOtherAndOneUnderAnother() throws Exception {
    List<Bounds> single = sheets();
    assertThat(single).hasSize(COUNT);
    assertThat(single.get(1).getMinY()).isGreaterThan(single.get(0).getMaxY());

    fire("preview.two");
    List<Bounds> two = sheets();
    assertThat(two.get(1).getMinY()).isEqualTo(two.get(0).getMinY());
    assertThat(two.get(1).getMinX()).isGreaterThan(two.get(0).getMaxX());
    assertThat(two.get(2).getMinY()).isGreaterThan(two.get(0).getMaxY());
    assertThat(two.get(1).getMaxX()).as("both fit").isLessThanOrEqualTo(990);

    fire("preview.two");
    assertThat(sheets().get(1).getMinY()).isGreaterThan(sheets().get(0).getMaxY());
  }

  @Test
  void aTypedNumberTurnsToItsPageAndNonsenseDoesNot() throws Exception {
    type("preview.number", "17", false);
    assertThat(text("preview.number")).isEqualTo("17");

    type("preview.number", "семь", false);
    assertThat(text("preview.number")).isEqualTo("17");

    type("preview.number", "999", false);
    assertThat(text("preview.number")).isEqualTo(Integer.toString(COUNT));
  }

  @Test
  void searchGoesFromPlaceToPlaceAndMarksThem() throws Exception {
    type("preview.find", "слово", false);
    assertThat(text("preview.find.count")).isEqualTo("1 из 2");
    assertThat(text("preview.number")).isEqualTo("3");
    assertThat(marks("page-found-now")).isOne();
    assertThat(marks("page-found")).as("the other, over two lines").isEqualTo(2);

    type("preview.find", "слово", false);
    assertThat(text("preview.find.count")).isEqualTo("2 из 2");
    assertThat(text("preview.number")).isEqualTo("30");
    assertThat(marks("page-found-now")).isEqualTo(2);

    type("preview.find", "слово", false);
    assertThat(text("preview.find.count")).as("round").isEqualTo("1 из 2");
    type("preview.find", "слово", true);
    assertThat(text("preview.find.count")).as("and back").isEqualTo("2 из 2");
    assertThat(pages.searches.get()).as("searched once").isOne();

    type("preview.find", "нигде", false);
    assertThat(text("preview.find.count")).isEqualTo("не нашлось");
    assertThat(marks("page-found-now") + marks("page-found")).isZero();
  }

  private int marks(String style) throws Exception {
    return TestWindow.on(() -> scene.getRoot().lookupAll("." + style).size());
  }

  @Test
  void smallPagesAreDrawnOnlyWhileTheyAreInSight() throws Exception {
    assertThat(pages.small.size()).isBetween(1, 12);
    assertThat(pages.small.values()).allMatch(times -> times == 1);

    type("preview.number", "35", false);
    assertThat(pages.small).containsKey(34);
    assertThat(pages.small.size()).as("those between were never drawn").isLessThan(25);
  }
}
