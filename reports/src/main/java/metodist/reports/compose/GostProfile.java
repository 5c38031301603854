package metodist.reports.compose;

import java.time.LocalDate;

/// An edition of ГОСТ Р 7.0.97 and what it changes on a sheet. `cornerWidth` is the widest line, in
/// millimetres, of a requisite in a corner of the sheet: 75 in the edition of 2016, 80 in the one
/// that replaced it on 18.08.2025.
enum GostProfile {
  GOST_2016(LocalDate.of(2018, 7, 1), 75),
  GOST_2025(LocalDate.of(2025, 8, 18), 80);

  private final LocalDate from;
  private final int cornerWidth;

  GostProfile(LocalDate from, int cornerWidth) {
    this.from = from;
    this.cornerWidth = cornerWidth;
  }

  static GostProfile on(LocalDate day) {
    return day.isBefore(GOST_2025.from) ? GOST_2016 : GOST_2025;
  }

  int cornerWidth() {
    return cornerWidth;
  }
}
