package metodist.reports.verify;

import java.util.List;

/// Отметка приложения as it stands in a paper: lines `start` to `end` (exclusive) of its file.
/// `number` is the appendix's own («2», empty for none), `numberSigned` whether «№» stands before
/// it. `marks` are what it says of the order, more than one where a stamp of approval repeats it.
/// `weak` is a heading that names no order and may be a part of another paper; `nested` one that
/// belongs to a regulation, not to the order.
record Heading(
    int start,
    int end,
    String number,
    boolean numberSigned,
    List<Requisites> marks,
    Strength strength,
    String text) {
  Heading {
    marks = List.copyOf(marks);
  }

  /// How surely it is the mark of an appendix to an order.
  enum Strength {
    STRONG,
    WEAK,
    NESTED
  }

  boolean strong() {
    return strength == Strength.STRONG;
  }

  boolean nested() {
    return strength == Strength.NESTED;
  }
}
