package metodist.app.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import metodist.app.platform.TaskRunner;
import metodist.app.shell.Destination;
import metodist.app.shell.Navigator;
import metodist.app.shell.SectionFeature;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A start of the whole program that measures itself and ends: when the first frame was drawn and
/// when the first screen stood there with its data, in milliseconds from the start of the process.
/// Asked to, it opens every section and a card of each kind before it ends, so that the AOT cache
/// of the application image knows the classes these need. Interface thread.
final class StartRehearsal {
  private static volatile @Nullable StartRehearsal current;

  private final Path report;
  private final boolean thorough;
  private final Clock clock;
  private final List<String> lines = new ArrayList<>();

  StartRehearsal(Path report, boolean thorough, Clock clock) {
    this.report = report;
    this.thorough = thorough;
    this.clock = clock;
  }

  /// The window that opens next is a rehearsal.
  void announce() {
    current = this;
  }

  /// The toolkit runs; no window is shown yet.
  static void begun() {
    StartRehearsal rehearsal = current;
    if (rehearsal != null) {
      Window.getWindows()
          .addListener(
              (ListChangeListener<Window>)
                  change -> {
                    Scene scene =
                        change.getList().isEmpty() ? null : change.getList().getFirst().getScene();
                    if (scene != null && rehearsal.lines.isEmpty()) {
                      rehearsal.afterFrame(scene, () -> rehearsal.note("frame"));
                    }
                  });
    }
  }

  /// The main window is shown and has asked for the data of its first screen.
  static void asked(Scene scene, TaskRunner tasks, Workspace workspace, Workplace workplace) {
    StartRehearsal rehearsal = current;
    if (rehearsal != null) {
      tasks.run(
          "",
          () -> true,
          read -> rehearsal.afterFrame(scene, () -> rehearsal.data(tasks, workspace, workplace)));
    }
  }

  private void afterFrame(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(then);
          }
        });
    Platform.requestNextPulse();
  }

  private void note(String what) {
    if (lines.stream().noneMatch(line -> line.startsWith(what))) {
      Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
      lines.add(what + " " + Duration.between(begun, clock.instant()).toMillis());
    }
  }

  private void data(TaskRunner tasks, Workspace workspace, Workplace workplace) {
    note("frame");
    note("data");
    Deque<Destination> places = new ArrayDeque<>();
    if (thorough) {
      workplace.sections().stream()
          .filter(SectionFeature::onRail)
          .forEach(section -> places.add(section.home()));
      for (RecordKind kind : RecordKind.values()) {
        workspace.<List<? extends Aggregate>>read(reading -> reading.all(kind)).stream()
            .limit(1)
            .forEach(record -> places.add(new Destination.OfRecord(record.id())));
      }
    }
    next(places, tasks, workplace.window().navigator());
  }

  private void next(Deque<Destination> places, TaskRunner tasks, Navigator navigator) {
    Destination place = places.poll();
    if (place == null) {
      end();
      return;
    }
    navigator.open(place);
    tasks.run("", () -> true, read -> Platform.runLater(() -> next(places, tasks, navigator)));
  }

  private void end() {
    try {
      Files.write(report, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Platform.exit();
  }
}
