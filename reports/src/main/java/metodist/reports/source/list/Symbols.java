package metodist.reports.source.list;

/// Signs of symbol fonts (Symbol, Wingdings), which stand at private code points.
public final class Symbols {
  private Symbols() {}

  /// A bullet as one sees it; an unknown one is told as «•».
  public static String readable(String bullet) {
    StringBuilder signs = new StringBuilder();
    bullet
        .codePoints()
        .forEach(
            sign -> {
              int seen = seen(sign);
              signs.appendCodePoint(isPrivate(seen) ? '•' : seen);
            });
    return signs.toString();
  }

  /// A sign of a symbol font in running text; an unknown one stays as it is.
  public static int seen(int sign) {
    return switch (sign) {
      case 0xF0B7, 0xF06C, 0xF09F -> '•';
      case 0xF0A7, 0xF06E -> '▪';
      case 0xF0D8 -> '➢';
      case 0xF0FC -> '✓';
      case 0xF0FB -> '✗';
      case 0xF0FE -> '☑';
      case 0xF0FD, 0xF078 -> '☒';
      case 0xF0A8, 0xF06F, 0xF071, 0xF072 -> '☐';
      case 0xF0A1 -> '○';
      case 0xF076 -> '❖';
      case 0xF0E0, 0xF0AE -> '→';
      case 0xF02D -> '–';
      default -> sign;
    };
  }

  private static boolean isPrivate(int sign) {
    return sign >= 0xE000 && sign <= 0xF8FF;
  }
}
