package metodist.app.feature.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;

/// «О программе»: version, place of the data, and whose work it stands on, under which licences.
final class AboutPane {
  private static final Messages MESSAGES = Messages.of(AboutPane.class);

  private AboutPane() {}

  static Node of(String version, Path folder) {
    Label name = new Label(MESSAGES.text("name", version));
    name.getStyleClass().add("dialog-heading");
    Label heading = new Label(MESSAGES.text("libraries"));
    heading.getStyleClass().add("card-title");
    ScrollPane scroll = new ScrollPane(libraries());
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(15 * Theme.em());
    scroll.getStyleClass().add("form-scroll");
    scroll.setAccessibleText(MESSAGES.text("libraries"));
    VBox box =
        new VBox(
            name,
            wrapped(MESSAGES.text("about")),
            wrapped(MESSAGES.text("java", Runtime.version())),
            wrapped(MESSAGES.text("place", folder)),
            heading,
            scroll);
    box.getStyleClass().add("dialog-text");
    return box;
  }

  private static Node libraries() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("copy-counts");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    int row = 0;
    for (String line : lines()) {
      String[] parts = line.split("\\|", 2);
      Label licence = new Label(parts[1].strip());
      licence.getStyleClass().add("text-muted");
      licence.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row++, new Label(parts[0].strip()), licence);
    }
    return grid;
  }

  /// The libraries the program is shipped with, «name | licence» a line.
  static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AboutPane.class.getResourceAsStream("libraries.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(36 * Theme.em());
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
