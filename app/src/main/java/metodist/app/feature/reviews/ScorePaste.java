package metodist.app.feature.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.reviews.ReviewsViewModel.Target;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// What goes where when a block from Excel is pasted. Numbers alone go right and down from the
/// focused cell. A block that brings the names of organisations in its first column is laid by
/// these names instead, wherever the focus is. A first row without a single number is a heading: if
/// it names criteria, it tells the columns.
final class ScorePaste {
  private ScorePaste() {}

  /// Cells and their places, row by row.
  record Arranged(List<List<String>> block, List<List<@Nullable Target>> targets) {}

  static Arranged arrange(
      ReviewBoard board,
      ScoreRows rows,
      List<List<String>> pasted,
      String focusRow,
      String focusColumn) {
    List<List<String>> block = new ArrayList<>(pasted);
    List<String> headings =
        block.size() > 1 && block.getFirst().stream().noneMatch(ScorePaste::number)
            ? block.removeFirst()
            : List.of();
    boolean named =
        !block.isEmpty()
            && block.stream()
                .allMatch(
                    line ->
                        line.size() > 1 && !line.getFirst().isBlank() && !number(line.getFirst()));
    List<String> columns =
        ScoreHeadings.columns(
            board, rows, named && !headings.isEmpty() ? tail(headings) : headings, focusColumn);
    List<List<String>> marks = new ArrayList<>();
    List<List<@Nullable Target>> targets = new ArrayList<>();
    int top = row(board, focusRow);
    for (int r = 0; r < block.size(); r++) {
      List<String> line = block.get(r);
      List<String> values = named ? tail(line) : line;
      Optional<ReviewBoard.Line> at = named ? find(board, line.getFirst()) : line(board, top + r);
      if (columns.isEmpty()) {
        marks.add(values);
        targets.add(
            at.map(
                    found ->
                        rows.targets(key(found), named ? "" : focusColumn, 1, values.size())
                            .getFirst())
                .orElseGet(() -> empty(values.size())));
      } else {
        mapped(rows, columns, values, at, marks, targets);
      }
    }
    return new Arranged(marks, targets);
  }

  /// Values under headings that name no criterion (sums, places) are left out without a word.
  private static void mapped(
      ScoreRows rows,
      List<String> columns,
      List<String> values,
      Optional<ReviewBoard.Line> at,
      List<List<String>> marks,
      List<List<@Nullable Target>> targets) {
    List<String> kept = new ArrayList<>();
    List<@Nullable Target> places = new ArrayList<>();
    for (int i = 0; i < values.size() && i < columns.size(); i++) {
      String column = columns.get(i);
      if (!column.isEmpty()) {
        kept.add(values.get(i));
        places.add(at.flatMap(line -> rows.place(key(line), column)).orElse(null));
      }
    }
    marks.add(kept);
    targets.add(places);
  }

  private static List<String> tail(List<String> line) {
    return line.subList(1, line.size());
  }

  private static int row(ReviewBoard board, String key) {
    for (int i = 0; i < board.lines().size(); i++) {
      if (key(board.lines().get(i)).equals(key)) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<ReviewBoard.Line> line(ReviewBoard board, int at) {
    return at < board.lines().size() ? Optional.of(board.lines().get(at)) : Optional.empty();
  }

  private static List<@Nullable Target> empty(int width) {
    List<@Nullable Target> line = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      line.add(null);
    }
    return line;
  }

  private static String key(ReviewBoard.Line line) {
    return line.id().value().toString();
  }

  /// The application of an organisation by its name, exactly or as the only one whose name holds
  /// it.
  private static Optional<ReviewBoard.Line> find(ReviewBoard board, String name) {
    String wanted = SearchKey.of(name);
    List<ReviewBoard.Line> equal =
        board.lines().stream()
            .filter(line -> SearchKey.of(line.organisation()).equals(wanted))
            .toList();
    if (equal.size() == 1) {
      return Optional.of(equal.getFirst());
    }
    List<ReviewBoard.Line> like =
        board.lines().stream()
            .filter(line -> !wanted.isEmpty())
            .filter(line -> SearchKey.of(line.organisation()).contains(wanted))
            .toList();
    return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
  }

  private static boolean number(String text) {
    return text.strip().matches("[+-]?\\d+([.,]\\d+)?");
  }
}
