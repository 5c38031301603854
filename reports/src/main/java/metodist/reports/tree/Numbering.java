package metodist.reports.tree;

import java.util.List;

/// An automatic numbering, the same one in Word (editable there) and in our own layout. A level's
/// `pattern` holds `%1` for the outermost counter, `%2` for the next («%1.%2.»); the number is
/// followed by a no-break space and takes no tab, so that typed and automatic numbers break lines
/// alike. A deeper counter restarts after each shallower item.
public record Numbering(String id, List<Level> levels) {
  public Numbering {
    levels = List.copyOf(levels);
  }

  /// «1.», «1.1.», «1.1.1.» — the numbering of an order's clauses.
  public static Numbering clauses(String id) {
    return new Numbering(
        id,
        List.of(
            new Level(Kind.DECIMAL, "%1.", 1),
            new Level(Kind.DECIMAL, "%1.%2.", 1),
            new Level(Kind.DECIMAL, "%1.%2.%3.", 1)));
  }

  public static Numbering dashes(String id) {
    return new Numbering(id, List.of(new Level(Kind.BULLET, "–", 1)));
  }

  public record Level(Kind kind, String pattern, int start) {}

  public enum Kind {
    DECIMAL,
    UPPER_ROMAN,
    RUSSIAN_LOWER,
    BULLET
  }
}
