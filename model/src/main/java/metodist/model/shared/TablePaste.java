package metodist.model.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Вставка блока из Excel в таблицу: what goes into which cell, as a pure function. One value fills
/// every selected cell; a block starts at the focused cell; rows beyond the end are added where the
/// table can grow; a first row of column headings is not data but tells the columns; a value that
/// does not fit is reported and keeps its text, the rest stays pasted.
public record TablePaste(List<String> columns, int rowCount, boolean growing, Check check) {
  public TablePaste {
    columns = List.copyOf(columns);
  }

  /// Why a text does not fit into a cell; empty when it does.
  public interface Check {
    Optional<String> objection(int row, int column, String text);
  }

  public record Cell(int row, int column) {}

  public record Placed(int row, int column, String text) {}

  public record Rejected(int row, int column, String text, String reason) {}

  /// The plan of a paste. `rowsAdded` rows must be added at the end first. `unknownColumns` are the
  /// headings that no column has; their values are left out.
  public record Plan(
      List<Placed> placed,
      List<Rejected> rejected,
      int rowsAdded,
      boolean headings,
      List<String> unknownColumns) {
    public Plan {
      placed = List.copyOf(placed);
      rejected = List.copyOf(rejected);
      unknownColumns = List.copyOf(unknownColumns);
    }

    /// «Вставлено 318, не подошло 2».
    public String summary() {
      return rejected.isEmpty()
          ? "Вставлено " + placed.size()
          : "Вставлено " + placed.size() + ", не подошло " + rejected.size();
    }
  }

  /// Plans the paste of a clipboard text at the focused cell.
  public Plan plan(String clipboard, Cell focus, List<Cell> selection) {
    TsvBlock block = TsvBlock.parse(clipboard);
    List<Placed> placed = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    if (block.isEmpty()) {
      return new Plan(placed, rejected, 0, false, List.of());
    }
    if (block.isSingleCell()) {
      String text = block.rows().getFirst().getFirst();
      List<Cell> cells = selection.isEmpty() ? List.of(focus) : selection;
      cells.forEach(c -> put(c.row(), c.column(), text, placed, rejected));
      return new Plan(placed, rejected, 0, false, List.of());
    }
    List<String> first = block.rows().getFirst();
    boolean headings = block.rows().size() > 1 && looksLikeHeadings(first);
    List<String> unknown = new ArrayList<>();
    Map<Integer, Integer> target = new HashMap<>();
    for (int i = 0; i < block.width(); i++) {
      int column = focus.column() + i;
      if (headings) {
        String heading = i < first.size() ? first.get(i) : "";
        column = columnOf(heading);
        if (column < 0 && !heading.isBlank()) {
          unknown.add(heading.strip());
        }
      }
      target.put(i, column);
    }
    List<List<String>> rows =
        headings ? block.rows().subList(1, block.rows().size()) : block.rows();
    int last = rowCount;
    for (int r = 0; r < rows.size(); r++) {
      int row = focus.row() + r;
      for (int i = 0; i < rows.get(r).size(); i++) {
        int column = target.getOrDefault(i, -1);
        String text = rows.get(r).get(i);
        if (headings && column < 0) {
          continue;
        }
        put(row, column, text, placed, rejected);
      }
      if (growing) {
        last = Math.max(last, row + 1);
      }
    }
    return new Plan(placed, rejected, last - rowCount, headings, unknown);
  }

  private void put(int row, int column, String text, List<Placed> placed, List<Rejected> rejected) {
    if (column >= columns.size()) {
      if (!text.isBlank()) {
        rejected.add(new Rejected(row, column, text, "В таблице нет такого столбца."));
      }
      return;
    }
    if (row >= rowCount && !growing) {
      if (!text.isBlank()) {
        rejected.add(new Rejected(row, column, text, "В таблице нет такой строки."));
      }
      return;
    }
    Optional<String> objection = check.objection(row, column, text);
    if (objection.isPresent()) {
      rejected.add(new Rejected(row, column, text, objection.get()));
    } else {
      placed.add(new Placed(row, column, text));
    }
  }

  /// At least two cells — or all there are — of the row are names of columns, and they are the
  /// majority.
  private boolean looksLikeHeadings(List<String> row) {
    long filled = row.stream().filter(c -> !c.isBlank()).count();
    long known = row.stream().filter(c -> !c.isBlank() && columnOf(c) >= 0).count();
    return known > 0 && known * 2 >= filled && (known >= 2 || filled == 1);
  }

  private int columnOf(String heading) {
    String key = SearchKey.of(heading);
    for (int i = 0; i < columns.size(); i++) {
      if (!key.isEmpty() && SearchKey.of(columns.get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
