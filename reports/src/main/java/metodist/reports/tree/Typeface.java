package metodist.reports.tree;

/// The family a paper is set in and its base size. Word is told `family`; the PDF embeds the free
/// face with the same metrics (Liberation Serif for Times New Roman). Sizes are half-points, as
/// Word stores them: 28 is 14 pt.
public record Typeface(String family, int sizeHalfPoints) {
  public static final Typeface TIMES_14 = new Typeface("Times New Roman", 28);
  public static final Typeface TIMES_12 = new Typeface("Times New Roman", 24);
}
