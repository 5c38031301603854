package metodist.app.feature.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import org.jspecify.annotations.Nullable;

/// A line of the outline; it can be dragged to where its part may stand.
final class OutlineCell extends TreeCell<OutlineLine> {
  private static final DataFormat PLACE = new DataFormat("application/x-metodist-form-part");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
  private final FormViewModel vm;
  private final Messages m;

  OutlineCell(FormViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
    setMinWidth(0);
    setPrefWidth(0);
    setOnDragDetected(
        event -> {
          OutlineLine line = getItem();
          if (line != null && !line.place().isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(PLACE, text(line.place()));
            board.setContent(content);
            event.consume();
          }
        });
    setOnDragOver(
        event -> {
          if (accepts(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(TARGET, true);
          }
          event.consume();
        });
    setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(
        event -> {
          boolean accepted = accepts(event);
          if (accepted) {
            vm.carry(from(event.getDragboard()), getItem().place());
          }
          event.setDropCompleted(accepted);
          event.consume();
        });
  }

  private boolean accepts(DragEvent event) {
    return getItem() != null
        && event.getDragboard().hasContent(PLACE)
        && vm.carriable(from(event.getDragboard()), getItem().place());
  }

  private static String text(List<Integer> place) {
    return place.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Integer> from(Dragboard board) {
    return Arrays.stream(String.valueOf(board.getContent(PLACE)).split(" "))
        .map(Integer::valueOf)
        .toList();
  }

  @Override
  protected void updateItem(@Nullable OutlineLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String words = line.text(m);
    String said = line.note(m);
    Label name = new Label(words);
    name.setMinWidth(0);
    Label note = new Label(said);
    note.getStyleClass().addAll("text-muted", "text-small");
    note.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, name, note);
    if (line.faulty()) {
      row.getChildren().addFirst(Icon.ERROR.node(Tone.DANGER));
    }
    row.getStyleClass().add("outline-line");
    setGraphic(row);
    setAccessibleText(said.isEmpty() ? words : words + ", " + said);
  }
}
