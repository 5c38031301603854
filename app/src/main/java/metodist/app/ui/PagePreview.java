package metodist.app.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// A paper as it will be printed. Beside a card it is its pages and a zoom; as a screen of its own
/// ([#full]) it has thumbnails, two pages at a time, a field for the page's number, and search.
public final class PagePreview {
  private static final double SIDE_FROM_EMS = 60;

  /// Below this the field for what is sought is short, and the page's number has no word before it.
  private static final double ROOMY_FROM_EMS = 50;

  private final String id;
  private final BorderPane root = new BorderPane();
  private final PageSheets sheets;
  private final FlowBar bar = new FlowBar();
  private final Button fit;
  private final Label position = new Label();
  private final Label zoomLabel = new Label();
  private final Node zooming;
  private final List<Command> commands;

  /// Whether the user has said if the small pages are to be shown; till then the room decides.
  private boolean sideChosen;

  private @Nullable PageThumbs thumbs;
  private @Nullable PageFinder finder;
  private @Nullable TextField number;

  /// `commands` stand in the bar above the pages: «Открыть в Word», «PDF…», «Печать…».
  public PagePreview(String id, TaskRunner tasks, Command... commands) {
    this.id = id;
    sheets = new PageSheets(id, tasks);
    sheets.current().subscribe(page -> position());
    sheets.zoom().subscribe(zoom -> zoomLabel.setText(percent(zoom.doubleValue())));
    position.getStyleClass().add("text-muted");
    position.setMinWidth(Region.USE_PREF_SIZE);
    fit = Buttons.flat(fitting());
    this.commands = List.of(commands);
    for (int i = 0; i < commands.length; i++) {
      bar.getChildren().add(i == 0 ? Buttons.primary(commands[i]) : Buttons.of(commands[i]));
    }
    zooming = zooming();
    bar.getChildren().addAll(zooming, fit);
    VBox top = new VBox(bar);
    top.getStyleClass().add("preview-bar");
    root.setTop(top);
    root.setCenter(sheets.root());
    root.getStyleClass().add("page-preview");
  }

  /// With everything there is, for a screen of its own.
  public static PagePreview full(String id, TaskRunner tasks, Command... commands) {
    PagePreview preview = new PagePreview(id, tasks, commands);
    preview.enrich(tasks);
    return preview;
  }

  private void enrich(TaskRunner tasks) {
    PageThumbs side = new PageThumbs(id, tasks, sheets::go);
    PageFinder find = new PageFinder(id, tasks, sheets);
    TextField page = new TextField();
    thumbs = side;
    finder = find;
    number = page;
    page.setId(id + ".number");
    page.setPrefColumnCount(3);
    page.setAccessibleText(UiTexts.MESSAGES.text("preview.number"));
    page.setOnAction(event -> turn(page));
    page.focusedProperty().subscribe(focused -> position());
    Label word = new Label(UiTexts.MESSAGES.text("preview.number"));
    word.setLabelFor(page);
    HBox turning = new HBox(word, page, position);
    turning.setAlignment(Pos.CENTER_LEFT);
    turning.getStyleClass().add("button-row");
    ToggleButton sides = toggle("side", shown -> root.setLeft(shown ? side.root() : null));
    ToggleButton two = toggle("two", sheets::twoPages);
    bar.getChildren().addAll(turning, sides, two, find.root());
    CheckMenuItem sidesItem = item(sides);
    bar.fold(
        menu(sidesItem, item(two)), List.of(List.of(sides, two, fit), further(), List.of(zooming)));
    Theme.onWidth(
        root,
        width -> {
          double ems = width / Theme.em();
          if (!sideChosen) {
            sides.setSelected(ems >= SIDE_FROM_EMS);
          }
          find.roomy(ems >= ROOMY_FROM_EMS);
          word.setVisible(ems >= ROOMY_FROM_EMS);
          word.setManaged(ems >= ROOMY_FROM_EMS);
        });
    sides.addEventHandler(ActionEvent.ACTION, event -> sideChosen = true);
    sidesItem.setOnAction(event -> sideChosen = true);
    sheets.current().subscribe(at -> side.follow(at.intValue()));
  }

  /// The commands that may give way: all but the main one.
  private List<Node> further() {
    return List.copyOf(bar.getChildren().subList(Math.min(1, commands.size()), commands.size()));
  }

  /// What found no room in the bar, and only that.
  private MenuButton menu(CheckMenuItem... switches) {
    MenuButton more = Buttons.menu(id + ".more", UiTexts.MESSAGES.text("preview.more"), Icon.MORE);
    more.setMinWidth(Region.USE_PREF_SIZE);
    for (int i = 1; i < commands.size(); i++) {
      more.getItems().add(instead(Buttons.item(commands.get(i)), bar.getChildren().get(i)));
    }
    more.getItems().addAll(switches);
    more.getItems().add(Buttons.item(fitting()));
    more.getItems().add(instead(Buttons.item(zoomIn()), zooming));
    more.getItems().add(instead(Buttons.item(zoomOut()), zooming));
    return more;
  }

  private static MenuItem instead(MenuItem item, Node folded) {
    item.visibleProperty().bind(folded.visibleProperty().not());
    return item;
  }

  /// The same switch in the menu of what did not fit.
  private static CheckMenuItem item(ToggleButton button) {
    CheckMenuItem item = new CheckMenuItem(button.getText());
    item.setId(button.getId() + ".item");
    item.setMnemonicParsing(false);
    item.selectedProperty().bindBidirectional(button.selectedProperty());
    return item;
  }

  private Command fitting() {
    return Command.of(id + ".fit", UiTexts.MESSAGES.text("preview.fit"), sheets::fit);
  }

  private ToggleButton toggle(String name, Consumer<Boolean> then) {
    ToggleButton button = new ToggleButton(UiTexts.MESSAGES.text("preview." + name));
    button.setId(id + "." + name);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("preview-toggle");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.selectedProperty().addListener((property, before, on) -> then.accept(on));
    return button;
  }

  private HBox zooming() {
    zoomLabel.setMinWidth(Region.USE_PREF_SIZE);
    HBox zooming =
        new HBox(position, Buttons.iconOnly(zoomOut()), zoomLabel, Buttons.iconOnly(zoomIn()));
    zooming.getStyleClass().add("button-row");
    zooming.setMinWidth(Region.USE_PREF_SIZE);
    return zooming;
  }

  private Command zoomIn() {
    return zoomCommand("in", Icon.ZOOM_IN, () -> sheets.choose(sheets.zoom().get() * 1.2));
  }

  private Command zoomOut() {
    return zoomCommand("out", Icon.ZOOM_OUT, () -> sheets.choose(sheets.zoom().get() / 1.2));
  }

  private Command zoomCommand(String name, Icon icon, Runnable run) {
    return Command.of(id + "." + name, UiTexts.MESSAGES.text("preview.zoom." + name), run)
        .withIcon(icon);
  }

  private static String percent(double zoom) {
    return zoom == 0 ? "" : Math.round(zoom * 100) + "\u00a0%";
  }

  private void position() {
    int at = sheets.current().get();
    TextField page = number;
    if (at < 0) {
      position.setText("");
    } else if (page == null) {
      position.setText(UiTexts.MESSAGES.text("preview.position", at + 1, sheets.count()));
    } else {
      position.setText(UiTexts.MESSAGES.text("preview.of", sheets.count()));
      if (!page.isFocused()) {
        page.setText(Integer.toString(at + 1));
      }
    }
  }

  /// Goes to the page whose number was typed; of what is no number the number in sight comes back.
  private void turn(TextField page) {
    String typed = page.getText().strip();
    if (typed.matches("\\d{1,6}") && sheets.count() > 0) {
      sheets.go(Math.clamp(Integer.parseInt(typed), 1, sheets.count()) - 1);
    }
    page.setText(Integer.toString(sheets.current().get() + 1));
    page.selectAll();
  }

  public Node root() {
    return root;
  }

  /// Brings the keyboard to the search; for Ctrl+F.
  public void find() {
    if (finder != null) {
      finder.focus();
    }
  }

  /// Brings the keyboard to the pages: arrows and PgDn turn them.
  public void focus() {
    sheets.root().requestFocus();
  }

  /// Shows a paper from its first page, or from the page seen before when it is a fresh version of
  /// the same.
  public void show(Pages fresh) {
    sheets.show(fresh);
    if (thumbs != null) {
      thumbs.show(fresh);
    }
    if (finder != null) {
      finder.show(fresh);
    }
    position();
  }

  /// Shows a sentence instead of pages: while drawing, or why there is nothing.
  public void say(String sentence) {
    sheets.say(sentence);
    if (thumbs != null) {
      thumbs.show(null);
    }
    if (finder != null) {
      finder.show(null);
    }
    position();
  }
}
