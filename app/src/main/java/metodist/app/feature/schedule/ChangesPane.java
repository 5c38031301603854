package metodist.app.feature.schedule;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;
import metodist.model.events.ProgrammeChange;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.TalkId;
import metodist.model.shared.Dates;
import org.jspecify.annotations.Nullable;

/// The published programme and what has changed since: each change leads to its block; the list
/// goes to Word or to the clipboard.
final class ChangesPane extends VBox {
  private static final int NAMED = 2;
  private final Messages m;
  private final Label edition = new Label();
  private final ListView<ProgrammeChange> list = new ListView<>();
  private final CheckBox published = new CheckBox();

  /// What can be done with the published programme.
  record Work(Command publish, Command word, Command copy) {}

  ChangesPane(ScheduleViewModel vm, Messages m, Work work, Consumer<Item> go) {
    this.m = m;
    setSpacing(0.5 * Theme.em());
    edition.setId("schedule.edition");
    edition.setWrapText(true);
    edition.setMinHeight(Region.USE_PREF_SIZE);
    published.setId("schedule.published");
    published.setText(m.text("published.show"));
    published.setWrapText(true);
    published.setMinHeight(Region.USE_PREF_SIZE);
    published.selectedProperty().bindBidirectional(vm.publishedProperty());
    FlowPane actions =
        new FlowPane(
            Buttons.primary(work.publish()), Buttons.of(work.word()), Buttons.of(work.copy()));
    actions.getStyleClass().add("button-row");
    list.setId("schedule.changes");
    list.setAccessibleText(m.text("changes"));
    list.setPlaceholder(placeholder());
    list.setCellFactory(view -> new Row());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            follow(list.getSelectionModel().getSelectedItem(), go);
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            follow(list.getSelectionModel().getSelectedItem(), go);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(edition, actions, published, list);
  }

  private Node placeholder() {
    Label none = new Label(m.text("changes.none"));
    none.setWrapText(true);
    none.getStyleClass().add("text-muted");
    return none;
  }

  private static void follow(@Nullable ProgrammeChange change, Consumer<Item> go) {
    if (change != null) {
      go.accept(
          change.talk() == null
              ? Item.part(change.part())
              : Item.talk(change.part(), new TalkId(change.talk())));
    }
  }

  void show(Board board) {
    ProgrammeEdition last = board.edition();
    edition.setText(last == null ? m.text("edition.none") : words(last));
    published.setDisable(last == null);
    list.getItems().setAll(board.changes());
  }

  private String words(ProgrammeEdition last) {
    String when =
        Dates.wordsInFull(last.publishedAt().toLocalDate())
            + ", "
            + Dates.time(last.publishedAt().toLocalTime());
    return last.note().isBlank()
        ? m.text("edition", last.number(), when)
        : m.text("edition", last.number(), when) + "\n" + last.note();
  }

  /// The list as a table for Word, Excel or a letter.
  static void copy(Messages m, List<ProgrammeChange> changes) {
    String table =
        m.text("changes.columns").replace("|", "\t")
            + "\n"
            + changes.stream()
                .map(
                    c ->
                        String.join(
                            "\t",
                            c.kind().title(),
                            c.what(),
                            c.before(),
                            c.after(),
                            String.join("; ", c.concerned())))
                .collect(Collectors.joining("\n"));
    ClipboardContent content = new ClipboardContent();
    content.putString(table);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// A few by name, many by their number: all of them stand in the paper.
  private String concerns(List<String> people) {
    if (people.isEmpty()) {
      return "";
    }
    return "\n"
        + (people.size() <= NAMED
            ? m.text("change.concerns", String.join("; ", people))
            : m.plural("change.concerns.many", people.size()));
  }

  private final class Row extends ListCell<ProgrammeChange> {
    private final Label what = new Label();
    private final Label how = new Label();
    private final VBox box = new VBox(what, how);

    Row() {
      for (Label label : List.of(what, how)) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label
            .prefWidthProperty()
            .bind(list.widthProperty().subtract(Theme.emProperty().multiply(2.5)));
      }
      what.setGraphic(Icon.EDIT.node());
      how.getStyleClass().addAll("text-muted", "text-small");
    }

    @Override
    protected void updateItem(@Nullable ProgrammeChange change, boolean empty) {
      super.updateItem(change, empty);
      if (empty || change == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      what.setText(change.kind().title() + ": «" + change.what() + "»");
      String was = change.before().isBlank() ? "—" : change.before();
      String now = change.after().isBlank() ? "—" : change.after();
      how.setText(was + " → " + now + concerns(change.concerned()));
      setAccessibleText(what.getText() + ". " + Objects.requireNonNull(how.getText()));
      setGraphic(box);
    }
  }
}
