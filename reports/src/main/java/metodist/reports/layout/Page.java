package metodist.reports.layout;

import java.util.List;

/// A finished page: its paper in points, the number printed for it, and its marks in reading order.
public record Page(double width, double height, int number, List<Mark> marks) {
  public Page {
    marks = List.copyOf(marks);
  }
}
