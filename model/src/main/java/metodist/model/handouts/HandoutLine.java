package metodist.model.handouts;

/// A line of a layout: text with placeholders, its size in points, its look, and the space above it
/// in points. `colour` is 0xRRGGBB. A line whose placeholders are all empty is left out.
public record HandoutLine(
    String text, double size, boolean bold, boolean italic, Align align, int colour, int before) {
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
    return new HandoutLine(text, size, false, false, Align.CENTRE, BLACK, before);
  }

  public HandoutLine strong() {
    return new HandoutLine(text, size, true, italic, align, colour, before);
  }

  public HandoutLine coloured(int value) {
    return new HandoutLine(text, size, bold, italic, align, value, before);
  }

  public HandoutLine aligned(Align value) {
    return new HandoutLine(text, size, bold, italic, value, colour, before);
  }
}
