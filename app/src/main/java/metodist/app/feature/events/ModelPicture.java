package metodist.app.feature.events;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.model.shared.FileRef;
import metodist.model.shared.UserFacingException;
import org.jspecify.annotations.Nullable;

/// Рисунок модели кластера: chosen from a file, kept with the data, shown here and printed in the
/// concept. A file Word could not show is refused before anything is stored.
final class ModelPicture {
  private static final Dialogs.FileKind PICTURES =
      new Dialogs.FileKind("Рисунки PNG и JPEG", java.util.List.of("png", "jpg", "jpeg"));
  private static final long MOST = 10L << 20;
  private static final double HEIGHT = 160;
  private static final double WIDTH = 360;
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;
  private final ImageView view = new ImageView();
  private final Label name = ProblemLines.wrapped("", "text-muted");
  private final VBox root;
  private final Node remove;
  private @Nullable FileRef shown;

  ModelPicture(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    view.setPreserveRatio(true);
    view.setFitHeight(HEIGHT);
    view.setFitWidth(WIDTH);
    view.setId("events.picture");
    remove =
        Buttons.flat(
            Command.of(
                    "events.picture.remove", m.text("picture.remove"), () -> vm.picture(null, null))
                .withIcon(Icon.REMOVE));
    FlowPane buttons =
        new FlowPane(
            Buttons.of(
                Command.of("events.picture.choose", m.text("picture.choose"), this::choose)
                    .withIcon(Icon.ATTACH)),
            remove);
    buttons.getStyleClass().add("button-row");
    Label label = new Label(m.text("picture"));
    root = new VBox(4, label, view, name, buttons);
    show(null);
  }

  Node root() {
    return root;
  }

  void show(@Nullable FileRef picture) {
    name.setText(picture == null ? m.text("picture.none") : picture.fileName());
    remove.setVisible(picture != null);
    remove.setManaged(picture != null);
    view.setManaged(picture != null);
    view.setAccessibleText(name.getText());
    if (picture == null) {
      view.setImage(null);
    } else if (!picture.equals(shown)) {
      vm.desk()
          .<byte[]>read(
              reading -> reading.file(picture),
              bytes -> view.setImage(new Image(new ByteArrayInputStream(bytes))));
    }
    shown = picture;
  }

  private void choose() {
    Optional<Path> chosen = office.dialogs().openFile(m.text("picture.choose"), PICTURES);
    chosen.ifPresent(
        path ->
            office
                .desk()
                .tasks()
                .<byte[]>start(
                    m.text("picture.task"),
                    progress -> picture(path),
                    bytes -> vm.picture(String.valueOf(path.getFileName()), bytes)));
  }

  /// The bytes of a picture Word and the pages can show.
  static byte[] picture(Path path) {
    String file = "«" + path.getFileName() + "»";
    try {
      if (Files.size(path) > MOST) {
        throw new UserFacingException(
            "Файл " + file + " больше 10 МБ.", "Уменьшите рисунок и выберите его снова.");
      }
      byte[] bytes = Files.readAllBytes(path);
      boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P';
      boolean jpeg = bytes.length > 8 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
      if ((!png && !jpeg) || ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
        throw unreadable(file, null);
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UserFacingException unreadable(String file, @Nullable IOException cause) {
    String sentence = "Файл " + file + " не читается как рисунок.";
    String action = "Выберите рисунок PNG или JPEG.";
    return cause == null
        ? new UserFacingException(sentence, action)
        : new UserFacingException(sentence, action, cause);
  }
}
