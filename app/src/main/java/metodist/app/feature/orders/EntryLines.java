package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.model.orders.Material;
import metodist.model.shared.Aggregate;

/// The people or organisations of an appendix under way, each with a note and a button to take it
/// out.
final class EntryLines {
  private final List<Material.Entry> entries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<TextField> notes = new ArrayList<>();
  private final Messages m;
  private final VBox root = new VBox(4);

  EntryLines(List<Material.Entry> before, Office office, Messages m) {
    this.m = m;
    office
        .data()
        .<List<String>>read(
            reading ->
                before.stream()
                    .map(
                        e ->
                            e.personId() != null
                                ? reading.people().find(e.personId()).map(Aggregate::title)
                                : e.organisationId() == null
                                    ? java.util.Optional.<String>empty()
                                    : reading
                                        .organisations()
                                        .find(e.organisationId())
                                        .map(Aggregate::title))
                    .map(name -> name.orElse(""))
                    .toList(),
            found -> {
              for (int i = 0; i < before.size(); i++) {
                add(before.get(i), found.get(i));
              }
            });
  }

  Node root() {
    return root;
  }

  void add(Material.Entry entry, String name) {
    entries.add(entry);
    names.add(name);
    TextField note = new TextField(entry.note());
    note.setPromptText(m.text("appendix.note"));
    note.setAccessibleText(m.text("appendix.note.of", name));
    notes.add(note);
    draw();
  }

  private void draw() {
    root.getChildren().clear();
    for (int i = 0; i < entries.size(); i++) {
      int at = i;
      Label name = ProblemLines.wrapped(i + 1 + ". " + names.get(i));
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox line =
          new HBox(
              4,
              name,
              notes.get(i),
              Buttons.iconOnly(
                  Command.of(
                          "orders.entry.remove." + i,
                          m.text("way.remove", names.get(i)),
                          () -> remove(at))
                      .withIcon(Icon.REMOVE)));
      line.setAlignment(Pos.CENTER_LEFT);
      root.getChildren().add(line);
    }
  }

  private void remove(int at) {
    entries.remove(at);
    names.remove(at);
    notes.remove(at);
    draw();
  }

  List<Material.Entry> entries() {
    List<Material.Entry> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Material.Entry e = entries.get(i);
      all.add(new Material.Entry(e.personId(), e.organisationId(), notes.get(i).getText().strip()));
    }
    return all;
  }
}
