package metodist.model.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.ContestStage.Kind;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageOrderTest {
  private static final LocalDate THURSDAY = LocalDate.of(2022, 4, 28);
  private final List<ContestStage> stages =
      List.of(
          stage(1, Kind.PREPARATION, null),
          stage(2, Kind.SUBMISSION, new StageDate.Fixed(THURSDAY)),
          stage(3, Kind.TECHNICAL_REVIEW, new StageDate.WorkingDaysAfter(2, 1)));

  private static ContestStage stage(int no, Kind kind, @Nullable StageDate end) {
    return new ContestStage(no, kind, kind.title(), "", "", null, end);
  }

  @Test
  void movedStageIsNumberedAnewAndWhatFollowsItGoesOnFollowing() {
    List<ContestStage> moved = StageOrder.moved(stages, 2, -1);

    assertThat(moved.stream().map(ContestStage::no)).containsExactly(1, 2, 3);
    assertThat(moved.stream().map(ContestStage::kind))
        .containsExactly(Kind.SUBMISSION, Kind.PREPARATION, Kind.TECHNICAL_REVIEW);
    assertThat(new StageDates(moved, WorkingCalendar.RUSSIA).span(moved.getLast()).end())
        .isEqualTo(LocalDate.of(2022, 4, 29));
  }

  @Test
  void firstStageStaysWhenMovedUp() {
    assertThat(StageOrder.moved(stages, 1, -1)).isEqualTo(stages);
  }

  @Test
  void stageCountedFromARemovedOneKeepsItsDate() {
    List<ContestStage> left = StageOrder.without(stages, 2, WorkingCalendar.RUSSIA);

    assertThat(left).hasSize(2);
    assertThat(left.getLast().no()).isEqualTo(2);
    assertThat(left.getLast().end()).isEqualTo(new StageDate.Fixed(LocalDate.of(2022, 4, 29)));
  }

  @Test
  void termsOfANewContestFollowItsDeadline() {
    List<ContestStage> autumn = ContestTemplates.baseStages(LocalDate.of(2026, 10, 15));

    assertThat(autumn.stream().map(ContestStage::termText))
        .containsExactly("сентябрь-октябрь", "", "", "октябрь-ноябрь", "ноябрь");
    assertThat(autumn.getLast().end()).isEqualTo(new StageDate.Fixed(LocalDate.of(2026, 11, 30)));
  }
}
