package metodist.reports.tree;

/// Conversions into twips (1/20 pt), the only length of the tree.
public final class Lengths {
  private Lengths() {}

  public static int mm(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  public static int pt(double points) {
    return (int) Math.round(points * 20);
  }

  public static double toPt(int twips) {
    return twips / 20.0;
  }
}
