package metodist.reports.tree;

/// Paper and margins of a section, in twips. Width and height are of the page as it is read, so a
/// landscape page is wider than high. `headerDistance` is from the top edge to the running head
/// (ГОСТ Р 7.0.97: at least 10 mm).
public record PageSpec(
    int width, int height, int left, int right, int top, int bottom, int headerDistance) {
  public static final int A4_SHORT = 11906;
  public static final int A4_LONG = 16838;
  public static final int A3_LONG = 23811;
  public static final int A5_SHORT = 8391;

  /// A4 with margins 30/15/20/20 mm, the habit for papers of permanent storage (ГОСТ Р
  /// 7.0.97-2025).
  public static PageSpec a4Portrait() {
    return new PageSpec(A4_SHORT, A4_LONG, 1701, 850, 1134, 1134, 567);
  }

  public static PageSpec a4Landscape() {
    return new PageSpec(A4_LONG, A4_SHORT, 1134, 1134, 1134, 1134, 567);
  }

  public boolean landscape() {
    return width > height;
  }

  public int textWidth() {
    return width - left - right;
  }

  public int textHeight() {
    return height - top - bottom;
  }
}
