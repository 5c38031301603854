package metodist.app.feature.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.app.feature.reviews.ReviewsViewModel.Target;
import metodist.app.platform.Messages;
import metodist.app.ui.ScoreGrid;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ScoreMatrix;
import org.jspecify.annotations.Nullable;

/// The board as columns and rows of the grid: «Эксперт 1: К1 К2 К3 | Эксперт 2 …», then what comes
/// of the marks. Cell ids are «slot.criterion».
final class ScoreRows {
  private static final double MARK = 3.4;
  private final ReviewsViewModel vm;
  private final ReviewBoard board;
  private final Ranking ranking;
  private final Messages m;

  ScoreRows(ReviewsViewModel vm, ReviewBoard board, Messages m) {
    this.vm = vm;
    this.board = board;
    this.ranking = board.ranking(vm.cut().get());
    this.m = m;
  }

  List<ScoreGrid.Column> columns() {
    List<ScoreGrid.Column> columns = new ArrayList<>();
    for (int slot = 0; slot < board.slots(); slot++) {
      String group = groupTitle(slot);
      for (Criterion criterion : board.criteria()) {
        columns.add(
            new ScoreGrid.Column(
                slot + "." + criterion.no(),
                group,
                m.text("grid.criterion", criterion.no()),
                criterion.title()
                    + " ("
                    + MarkInput.text(criterion.min())
                    + "–"
                    + MarkInput.text(criterion.max())
                    + ")",
                true,
                MARK));
      }
    }
    columns.add(new ScoreGrid.Column("total", "", m.text("grid.total"), "", false, 4.5));
    columns.add(new ScoreGrid.Column("percent", "", m.text("grid.percent"), "", false, 4.5));
    columns.add(new ScoreGrid.Column("spread", "", m.text("grid.spread"), "", false, 5.5));
    columns.add(new ScoreGrid.Column("place", "", m.text("grid.place"), "", false, 4.5));
    return columns;
  }

  /// The expert's name where the same person stands in the slot of every application, else «Эксперт
  /// 2».
  private String groupTitle(int slot) {
    List<String> names =
        board.lines().stream()
            .filter(line -> slot < line.slots().size())
            .map(line -> line.slots().get(slot).expert())
            .distinct()
            .toList();
    return names.size() == 1
        ? m.text("grid.expert.named", slot + 1, names.getFirst())
        : m.text("grid.expert", slot + 1);
  }

  List<ScoreGrid.Row> rows() {
    return board.lines().stream().map(this::row).toList();
  }

  private ScoreGrid.Row row(ReviewBoard.Line line) {
    Map<String, ScoreGrid.Cell> cells = new HashMap<>();
    for (int slot = 0; slot < board.slots(); slot++) {
      for (Criterion criterion : board.criteria()) {
        cells.put(slot + "." + criterion.no(), mark(line, slot, criterion));
      }
    }
    results(line, cells);
    String title =
        line.number() == null ? line.organisation() : line.number() + ". " + line.organisation();
    return new ScoreGrid.Row(line.id().value().toString(), title, details(line), cells);
  }

  private String details(ReviewBoard.Line line) {
    StringBuilder text = new StringBuilder(line.topic());
    for (int i = 0; i < line.slots().size(); i++) {
      ReviewBoard.Slot slot = line.slots().get(i);
      text.append('\n').append(m.text("grid.expert", i + 1)).append(": ").append(slot.expert());
      if (slot.sheet().signedOn() != null) {
        text.append(m.text("grid.signed"));
      }
    }
    return text.toString();
  }

  private ScoreGrid.Cell mark(ReviewBoard.Line line, int at, Criterion criterion) {
    if (at >= line.slots().size()) {
      return new ScoreGrid.Cell("", ScoreGrid.State.LOCKED, m.text("cell.no.expert"));
    }
    ReviewBoard.Slot slot = line.slots().get(at);
    Optional<MarkInput.Entry.Rejected> wrong = vm.rejected(slot.id(), criterion.no());
    if (wrong.isPresent()) {
      return new ScoreGrid.Cell(wrong.get().text(), ScoreGrid.State.OVER, wrong.get().reason());
    }
    BigDecimal value = slot.sheet().marks().get(criterion.no());
    String text = value == null ? "" : MarkInput.text(value);
    if (slot.sheet().signedOn() != null || !line.open()) {
      return new ScoreGrid.Cell(text, ScoreGrid.State.PLAIN, m.text("cell.locked"));
    }
    return value == null
        ? new ScoreGrid.Cell("", ScoreGrid.State.MISSING, m.text("cell.missing"))
        : ScoreGrid.Cell.of(text);
  }

  private void results(ReviewBoard.Line line, Map<String, ScoreGrid.Cell> cells) {
    ScoreMatrix.Result result = line.result();
    if (result == null) {
      return;
    }
    String provisional = result.provisional() ? m.text("cell.provisional") : "";
    cells.put("total", computed(result.total(), provisional));
    cells.put("percent", computed(result.percent(), provisional));
    cells.put(
        "spread",
        new ScoreGrid.Cell(
            line.spread().map(MarkInput::text).orElse(""),
            result.spreadTooWide() ? ScoreGrid.State.SPREAD : ScoreGrid.State.COMPUTED,
            result.spreadTooWide() ? m.text("cell.spread") : ""));
    ranking
        .row(line.id())
        .filter(row -> row.place() > 0)
        .ifPresent(row -> cells.put("place", place(row)));
  }

  private static ScoreGrid.Cell computed(Optional<BigDecimal> value, String note) {
    return new ScoreGrid.Cell(
        value.map(MarkInput::text).orElse(""), ScoreGrid.State.COMPUTED, note);
  }

  private ScoreGrid.Cell place(Ranking.Row row) {
    boolean cut = !(vm.cut().get() instanceof Ranking.Cut.None);
    String text = cut && row.above() ? row.place() + " ✓" : Integer.toString(row.place());
    String note =
        row.tied() ? m.text("cell.tied") : row.tieBroken() ? m.text("cell.tie.broken") : "";
    return new ScoreGrid.Cell(text, ScoreGrid.State.COMPUTED, note);
  }

  /// The places of marks from a cell to the right and down, as the grid shows them.
  List<List<@Nullable Target>> targets(String rowKey, String columnId, int height, int width) {
    List<String> ids =
        columns().stream().filter(ScoreGrid.Column::editable).map(ScoreGrid.Column::id).toList();
    int left = Math.max(0, ids.indexOf(columnId));
    int top = 0;
    while (top < board.lines().size() && !key(board.lines().get(top)).equals(rowKey)) {
      top++;
    }
    List<List<@Nullable Target>> targets = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<@Nullable Target> line = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        line.add(target(top + r, left + c, ids));
      }
      targets.add(line);
    }
    return targets;
  }

  private static String key(ReviewBoard.Line line) {
    return line.id().value().toString();
  }

  private @Nullable Target target(int row, int column, List<String> ids) {
    if (row >= board.lines().size() || column >= ids.size()) {
      return null;
    }
    return place(board.lines().get(row), ids.get(column)).orElse(null);
  }

  /// The sheet and criterion of a cell, if there is a sheet that can still be changed.
  Optional<Target> place(String rowKey, String columnId) {
    return board.lines().stream()
        .filter(line -> key(line).equals(rowKey))
        .findFirst()
        .flatMap(line -> place(line, columnId));
  }

  private Optional<Target> place(ReviewBoard.Line line, String columnId) {
    String[] parts = columnId.split("\\.", -1);
    if (parts.length != 2 || !parts[0].matches("\\d+") || !parts[1].matches("\\d+")) {
      return Optional.empty();
    }
    int slot = Integer.parseInt(parts[0]);
    int no = Integer.parseInt(parts[1]);
    if (slot >= line.slots().size()
        || !line.open()
        || line.slots().get(slot).sheet().signedOn() != null) {
      return Optional.empty();
    }
    return board.criteria().stream()
        .filter(criterion -> criterion.no() == no)
        .findFirst()
        .map(criterion -> new Target(line.slots().get(slot).id(), criterion));
  }

  Ranking ranking() {
    return ranking;
  }
}
