package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;

/// Keeps which tabs are open in the settings and opens them at the next start. A tab whose record
/// has gone to the bin does not come back; a tab that does is read only when one turns to it.
final class OpenTabs {
  private static final String OPEN = "tabs.open";
  private static final String FRONT = "tabs.front";
  private static final int MOST = 12;
  private final Tabs tabs;
  private final Settings settings;
  private final PauseTransition soon = new PauseTransition(Duration.seconds(1));

  OpenTabs(Tabs tabs, Settings settings) {
    this.tabs = tabs;
    this.settings = settings;
    soon.setOnFinished(event -> save());
  }

  /// The tabs became others; they are written down a moment later.
  void changed() {
    soon.playFromStart();
  }

  void save() {
    soon.stop();
    List<String> lines = new ArrayList<>();
    String front = "";
    for (Place place : tabs.places()) {
      Optional<String> text = SavedPlaces.text(place.destination());
      if (text.isPresent() && lines.size() < MOST) {
        lines.add(text.get() + "\t" + place.title().replaceAll("\\s", " "));
        front = place.front() ? text.get() : front;
      }
    }
    settings.put(OPEN, String.join("\n", lines));
    settings.put(FRONT, front);
  }

  /// Opens what was open, beside what is open already. The records are looked for first.
  void restore(Workspace workspace, TaskRunner tasks) {
    List<Place> saved = new ArrayList<>();
    String front = settings.get(FRONT, "");
    for (String line : settings.get(OPEN, "").split("\n")) {
      String[] parts = line.split("\t", 2);
      if (parts.length == 2) {
        SavedPlaces.place(parts[0])
            .ifPresent(found -> saved.add(new Place(found, parts[1], parts[0].equals(front))));
      }
    }
    if (!saved.isEmpty()) {
      tasks.<List<Place>>run(
          "",
          () ->
              workspace.<List<Place>>read(
                  reading -> saved.stream().filter(place -> exists(reading, place)).toList()),
          tabs::restore);
    }
  }

  private static boolean exists(Reading reading, Place place) {
    return exists(reading, place.destination());
  }

  private static boolean exists(Reading reading, Destination place) {
    return SavedPlaces.records(place).stream().allMatch(id -> reading.find(id).isPresent());
  }

  /// Closes the tabs whose record has gone, as undoing its entry takes it away, before anything
  /// reads it again; then goes on.
  void closeGone(Workspace workspace, TaskRunner tasks, Runnable then) {
    List<Destination> ofRecords =
        tabs.places().stream()
            .map(Place::destination)
            .filter(place -> !SavedPlaces.records(place).isEmpty())
            .toList();
    if (ofRecords.isEmpty()) {
      then.run();
      return;
    }
    tasks.<List<Destination>>run(
        "",
        () ->
            workspace.<List<Destination>>read(
                reading -> ofRecords.stream().filter(place -> !exists(reading, place)).toList()),
        gone -> {
          tabs.drop(gone);
          then.run();
        });
  }

  /// A tab as it is kept.
  record Place(Destination destination, String title, boolean front) {}
}
