package metodist.model.orders;

/// How an issuer's papers are set: typeface, sizes in points, margins in millimetres, line spacing
/// as a multiple. Defaults follow ГОСТ Р 7.0.97-2025 with the 30 mm left margin of papers kept for
/// good.
public record HouseStyle(
    String typeface,
    double bodySize,
    double tableSize,
    int left,
    int right,
    int top,
    int bottom,
    double lineSpacing,
    boolean titleCentred) {
  public static final HouseStyle GOST =
      new HouseStyle("Times New Roman", 14, 12, 30, 15, 20, 20, 1.0, false);
}
