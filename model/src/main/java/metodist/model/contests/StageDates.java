package metodist.model.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// Даты этапов: resolves relative dates («следующий рабочий день после приёма»). Nothing computed
/// is stored, so a stage that depends on another follows it by itself. A loop of dependencies gives
/// no date and a problem.
public final class StageDates {
  private final Map<Integer, ContestStage> stages = new LinkedHashMap<>();
  private final WorkingCalendar calendar;

  public StageDates(List<ContestStage> stages, WorkingCalendar calendar) {
    stages.forEach(s -> this.stages.putIfAbsent(s.no(), s));
    this.calendar = calendar;
  }

  /// The first and last day of a stage as far as they are known.
  public record Span(@Nullable LocalDate start, @Nullable LocalDate end) {
    /// The last known day.
    public Optional<LocalDate> last() {
      return Optional.ofNullable(end != null ? end : start);
    }

    public Optional<LocalDate> first() {
      return Optional.ofNullable(start != null ? start : end);
    }
  }

  /// A stage whose dates changed because another stage was moved.
  public record Follower(ContestStage stage, Span before, Span after) {}

  public Span span(ContestStage stage) {
    return new Span(resolve(stage.start(), new HashSet<>()), resolve(stage.end(), new HashSet<>()));
  }

  /// The span of the first stage of that kind.
  public Optional<Span> span(ContestStage.Kind kind) {
    return stages.values().stream().filter(s -> s.kind() == kind).findFirst().map(this::span);
  }

  /// The last day on which applications are taken.
  public Optional<LocalDate> deadline() {
    return span(ContestStage.Kind.SUBMISSION).flatMap(Span::last);
  }

  /// The term as printed: as written, else drawn from the dates («28 апреля 2022 г.»).
  public String printed(ContestStage stage) {
    if (!stage.termText().isBlank()) {
      return stage.termText();
    }
    Span span = span(stage);
    LocalDate start = span.start();
    LocalDate end = span.end();
    if (start != null && end != null && !start.equals(end)) {
      return Dates.range(start, end);
    }
    return span.last().map(Dates::words).orElse("");
  }

  /// The stages whose dates would change with the given new stages.
  public List<Follower> followers(List<ContestStage> changed) {
    StageDates after = new StageDates(changed, calendar);
    List<Follower> followers = new ArrayList<>();
    for (ContestStage stage : changed) {
      ContestStage old = stages.get(stage.no());
      if (old == null || !old.equals(stage)) {
        continue;
      }
      Span was = span(old);
      Span will = after.span(stage);
      if (!was.equals(will)) {
        followers.add(new Follower(stage, was, will));
      }
    }
    return followers;
  }

  /// What is wrong with the dates. The fields are `stages.<no>`.
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    @Nullable LocalDate latest = null;
    for (ContestStage stage : stages.values()) {
      String field = "stages." + stage.no();
      String name = "Этап " + stage.no() + " «" + stage.title() + "»: ";
      dependencyProblem(stage).ifPresent(m -> problems.add(Problem.error(field, name + m)));
      Span span = span(stage);
      addSpanProblems(problems, field, name, span);
      LocalDate first = span.first().orElse(null);
      if (first != null && latest != null && first.isBefore(latest)) {
        problems.add(
            Problem.error(
                field,
                name
                    + "начинается "
                    + Dates.digits(first)
                    + ", раньше предыдущего этапа ("
                    + Dates.digits(latest)
                    + ")."));
      }
      if (first != null && (latest == null || first.isAfter(latest))) {
        latest = first;
      }
    }
    return problems;
  }

  private void addSpanProblems(List<Problem> problems, String field, String name, Span span) {
    LocalDate start = span.start();
    LocalDate end = span.end();
    if (start != null && end != null && end.isBefore(start)) {
      problems.add(Problem.error(field, name + "окончание раньше начала."));
    }
    span.last()
        .filter(d -> !calendar.isWorking(d))
        .ifPresent(
            d ->
                problems.add(
                    Problem.warning(field, name + Dates.digits(d) + " — нерабочий день.")));
    span.last()
        .filter(d -> d.getYear() < 2000 || d.getYear() > 2100)
        .ifPresent(
            d ->
                problems.add(
                    Problem.error(field, name + "год " + d.getYear() + " похож на опечатку.")));
  }

  private Optional<String> dependencyProblem(ContestStage stage) {
    for (StageDate date : dates(stage)) {
      if (date instanceof StageDate.WorkingDaysAfter after) {
        if (!stages.containsKey(after.stageNo())) {
          return Optional.of("зависит от этапа " + after.stageNo() + ", которого нет.");
        }
        if (inLoop(stage.no(), after.stageNo(), new HashSet<>())) {
          return Optional.of("даты этапов зависят друг от друга по кругу.");
        }
        if (resolve(date, new HashSet<>()) == null) {
          return Optional.of("у этапа " + after.stageNo() + " нет даты, от неё не отсчитать.");
        }
      }
    }
    return Optional.empty();
  }

  private boolean inLoop(int origin, int current, Set<Integer> seen) {
    if (origin == current) {
      return true;
    }
    ContestStage stage = stages.get(current);
    if (stage == null || !seen.add(current)) {
      return false;
    }
    return dates(stage).stream()
        .anyMatch(
            d ->
                d instanceof StageDate.WorkingDaysAfter after
                    && inLoop(origin, after.stageNo(), seen));
  }

  private static List<StageDate> dates(ContestStage stage) {
    List<StageDate> dates = new ArrayList<>();
    StageDate start = stage.start();
    StageDate end = stage.end();
    if (start != null) {
      dates.add(start);
    }
    if (end != null) {
      dates.add(end);
    }
    return dates;
  }

  private @Nullable LocalDate resolve(@Nullable StageDate date, Set<Integer> visiting) {
    return switch (date) {
      case null -> null;
      case StageDate.Fixed fixed -> fixed.date();
      case StageDate.WorkingDaysAfter after -> resolveAfter(after, visiting);
    };
  }

  private @Nullable LocalDate resolveAfter(
      StageDate.WorkingDaysAfter after, Set<Integer> visiting) {
    ContestStage base = stages.get(after.stageNo());
    if (base == null || !visiting.add(after.stageNo())) {
      return null;
    }
    LocalDate end = resolve(base.end() != null ? base.end() : base.start(), visiting);
    visiting.remove(after.stageNo());
    return end == null ? null : calendar.plusWorkingDays(end, after.days());
  }
}
