package metodist.app.feature.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.reviews.ReviewSheet;
import org.junit.jupiter.api.Test;

class ReviewsViewModelTest {
  private final TestOffice t = TestOffice.district();

  /// An application whose review is going on, with an unsigned sheet.
  private ReviewSheet openSheet() {
    return t.read(
        r ->
            r.applications().all().stream()
                .filter(a -> a.state() == ApplicationState.IN_REVIEW)
                .flatMap(a -> r.reviewSheets().ofApplication(a.id()).stream())
                .filter(s -> s.signedOn() == null)
                .findFirst()
                .orElseThrow());
  }

  private ReviewsViewModel viewModel(ReviewSheet sheet) {
    Application application = t.read(r -> r.applications().get(sheet.applicationId()));
    return new ReviewsViewModel(t.data, application.contestId());
  }

  private Map<Integer, BigDecimal> marks(ReviewSheet sheet) {
    return t.read(r -> r.reviewSheets().get(sheet.id()).marks());
  }

  @Test
  void emptyTextTakesTheMarkAwayAndIsNoZero() {
    ReviewSheet sheet = openSheet();
    ReviewsViewModel vm = viewModel(sheet);
    Criterion first = criteria(vm).getFirst();

    assertThat(vm.type(sheet.id(), first, "7")).isTrue();
    assertThat(marks(sheet)).containsKey(first.no());
    assertThat(vm.type(sheet.id(), first, "")).isTrue();

    assertThat(marks(sheet)).doesNotContainKey(first.no());
  }

  @Test
  void markAboveTheScaleIsNotEnteredButKeptInSightWithTheReason() {
    ReviewSheet sheet = openSheet();
    ReviewsViewModel vm = viewModel(sheet);
    Criterion first = criteria(vm).getFirst();
    Map<Integer, BigDecimal> before = marks(sheet);

    assertThat(vm.type(sheet.id(), first, "99")).isFalse();

    assertThat(marks(sheet)).isEqualTo(before);
    assertThat(vm.rejected(sheet.id(), first.no()))
        .hasValueSatisfying(r -> assertThat(r.reason()).contains("шкалы"));
  }

  @Test
  void pasteIsOneStepOfUndo() {
    ReviewSheet sheet = openSheet();
    ReviewsViewModel vm = viewModel(sheet);
    Map<Integer, BigDecimal> before = marks(sheet);
    List<ReviewsViewModel.Target> line = new ArrayList<>();
    criteria(vm).forEach(c -> line.add(new ReviewsViewModel.Target(sheet.id(), c)));

    vm.paste(
        List.of(List.of("5", "99", "6")),
        List.of(line),
        done -> {
          assertThat(done.entered()).isEqualTo(2);
          assertThat(done.rejected()).isEqualTo(1);
        });
    assertThat(marks(sheet)).isNotEqualTo(before);
    assertThat(t.workspace.undo()).isPresent();

    assertThat(marks(sheet)).isEqualTo(before);
  }

  @Test
  void boardTellsMissingMarksAndKeepsPlacesForThem() {
    ReviewSheet sheet = openSheet();
    ReviewsViewModel vm = viewModel(sheet);
    criteria(vm).forEach(c -> vm.type(sheet.id(), c, ""));
    vm.refresh();

    ReviewBoard board = Objects.requireNonNull(vm.board().value());
    ReviewBoard.Line line = board.line(sheet.applicationId()).orElseThrow();
    assertThat(Objects.requireNonNull(line.result()).missing()).isPositive();
    assertThat(line.result().provisional()).isTrue();
  }

  private static List<Criterion> criteria(ReviewsViewModel vm) {
    return Objects.requireNonNull(vm.board().value()).criteria();
  }
}
