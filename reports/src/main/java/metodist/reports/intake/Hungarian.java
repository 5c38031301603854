package metodist.reports.intake;

import java.util.Arrays;

/// The assignment of rows to columns with the greatest sum (Kuhn and Munkres, by potentials).
final class Hungarian {
  private Hungarian() {}

  /// The column of each row; there are at least as many columns as rows.
  static int[] assign(double[][] gain) {
    int n = gain.length;
    int m = n == 0 ? 0 : gain[0].length;
    double[] u = new double[n + 1];
    double[] v = new double[m + 1];
    int[] rowOf = new int[m + 1];
    for (int i = 1; i <= n; i++) {
      augment(gain, i, u, v, rowOf);
    }
    int[] columns = new int[n];
    for (int j = 1; j <= m; j++) {
      if (rowOf[j] > 0) {
        columns[rowOf[j] - 1] = j - 1;
      }
    }
    return columns;
  }

  private static void augment(double[][] gain, int row, double[] u, double[] v, int[] rowOf) {
    int m = v.length - 1;
    int[] way = new int[m + 1];
    double[] least = new double[m + 1];
    boolean[] used = new boolean[m + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    do {
      used[at] = true;
      int i = rowOf[at];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= m; j++) {
        if (!used[j]) {
          double cost = -gain[i - 1][j - 1] - u[i] - v[j];
          if (cost < least[j]) {
            least[j] = cost;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    while (at != 0) {
      int before = way[at];
      rowOf[at] = rowOf[before];
      at = before;
    }
  }
}
