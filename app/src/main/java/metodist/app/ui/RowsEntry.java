package metodist.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import metodist.app.platform.Tsv;
import metodist.model.forms.Answers.Row;
import metodist.model.forms.FormTable;

/// A repeating table inside a form: rows are added, removed and moved, Tab walks the cells in
/// reading order, a block copied from Excel or Word is pasted as rows. Fixed groups stand as
/// section rows; free ones are named by the writer. Blank rows are not kept.
public final class RowsEntry extends Entry<List<Row>> {
  private final FormTable table;
  private final VBox box = new VBox();
  private final List<Group> groups = new ArrayList<>();
  private boolean readOnly;

  public RowsEntry(String id, FormTable table) {
    super(id, table.title(), List.of());
    this.table = table;
    wideByNature();
    box.getStyleClass().add("rows-entry");
    rebuild(List.of());
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void focus() {
    groups.stream()
        .flatMap(group -> group.lines.stream())
        .findFirst()
        .ifPresentOrElse(line -> line.cells.getFirst().requestFocus(), this::focusAdd);
  }

  private void focusAdd() {
    box.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
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
    committed(read());
  }

  @Override
  protected void show(List<Row> fresh) {
    rebuild(fresh);
  }

  private List<Row> read() {
    List<Row> rows = new ArrayList<>();
    for (Group group : groups) {
      for (Line line : group.lines) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < line.cells.size(); i++) {
          String text = line.cells.get(i).getText().strip();
          if (!text.isEmpty()) {
            cells.put(table.columns().get(i).id(), text);
          }
        }
        if (!cells.isEmpty()) {
          rows.add(new Row(group.name(), cells));
        }
      }
    }
    return rows;
  }

  private void rebuild(List<Row> rows) {
    groups.clear();
    Map<String, Group> byName = new LinkedHashMap<>();
    for (FormTable.Group fixed : table.groups()) {
      byName.put(fixed.id(), new Group(fixed.id(), fixed.label(), Optional.empty()));
    }
    for (Row row : rows) {
      byName.computeIfAbsent(row.group(), this::freeGroup).add(row.cells());
    }
    if (byName.isEmpty()) {
      byName.put("", freeGroup(""));
    }
    groups.addAll(byName.values());
    if (rows.isEmpty() && !readOnly) {
      groups.getFirst().add(Map.of());
    }
    arrange();
  }

  private Group freeGroup(String name) {
    if (!table.freeGroups() || name.isEmpty()) {
      return new Group(name, "", Optional.empty());
    }
    TextField title = new TextField(name);
    title.setAccessibleText(UiTexts.MESSAGES.text("rows.group.name"));
    title.setPromptText(UiTexts.MESSAGES.text("rows.group.name"));
    commitOnLeaving(title);
    return new Group(name, "", Optional.of(title));
  }

  private void commitOnLeaving(Node node) {
    node.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
  }

  private void arrange() {
    box.getChildren().setAll(head());
    int number = 1;
    for (Group group : groups) {
      group.heading().ifPresent(box.getChildren()::add);
      for (Line line : group.lines) {
        line.number.setText(Integer.toString(number++));
        box.getChildren().add(line.node);
      }
      if (!readOnly) {
        box.getChildren().add(addRow(group));
      }
    }
    if (table.freeGroups() && !readOnly) {
      Command addGroup =
          Command.of(id() + ".group.add", UiTexts.MESSAGES.text("rows.group.add"), this::addGroup)
              .withIcon(Icon.ADD);
      box.getChildren().add(Buttons.flat(addGroup));
    }
  }

  private Node addRow(Group group) {
    Command add =
        Command.of(
                id() + ".add",
                UiTexts.MESSAGES.text("rows.add"),
                () -> {
                  Line line = group.add(Map.of());
                  arrange();
                  line.cells.getFirst().requestFocus();
                })
            .withIcon(Icon.ADD);
    return Buttons.flat(add);
  }

  private void addGroup() {
    Group fresh = freeGroup(UiTexts.MESSAGES.text("rows.group.new", groups.size() + 1));
    fresh.add(Map.of());
    groups.add(fresh);
    arrange();
    fresh.title.ifPresent(
        field -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("rows-line");
    if (table.numbered()) {
      ColumnConstraints number = new ColumnConstraints(2.2 * Theme.em());
      grid.getColumnConstraints().add(number);
    }
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(5 * Theme.em());
      column.setPrefWidth(12 * Theme.em());
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    ColumnConstraints actions = new ColumnConstraints(readOnly ? 0 : 6.6 * Theme.em());
    grid.getColumnConstraints().add(actions);
    return grid;
  }

  private Node head() {
    GridPane grid = grid();
    int at = 0;
    if (table.numbered()) {
      grid.add(headLabel("№"), at++, 0);
    }
    for (FormTable.Column column : table.columns()) {
      grid.add(headLabel(column.label()), at++, 0);
    }
    return grid;
  }

  private static Label headLabel(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("rows-head");
    GridPane.setValignment(label, VPos.BOTTOM);
    return label;
  }

  /// Pastes a block from the clipboard with its top left corner at a cell; rows beyond the end are
  /// added.
  private boolean paste(Group group, Line line, int column, String text) {
    List<List<String>> block = Tsv.parse(text);
    boolean isBlock =
        (block.size() > 1 && text.contains("\t")) || block.stream().anyMatch(r -> r.size() > 1);
    if (!isBlock) {
      return false;
    }
    int at = group.lines.indexOf(line);
    for (int r = 0; r < block.size(); r++) {
      Line target = at + r < group.lines.size() ? group.lines.get(at + r) : group.add(Map.of());
      List<String> cells = block.get(r);
      for (int c = 0; c < cells.size() && column + c < target.cells.size(); c++) {
        target.cells.get(column + c).setText(cells.get(c).strip());
      }
    }
    arrange();
    commit();
    return true;
  }

  /// A section of the table: a fixed or a freely named section row, or the nameless whole.
  private final class Group {
    private final String key;
    private final String label;
    private final Optional<TextField> title;
    private final List<Line> lines = new ArrayList<>();

    Group(String key, String label, Optional<TextField> title) {
      this.key = key;
      this.label = label;
      this.title = title;
    }

    String name() {
      return title.map(field -> field.getText().strip()).orElse(key);
    }

    Optional<Node> heading() {
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

    Line add(Map<String, String> cells) {
      Line line = new Line(this, cells);
      lines.add(line);
      return line;
    }
  }

  /// A row: its cells and the buttons that move and remove it.
  private final class Line {
    private final Label number = new Label();
    private final List<GrowingArea> cells = new ArrayList<>();
    private final GridPane node = grid();

    Line(Group group, Map<String, String> values) {
      int at = 0;
      if (table.numbered()) {
        number.getStyleClass().addAll("text-muted", "rows-number");
        GridPane.setValignment(number, VPos.TOP);
        node.add(number, at++, 0);
      }
      for (FormTable.Column column : table.columns()) {
        GrowingArea cell = new GrowingArea(1);
        cell.setText(values.getOrDefault(column.id(), ""));
        cell.setAccessibleText(column.label());
        cell.setEditable(!readOnly);
        int index = cells.size();
        cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, group, index));
        commitOnLeaving(cell);
        cells.add(cell);
        node.add(cell, at++, 0);
      }
      if (!readOnly) {
        node.add(actions(group), at, 0);
      }
    }

    private void key(KeyEvent event, Group group, int column) {
      boolean pasting =
          (event.isShortcutDown() && event.getCode() == KeyCode.V)
              || (event.isShiftDown() && event.getCode() == KeyCode.INSERT);
      Clipboard clipboard = Clipboard.getSystemClipboard();
      if (pasting
          && !readOnly
          && clipboard.hasString()
          && paste(group, this, column, clipboard.getString())) {
        event.consume();
      }
    }

    private Node actions(Group group) {
      HBox box = new HBox();
      box.getStyleClass().add("rows-actions");
      box.getChildren()
          .addAll(
              action("rows.up", Icon.MOVE_UP, () -> move(group, -1)),
              action("rows.down", Icon.MOVE_DOWN, () -> move(group, 1)),
              action("rows.remove", Icon.REMOVE, () -> remove(group)));
      return box;
    }

    private Button action(String key, Icon icon, Runnable run) {
      Button button =
          Buttons.iconOnly(
              Command.of(id() + "." + key, UiTexts.MESSAGES.text(key), run).withIcon(icon));
      button.setFocusTraversable(false);
      return button;
    }

    private void move(Group group, int step) {
      int at = group.lines.indexOf(this);
      int to = at + step;
      if (to >= 0 && to < group.lines.size()) {
        group.lines.remove(at);
        group.lines.add(to, this);
        arrange();
        commit();
      }
    }

    private void remove(Group group) {
      group.lines.remove(this);
      arrange();
      commit();
    }
  }
}
