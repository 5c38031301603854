package metodist.reports.tree;

/// How a run of text is set. `sizeHalfPoints` 0 means the size of the paragraph, else of the
/// document's typeface.
public record TextStyle(
    boolean bold, boolean italic, boolean underline, Position position, int sizeHalfPoints) {
  public static final TextStyle PLAIN = new TextStyle(false, false, false, Position.BASE, 0);
  public static final TextStyle BOLD = new TextStyle(true, false, false, Position.BASE, 0);
  public static final TextStyle ITALIC = new TextStyle(false, true, false, Position.BASE, 0);

  public enum Position {
    BASE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  public TextStyle withSize(int halfPoints) {
    return new TextStyle(bold, italic, underline, position, halfPoints);
  }

  public TextStyle underlined() {
    return new TextStyle(bold, italic, true, position, sizeHalfPoints);
  }
}
