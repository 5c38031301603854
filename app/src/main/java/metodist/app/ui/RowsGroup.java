package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A section of the table: a fixed or a freely named section row, or the nameless whole.
final class RowsGroup {
  private final String key;
  private final String label;
  private final Optional<TextField> title;
  private final List<RowsLine> lines = new ArrayList<>();

  RowsGroup(String key, String label, Optional<TextField> title) {
    this.key = key;
    this.label = label;
    this.title = title;
  }

  List<RowsLine> lines() {
    return lines;
  }

  /// The field of a freely named section.
  Optional<TextField> title() {
    return title;
  }

  String name() {
    return title.map(field -> field.getText().strip()).orElse(key);
  }

  Optional<Node> heading(boolean readOnly) {
    if (title.isPresent()) {
      title.get().setEditable(!readOnly);
      return Optional.of(title.get());
    }
    if (label.isEmpty()) {
      return Optional.empty();
    }
    Label heading = new Label(label);
    heading.getStyleClass().add("rows-group");
    heading.setWrapText(true);
    return Optional.of(heading);
  }
}
