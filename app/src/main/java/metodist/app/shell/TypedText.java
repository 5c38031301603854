package metodist.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What is being typed into a form and not yet taken over by its field: kept every two seconds, so
/// that a power cut costs two seconds of typing and no more. The next start offers it back to the
/// field it was meant for. Interface thread; the file is written off it.
final class TypedText {
  private static final Messages MESSAGES = Messages.of(TypedText.class);
  private static final Duration EVERY = Duration.seconds(2);
  private static final Duration LOOK = Duration.millis(100);
  private static final int LOOKS = 50;
  private static final String TYPED = "typed";
  private static final String OFFERED = "typed.offered";
  private static final String PARTED = "\u001f";
  private static final int SHOWN = 60;

  private final Tabs tabs;
  private final Settings settings;
  private final TaskRunner tasks;
  private final Timeline clock;
  private volatile String wanted = "";
  private @Nullable TextInputControl field;
  private String before = "";
  private boolean over;

  /// Text on its way into a field: `place` and `id` say which, `label` names it.
  private record Typing(String place, String id, String label, String text) {
    static Optional<Typing> of(String line) {
      String[] parts = line.split(PARTED, 4);
      return parts.length == 4
          ? Optional.of(new Typing(parts[0], parts[1], parts[2], parts[3]))
          : Optional.empty();
    }

    String line() {
      return String.join(PARTED, place, id, label, text);
    }

    String beginning() {
      String flat = text.strip().replaceAll("\\s+", " ");
      return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN).strip() + "…";
    }
  }

  TypedText(Tabs tabs, Settings settings, TaskRunner tasks) {
    this.tabs = tabs;
    this.settings = settings;
    this.tasks = tasks;
    clock = new Timeline(new KeyFrame(EVERY, event -> keep()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void watch(Scene scene) {
    scene.focusOwnerProperty().subscribe(this::moved);
  }

  private void moved(@Nullable Node now) {
    clock.stop();
    if (field != null) {
      write("");
    }
    field = !over && now instanceof TextInputControl text && takesText(text) ? text : null;
    if (field != null) {
      before = field.getText() == null ? "" : field.getText();
      clock.playFromStart();
    }
  }

  private static boolean takesText(TextInputControl text) {
    return text.isEditable() && inForm(text);
  }

  private static boolean inForm(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("form")) {
        return true;
      }
    }
    return false;
  }

  private void keep() {
    TextInputControl typing = field;
    if (typing == null || typing.getText() == null || typing.getText().equals(before)) {
      return;
    }
    tabs.currentDestination()
        .flatMap(SavedPlaces::text)
        .map(place -> new Typing(place, id(typing), label(typing), typing.getText()))
        .ifPresent(now -> write(now.line()));
  }

  private static String id(TextInputControl typing) {
    return typing.getId() == null ? "" : typing.getId();
  }

  private static String label(TextInputControl typing) {
    return typing.getAccessibleText() == null ? "" : typing.getAccessibleText();
  }

  /// The latest wish wins, however late the one before it is written.
  private void write(String line) {
    if (!line.equals(wanted)) {
      wanted = line;
      tasks.run("", () -> settings.put(TYPED, wanted));
    }
  }

  /// Everything typed has been taken over: the window ends as it should, and a field that gets the
  /// keyboard while it does is watched no more. An offer nobody took is not made again.
  void done() {
    over = true;
    clock.stop();
    field = null;
    wanted = "";
    settings.put(TYPED, "");
    settings.put(OFFERED, "");
  }

  /// Offers what the last run did not come to save.
  void offer(Notices notices) {
    String line = settings.get(TYPED, "");
    if (line.isEmpty()) {
      line = settings.get(OFFERED, "");
    }
    settings.put(OFFERED, line);
    settings.put(TYPED, "");
    Typing.of(line)
        .ifPresent(
            typing ->
                notices.show(
                    Notices.Notice.of(
                            MESSAGES.text("typed.kept", typing.label(), typing.beginning()))
                        .withAction(MESSAGES.text("typed.insert"), () -> insert(typing, notices))));
  }

  private void insert(Typing typing, Notices notices) {
    Optional<Destination> place = SavedPlaces.place(typing.place());
    if (place.isEmpty()) {
      copied(typing, notices);
      return;
    }
    tabs.open(place.get());
    Timeline looking = new Timeline();
    looking
        .getKeyFrames()
        .add(
            new KeyFrame(
                LOOK,
                event -> {
                  Optional<TextInputControl> found = find(typing);
                  if (found.isPresent()) {
                    looking.stop();
                    put(typing, found.get());
                  }
                }));
    looking.setCycleCount(LOOKS);
    looking.setOnFinished(event -> copied(typing, notices));
    looking.play();
  }

  private void put(Typing typing, TextInputControl into) {
    into.requestFocus();
    into.setText(typing.text());
    into.end();
    settings.put(OFFERED, "");
  }

  /// The field is not there any more: the text is in the clipboard at least.
  private void copied(Typing typing, Notices notices) {
    ClipboardContent content = new ClipboardContent();
    content.putString(typing.text());
    Clipboard.getSystemClipboard().setContent(content);
    settings.put(OFFERED, "");
    notices.show(Notices.Notice.of(MESSAGES.text("typed.copied", typing.label())));
  }

  private Optional<TextInputControl> find(Typing typing) {
    Deque<Node> ahead = new ArrayDeque<>();
    tabs.current().map(Screen::root).ifPresent(ahead::add);
    while (!ahead.isEmpty()) {
      Node at = ahead.poll();
      if (at instanceof TextInputControl text
          && text.isEditable()
          && typing.id().equals(id(text))
          && typing.label().equals(label(text))) {
        return Optional.of(text);
      }
      if (at instanceof Parent parent) {
        ahead.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return Optional.empty();
  }
}
