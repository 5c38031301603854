package metodist.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// One box for everything: records by their titles, whatever the kind, and commands. «е» finds «ё»,
/// «375» finds «№ 375», the order of words does not matter. Ctrl+K from anywhere.
final class GlobalSearch {
  private static final Messages MESSAGES = Messages.of(GlobalSearch.class);
  private static final int LIMIT = 14;
  private final TextField field = new TextField();
  private final ListView<Hit> list = new ListView<>();
  private final Popup popup = new Popup();
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final Function<RecordId, Boolean> shown;
  private final List<Command> commands;
  private final Navigator navigator;
  private List<Hit> index = List.of();
  private long indexed = -1;
  private @Nullable Node cameFrom;

  /// `shown` tells whether some section has a card for a record.
  GlobalSearch(
      Workspace workspace,
      TaskRunner tasks,
      Navigator navigator,
      Function<RecordId, Boolean> shown,
      List<Command> commands) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.navigator = navigator;
    this.shown = shown;
    this.commands = List.copyOf(commands);
    field.setId("shell.search");
    field.setPromptText(MESSAGES.text("search.prompt"));
    field.setAccessibleText(MESSAGES.text("search"));
    field.getStyleClass().add("search-field");
    field.textProperty().subscribe((before, now) -> look());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                popup.hide();
              }
            });
    list.setCellFactory(view -> new HitCell());
    list.getStyleClass().add("suggest-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(MESSAGES.text("search"));
    list.setOnMouseClicked(event -> take());
    popup.getContent().add(list);
    popup.setAutoHide(true);
  }

  Node root() {
    return field;
  }

  void focus() {
    cameFrom = field.getScene() == null ? null : field.getScene().getFocusOwner();
    field.requestFocus();
    field.selectAll();
    refreshIndex();
  }

  private void refreshIndex() {
    if (indexed != workspace.revision()) {
      long revision = workspace.revision();
      tasks.run(
          MESSAGES.text("search"),
          () -> workspace.read(this::everything),
          hits -> {
            index = hits;
            indexed = revision;
            look();
          });
    }
  }

  private List<Hit> everything(Reading reading) {
    List<Hit> hits = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      for (Aggregate record : reading.all(kind)) {
        RecordId id = record.id();
        if (shown.apply(id)) {
          hits.add(
              new Hit(
                  record.title(),
                  kind.title(),
                  fold(record.title() + " " + kind.title()),
                  () -> navigator.open(id)));
        }
      }
    }
    return hits;
  }

  private void look() {
    if (!field.isFocused()) {
      return;
    }
    refreshIndex();
    String query = fold(field.getText());
    if (query.isBlank()) {
      popup.hide();
      return;
    }
    List<String> words = List.of(query.split("\\s+"));
    List<Hit> all = new ArrayList<>(index);
    commands.forEach(
        command ->
            all.add(
                new Hit(
                    command.title(),
                    MESSAGES.text("search.command"),
                    fold(command.title()),
                    command::run)));
    List<Hit> found =
        all.stream()
            .filter(hit -> words.stream().allMatch(hit.folded::contains))
            .sorted(
                Comparator.comparingInt(
                        (Hit hit) -> hit.folded.startsWith(words.getFirst()) ? 0 : 1)
                    .thenComparing(hit -> hit.title.length()))
            .limit(LIMIT)
            .toList();
    list.getItems().setAll(found);
    if (found.isEmpty()) {
      list.setPlaceholder(new Label(MESSAGES.text("search.none")));
    } else {
      list.getSelectionModel().select(0);
    }
    double row = 2 * Theme.em();
    list.setFixedCellSize(row);
    list.setPrefSize(
        Math.max(field.getWidth(), 36 * Theme.em()), Math.max(found.size(), 2) * row + 4);
    Bounds on = field.localToScreen(field.getBoundsInLocal());
    if (on != null && !popup.isShowing()) {
      popup.show(field, on.getMinX(), on.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN && popup.isShowing()) {
      list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
    } else if (event.getCode() == KeyCode.UP && popup.isShowing()) {
      list.getSelectionModel().select(Math.max(at - 1, 0));
    } else if (event.getCode() == KeyCode.ENTER) {
      take();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      if (cameFrom != null) {
        cameFrom.requestFocus();
      }
    } else {
      return;
    }
    event.consume();
  }

  private void take() {
    Hit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null && popup.isShowing()) {
      popup.hide();
      hit.open.run();
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ');
  }

  private record Hit(String title, String kind, String folded, Runnable open) {}

  private static final class HitCell extends ListCell<Hit> {
    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(null);
      if (empty || hit == null) {
        setGraphic(null);
        return;
      }
      Label title = new Label(hit.title, Icon.SHOW.node());
      Label kind = new Label(hit.kind);
      kind.getStyleClass().addAll("text-muted", "text-small");
      kind.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      setGraphic(new HBox(title, gap, kind));
    }
  }
}
