package metodist.model.handouts;

/// A line of a layout: text with placeholders, its size in points, its look, and the space above it
/// in points. `colour` is 0xRRGGBB. `top` puts it so many millimetres below the upper edge of the
/// sheet; 0 leaves it below the line before it. A line whose placeholders are all empty is left
/// out.
public record HandoutLine(
    String text,
    double size,
    boolean bold,
    boolean italic,
    Align align,
    int colour,
    int before,
    int top) {
  public static final int BLACK = 0;

  public enum Align {
    LEFT("слева"),
    CENTRE("по центру"),
    RIGHT("справа"),
    JUSTIFIED("по ширине");

    private final String title;

    Align(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public static HandoutLine centred(String text, double size, int before) {
    return new HandoutLine(text, size, false, false, Align.CENTRE, BLACK, before, 0);
  }

  public HandoutLine strong() {
    return new HandoutLine(text, size, true, italic, align, colour, before, top);
  }

  public HandoutLine coloured(int value) {
    return new HandoutLine(text, size, bold, italic, align, value, before, top);
  }

  public HandoutLine aligned(Align value) {
    return new HandoutLine(text, size, bold, italic, value, colour, before, top);
  }

  public HandoutLine sized(double value) {
    return new HandoutLine(text, value, bold, italic, align, colour, before, top);
  }

  public HandoutLine below(int points) {
    return new HandoutLine(text, size, bold, italic, align, colour, points, top);
  }

  public HandoutLine slanted() {
    return new HandoutLine(text, size, bold, true, align, colour, before, top);
  }

  /// So many millimetres below the upper edge of the sheet.
  public HandoutLine at(int millimetres) {
    return new HandoutLine(text, size, bold, italic, align, colour, before, millimetres);
  }
}
