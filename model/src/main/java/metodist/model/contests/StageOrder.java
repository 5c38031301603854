package metodist.model.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// Порядок этапов: stages are numbered 1…n as they stand; moved or removed, they are numbered anew
/// and what counts from them goes on counting from the same stage.
public final class StageOrder {
  private StageOrder() {}

  /// The stages with one of them moved up (negative) or down; past the ends nothing moves.
  public static List<ContestStage> moved(List<ContestStage> stages, int no, int by) {
    List<ContestStage> order = new ArrayList<>(stages);
    int from = index(order, no);
    int to = Math.clamp(from + by, 0, order.size() - 1);
    order.add(to, order.remove(from));
    return numbered(order);
  }

  /// The stages without one of them. What counted from it keeps the date it had.
  public static List<ContestStage> without(
      List<ContestStage> stages, int no, WorkingCalendar calendar) {
    StageDates dates = new StageDates(stages, calendar);
    List<ContestStage> left = new ArrayList<>();
    for (ContestStage stage : stages) {
      if (stage.no() != no) {
        StageDates.Span span = dates.span(stage);
        left.add(
            dated(stage, kept(stage.start(), no, span.start()), kept(stage.end(), no, span.end())));
      }
    }
    return numbered(left);
  }

  private static @Nullable StageDate kept(
      @Nullable StageDate date, int removed, @Nullable LocalDate day) {
    boolean counted =
        date instanceof StageDate.WorkingDaysAfter after && after.stageNo() == removed;
    if (!counted) {
      return date;
    }
    return day == null ? null : new StageDate.Fixed(day);
  }

  private static List<ContestStage> numbered(List<ContestStage> stages) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (ContestStage stage : stages) {
      numbers.put(stage.no(), numbers.size() + 1);
    }
    return stages.stream()
        .map(
            stage ->
                new ContestStage(
                    numbers.getOrDefault(stage.no(), stage.no()),
                    stage.kind(),
                    stage.title(),
                    stage.purpose(),
                    stage.termText(),
                    renumbered(stage.start(), numbers),
                    renumbered(stage.end(), numbers)))
        .toList();
  }

  private static @Nullable StageDate renumbered(
      @Nullable StageDate date, Map<Integer, Integer> numbers) {
    return date instanceof StageDate.WorkingDaysAfter(int stage, int days)
        ? new StageDate.WorkingDaysAfter(numbers.getOrDefault(stage, stage), days)
        : date;
  }

  private static ContestStage dated(
      ContestStage stage, @Nullable StageDate start, @Nullable StageDate end) {
    return new ContestStage(
        stage.no(), stage.kind(), stage.title(), stage.purpose(), stage.termText(), start, end);
  }

  private static int index(List<ContestStage> stages, int no) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).no() == no) {
        return i;
      }
    }
    throw new IllegalArgumentException("no stage " + no);
  }
}
