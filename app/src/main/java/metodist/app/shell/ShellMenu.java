package metodist.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import metodist.app.platform.Command;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;

/// The menu bar: everything the program can do, where people who come from Word look for it. The
/// menu «Команды» holds what the screen in front can do.
final class ShellMenu {
  private static final Messages MESSAGES = Messages.of(ShellMenu.class);
  private final MenuBar bar = new MenuBar();
  private final Menu screen = menu("menu.screen");

  ShellMenu(
      List<SectionFeature> sections,
      Navigator navigator,
      ShellCommands commands,
      Undoing undoing,
      Extra extra) {
    bar.setId("shell.menu");
    bar.setUseSystemMenuBar(true);
    Menu file = menu("menu.file");
    add(file, commands.file());
    file.getItems().add(new SeparatorMenuItem());
    add(file, extra.file());
    Menu edit = menu("menu.edit");
    add(edit, List.of(undoing.undoCommand(), undoing.redoCommand()));
    edit.getItems().add(new SeparatorMenuItem());
    edit.getItems().addAll(clipboard());
    edit.getItems().add(new SeparatorMenuItem());
    add(edit, List.of(commands.find(), extra.search()));
    Menu view = menu("menu.view");
    sections.stream()
        .filter(SectionFeature::onRail)
        .forEach(section -> view.getItems().add(sectionItem(section, navigator)));
    view.getItems().add(new SeparatorMenuItem());
    add(view, List.of(extra.year()));
    add(view, commands.view());
    Menu create = menu("menu.create");
    sections.forEach(section -> add(create, section.creations()));
    Menu tools = menu("menu.tools");
    sections.forEach(section -> add(tools, section.tools()));
    Menu help = menu("menu.help");
    add(help, extra.help());
    bar.getMenus().setAll(file, edit, view, create, tools, screen, help);
    screen(List.of());
  }

  private static Menu menu(String key) {
    Menu menu = new Menu(MESSAGES.text(key));
    menu.setId("shell." + key);
    return menu;
  }

  private static void add(Menu menu, List<Command> commands) {
    commands.forEach(command -> menu.getItems().add(withKeys(command)));
  }

  /// The key is shown, but pressed it is the scene's key filter that acts, so that it works in
  /// every layout and never twice.
  private static MenuItem withKeys(Command command) {
    MenuItem item = Buttons.item(command);
    command
        .keys()
        .ifPresent(
            keys ->
                item.textProperty()
                    .bind(
                        command
                            .titleProperty()
                            .flatMap(
                                title ->
                                    command
                                        .disabledReasonProperty()
                                        .map(
                                            reason ->
                                                title
                                                    + (reason.isEmpty() ? "" : " — " + reason)
                                                    + "    "
                                                    + KeyNames.of(keys)))));
    return item;
  }

  private static MenuItem sectionItem(SectionFeature section, Navigator navigator) {
    MenuItem item = new MenuItem(section.title(), section.icon().node());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> navigator.open(section.home()));
    return item;
  }

  private List<MenuItem> clipboard() {
    return List.of(
        textItem("edit.cut", "Ctrl+X", TextInputControl::cut),
        textItem("edit.copy", "Ctrl+C", TextInputControl::copy),
        textItem("edit.paste", "Ctrl+V", TextInputControl::paste));
  }

  private MenuItem textItem(
      String key, String keys, java.util.function.Consumer<TextInputControl> run) {
    MenuItem item = new MenuItem(MESSAGES.text(key) + "    " + keys);
    item.setOnAction(event -> focusedText().ifPresent(run));
    return item;
  }

  private Optional<TextInputControl> focusedText() {
    Scene scene = bar.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    return focused instanceof TextInputControl text ? Optional.of(text) : Optional.empty();
  }

  /// Shows the commands of the screen in front.
  void screen(List<Command> commands) {
    screen.getItems().clear();
    add(screen, commands);
    if (commands.isEmpty()) {
      MenuItem none = new MenuItem(MESSAGES.text("menu.screen.none"));
      none.setDisable(true);
      screen.getItems().add(none);
    }
  }

  /// Asked for just before the menu opens: a card knows its commands only when it was read.
  void screenFrom(Supplier<List<Command>> commands) {
    screen.setOnShowing(event -> screen(commands.get()));
  }

  void openScreenMenu() {
    screen.show();
  }

  MenuBar root() {
    return bar;
  }

  /// What the window adds to the menus: copies, ending, help.
  record Extra(List<Command> file, Command search, Command year, List<Command> help) {
    Extra {
      file = List.copyOf(file);
      help = List.copyOf(help);
    }
  }
}
