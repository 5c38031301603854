package metodist.reports.twin;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the judge says of one paper. Where its answer is ours in everything, no more is asked. Else
/// it is asked once more, for the same file laid out anew. If its answers are alike, ours is held
/// against the first; where the judge contradicts itself, by the very measures that ours is judged
/// by, the nearer of its answers counts, and ours must have as many pages as one of them.
public record Verdict(PdfComparison counted, boolean contradicted, List<Integer> pages) {
  static final double LINE_BREAKS = 0.999;
  static final double SAME_PAGE = 0.995;

  public Verdict {
    pages = List.copyOf(pages);
  }

  /// The second answer, when it is needed.
  interface Again {
    byte[] pdf() throws IOException, InterruptedException;
  }

  static Verdict of(byte[] ours, byte[] loaded, Again again)
      throws IOException, InterruptedException {
    PdfComparison first = PdfComparison.of(ours, loaded);
    if (first.samePageCount() && first.lineBreaks() == 1 && first.samePage() == 1) {
      return new Verdict(first, false, List.of(first.pagesRight()));
    }
    byte[] anew = again.pdf();
    PdfComparison itself = PdfComparison.of(loaded, anew);
    List<Integer> pages = List.of(itself.pagesLeft(), itself.pagesRight());
    if (alike(itself)) {
      return new Verdict(first, false, pages);
    }
    return new Verdict(nearer(first, PdfComparison.of(ours, anew)), true, pages);
  }

  private static boolean alike(PdfComparison answers) {
    return answers.samePageCount()
        && answers.lineBreaks() >= LINE_BREAKS
        && answers.samePage() >= SAME_PAGE;
  }

  private static PdfComparison nearer(PdfComparison first, PdfComparison second) {
    return Stream.of(first, second)
        .max(
            Comparator.comparing(PdfComparison::samePageCount)
                .thenComparing(PdfComparison::lineBreaks)
                .thenComparing(PdfComparison::samePage))
        .orElseThrow();
  }

  /// Whether the judge is not even sure how many pages there are.
  boolean pagesContradicted() {
    return contradicted && !pages.getFirst().equals(pages.getLast());
  }

  /// Whether ours has a count of pages that the judge gave.
  boolean pagesAgree() {
    return counted.samePageCount();
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-16s %4d/%4d %7d %7.2f%% %8.3f%% %8.3f%% %9.3f%s%n",
        name,
        counted.pagesLeft(),
        counted.pagesRight(),
        counted.words(),
        counted.paired() * 100,
        counted.lineBreaks() * 100,
        counted.samePage() * 100,
        counted.drift(),
        contradicted
            ? "  the judge contradicts itself: " + pages.getFirst() + " and " + pages.getLast()
            : "");
  }
}
