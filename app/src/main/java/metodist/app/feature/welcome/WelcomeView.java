package metodist.app.feature.welcome;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.RestoreOffer;
import metodist.app.feature.welcome.WelcomeViewModel.Page;
import metodist.app.platform.Command;
import metodist.app.platform.DataHouse;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;

/// The first run as a window of its own: three ways, then three short pages. Enter goes on, Esc
/// goes back.
public final class WelcomeView {
  static final Messages MESSAGES = Messages.of(WelcomeView.class);
  private final WelcomeViewModel model;
  private final Tools tools;
  private final Map<Page, Node> pages = new EnumMap<>(Page.class);
  private final Map<Page, Runnable> focus = new EnumMap<>(Page.class);
  private final Label title = new Label();
  private final Label step = new Label();
  private final StackPane middle = new StackPane();
  private final HBox bar = new HBox();
  private final BorderPane card = new BorderPane();
  private final StackPane root = new StackPane(card);
  private final SimpleStringProperty nextTitle = new SimpleStringProperty(MESSAGES.text("next"));
  private final Button next;
  private final CentrePage centre;

  /// What the pages work with.
  public record Tools(Dialogs dialogs, TaskRunner tasks, Settings settings, DataHouse house) {}

  public WelcomeView(WelcomeViewModel model, Tools tools) {
    this.model = model;
    this.tools = tools;
    centre = new CentrePage(model);
    PlacePage place = new PlacePage(model, this::chooseFolder);
    LookPage look = new LookPage(tools.settings());
    pages.put(Page.WAYS, ways());
    pages.put(Page.CENTRE, centre.root());
    pages.put(Page.PLACE, place.root());
    pages.put(Page.LOOK, look.root());
    focus.put(Page.CENTRE, centre::focus);
    focus.put(Page.PLACE, place::focus);
    focus.put(Page.LOOK, look::focus);
    next =
        Buttons.primary(
            Command.of("welcome.next", MESSAGES.text("next"), this::next).withTitle(nextTitle));
    next.setDefaultButton(true);
    layout();
    model.pageProperty().subscribe(this::show);
  }

  private void layout() {
    title.getStyleClass().add("screen-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    step.getStyleClass().add("text-muted");
    step.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, step);
    head.getStyleClass().add("welcome-head");
    bar.getStyleClass().addAll("button-row", "welcome-bar");
    card.setTop(head);
    card.setCenter(middle);
    card.setBottom(bar);
    card.getStyleClass().add("welcome-card");
    root.getStyleClass().add("welcome-window");
    root.setId("welcome");
    card.maxWidthProperty().bind(Theme.emProperty().multiply(54));
    card.maxHeightProperty().bind(Theme.emProperty().multiply(46));
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
          }
        });
  }

  private Node ways() {
    VBox box =
        new VBox(
            text("ways.text"),
            way("start", Icon.FORWARD, model::next),
            way("sample", Icon.SITE, tools.house().place()::openSample),
            way("restore", Icon.IMPORT, this::restore));
    box.getStyleClass().add("welcome-ways");
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    return scroll;
  }

  private Node way(String key, Icon icon, Runnable run) {
    Command command =
        Command.of("welcome." + key, MESSAGES.text("ways." + key), run).withIcon(icon);
    Button button = key.equals("start") ? Buttons.primary(command) : Buttons.of(command);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().add("welcome-way");
    if (key.equals("start")) {
      focus.put(Page.WAYS, button::requestFocus);
    }
    Label about = text("ways." + key + ".about");
    about.getStyleClass().add("text-muted");
    VBox box = new VBox(button, about);
    box.getStyleClass().add("entry");
    return box;
  }

  private void restore() {
    new RestoreOffer(tools.house().copies(), tools.house().place(), tools.dialogs(), tools.tasks())
        .choose();
  }

  private Optional<Path> chooseFolder(String key) {
    return tools.dialogs().folder(MESSAGES.text(key), model.situation().folder());
  }

  static Label text(String key, Object... arguments) {
    Label label = new Label(MESSAGES.text(key, arguments));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void next() {
    centre.commit();
    model.next();
    if (!model.problemsProperty().get().isEmpty()) {
      centre.focusFirstProblem();
    }
  }

  private void show(Page page) {
    String key = page.name().toLowerCase(java.util.Locale.ROOT);
    title.setText(MESSAGES.text("title." + key));
    step.setText(page == Page.WAYS ? "" : MESSAGES.text("step", model.step()));
    middle.getChildren().setAll(pages.get(page));
    nextTitle.set(MESSAGES.text(page == Page.LOOK ? "finish" : "next"));
    bar.getChildren().clear();
    bar.setVisible(page != Page.WAYS);
    bar.setManaged(page != Page.WAYS);
    if (page != Page.WAYS) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      bar.getChildren()
          .addAll(
              List.of(
                  Buttons.of(Command.of("welcome.back", MESSAGES.text("back"), model::back)),
                  gap,
                  Buttons.of(Command.of("welcome.skip", MESSAGES.text("skip"), model::skip)),
                  next));
    }
    focus();
  }

  /// Where the keyboard begins on the page shown.
  public void focus() {
    Platform.runLater(
        () -> {
          // what stands in a scroll pane is not in the scene before it was laid out
          root.applyCss();
          root.layout();
          focus.getOrDefault(model.pageProperty().get(), () -> {}).run();
        });
  }

  public Parent root() {
    return root;
  }
}
