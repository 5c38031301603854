package metodist.reports.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Compares two PDFs of the same paper word by word: the words of both are aligned, and of those
/// found in both it is counted whether they stand on the same page, begin a line in both or in
/// neither, and how far apart in height they are. Shares are between 0 and 1; `lineBreaks` is over
/// the union of the line beginnings of both.
public record PdfComparison(
    int pagesLeft,
    int pagesRight,
    int words,
    double paired,
    double lineBreaks,
    double samePage,
    double drift,
    List<String> differences) {
  private static final int SHOWN = 12;

  /// Points by which places across may differ and still be the same.
  private static final double ALIKE = 1.5;

  public PdfComparison {
    differences = List.copyOf(differences);
  }

  public static PdfComparison of(byte[] left, byte[] right) throws IOException {
    return new Comparer(words(left), words(right)).compare(pages(left), pages(right));
  }

  public boolean samePageCount() {
    return pagesLeft == pagesRight;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "pages %d/%d, words %d, paired %.3f %%, line breaks %.3f %%, same page %.3f %%, drift %.3f"
            + " pt%s",
        pagesLeft,
        pagesRight,
        words,
        paired * 100,
        lineBreaks * 100,
        samePage * 100,
        drift,
        differences.isEmpty() ? "" : "\n  " + String.join("\n  ", differences));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static List<PdfWords.Word> words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PdfWords().read(document);
    }
  }

  /// Pairs words by their text and order; a word met many times is paired by its turn within the
  /// page, then overall.
  private static final class Comparer {
    private final List<PdfWords.Word> left;
    private final List<PdfWords.Word> right;
    private final List<String> differences = new ArrayList<>();

    Comparer(List<PdfWords.Word> left, List<PdfWords.Word> right) {
      this.left = left;
      this.right = right;
    }

    PdfComparison compare(int pagesLeft, int pagesRight) {
      int[] pairs = WordAlignment.align(left, right);
      int paired = 0;
      int samePage = 0;
      double drift = 0;
      int startsBoth = 0;
      int startsAny = 0;
      for (int i = 0; i < pairs.length; i++) {
        if (pairs[i] < 0) {
          continue;
        }
        PdfWords.Word a = left.get(i);
        PdfWords.Word b = right.get(pairs[i]);
        paired++;
        if (a.page() == b.page()) {
          samePage++;
          drift += Math.abs(a.y() - b.y());
        } else {
          report(
              String.format(Locale.ROOT, "page %d/%d «%s»", a.page() + 1, b.page() + 1, a.text()));
        }
        if (a.startsLine() || b.startsLine()) {
          startsAny++;
          if ((a.startsLine() && b.startsLine()) || standsAlike(pairs, i)) {
            startsBoth++;
          } else {
            report(
                String.format(
                    Locale.ROOT,
                    "line break page %d %s «%s»",
                    a.page() + 1,
                    a.startsLine() ? "left" : "right",
                    context(i)));
          }
        }
      }
      int all = Math.max(left.size(), right.size());
      unpaired(pairs);
      return new PdfComparison(
          pagesLeft,
          pagesRight,
          all,
          share(paired, all),
          share(startsBoth, startsAny),
          share(samePage, paired),
          samePage == 0 ? 0 : drift / samePage,
          differences);
    }

    /// A word that stands as far to the right in both, and the word before it too, begins a line in
    /// both or in neither: only the cell before ends at another height.
    private boolean standsAlike(int[] pairs, int i) {
      return i > 0
          && pairs[i - 1] >= 0
          && across(left.get(i), right.get(pairs[i])) < ALIKE
          && across(left.get(i - 1), right.get(pairs[i - 1])) < ALIKE;
    }

    private static double across(PdfWords.Word a, PdfWords.Word b) {
      return Math.abs(a.x() - b.x());
    }

    private void unpaired(int[] pairs) {
      for (int i = 0; i < pairs.length; i++) {
        if (pairs[i] < 0) {
          report(
              String.format(
                  Locale.ROOT,
                  "page %d only left «%s»",
                  left.get(i).page() + 1,
                  left.get(i).text()));
        }
      }
    }

    private String context(int i) {
      StringBuilder text = new StringBuilder();
      for (int k = Math.max(0, i - 2); k <= Math.min(left.size() - 1, i + 1); k++) {
        text.append(k == i ? " | " : " ").append(left.get(k).text());
      }
      return text.toString().strip();
    }

    private void report(String difference) {
      if (differences.size() < SHOWN) {
        differences.add(difference);
      }
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : part / (double) whole;
    }
  }
}
