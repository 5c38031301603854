package metodist.reports.intake;

import java.util.regex.Pattern;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Sheet.GridCell;

/// What a single cell of a table is: a number, a label and nothing else, the label of a field.
final class CellLabels {
  static final double SURE = 0.85;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\\u00A0№]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]?)?[\\s\\u00A0]*");
  private final LabelFinder finder;
  private final FormLexicon lexicon;

  CellLabels(FormLexicon lexicon, LabelFinder finder) {
    this.lexicon = lexicon;
    this.finder = finder;
  }

  static boolean number(GridCell cell) {
    return NUMBER.matcher(cell.text()).matches();
  }

  Found find(GridCell cell) {
    return finder.find(cell.passage());
  }

  /// Whether the cell is a label and nothing else.
  boolean labelled(GridCell cell) {
    Found found = find(cell);
    return found.best() >= SURE && whole(found);
  }

  /// Whether nothing stands in the cell but the label.
  static boolean whole(Found found) {
    return !found.options().isEmpty()
        && found.options().getFirst().cut().rest() >= found.passage().text().strip().length();
  }

  /// Whether the cell holds a label with its answer behind or under it.
  boolean withAnswer(GridCell cell) {
    Found found = find(cell);
    if (found.best() < SURE || kind(found.options().getFirst()) == FormLexicon.Kind.COLUMN) {
      return false;
    }
    LabelFinder.Cut cut = found.options().getFirst().cut();
    boolean sign =
        switch (cut.ending()) {
          case COLON, LINE, TAB, LOOK, DASH -> true;
          case WHOLE, UNDERSCORES, PARENTHESIS, SENTENCE, WORDS -> false;
        };
    return sign && !Words.blank(cell.text().substring(cut.rest()));
  }

  /// Whether the whole cell is the label of a field.
  boolean fieldLabel(GridCell cell) {
    return find(cell).options().stream()
        .anyMatch(
            o ->
                o.score() >= SURE
                    && o.cut().rest() >= cell.text().length()
                    && kind(o) == FormLexicon.Kind.FIELD);
  }

  /// Whether the cell begins with the label of a field or of a repeated one.
  boolean opens(GridCell cell) {
    return find(cell).options().stream()
        .anyMatch(o -> o.score() >= SURE && kind(o) != FormLexicon.Kind.COLUMN);
  }

  boolean surelyField(GridCell cell) {
    return find(cell).options().stream()
        .anyMatch(o -> o.score() >= 0.9 && kind(o) == FormLexicon.Kind.FIELD);
  }

  /// A section's title beside the label of its only field.
  boolean same(GridCell cell, GridCell right) {
    Found a = find(cell);
    Found b = find(right);
    return a.best() >= SURE
        && b.best() >= SURE
        && a.options().getFirst().target() == b.options().getFirst().target();
  }

  private FormLexicon.Kind kind(LabelFinder.Option option) {
    return lexicon.targets().get(option.target()).kind();
  }
}
