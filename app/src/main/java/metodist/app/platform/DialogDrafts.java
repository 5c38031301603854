package metodist.app.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// What is being typed in dialogs, none of which is saved before their button is pressed: kept
/// every two seconds, so that a power cut costs two seconds of typing. The dialog of the same title
/// offers it back when it is next opened. Interface thread; the file is written off it.
final class DialogDrafts {
  private static final Duration EVERY = Duration.seconds(2);
  private static final String KEPT = "dialogs.typed";
  private static final String TOLD = "dialogs.typed.told";
  private static final String DIALOGS = "\u001d";
  private static final String FIELDS = "\u001e";
  private static final String PARTS = "\u001f";

  private final Settings settings;
  private final Map<String, Map<String, String>> kept;
  private volatile String wanted;

  DialogDrafts(Settings settings) {
    this.settings = settings;
    wanted = settings.get(KEPT, "");
    kept = read(wanted);
  }

  /// What was typed, by dialog and by field.
  private static Map<String, Map<String, String>> read(String line) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (String dialog : line.split(DIALOGS)) {
      String[] fields = dialog.split(FIELDS);
      Map<String, String> texts = new LinkedHashMap<>();
      for (int i = 1; i < fields.length; i++) {
        String[] parts = fields[i].split(PARTS, 2);
        if (parts.length == 2) {
          texts.put(parts[0], parts[1]);
        }
      }
      if (!texts.isEmpty()) {
        all.put(fields[0], texts);
      }
    }
    return all;
  }

  private void write() {
    String line =
        kept.entrySet().stream()
            .map(
                dialog ->
                    dialog.getKey()
                        + dialog.getValue().entrySet().stream()
                            .map(field -> FIELDS + field.getKey() + PARTS + field.getValue())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(DIALOGS));
    if (!line.equals(wanted)) {
      wanted = line;
      var unused = Thread.ofVirtual().name("dialog drafts").start(() -> settings.put(KEPT, wanted));
    }
  }

  /// Titles of dialogs that were not finished when the program ended against its will, each told of
  /// once.
  List<String> unfinished() {
    if (settings.get(TOLD, "").equals(wanted)) {
      return List.of();
    }
    settings.put(TOLD, wanted);
    return List.copyOf(kept.keySet());
  }

  /// What was typed when the dialog of this title was last lost.
  Optional<Lost> lost(String title, Node content) {
    return Optional.ofNullable(kept.get(title)).map(texts -> new Lost(content, Map.copyOf(texts)));
  }

  /// What will be typed in a dialog about to be shown.
  Draft of(String title, Node content) {
    return new Draft(title, content);
  }

  /// The fields of a dialog by what tells them apart: id and label.
  private static Map<String, TextInputControl> fields(Node content) {
    Map<String, TextInputControl> found = new LinkedHashMap<>();
    Deque<Node> ahead = new ArrayDeque<>(List.of(content));
    while (!ahead.isEmpty()) {
      Node at = ahead.poll();
      if (at instanceof TextInputControl text && text.isEditable()) {
        found.put(text.getId() + " " + text.getAccessibleText(), text);
      }
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        ahead.add(scroll.getContent());
      } else if (at instanceof Parent parent) {
        ahead.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return found;
  }

  private static String text(TextInputControl field) {
    return field.getText() == null ? "" : field.getText().replaceAll("[\u001d-\u001f]", " ");
  }

  /// Texts of a dialog that was lost, to be put back into the dialog opened anew.
  record Lost(Node content, Map<String, String> texts) {
    private static final int SHOWN = 60;

    String beginning() {
      String flat = String.join("; ", texts.values()).strip().replaceAll("\\s+", " ");
      return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN).strip() + "…";
    }

    void insert() {
      fields(content)
          .forEach(
              (key, field) -> {
                String typed = texts.get(key);
                if (typed != null) {
                  field.setText(typed);
                }
              });
    }
  }

  /// The typing in one open dialog.
  final class Draft {
    private final String title;
    private final Node content;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, event -> keep()));

    Draft(String title, Node content) {
      this.title = title;
      this.content = content;
      clock.setCycleCount(Animation.INDEFINITE);
    }

    /// The dialog stands there, laid out: what is in its fields now nobody has typed yet.
    void begin() {
      fields(content).forEach((key, field) -> before.put(key, text(field)));
      clock.play();
    }

    private void keep() {
      Map<String, String> typed = new LinkedHashMap<>();
      fields(content)
          .forEach(
              (key, field) -> {
                if (!text(field).equals(before.getOrDefault(key, ""))) {
                  typed.put(key, text(field));
                }
              });
      if (!typed.isEmpty()) {
        kept.put(title, typed);
        write();
      }
    }

    /// Accepted or given up: either way nothing is lost any more.
    void end() {
      clock.stop();
      kept.remove(title);
      write();
    }
  }
}
