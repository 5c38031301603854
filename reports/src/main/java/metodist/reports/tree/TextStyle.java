package metodist.reports.tree;

/// How a run of text is set. `colour` is 0xRRGGBB, black where nothing is said. `sizeHalfPoints` 0
/// means the size of the paragraph, else of the document's typeface.
public record TextStyle(
    boolean bold,
    boolean italic,
    boolean underline,
    Position position,
    int sizeHalfPoints,
    int colour) {
  public static final TextStyle PLAIN = new TextStyle(false, false, false, Position.BASE, 0);
  public static final TextStyle BOLD = new TextStyle(true, false, false, Position.BASE, 0);
  public static final TextStyle ITALIC = new TextStyle(false, true, false, Position.BASE, 0);

  public enum Position {
    BASE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  public TextStyle(
      boolean bold, boolean italic, boolean underline, Position position, int sizeHalfPoints) {
    this(bold, italic, underline, position, sizeHalfPoints, 0);
  }

  public TextStyle withSize(int halfPoints) {
    return new TextStyle(bold, italic, underline, position, halfPoints, colour);
  }

  public TextStyle underlined() {
    return new TextStyle(bold, italic, true, position, sizeHalfPoints, colour);
  }

  public TextStyle coloured(int value) {
    return new TextStyle(bold, italic, underline, position, sizeHalfPoints, value);
  }
}
