package metodist.app.shell;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;

/// Центр уведомлений: the messages of this session, newest first, for whoever looked away. A
/// message leads where it led when it was shown; taking back is left to «Отменить», which by now
/// may mean something else.
final class Bell {
  private static final Messages MESSAGES = Messages.of(Bell.class);
  private static final int SHOWN = 20;
  private final MenuButton button = new MenuButton();
  private final Toasts toasts;

  Bell(Toasts toasts) {
    this.toasts = toasts;
    button.setGraphic(Icon.BELL.node());
    button.setId("shell.bell");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.setOnShowing(event -> fill());
    button.getItems().add(new MenuItem());
    toasts.history().subscribe(this::count);
    count();
  }

  private void count() {
    int count = toasts.history().size();
    String text =
        count == 0 ? MESSAGES.text("notices.none") : MESSAGES.text("notices.count", count);
    button.setText(count == 0 ? "" : Integer.toString(count));
    button.setAccessibleText(text);
  }

  private void fill() {
    button.getItems().clear();
    toasts.history().stream().limit(SHOWN).forEach(past -> button.getItems().add(item(past)));
    if (button.getItems().isEmpty()) {
      MenuItem none = new MenuItem(MESSAGES.text("notices.empty"));
      none.setDisable(true);
      button.getItems().add(none);
    }
  }

  private static MenuItem item(Toasts.Past past) {
    Label text = new Label(past.notice().text());
    text.setWrapText(true);
    text.setPrefWidth(26 * Theme.em());
    text.setMinHeight(Region.USE_PREF_SIZE);
    Label time = new Label(Formats.time(past.at()));
    time.getStyleClass().addAll("text-muted", "text-small");
    CustomMenuItem item = new CustomMenuItem(new VBox(text, time));
    past.notice()
        .optionalAction()
        .filter(action -> !past.undoes())
        .ifPresent(action -> item.setOnAction(event -> action.run()));
    return item;
  }

  MenuButton node() {
    return button;
  }
}
