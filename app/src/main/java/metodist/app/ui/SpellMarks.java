package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import metodist.app.spelling.Misspelt;
import metodist.app.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Wavy lines under the wrong words of a text area, and what may have been meant in its menu. The
/// text is looked through a moment after the last key; the word being typed is left in peace. Marks
/// move with the text around them.
final class SpellMarks {
  private static final Duration AFTER_TYPING = Duration.millis(400);
  private static final double STEP = 2;
  private final TextArea area;
  private final Path lines = new Path();
  private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
  private List<Misspelt> wrong = List.of();

  SpellMarks(TextArea area) {
    this.area = area;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    lines.setClip(clip);
    lines.setManaged(false);
    lines.setMouseTransparent(true);
    lines.getStyleClass().add("spell-marks");
    pause.setOnFinished(event -> look());
    area.textProperty().addListener((property, before, now) -> changed(before, now));
    area.caretPositionProperty().addListener((property, before, now) -> draw());
    area.scrollTopProperty().addListener((property, before, now) -> draw());
    area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    look();
  }

  /// The drawing, to be laid over the area.
  Path lines() {
    return lines;
  }

  /// The wrong words as they read now.
  List<String> words() {
    return wrong.stream().map(this::word).toList();
  }

  private String word(Misspelt one) {
    return area.getText().substring(one.start(), one.end());
  }

  private void look() {
    String asked = area.getText() == null ? "" : area.getText();
    Spelling.current()
        .ifPresentOrElse(
            spelling ->
                spelling.check(
                    asked,
                    found -> {
                      if (asked.equals(area.getText())) {
                        wrong = found;
                        draw();
                      }
                    }),
            () -> {
              wrong = List.of();
              draw();
            });
  }

  /// Marks before the change stay, those behind it move, those it touches go.
  private void changed(@Nullable String before, @Nullable String now) {
    String old = before == null ? "" : before;
    String fresh = now == null ? "" : now;
    int same = Math.min(old.length(), fresh.length());
    int head = 0;
    while (head < same && old.charAt(head) == fresh.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < same - head
        && old.charAt(old.length() - 1 - tail) == fresh.charAt(fresh.length() - 1 - tail)) {
      tail++;
    }
    int by = fresh.length() - old.length();
    List<Misspelt> moved = new ArrayList<>();
    for (Misspelt one : wrong) {
      if (one.end() < head) {
        moved.add(one);
      } else if (one.start() > old.length() - tail) {
        moved.add(new Misspelt(one.start() + by, one.end() + by));
      }
    }
    wrong = moved;
    pause.playFromStart();
  }

  /// Draws anew, as the area is laid out now.
  void draw() {
    List<PathElement> wave = new ArrayList<>();
    if (area.getSkin() instanceof TextAreaSkin skin) {
      double left = area.snappedLeftInset();
      double top = area.snappedTopInset();
      for (Misspelt one : wrong) {
        boolean typing = area.isFocused() && area.getCaretPosition() == one.end();
        if (!typing && one.end() <= area.getLength()) {
          under(skin, one, left, top, wave);
        }
      }
    }
    lines.getElements().setAll(wave);
  }

  private static void under(
      TextAreaSkin skin, Misspelt one, double left, double top, List<PathElement> wave) {
    Rectangle2D first = skin.getCharacterBounds(one.start());
    Rectangle2D last = skin.getCharacterBounds(one.end() - 1);
    if (first == null || last == null) {
      return;
    }
    double y = top + first.getMaxY() - 1;
    double end = last.getMinY() == first.getMinY() ? last.getMaxX() : first.getMaxX();
    double x = left + first.getMinX();
    wave.add(new MoveTo(x, y));
    for (boolean up = true; x < left + end; up = !up) {
      x += STEP;
      wave.add(new LineTo(x, up ? y - STEP : y));
    }
  }

  private void menu(ContextMenuEvent event) {
    int at = area.getCaretPosition();
    if (!event.isKeyboardTrigger() && area.getSkin() instanceof TextAreaSkin skin) {
      at =
          skin.getIndex(
                  event.getX() - area.snappedLeftInset(), event.getY() - area.snappedTopInset())
              .getCharIndex();
    }
    int place = at;
    Optional<Misspelt> here =
        wrong.stream().filter(one -> one.start() <= place && place <= one.end()).findFirst();
    if (here.isEmpty() || !area.isEditable() || Spelling.current().isEmpty()) {
      return;
    }
    event.consume();
    area.selectRange(here.get().start(), here.get().end());
    show(word(here.get()), Spelling.current().get(), event);
  }

  private void show(String word, Spelling spelling, ContextMenuEvent event) {
    ContextMenu menu = new ContextMenu();
    MenuItem looking = new MenuItem(UiTexts.MESSAGES.text("spelling.looking"));
    looking.setDisable(true);
    MenuItem teach = item("spelling.teach", () -> spelling.teach(word, this::look));
    menu.getItems()
        .addAll(
            looking,
            new SeparatorMenuItem(),
            teach,
            new SeparatorMenuItem(),
            item("spelling.cut", area::cut),
            item("spelling.copy", area::copy),
            item("spelling.paste", area::paste));
    spelling.suggest(word, found -> offer(menu, looking, found));
    menu.setAutoHide(true);
    menu.show(area, event.getScreenX(), event.getScreenY());
  }

  private void offer(ContextMenu menu, MenuItem looking, List<String> found) {
    if (found.isEmpty()) {
      looking.setText(UiTexts.MESSAGES.text("spelling.nothing"));
      return;
    }
    menu.getItems().remove(looking);
    int at = 0;
    for (String each : found) {
      MenuItem item = new MenuItem(each);
      item.setMnemonicParsing(false);
      item.getStyleClass().add("spell-offer");
      item.setOnAction(event -> area.replaceSelection(each));
      menu.getItems().add(at++, item);
    }
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(UiTexts.MESSAGES.text(key));
    item.setId(key);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
