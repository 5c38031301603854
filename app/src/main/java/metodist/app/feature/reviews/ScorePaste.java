package metodist.app.feature.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.reviews.ReviewsViewModel.Target;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// What goes where when a block from Excel is pasted. Numbers alone go right and down from the
/// focused cell. A block that brings the names of organisations in its first column is laid by
/// these names instead, wherever the focus is; a first row without a single number is a heading.
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
    if (block.size() > 1 && block.getFirst().stream().noneMatch(ScorePaste::number)) {
      block.removeFirst();
    }
    boolean named =
        !block.isEmpty()
            && block.stream()
                .allMatch(
                    line ->
                        line.size() > 1 && !line.getFirst().isBlank() && !number(line.getFirst()));
    if (!named) {
      int width = block.stream().mapToInt(List::size).max().orElse(0);
      return new Arranged(block, rows.targets(focusRow, focusColumn, block.size(), width));
    }
    List<List<String>> marks = new ArrayList<>();
    List<List<@Nullable Target>> targets = new ArrayList<>();
    for (List<String> line : block) {
      List<String> values = line.subList(1, line.size());
      marks.add(values);
      targets.add(
          find(board, line.getFirst())
              .map(found -> rows.targets(key(found), "", 1, values.size()).getFirst())
              .orElseGet(() -> empty(values.size())));
    }
    return new Arranged(marks, targets);
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
