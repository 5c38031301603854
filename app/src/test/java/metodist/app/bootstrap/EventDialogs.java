package metodist.app.bootstrap;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import metodist.app.bootstrap.DialogGalleryTest.Look;
import metodist.app.bootstrap.DialogGalleryTest.Way;
import metodist.app.feature.Places;
import metodist.app.shell.Destination;
import metodist.model.events.Event;
import metodist.model.events.EventKind;
import metodist.model.workspace.Reading;

/// The dialogs of events and of their schedule board, for the gallery.
final class EventDialogs {
  private static final String OTHER_COLUMNS =
      """
      Название доклада\tКто выступает\tГде работает
      Читаем вместе\tУхова Раиса Львовна\tСОШ № 2
      """;
  private static final String TABLE =
      """
      Тема\tДокладчик\tОрганизация\tСекция\tМинут
      Читаем вместе\tУхова Раиса Львовна\tСОШ № 2\tСекция 1\t7
      \tНикто\t\t\tмного
      """;

  private EventDialogs() {}

  /// Adds the ways to them.
  static void add(Reading reading, Map<String, Way> ways) {
    Event conference =
        reading.events().all().stream()
            .filter(event -> event.kind() == EventKind.CONFERENCE)
            .findFirst()
            .orElseThrow();
    Destination board = new Places.ScheduleOf(conference.id());
    Destination card = new Destination.OfRecord(conference.id());
    ways.put("board-part", look -> item(look, board, "schedule.add", "schedule.part.add"));
    ways.put("board-break", look -> item(look, board, "schedule.add", "schedule.break"));
    ways.put("board-talk", look -> item(look, board, "schedule.add", "schedule.talk.add"));
    ways.put("board-shift", look -> item(look, board, "schedule.arrange", "schedule.shift"));
    ways.put("board-gaps", look -> item(look, board, "schedule.arrange", "schedule.gaps"));
    ways.put("board-fit", look -> item(look, board, "schedule.arrange", "schedule.fit"));
    ways.put("board-policy", look -> look.press(board, "schedule.policy"));
    ways.put("board-publish", look -> publish(look, board));
    ways.put("event-book", look -> item(look, card, "events.papers", "events.book"));
    ways.put("event-calendar", look -> item(look, card, "events.more", "events.calendar"));
    ways.put("event-talk", look -> talks(look, card, "events.talk.add"));
    ways.put("event-columns", look -> paste(look, card, OTHER_COLUMNS));
    ways.put("event-table", look -> paste(look, card, TABLE));
    ways.put("event-contract", look -> contract(look, card));
  }

  private static void item(Look look, Destination place, String menu, String item) {
    Scene scene = look.open(place);
    settle(scene);
    ((MenuButton) TestWorkplace.byId(scene, menu))
        .getItems().stream()
            .filter(choice -> (item + ".item").equals(choice.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no item " + item))
            .fire();
  }

  private static void settle(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static void press(Scene scene, String button) {
    settle(scene);
    ((ButtonBase) TestWorkplace.byId(scene, button)).fire();
  }

  /// In the part of the board that tells of the published programme.
  private static void publish(Look look, Destination board) {
    Scene scene = look.open(board);
    press(scene, "schedule.side.2");
    press(scene, "schedule.publish");
  }

  private static void talks(Look look, Destination card, String button) {
    Scene scene = look.open(card);
    press(scene, "events.card.parts.4");
    press(scene, button);
  }

  private static void contract(Look look, Destination card) {
    Scene scene = look.open(card);
    press(scene, "events.card.parts.5");
    settle(scene);
    boolean none =
        scene.getRoot().lookupAll("*").stream()
            .noneMatch(node -> "events.estimate.contract".equals(node.getId()));
    if (none) {
      press(scene, "events.estimate.create");
    }
    press(scene, "events.estimate.contract");
  }

  private static void paste(Look look, Destination card, String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    talks(look, card, "events.talks.paste");
  }
}
