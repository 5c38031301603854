package metodist.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.model.shared.FileRef;

/// Files and addresses that belong to a record. Files come by button, by dragging and by Ctrl+V;
/// the screen that owns the entry keeps them with the data and then shows the new list with [#set].
public final class AttachmentsEntry extends Entry<List<AttachmentsEntry.Item>> {
  private final VBox box = new VBox();
  private final VBox list = new VBox();
  private final HBox buttons = new HBox();
  private final Wishes wishes;
  private boolean readOnly;

  public AttachmentsEntry(String id, String label, Wishes wishes) {
    super(id, label, List.of());
    this.wishes = wishes;
    wideByNature();
    box.getStyleClass().add("attachments-entry");
    list.getStyleClass().add("attachments-list");
    buttons.getStyleClass().add("button-row");
    buttons
        .getChildren()
        .addAll(
            Buttons.of(
                Command.of(id + ".file", UiTexts.MESSAGES.text("attachments.file"), wishes::pick)
                    .withIcon(Icon.ATTACH)),
            Buttons.of(
                Command.of(
                        id + ".link", UiTexts.MESSAGES.text("attachments.link"), wishes::addAddress)
                    .withIcon(Icon.LINK)),
            UiTexts.muted(UiTexts.MESSAGES.text("attachments.drag")));
    box.getChildren().setAll(list, buttons);
    box.addEventHandler(DragEvent.DRAG_OVER, this::over);
    box.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(List.of());
  }

  private void over(DragEvent event) {
    if (!readOnly && event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (!readOnly && event.getDragboard().hasFiles()) {
      wishes.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (!readOnly
        && event.isShortcutDown()
        && event.getCode() == KeyCode.V
        && clipboard.hasFiles()) {
      wishes.add(clipboard.getFiles().stream().map(File::toPath).toList());
      event.consume();
    }
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void focus() {
    buttons.getChildren().getFirst().requestFocus();
  }

  @Override
  public void readOnly(boolean value) {
    readOnly = value;
    buttons.setVisible(!value);
    buttons.setManaged(!value);
    show(value());
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  protected void show(List<Item> fresh) {
    list.getChildren().clear();
    for (Item item : fresh) {
      list.getChildren().add(line(item));
    }
    if (fresh.isEmpty()) {
      list.getChildren().add(UiTexts.muted(UiTexts.MESSAGES.text("attachments.none")));
    }
  }

  private Node line(Item item) {
    Hyperlink link = new Hyperlink(item.title());
    link.setGraphic((item.file().isPresent() ? Icon.DOCUMENT : Icon.LINK).node());
    link.setMnemonicParsing(false);
    link.setOnAction(event -> wishes.open(item));
    Label details =
        UiTexts.muted(
            item.file().map(file -> Formats.fileSize(file.size())).orElse(item.address()));
    details.setWrapText(false);
    HBox line = new HBox(link, details);
    line.getStyleClass().add("button-row");
    if (!readOnly) {
      Consumer<Item> remove = wishes::remove;
      line.getChildren()
          .add(
              Buttons.iconOnly(
                  Command.of(
                          id() + ".remove",
                          UiTexts.MESSAGES.text("attachments.remove", item.title()),
                          () -> remove.accept(item))
                      .withIcon(Icon.REMOVE)));
    }
    return line;
  }

  /// A file kept with the data, or an address.
  public record Item(String title, Optional<FileRef> file, String address) {}

  /// What the user wants done with attachments; the owner of the entry does it.
  public interface Wishes {
    /// Choose files in a dialog, then as [#add].
    void pick();

    void add(List<Path> files);

    void addAddress();

    void open(Item item);

    void remove(Item item);
  }
}
