package metodist.app.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.function.Function;
import metodist.app.platform.Formats;
import org.jspecify.annotations.Nullable;

/// A column of a [TableKit], as data. `id` is lasting: the user's widths are kept under it. `width`
/// is in ems (letters wide), so that it grows with the zoom. `text` is what is shown, found and
/// copied; `value` is what is ordered and written into a spreadsheet (a text, a number, a date, a
/// moment; null is an empty cell, which comes last in either direction). `order` is null where the
/// natural order of the values will do.
public record Column<R>(
    String id,
    String title,
    double width,
    Function<R, String> text,
    Function<R, ? extends @Nullable Object> value,
    Look<R> look) {

  public enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /// How it is drawn and ordered where that does not follow from the values.
  public record Look<R>(
      Align align, @Nullable Comparator<R> order, @Nullable Function<R, @Nullable Status> status) {
    static <R> Look<R> of(Align align) {
      return new Look<>(align, null, null);
    }
  }

  /// Text in natural order.
  public static <R> Column<R> text(
      String id, String title, double width, Function<R, String> text) {
    return new Column<>(id, title, width, text, text, Look.of(Align.LEFT));
  }

  /// A number, right-aligned, thousands grouped; null is an empty cell, which is no zero.
  public static <R> Column<R> number(
      String id, String title, double width, Function<R, ? extends @Nullable Number> value) {
    Function<R, String> text =
        row -> {
          Number number = value.apply(row);
          return number == null ? "" : Formats.decimal(number.doubleValue(), 2);
        };
    return new Column<>(id, title, width, text, value, Look.of(Align.RIGHT));
  }

  /// A sum, right-aligned, always with two digits after the comma: «1 234,56».
  public static <R> Column<R> sum(
      String id, String title, double width, Function<R, @Nullable BigDecimal> value) {
    Function<R, String> text =
        row -> {
          BigDecimal sum = value.apply(row);
          return sum == null ? "" : Formats.sum(sum);
        };
    return new Column<>(id, title, width, text, value, Look.of(Align.RIGHT));
  }

  /// A date; null is an empty cell.
  public static <R> Column<R> date(
      String id, String title, double width, Function<R, @Nullable LocalDate> value) {
    Function<R, String> text =
        row -> {
          LocalDate date = value.apply(row);
          return date == null ? "" : Formats.date(date);
        };
    return new Column<>(id, title, width, text, value, Look.of(Align.LEFT));
  }

  /// A date with the time of the day, in the order of time.
  public static <R> Column<R> moment(
      String id, String title, double width, Function<R, LocalDateTime> value) {
    return new Column<>(
        id, title, width, row -> Formats.dateTime(value.apply(row)), value, Look.of(Align.LEFT));
  }

  /// A state as icon and word; null is an empty cell.
  public static <R> Column<R> status(
      String id, String title, double width, Function<R, @Nullable Status> value) {
    Function<R, String> text =
        row -> {
          Status status = value.apply(row);
          return status == null ? "" : status.word();
        };
    return new Column<>(id, title, width, text, text, new Look<>(Align.LEFT, null, value));
  }

  /// The same column in another order (states by their course, not by alphabet).
  public Column<R> orderedBy(Comparator<R> other) {
    return new Column<>(
        id, title, width, text, value, new Look<>(look.align(), other, look.status()));
  }

  public Align align() {
    return look.align();
  }

  @Nullable Status status(R row) {
    return look.status() == null ? null : look.status().apply(row);
  }

  /// The text on one line, as a cell of the list shows it.
  String line(R row) {
    return text.apply(row).replace('\n', ' ');
  }

  /// What a row is ordered by: null for an empty cell.
  @Nullable Object key(R row) {
    if (look.order() != null) {
      return text.apply(row).isEmpty() ? null : row;
    }
    Object found = value.apply(row);
    if (found instanceof String words) {
      return words.isEmpty() ? null : NaturalOrder.key(words);
    }
    return found instanceof Number number ? (Object) number.doubleValue() : found;
  }

  /// Compares what [#key] gives, nulls left out.
  @SuppressWarnings("unchecked") // keys of one column are of one type
  Comparator<Object> keyOrder() {
    return look.order() != null
        ? (Comparator<Object>) (Comparator<?>) look.order()
        : (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
  }
}
