package metodist.reports.bench;

import java.util.Arrays;
import java.util.Locale;

/// Medians and how they are printed.
final class Medians {
  private Medians() {}

  static double of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static String line(String name, double millis, double oursMillis, double aim) {
    double ratio = millis / oursMillis;
    String verdict = aim == 0 ? "" : ratio >= aim ? "aim met" : "AIM MISSED";
    return String.format(
        Locale.ROOT,
        "%-44s %10.2f ms   %6.1fx ours   %s",
        name,
        millis,
        ratio,
        aim == 0 ? "" : String.format(Locale.ROOT, "(aim %.0fx: %s)", aim, verdict));
  }
}
