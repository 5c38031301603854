package metodist.model.orders;

import java.time.LocalDate;
import java.util.List;

/// Редакция ГОСТ Р 7.0.97, действующая на дату (domain.md 1.1, 1.3). Millimetres and points.
/// `cornerWidth` is the longest line of a requisite set in a corner.
public record GostProfile(
    String code,
    LocalDate from,
    int left,
    int right,
    int top,
    int bottom,
    int leftForLongKeeping,
    double cornerWidth,
    List<Integer> fontSizes,
    boolean titleMandatory,
    boolean qrAllowed) {
  public static final List<GostProfile> EDITIONS =
      List.of(
          new GostProfile(
              "ГОСТ Р 7.0.97-2016",
              LocalDate.of(2018, 7, 1),
              20,
              10,
              20,
              20,
              30,
              75,
              List.of(12, 13, 14),
              false,
              false),
          new GostProfile(
              "ГОСТ Р 7.0.97-2025",
              LocalDate.of(2025, 8, 18),
              20,
              10,
              20,
              20,
              30,
              80,
              List.of(12, 13, 14),
              true,
              true));

  public GostProfile {
    fontSizes = List.copyOf(fontSizes);
  }

  /// The edition in force on a date; before the first known one, the first.
  public static GostProfile on(LocalDate date) {
    return EDITIONS.stream()
        .filter(p -> !p.from().isAfter(date))
        .reduce((first, second) -> second)
        .orElse(EDITIONS.getFirst());
  }
}
