package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Garbage;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.app.shell.Destination;
import metodist.app.shell.MainWindow;
import metodist.app.shell.SectionFeature;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other data come into the same window many times in the life of one process: what showed the
/// earlier ones must not stay in memory.
class ClosedWindowTest {
  @TempDir private Path folder;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void aWindowThatWasClosedIsHeldByNobody() throws Exception {
    SampleClock clock = TestWorkplace.clock();
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      SampleDistrict.fill(data.workspace(), clock);
      WeakReference<MainWindow> walked = walk(data, clock);

      assertThat(Garbage.gone(walked)).isTrue();
    }
  }

  @Test
  void otherDataInTheSameWindowLeaveNothingOfTheFirst() throws Exception {
    Path first = folder.resolve("home/.local/share/metodist");
    try (ProgramWindow program = ProgramWindow.start(folder.resolve("home"))) {
      WeakReference<Parent> welcome = root(program);
      for (int page = 0; page < 4; page++) {
        program.click(page == 0 ? "welcome.start" : "welcome.skip");
      }
      program.until(() -> program.node("shell.rail").isPresent());
      WeakReference<Parent> main = root(program);
      for (String section : List.of("directory", "contests", "sites", "settings")) {
        program.click("shell.rail." + section);
      }
      open(program, folder.resolve("other"));
      program.until(() -> program.node("welcome").isPresent());
      WeakReference<Parent> other = root(program);
      open(program, first);
      program.until(() -> program.node("shell.rail").isPresent());

      assertThat(Garbage.gone(welcome)).as("the first run").isTrue();
      assertThat(Garbage.gone(main)).as("the window on the first data").isTrue();
      assertThat(Garbage.gone(other)).as("the first run on the other data").isTrue();
      assertThat(program.failures).isEmpty();
    }
  }

  private static void open(ProgramWindow program, Path data) throws Exception {
    boolean asked =
        ProgramWindow.on(
            () -> {
              program.window().openFolder(data);
              return true;
            });
    assertThat(asked).isTrue();
  }

  private static WeakReference<Parent> root(ProgramWindow program) throws Exception {
    return ProgramWindow.on(() -> new WeakReference<>(program.stage().getScene().getRoot()));
  }

  private WeakReference<MainWindow> walk(OpenedData data, SampleClock clock) throws Exception {
    List<Destination> cards =
        data.workspace()
            .<List<Destination>>read(
                reading -> {
                  List<Destination> first = new ArrayList<>();
                  for (RecordKind kind : RecordKind.values()) {
                    reading.all(kind).stream()
                        .limit(1)
                        .map(Aggregate::id)
                        .forEach(id -> first.add(new Destination.OfRecord(id)));
                  }
                  return first;
                });
    WindowOnData walked;
    try (WindowOnData window = WindowOnData.open(data, clock, folder.resolve("papers"))) {
      for (SectionFeature section : window.workplace.sections()) {
        if (section.onRail()) {
          assertThat(window.go(section.home())).isPositive();
        }
      }
      for (Destination card : cards) {
        assertThat(window.go(card)).isPositive();
      }
      assertThat(window.go(settings(window))).isPositive();
      assertThat(window.failures).isEmpty();
      walked = window;
    }
    keyboardMoves(walked);
    return new WeakReference<>(walked.workplace.window());
  }

  /// A window on its way out still passes the keyboard on, from field to field.
  private static void keyboardMoves(WindowOnData window) throws Exception {
    boolean moved =
        TestWindow.on(
            () -> {
              List<Node> fields =
                  window.scene.getRoot().lookupAll(".text-field").stream()
                      .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                      .toList();
              fields.forEach(Node::requestFocus);
              return fields.size() > 2;
            });
    assertThat(moved).isTrue();
  }

  private static Destination settings(WindowOnData window) {
    return window.workplace.sections().stream()
        .filter(section -> section.id().equals("settings"))
        .findFirst()
        .orElseThrow()
        .home();
  }
}
