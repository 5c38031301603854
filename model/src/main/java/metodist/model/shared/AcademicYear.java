package metodist.model.shared;

import java.time.LocalDate;

/// Учебный год: 1 September of `start` to 31 August of the next year.
public record AcademicYear(int start) implements Comparable<AcademicYear> {

  public static AcademicYear of(LocalDate date) {
    return new AcademicYear(date.getMonthValue() >= 9 ? date.getYear() : date.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(start, 9, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(start + 1, 8, 31);
  }

  public AcademicYear plus(int years) {
    return new AcademicYear(start + years);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  /// «2022-2023», as the forms print it.
  public String text() {
    return start + "-" + (start + 1);
  }

  /// «2022/23», as the screens show it.
  public String shortText() {
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(start, other.start);
  }
}
