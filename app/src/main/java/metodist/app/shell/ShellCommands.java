package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// The commands of the window itself. Each stands once here and is used by menu, bar and keys.
final class ShellCommands {
  private static final Messages MESSAGES = Messages.of(ShellCommands.class);
  private final Tabs tabs;
  private final Settings settings;
  private final ReadOnlyStringWrapper backReason =
      new ReadOnlyStringWrapper(MESSAGES.text("back.nowhere"));
  private final ReadOnlyStringWrapper forwardReason =
      new ReadOnlyStringWrapper(MESSAGES.text("forward.nowhere"));
  private final SimpleStringProperty closeReason = new SimpleStringProperty("");
  private final Command back;
  private final Command forward;
  private final Command closeTab;
  private final Command refresh;
  private final Command find;
  private final Command save;
  private final Command zoomIn;
  private final Command zoomOut;
  private final Command zoomReset;
  private final Command nextTab;
  private final Command previousTab;

  ShellCommands(Tabs tabs, Settings settings, Consumer<String> say) {
    this.tabs = tabs;
    this.settings = settings;
    back =
        command("back", tabs::back)
            .withIcon(Icon.BACK)
            .withKeys("Alt+Left")
            .disabledWhen(backReason);
    forward =
        command("forward", tabs::forward)
            .withIcon(Icon.FORWARD)
            .withKeys("Alt+Right")
            .disabledWhen(forwardReason);
    closeTab =
        command("tab.close", tabs::closeCurrent)
            .withIcon(Icon.CLOSE)
            .withKeys("Shortcut+W")
            .disabledWhen(closeReason);
    nextTab = command("tab.next", () -> tabs.step(1)).withKeys("Shortcut+Tab");
    previousTab = command("tab.previous", () -> tabs.step(-1)).withKeys("Shortcut+Shift+Tab");
    refresh = command("refresh", tabs::refresh).withIcon(Icon.REFRESH).withKeys("F5");
    find =
        command(
                "find",
                () ->
                    tabs.current()
                        .flatMap(Screen::find)
                        .ifPresentOrElse(
                            Runnable::run, () -> say.accept(MESSAGES.text("find.none"))))
            .withIcon(Icon.SEARCH)
            .withKeys("Shortcut+F");
    save =
        command(
                "save",
                () -> {
                  tabs.commit();
                  say.accept(MESSAGES.text("save.done"));
                })
            .withIcon(Icon.SAVE)
            .withKeys("Shortcut+S");
    zoomIn = command("zoom.in", () -> zoom(1)).withIcon(Icon.ZOOM_IN).withKeys("Shortcut+Equals");
    zoomOut =
        command("zoom.out", () -> zoom(-1)).withIcon(Icon.ZOOM_OUT).withKeys("Shortcut+Minus");
    zoomReset = command("zoom.reset", () -> zoomTo(100)).withKeys("Shortcut+0");
  }

  private static Command command(String id, Runnable run) {
    return Command.of("shell." + id, MESSAGES.text(id), run);
  }

  private void zoom(int steps) {
    int at = 0;
    for (int i = 0; i < Theme.ZOOMS.size(); i++) {
      if (Theme.ZOOMS.get(i) <= Theme.zoom()) {
        at = i;
      }
    }
    zoomTo(Theme.ZOOMS.get(Math.clamp(at + (long) steps, 0, Theme.ZOOMS.size() - 1)));
  }

  private void zoomTo(int percent) {
    Theme.zoom(percent);
    settings.put("zoom", (double) percent);
  }

  /// After every change of place.
  void update() {
    backReason.set(tabs.hasBack() ? "" : MESSAGES.text("back.nowhere"));
    forwardReason.set(tabs.hasForward() ? "" : MESSAGES.text("forward.nowhere"));
  }

  Command back() {
    return back;
  }

  Command forward() {
    return forward;
  }

  Command find() {
    return find;
  }

  List<Command> file() {
    return List.of(save, closeTab);
  }

  List<Command> view() {
    return List.of(back, forward, nextTab, previousTab, refresh, zoomIn, zoomOut, zoomReset);
  }

  /// All of them, for the keys.
  List<Command> all() {
    List<Command> all = new ArrayList<>(file());
    all.addAll(view());
    all.add(find);
    return all;
  }
}
