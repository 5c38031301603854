package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.intake.FormLexicon.Rows;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Sheet.GridCell;
import org.jspecify.annotations.Nullable;

/// The header row of a repeating table: which table, and which of its cells name which columns.
/// `total` tells how well it agrees as a whole.
record Header(
    Rows rows, Map<GridCell, Target> columns, Map<GridCell, Double> scores, double total) {
  private static final double COLUMN_SURE = 0.6;
  private static final double ONLY_COLUMN = 0.85;
  private static final double ENOUGH = 0.6;

  /// The least part of a cell that must be the label: an answer may begin with one as well.
  private static final double SHARE = 0.6;

  private static final int LONGEST = 250;
  private static final int LONGEST_REMARK = 120;

  private record Match(GridCell cell, Target target, double score) {}

  Header raised(double bonus) {
    return new Header(rows, columns, scores, total + bonus);
  }

  /// The cells as a header of the table, null when too few of them name its columns.
  static @Nullable Header of(Rows rows, List<GridCell> cells, LabelFinder finder) {
    Map<GridCell, Target> columns = new LinkedHashMap<>();
    Map<GridCell, Double> scores = new HashMap<>();
    List<Target> free = new ArrayList<>(rows.columns());
    List<GridCell> open =
        new ArrayList<>(cells.stream().filter(c -> c.text().length() <= LONGEST).toList());
    double sum = 0;
    Match match = best(open, free, finder);
    while (match != null) {
      columns.put(match.cell(), match.target());
      scores.put(match.cell(), match.score());
      free.remove(match.target());
      open.remove(match.cell());
      sum += match.score();
      match = best(open, free, finder);
    }
    int wanted = rows.columns().size();
    boolean enough =
        wanted == 1
            ? columns.size() == 1 && sum >= ONLY_COLUMN && alone(rows, cells, columns)
            : columns.size() >= 2 && columns.size() >= Math.ceil(wanted * ENOUGH - 1e-9);
    return enough ? new Header(rows, columns, scores, sum / wanted) : null;
  }

  /// Whether the cells beside the heading of an only column hold at most the heading of the
  /// numbers; the name of a repeated group, «I этап», is no heading.
  private static boolean alone(Rows rows, List<GridCell> cells, Map<GridCell, Target> columns) {
    boolean numbered = rows.columns().getFirst().field().label().contains("{");
    return !numbered
        && cells.stream()
            .filter(c -> !columns.containsKey(c))
            .allMatch(c -> RowNumbers.heading(c.text()));
  }

  private static @Nullable Match best(
      List<GridCell> cells, List<Target> targets, LabelFinder finder) {
    Match best = null;
    for (GridCell cell : cells) {
      for (Target target : targets) {
        double score = score(cell, target, finder);
        if (score > COLUMN_SURE && (best == null || score > best.score())) {
          best = new Match(cell, target, score);
        }
      }
    }
    return best;
  }

  private static double score(GridCell cell, Target target, LabelFinder finder) {
    double length = Math.max(1, cell.text().strip().length());
    return finder
        .find(cell.passage())
        .option(target.index())
        .filter(
            o ->
                o.cut().to() - o.cut().from() >= SHARE * length
                    || remark(o.cut(), cell.text().substring(o.cut().rest())))
        .map(LabelFinder.Option::score)
        .orElse(0.0);
  }

  /// What people add to a heading: a remark in parentheses, on a line or in a look of its own.
  private static boolean remark(LabelFinder.Cut cut, String rest) {
    String text = rest.strip();
    boolean apart =
        text.startsWith("(")
            || cut.ending() == LabelFinder.Ending.LINE
            || cut.ending() == LabelFinder.Ending.LOOK;
    return text.isEmpty() || (apart && text.length() < LONGEST_REMARK);
  }
}
