package metodist.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;

/// A group of fields repeated as often as needed («I этап … N этап»). The last group may ask its
/// own question («Конечный результат»). Blank groups are not kept.
public final class GroupsEntry extends Entry<List<Map<String, String>>> {
  private final FormRepeat repeat;
  private final Function<FormField, Entry<String>> editors;
  private final VBox box = new VBox();
  private final List<Map<String, Entry<String>>> groups = new ArrayList<>();
  private boolean readOnly;

  GroupsEntry(FormRepeat repeat, String label, Function<FormField, Entry<String>> editors) {
    super(repeat.id(), label, List.of());
    this.repeat = repeat;
    this.editors = editors;
    wideByNature();
    box.getStyleClass().add("groups-entry");
    rebuild(List.of());
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void focus() {
    if (!groups.isEmpty()) {
      groups.getFirst().values().iterator().next().focus();
    }
  }

  @Override
  public void readOnly(boolean value) {
    readOnly = value;
    rebuild(value());
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  public void commit() {
    groups.forEach(group -> group.values().forEach(Entry::commit));
    committed(read(false));
  }

  @Override
  protected void show(List<Map<String, String>> fresh) {
    if (!fresh.equals(read(false))) {
      rebuild(fresh);
    }
  }

  private List<Map<String, String>> read(boolean withBlank) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, Entry<String>> group : groups) {
      Map<String, String> values = new LinkedHashMap<>();
      group.forEach(
          (field, entry) -> {
            if (!entry.value().isBlank()) {
              values.put(field, entry.value());
            }
          });
      if (withBlank || !values.isEmpty()) {
        all.add(Map.copyOf(values));
      }
    }
    return all;
  }

  private void rebuild(List<Map<String, String>> values) {
    List<Map<String, String>> shown =
        values.isEmpty() && !readOnly ? List.of(Map.<String, String>of()) : values;
    groups.clear();
    box.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      box.getChildren().add(group(i, shown.size(), shown.get(i)));
    }
    if (!readOnly) {
      Command add =
          Command.of(id() + ".add", UiTexts.MESSAGES.text("groups.add"), this::add)
              .withIcon(Icon.ADD);
      box.getChildren().add(Buttons.of(add));
    }
  }

  private Node group(int index, int count, Map<String, String> values) {
    Label title = new Label(pattern(repeat.labelPattern(), index + 1));
    title.getStyleClass().add("card-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap);
    head.getStyleClass().add("button-row");
    if (!readOnly) {
      head.getChildren()
          .addAll(
              action("rows.up", Icon.MOVE_UP, () -> move(index, -1)),
              action("rows.down", Icon.MOVE_DOWN, () -> move(index, 1)),
              action("groups.remove", Icon.REMOVE, () -> remove(index)));
    }
    FormGrid grid = new FormGrid();
    Map<String, Entry<String>> entries = new LinkedHashMap<>();
    for (FormField field : repeat.fields()) {
      boolean last = index == count - 1 && !field.lastLabel().isEmpty();
      Entry<String> entry = editors.apply(last ? relabelled(field) : field);
      entry.set(values.getOrDefault(field.id(), ""));
      entry.readOnly(readOnly);
      entry.editor().setId(id() + "." + (index + 1) + "." + field.id());
      entry.onCommit(value -> committed(read(false)));
      entries.put(field.id(), entry);
      grid.addEntry(entry);
    }
    groups.add(entries);
    VBox card = new VBox(head, grid);
    card.getStyleClass().add("group-card");
    return card;
  }

  private static FormField relabelled(FormField field) {
    return new FormField(
        field.id(), field.number(), field.lastLabel(), "", field.type(), field.required());
  }

  private Node action(String key, Icon icon, Runnable run) {
    return Buttons.iconOnly(
        Command.of(id() + "." + key, UiTexts.MESSAGES.text(key), run).withIcon(icon));
  }

  private void add() {
    List<Map<String, String>> all = new ArrayList<>(read(true));
    all.add(Map.of());
    rebuild(all);
    groups.getLast().values().iterator().next().focus();
  }

  private void move(int index, int step) {
    int to = index + step;
    List<Map<String, String>> all = new ArrayList<>(read(true));
    if (to >= 0 && to < all.size()) {
      all.add(to, all.remove(index));
      rebuild(all);
      committed(read(false));
    }
  }

  private void remove(int index) {
    List<Map<String, String>> all = new ArrayList<>(read(true));
    all.remove(index);
    rebuild(all);
    committed(read(false));
  }

  static String pattern(String pattern, int number) {
    return pattern.replace("{n}", Integer.toString(number)).replace("{roman}", roman(number));
  }

  private static String roman(int number) {
    String[] marks = {"X", "IX", "V", "IV", "I"};
    int[] values = {10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(marks[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
