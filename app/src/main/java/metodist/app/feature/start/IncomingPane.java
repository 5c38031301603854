package metodist.app.feature.start;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.ui.Buttons;

/// «Новые файлы в «Входящих»»: what came and has not been looked at, and what still waits under
/// review. Not there when there is neither.
final class IncomingPane {
  private static final Messages MESSAGES = Messages.of(IncomingPane.class);
  private static final int SHOWN = 6;
  private final Desk desk;
  private final StartFeature.Incoming incoming;
  private final VBox root = new VBox();
  private final ListChangeListener<Path> listener = change -> show();
  private final MapChangeListener<Path, String> saying = change -> show();
  private final Subscription waiting;

  IncomingPane(Desk desk, StartFeature.Incoming incoming) {
    this.desk = desk;
    this.incoming = incoming;
    root.getStyleClass().add("group-card");
    root.managedProperty().bind(root.visibleProperty());
    incoming.fresh().addListener(listener);
    incoming.words().addListener(saying);
    waiting = incoming.waiting().subscribe(count -> show());
  }

  Node root() {
    return root;
  }

  void close() {
    incoming.fresh().removeListener(listener);
    incoming.words().removeListener(saying);
    waiting.unsubscribe();
  }

  private void show() {
    List<Path> fresh = List.copyOf(incoming.fresh());
    int left = incoming.waiting().get();
    root.setVisible(!fresh.isEmpty() || left > 0);
    root.getChildren().clear();
    if (!fresh.isEmpty()) {
      showFresh(fresh);
    }
    if (left > 0) {
      Hyperlink review = new Hyperlink(MESSAGES.plural("incoming.waiting", left));
      review.setId("start.review");
      review.setWrapText(true);
      review.setMnemonicParsing(false);
      review.setGraphic(Icon.PENDING.node(Tone.ACCENT));
      review.setOnAction(event -> desk.navigator().open(new Destination.OfSection("intake")));
      root.getChildren().add(review);
    }
  }

  private void showFresh(List<Path> fresh) {
    Label heading = new Label(MESSAGES.text("incoming", fresh.size()));
    heading.getStyleClass().add("card-title");
    heading.setWrapText(true);
    VBox lines = new VBox();
    lines.getStyleClass().add("today-lines");
    for (Path file : fresh.subList(0, Math.min(SHOWN, fresh.size()))) {
      Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
      link.setWrapText(true);
      link.setMnemonicParsing(false);
      link.setGraphic(Icon.WORD.node());
      link.setOnAction(event -> take(List.of(file)));
      lines.getChildren().add(link);
      String words = incoming.words().getOrDefault(file, "");
      if (!words.isEmpty()) {
        link.setAccessibleText(file.getFileName() + ", " + words);
        lines
            .getChildren()
            .add(ProblemLines.wrapped("→ " + words, "text-muted", "text-small", "incoming-words"));
      }
    }
    if (fresh.size() > SHOWN) {
      lines
          .getChildren()
          .add(
              ProblemLines.wrapped(
                  MESSAGES.plural("incoming.more", fresh.size() - SHOWN),
                  "text-muted",
                  "text-small"));
    }
    root.getChildren()
        .addAll(
            heading,
            lines,
            Buttons.of(
                Command.of(
                        "start.incoming",
                        fresh.size() == 1
                            ? MESSAGES.text("incoming.take.one")
                            : MESSAGES.text("incoming.take", fresh.size()),
                        () -> take(fresh))
                    .withIcon(Icon.IMPORT)));
  }

  private void take(List<Path> files) {
    desk.navigator().open(new Destination.OfFiles(files, null));
  }
}
