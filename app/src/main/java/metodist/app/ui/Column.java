package metodist.app.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import metodist.app.platform.Formats;
import org.jspecify.annotations.Nullable;

/// A column of a [TableKit], as data. `id` is lasting: the user's widths are kept under it. `width`
/// is in ems (letters wide), so that it grows with the zoom. `text` is what is shown, found and
/// copied.
public record Column<R>(
    String id,
    String title,
    double width,
    Align align,
    Function<R, String> text,
    Comparator<R> order,
    @Nullable Function<R, @Nullable Status> status) {

  public enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /// Text in natural order.
  public static <R> Column<R> text(
      String id, String title, double width, Function<R, String> text) {
    return new Column<>(
        id,
        title,
        width,
        Align.LEFT,
        text,
        Comparator.comparing(text, NaturalOrder.INSTANCE),
        null);
  }

  /// A number, right-aligned; null is an empty cell, sorted last.
  public static <R> Column<R> number(
      String id, String title, double width, Function<R, ? extends @Nullable Number> value) {
    Function<R, String> text =
        row -> {
          Number number = value.apply(row);
          return number == null ? "" : Formats.decimal(number.doubleValue(), 2);
        };
    Comparator<R> order =
        Comparator.comparingDouble(
            row -> {
              Number number = value.apply(row);
              return number == null ? Double.MAX_VALUE : number.doubleValue();
            });
    return new Column<>(id, title, width, Align.RIGHT, text, order, null);
  }

  /// A date; null is an empty cell, sorted last.
  public static <R> Column<R> date(
      String id, String title, double width, Function<R, @Nullable LocalDate> value) {
    Function<R, String> text =
        row -> {
          LocalDate date = value.apply(row);
          return date == null ? "" : Formats.date(date);
        };
    Comparator<R> order =
        Comparator.comparing(
            row -> {
              LocalDate date = value.apply(row);
              return date == null ? LocalDate.MAX : date;
            });
    return new Column<>(id, title, width, Align.LEFT, text, order, null);
  }

  /// A state as icon and word; null is an empty cell.
  public static <R> Column<R> status(
      String id, String title, double width, Function<R, @Nullable Status> value) {
    Function<R, String> text =
        row -> {
          Status status = value.apply(row);
          return status == null ? "" : status.word();
        };
    return new Column<>(
        id,
        title,
        width,
        Align.LEFT,
        text,
        Comparator.comparing(text, NaturalOrder.INSTANCE),
        value);
  }

  /// The same column in another order (states by their course, not by alphabet).
  public Column<R> orderedBy(Comparator<R> other) {
    return new Column<>(id, title, width, align, text, other, status);
  }
}
