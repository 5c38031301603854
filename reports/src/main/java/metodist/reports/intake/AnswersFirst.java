package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.FormLexicon.Kind;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import metodist.reports.intake.Sheet.Part;

/// Papers whose labels stand under the answers, «____ (полное наименование)», or to the right of
/// them: their lines and cells are put into the usual order, so that everything else reads one way.
final class AnswersFirst {
  private static final int FEWEST = 3;
  private static final double SURE = 0.8;
  private final LabelFinder finder;
  private final FormLexicon lexicon;
  private final Headings headings;

  AnswersFirst(LabelFinder finder, FormLexicon lexicon, Headings headings) {
    this.finder = finder;
    this.lexicon = lexicon;
    this.headings = headings;
  }

  /// The parts with every label before its answer.
  List<Part> turned(List<Part> parts) {
    List<Part> turned = under(parts) ? labelsUp(parts) : new ArrayList<>(parts);
    turned.replaceAll(p -> p instanceof Grid grid ? mirrored(grid) : p);
    return turned;
  }

  /// Whether labels stand under their answers: as captions in parentheses on lines of their own, or
  /// so that every stretch of text begins with an answer and ends with a label.
  private boolean under(List<Part> parts) {
    int captions = 0;
    int plain = 0;
    int before = 0;
    int after = 0;
    boolean begins = true;
    boolean first = false;
    boolean last = false;
    for (Part part : parts) {
      if (!(part instanceof Free free) || edge(free.line())) {
        before += first && last ? 1 : 0;
        begins = true;
        first = false;
        last = false;
        continue;
      }
      if (free.line().blank()) {
        continue;
      }
      boolean label = label(Passage.of(List.of(free.line())));
      boolean caption = label && caption(free.line());
      captions += caption ? 1 : 0;
      plain += label && !caption ? 1 : 0;
      after += begins && opens(free.line()) ? 1 : 0;
      first = begins ? !opens(free.line()) : first;
      last = label;
      begins = false;
    }
    before += first && last ? 1 : 0;
    return (captions >= FEWEST && captions > 2 * plain) || (before >= FEWEST && after == 0);
  }

  private List<Part> labelsUp(List<Part> parts) {
    List<Part> turned = new ArrayList<>();
    List<Part> answer = new ArrayList<>();
    for (Part part : parts) {
      if (!(part instanceof Free free) || edge(free.line())) {
        turned.addAll(answer);
        answer.clear();
        turned.add(part);
      } else if (label(Passage.of(List.of(free.line())))) {
        turned.add(part);
        turned.addAll(answer);
        answer.clear();
      } else {
        answer.add(part);
      }
    }
    turned.addAll(answer);
    return turned;
  }

  /// A line no answer reaches over: a heading of the form, a line of its head.
  private boolean edge(Stretch line) {
    if (line.blank() || caption(line)) {
      return false;
    }
    boolean head =
        finder.find(Passage.of(List.of(line))).options().stream()
            .limit(1)
            .anyMatch(o -> o.score() >= SURE && lexicon.targets().get(o.target()).section() == -1);
    return head || headings.ofTitle(line.text()) || headings.like(line.text());
  }

  private static boolean caption(Stretch line) {
    String text = line.text().strip();
    return text.startsWith("(") && text.endsWith(")");
  }

  private boolean label(Passage passage) {
    Found found = finder.find(passage);
    return found.best() >= SURE && CellLabels.whole(found) && ofField(found);
  }

  private boolean opens(Stretch line) {
    Found found = finder.find(Passage.of(List.of(line)));
    return found.best() >= SURE && ofField(found);
  }

  private boolean ofField(Found found) {
    return lexicon.targets().get(found.options().getFirst().target()).kind() != Kind.COLUMN;
  }

  /// The grid with its labels at the left, when most of its rows have them at the right.
  private Grid mirrored(Grid grid) {
    boolean numbers =
        grid.rows().stream()
            .filter(r -> r.cells().size() == 2)
            .allMatch(r -> CellLabels.number(r.cells().getFirst()));
    int left = numbers ? grid.rows().size() : 0;
    int right = 0;
    for (GridRow row : grid.rows()) {
      List<GridCell> cells = texts(row);
      if (cells.size() == 2) {
        boolean a = label(cells.getFirst().passage());
        boolean b = label(cells.getLast().passage());
        left += a && !b ? 1 : 0;
        right += b && !a ? 1 : 0;
      }
    }
    if (right < FEWEST || right <= 2 * left) {
      return grid;
    }
    return new Grid(grid.columns(), grid.rows().stream().map(this::mirrored).toList());
  }

  private GridRow mirrored(GridRow row) {
    List<GridCell> texts = texts(row);
    if (texts.size() != 2) {
      return row;
    }
    GridCell a = texts.getFirst();
    GridCell b = texts.getLast();
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      Passage passage = cell == a ? b.passage() : cell == b ? a.passage() : cell.passage();
      cells.add(new GridCell(cell.column(), cell.span(), passage));
    }
    return new GridRow(cells);
  }

  /// The cells of a row but those of its number.
  private static List<GridCell> texts(GridRow row) {
    return row.cells().size() <= 2
        ? row.cells()
        : row.cells().stream().filter(c -> !CellLabels.number(c) || c.blank()).toList();
  }
}
