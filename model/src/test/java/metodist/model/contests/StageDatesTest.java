package metodist.model.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.ContestStage.Kind;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.shared.Problem;
import metodist.model.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageDatesTest {
  private static StageDates dates(List<ContestStage> stages) {
    return new StageDates(stages, WorkingCalendar.RUSSIA);
  }

  private static ContestStage stage(int no, @Nullable StageDate start, @Nullable StageDate end) {
    return new ContestStage(no, Kind.PREPARATION, "Этап", "", "", start, end);
  }

  private static StageDate on(int year, int month, int day) {
    return new StageDate.Fixed(LocalDate.of(year, month, day));
  }

  @Test
  void technicalReviewFollowsTheDeadlineOnTheNextWorkingDay() {
    StageDates internship = dates(ContestTemplates.internshipStages(LocalDate.of(2022, 4, 28)));
    StageDates base = dates(ContestTemplates.baseStages(LocalDate.of(2022, 5, 16)));

    assertThat(internship.span(Kind.TECHNICAL_REVIEW).orElseThrow().last())
        .contains(LocalDate.of(2022, 4, 29));
    assertThat(base.span(Kind.TECHNICAL_REVIEW).orElseThrow().last())
        .contains(LocalDate.of(2022, 5, 17));
    assertThat(internship.problems()).isEmpty();
    assertThat(base.span(Kind.PRESENTATION)).isEmpty();
  }

  @Test
  void movingTheDeadlineMovesWhatDependsOnIt() {
    List<ContestStage> before = ContestTemplates.internshipStages(LocalDate.of(2022, 4, 28));
    List<ContestStage> after = ContestTemplates.internshipStages(LocalDate.of(2022, 4, 29));

    assertThat(dates(before).followers(after))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.stage().no()).isEqualTo(3);
              assertThat(f.after().end()).isEqualTo(LocalDate.of(2022, 5, 4));
            });
    assertThat(dates(after).printed(after.get(2))).isEqualTo("4\u00a0мая\u00a02022\u00a0г.");
    assertThat(dates(after).printed(after.get(3))).isEqualTo("май");
  }

  @Test
  void datesThatMakeNoSenseAreProblems() {
    List<ContestStage> stages = new ArrayList<>();
    stages.add(stage(1, on(2022, 5, 10), on(2022, 5, 5)));
    stages.add(stage(2, on(2022, 4, 1), null));
    stages.add(stage(3, null, new StageDate.WorkingDaysAfter(9, 1)));
    stages.add(stage(4, null, new StageDate.WorkingDaysAfter(5, 1)));
    stages.add(stage(5, null, new StageDate.WorkingDaysAfter(4, 1)));
    stages.add(stage(6, on(2202, 5, 10), null));
    stages.add(stage(7, null, on(2022, 5, 14)));

    assertThat(dates(stages).problems().stream().filter(Problem::blocks).map(Problem::message))
        .anyMatch(m -> m.contains("окончание раньше начала"))
        .anyMatch(m -> m.contains("раньше предыдущего этапа"))
        .anyMatch(m -> m.contains("зависит от этапа 9, которого нет"))
        .anyMatch(m -> m.contains("по кругу"))
        .anyMatch(m -> m.contains("2202"));
    assertThat(dates(stages).problems().stream().filter(p -> !p.blocks()).map(Problem::message))
        .anyMatch(m -> m.contains("14.05.2022 — нерабочий день"));
  }

  @Test
  void aBaseWithoutADateIsSaid() {
    List<ContestStage> stages =
        List.of(stage(1, null, null), stage(2, new StageDate.WorkingDaysAfter(1, 2), null));
    assertThat(dates(stages).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("у этапа 1 нет даты");
  }
}
