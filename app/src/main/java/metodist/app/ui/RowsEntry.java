package metodist.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.model.forms.Answers.Row;
import metodist.model.forms.FormTable;

/// A repeating table inside a form: rows are added, removed and moved, Tab walks the cells in
/// reading order, a block copied from Excel or Word is pasted as rows (see [RowsKeys]). Fixed
/// groups stand as section rows; free ones are named by the writer. Blank rows are not kept. A long
/// table is shown in pages, so that a thousand rows cost no more than forty.
public final class RowsEntry extends Entry<List<Row>> {
  static final int PAGE = 40;

  /// Rows that get their fields at once, and with each following step; the others stand empty for a
  /// blink, so that the window never stands still.
  private static final int AT_ONCE = 12;

  private static final int NEXT = 4;
  private final FormTable table;
  private final VBox box = new VBox();
  private final List<RowsGroup> groups = new ArrayList<>();
  private final Label said = new Label();
  private final RowsKeys keys;
  private int from;
  private int budget;
  private boolean readOnly;
  private boolean bulk;

  public RowsEntry(String id, FormTable table) {
    super(id, table.title(), List.of());
    this.table = table;
    keys = new RowsKeys(new Keyed());
    wideByNature();
    box.getStyleClass().add("rows-entry");
    said.setId(id + ".said");
    said.setWrapText(true);
    said.getStyleClass().add("text-muted");
    said.managedProperty().bind(said.visibleProperty());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    rebuild(List.of());
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void focus() {
    List<RowsLine> lines = lines();
    if (lines.isEmpty()) {
      box.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    } else {
      var unused = focusCell(new RowsKeys.Cell(0, 0));
    }
  }

  @Override
  public List<TextPlace> places() {
    List<TextPlace> places = new ArrayList<>();
    List<RowsLine> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      for (int c = 0; c < table.columns().size(); c++) {
        RowsKeys.Cell cell = new RowsKeys.Cell(i, c);
        places.add(new TextPlace(lines.get(i).text(c), words -> stand(cell, words)));
      }
    }
    return places;
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
    if (!bulk) {
      committed(read());
    }
  }

  @Override
  protected void show(List<Row> fresh) {
    rebuild(fresh);
  }

  private List<RowsLine> lines() {
    return groups.stream().flatMap(group -> group.lines().stream()).toList();
  }

  private List<Row> read() {
    List<Row> rows = new ArrayList<>();
    for (RowsGroup group : groups) {
      for (RowsLine line : group.lines()) {
        if (!line.blank()) {
          rows.add(new Row(group.name(), line.cells()));
        }
      }
    }
    return rows;
  }

  private void rebuild(List<Row> rows) {
    groups.clear();
    keys.forget();
    Map<String, RowsGroup> byName = new LinkedHashMap<>();
    for (FormTable.Group fixed : table.groups()) {
      byName.put(fixed.id(), new RowsGroup(fixed.id(), fixed.label(), Optional.empty()));
    }
    for (Row row : rows) {
      byName
          .computeIfAbsent(row.group(), this::freeGroup)
          .lines()
          .add(new RowsLine(table, row.cells()));
    }
    if (byName.isEmpty()) {
      byName.put("", freeGroup(""));
    }
    groups.addAll(byName.values());
    if (rows.isEmpty() && !readOnly) {
      groups.getFirst().lines().add(new RowsLine(table, Map.of()));
    }
    arrange();
  }

  private RowsGroup freeGroup(String name) {
    if (!table.freeGroups() || name.isEmpty()) {
      return new RowsGroup(name, "", Optional.empty());
    }
    TextField title = new TextField(name);
    title.setAccessibleText(UiTexts.MESSAGES.text("rows.group.name"));
    title.setPromptText(UiTexts.MESSAGES.text("rows.group.name"));
    commitOnLeaving(title);
    return new RowsGroup(name, "", Optional.of(title));
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
    arrange(AT_ONCE);
  }

  /// Puts the rows of the page into the box; so many of those never shown before get their fields
  /// now.
  private void arrange(int fresh) {
    budget = fresh;
    boolean pending = false;
    int total = groups.stream().mapToInt(group -> group.lines().size()).sum();
    from = Math.clamp(from, 0, Math.max(0, (total - 1) / PAGE * PAGE));
    List<Node> nodes = new ArrayList<>(List.of(RowsLine.head(table, readOnly)));
    int number = 0;
    for (RowsGroup group : groups) {
      int first = number;
      number += group.lines().size();
      int begin = Math.max(0, from - first);
      int stop = Math.min(group.lines().size(), from + PAGE - first);
      boolean here =
          begin < stop || (group.lines().isEmpty() && first >= from && first <= from + PAGE);
      if (here) {
        group.heading(readOnly).ifPresent(nodes::add);
        for (int i = begin; i < stop; i++) {
          RowsLine line = group.lines().get(i);
          pending |= !line.shown() && budget <= 0;
          nodes.add(shown(group, line, first + i + 1));
        }
        if (!readOnly && stop >= group.lines().size()) {
          nodes.add(Buttons.flat(addRow(group)));
        }
      }
    }
    if (total > PAGE) {
      nodes.add(pager(total));
    }
    if (table.freeGroups() && !readOnly) {
      nodes.add(Buttons.flat(command("group.add", "rows.group.add", Icon.ADD, this::addGroup)));
    }
    nodes.add(said);
    box.getChildren().setAll(nodes);
    keys.mark();
    if (pending) {
      Platform.runLater(this::arrangeRest);
    }
  }

  /// Unless all have been shown meanwhile: a field that has got the keyboard would lose it.
  private void arrangeRest() {
    if (lines().stream().skip(from).limit(PAGE).anyMatch(line -> !line.shown())) {
      arrange(NEXT);
    }
  }

  private Node shown(RowsGroup group, RowsLine line, int number) {
    boolean first = !line.shown();
    if (first && budget-- <= 0) {
      Region place = new Region();
      place.getStyleClass().add("rows-place");
      return place;
    }
    RowsLine.Fields fields = line.fields(readOnly);
    fields.number().setText(Integer.toString(number));
    if (first) {
      keys.attach(line, fields.cells());
      fields.cells().forEach(this::commitOnLeaving);
      if (!readOnly) {
        fields
            .node()
            .add(actions(group, line), table.columns().size() + (table.numbered() ? 1 : 0), 0);
      }
    }
    return fields.node();
  }

  private Command command(String id, String key, Icon icon, Runnable run) {
    return Command.of(id() + "." + id, UiTexts.MESSAGES.text(key), run).withIcon(icon);
  }

  private Node pager(int total) {
    int last = Math.min(total, from + PAGE);
    Label where =
        new Label(UiTexts.MESSAGES.text("rows.page", from + 1, last, Formats.number(total)));
    HBox pager =
        new HBox(
            where,
            Buttons.flat(command("page.before", "rows.page.before", Icon.HIDE, () -> page(-PAGE))),
            Buttons.flat(command("page.after", "rows.page.after", Icon.SHOW, () -> page(PAGE))));
    pager.getStyleClass().add("button-row");
    return pager;
  }

  private void page(int step) {
    from += step;
    arrange();
  }

  private GrowingArea focusCell(RowsKeys.Cell cell) {
    if (cell.row() < from || cell.row() >= from + PAGE) {
      from = cell.row() / PAGE * PAGE;
      arrange();
    }
    if (!lines().get(cell.row()).shown()) {
      arrange(PAGE);
    }
    GrowingArea area = lines().get(cell.row()).fields(readOnly).cells().get(cell.column());
    area.requestFocus();
    area.selectAll();
    return area;
  }

  private void stand(RowsKeys.Cell cell, SoughtWords words) {
    GrowingArea area = focusCell(cell);
    words.mark(area);
    FocusSight.settle(area);
  }

  private Command addRow(RowsGroup group) {
    return command(
        "add",
        "rows.add",
        Icon.ADD,
        () -> {
          RowsLine line = new RowsLine(table, Map.of());
          group.lines().add(line);
          arrange();
          var unused = focusCell(new RowsKeys.Cell(lines().indexOf(line), 0));
        });
  }

  private void addGroup() {
    RowsGroup fresh = freeGroup(UiTexts.MESSAGES.text("rows.group.new", groups.size() + 1));
    fresh.lines().add(new RowsLine(table, Map.of()));
    groups.add(fresh);
    from = Integer.MAX_VALUE - PAGE;
    arrange();
    fresh
        .title()
        .ifPresent(
            field -> {
              field.requestFocus();
              field.selectAll();
            });
  }

  private Node actions(RowsGroup group, RowsLine line) {
    HBox actions = new HBox();
    actions.getStyleClass().add("rows-actions");
    actions
        .getChildren()
        .addAll(
            action("rows.up", Icon.MOVE_UP, () -> move(group, line, -1)),
            action("rows.down", Icon.MOVE_DOWN, () -> move(group, line, 1)),
            action(
                "rows.remove",
                Icon.REMOVE,
                () -> {
                  group.lines().remove(line);
                  arrange();
                  commit();
                }));
    return actions;
  }

  private Button action(String key, Icon icon, Runnable run) {
    Button button = Buttons.iconOnly(command(key, key, icon, run));
    button.setFocusTraversable(false);
    return button;
  }

  private void move(RowsGroup group, RowsLine line, int step) {
    int at = group.lines().indexOf(line);
    int to = at + step;
    if (to >= 0 && to < group.lines().size()) {
      group.lines().remove(at);
      group.lines().add(to, line);
      arrange();
      commit();
    }
  }

  /// Pastes a text with its top left corner at a cell, as Ctrl+V there does.
  void paste(String text, int row, int column) {
    var unused = keys.paste(text, new RowsKeys.Cell(row, column));
  }

  private RowsGroup groupOf(int row) {
    int left = row;
    for (RowsGroup group : groups) {
      if (left < group.lines().size()) {
        return group;
      }
      left -= group.lines().size();
    }
    throw new IndexOutOfBoundsException(row);
  }

  /// What the keyboard sees of the table.
  private final class Keyed implements RowsKeys.Table {
    @Override
    public List<RowsLine> lines() {
      return RowsEntry.this.lines();
    }

    @Override
    public List<String> columns() {
      return table.columns().stream().map(FormTable.Column::label).toList();
    }

    @Override
    public boolean readOnly() {
      return readOnly;
    }

    @Override
    public void focus(RowsKeys.Cell cell) {
      var unused = focusCell(cell);
    }

    @Override
    public void grow(int row, int count) {
      RowsGroup group = groupOf(row);
      for (int i = 0; i < count; i++) {
        group.lines().add(new RowsLine(table, Map.of()));
      }
      if (count == 1) {
        arrange();
      }
    }

    @Override
    public int rest(int row) {
      RowsGroup group = groupOf(row);
      return group.lines().size() - group.lines().indexOf(lines().get(row));
    }

    @Override
    public void changed(String sentence) {
      said.setText(sentence);
      bulk = true;
      arrange();
      bulk = false;
      commit();
    }

    @Override
    public void refused(String sentence) {
      said.setText(sentence);
    }
  }
}
