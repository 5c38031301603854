package metodist.app.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import metodist.app.shell.Destination;
import metodist.app.shell.SectionFeature;
import metodist.app.shell.Shell;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Reading;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;

/// Draws the main screens of a data folder into PNG files without a display: the home of each
/// section, and the first card of each kind of record that has one.
final class ScreenPictures {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private ScreenPictures() {}

  /// Must be called before anything else starts the toolkit in this process.
  static void draw(Path data, Clock clock, Path pictures) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    Snapshots.startToolkit();
    try (OpenedData opened = StoredDataAccess.openReady(new DataFolder(data), clock)) {
      boolean drawn =
          Snapshots.onInterface(
              () -> {
                drawAll(opened, clock, pictures);
                return true;
              });
      if (!drawn) {
        throw new IllegalStateException("The screens were not drawn");
      }
    }
  }

  private static void drawAll(OpenedData opened, Clock clock, Path pictures) {
    int number = 1;
    for (SectionFeature section : workplace(opened, clock).sections()) {
      if (section.onRail()) {
        Path file = pictures.resolve(name(number++, section.id()));
        draw(workplace(opened, clock), section.home(), file);
      }
    }
    for (RecordId card : opened.workspace().<List<RecordId>>read(ScreenPictures::firstOfEachKind)) {
      Workplace workplace = workplace(opened, clock);
      boolean shown = workplace.sections().stream().anyMatch(s -> s.cardOf(card).isPresent());
      if (shown) {
        String file = name(number++, card.kind().name().toLowerCase(Locale.ROOT));
        draw(workplace, new Destination.OfRecord(card), pictures.resolve(file));
      }
    }
  }

  private static Workplace workplace(OpenedData opened, Clock clock) {
    Settings settings = Settings.inMemory();
    DirectTaskRunner tasks =
        new DirectTaskRunner(
            failure -> {
              throw new IllegalStateException("A screen failed", failure);
            });
    Path folder = opened.folder().path();
    boolean sample = Files.exists(folder.resolve(StoredDataAccess.SAMPLE_MARK));
    return Workplace.of(
        new Shell.Ground(
            opened.workspace(), tasks, new FxDialogs(() -> null, null, settings), settings, clock),
        Workplace.presentation(opened.workspace(), folder, sample),
        folder.resolve("documents"));
  }

  private static void draw(Workplace workplace, Destination place, Path file) {
    try (var window = workplace.window()) {
      Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
      window.install(scene);
      window.navigator().open(place);
      Snapshots.write(scene, file);
    }
  }

  private static List<RecordId> firstOfEachKind(Reading reading) {
    List<RecordId> first = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      reading.all(kind).stream().map(Aggregate::id).findFirst().ifPresent(first::add);
    }
    return first;
  }

  private static String name(int number, String screen) {
    return "%02d-%s.png".formatted(number, screen);
  }
}
