package metodist.reports.source.list;

/// A level of a list. In `pattern` «%1» stands for the outermost counter, «%2» for the next; a
/// bullet is its pattern. `legal` writes all counters in digits.
public record ListLevel(NumberFormat format, String pattern, int start, boolean legal) {
  public static final ListLevel NOTHING = new ListLevel(NumberFormat.NONE, "", 1, false);

  /// A bullet; symbol fonts hold theirs at private places, which are told as the sign one sees.
  public static ListLevel bullet(String sign) {
    return new ListLevel(NumberFormat.BULLET, Symbols.readable(sign), 1, false);
  }
}
