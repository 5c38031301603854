package metodist.app.feature.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.reports.intake.FormReading.Unplaced;

/// «Не разобрано»: the text of the file that found no field. Each piece can be dragged into a field
/// or sent there by its button; a click shows where it stands in the file.
final class UnplacedPane {
  /// A piece under way: its position among the pieces shown.
  static final DataFormat PIECE = new DataFormat("application/x-metodist-piece");

  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final int SHOWN = 80;
  private final VBox root = new VBox();
  private final Consumer<Unplaced> send;
  private final Consumer<Unplaced> look;
  private List<Unplaced> pieces = List.of();

  UnplacedPane(Consumer<Unplaced> send, Consumer<Unplaced> look) {
    this.send = send;
    this.look = look;
    root.getStyleClass().add("intake-unplaced");
    root.setId("intake.unplaced");
  }

  Node root() {
    return root;
  }

  Unplaced piece(int at) {
    return pieces.get(at);
  }

  void show(List<Unplaced> fresh) {
    if (fresh.equals(pieces) && !root.getChildren().isEmpty()) {
      return;
    }
    pieces = List.copyOf(fresh);
    root.getChildren().clear();
    for (int i = 0; i < Math.min(SHOWN, pieces.size()); i++) {
      root.getChildren().add(line(i));
    }
    if (pieces.size() > SHOWN) {
      root.getChildren()
          .add(
              ProblemLines.wrapped(
                  MESSAGES.plural("unplaced.more", pieces.size() - SHOWN), "text-muted"));
    }
    if (pieces.isEmpty()) {
      root.getChildren()
          .add(
              ProblemLines.line(
                  Icon.OK, metodist.app.platform.Tone.SUCCESS, MESSAGES.text("unplaced.none")));
    }
  }

  private Node line(int at) {
    Unplaced piece = pieces.get(at);
    Region text = ProblemLines.wrapped(piece.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line =
        new HBox(
            text,
            Buttons.flat(
                Command.of(
                        "intake.piece." + at,
                        MESSAGES.text("unplaced.send"),
                        () -> send.accept(piece))
                    .withIcon(Icon.FORWARD)));
    line.getStyleClass().add("intake-piece");
    line.setOnMouseClicked(event -> look.accept(piece));
    line.setOnDragDetected(
        event -> {
          Dragboard board = line.startDragAndDrop(TransferMode.MOVE);
          ClipboardContent content = new ClipboardContent();
          content.putAll(Map.of(PIECE, at));
          content.putString(piece.text());
          board.setContent(content);
          event.consume();
        });
    return line;
  }
}
