package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import metodist.app.platform.Command;
import metodist.app.platform.Settings;
import metodist.model.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/// The description of a table, step by step: see [TableKit#of].
public final class TableSetup<R> {
  final String id;
  final String title;
  final Function<R, ?> key;
  final List<Column<R>> columns = new ArrayList<>();
  final List<TableKit.Filter<R>> filters = new ArrayList<>();
  final List<Command> commands = new ArrayList<>();
  final List<Command> rowCommands = new ArrayList<>();
  TableGround ground = TableGround.alone(Settings.inMemory());
  @Nullable EmptyState emptyState;
  @Nullable Function<R, Node> preview;
  @Nullable Consumer<R> onOpen;
  @Nullable Consumer<R> onEdit;
  @Nullable Consumer<List<R>> onRemove;
  @Nullable Runnable onNew;
  @Nullable BiPredicate<R, AcademicYear> inYear;

  TableSetup(String id, String title, Function<R, ?> key) {
    this.id = id;
    this.title = title;
    this.key = key;
  }

  public TableSetup<R> column(Column<R> column) {
    columns.add(column);
    return this;
  }

  /// A segment above the table; «Все» comes of itself as the first one.
  public TableSetup<R> filter(String name, Predicate<R> accepts) {
    filters.add(new TableKit.Filter<>(name, accepts));
    return this;
  }

  /// Buttons of the bar above the table, in reading order; the first is the main one.
  public TableSetup<R> commands(Command... values) {
    commands.addAll(List.of(values));
    return this;
  }

  /// The context menu of rows, above what every table offers there.
  public TableSetup<R> rowCommands(Command... values) {
    rowCommands.addAll(List.of(values));
    return this;
  }

  /// Where columns are kept, who works in the background, who asks for files.
  public TableSetup<R> ground(TableGround value) {
    ground = value;
    return this;
  }

  /// Tells whether a row belongs to an academic year: the list then follows the year chosen for the
  /// whole window.
  public TableSetup<R> years(BiPredicate<R, AcademicYear> value) {
    inYear = value;
    return this;
  }

  public TableSetup<R> emptyState(EmptyState value) {
    emptyState = value;
    return this;
  }

  /// The read-only card beside the list.
  public TableSetup<R> preview(Function<R, Node> value) {
    preview = value;
    return this;
  }

  public TableSetup<R> onOpen(Consumer<R> value) {
    onOpen = value;
    return this;
  }

  /// F2.
  public TableSetup<R> onEdit(Consumer<R> value) {
    onEdit = value;
    return this;
  }

  /// Ins.
  public TableSetup<R> onNew(Runnable value) {
    onNew = value;
    return this;
  }

  /// Del.
  public TableSetup<R> onRemove(Consumer<List<R>> value) {
    onRemove = value;
    return this;
  }

  public TableKit<R> build() {
    return new TableKit<>(this);
  }
}
