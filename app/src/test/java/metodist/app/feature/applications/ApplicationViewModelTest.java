package metodist.app.feature.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.TechnicalReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationViewModelTest {
  private final TestOffice t = TestOffice.district();

  private Application in(ApplicationState state) {
    return t.read(
        r ->
            r.applications().all().stream()
                .filter(a -> a.state() == state)
                .findFirst()
                .orElseThrow());
  }

  private Application stored(Application application) {
    return t.read(r -> r.applications().get(application.id()));
  }

  @Test
  void draftIsWrittenHoweverIncomplete() {
    Application draft = in(ApplicationState.DRAFT);
    new ApplicationViewModel(t.data, draft.id()).answers(a -> a.with("topic", "Новая тема"));

    assertThat(stored(draft).answers().value("topic")).isEqualTo("Новая тема");
    assertThat(stored(draft).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void changeOfOneFieldLeavesWhatOthersWroteMeanwhile() {
    Application draft = in(ApplicationState.DRAFT);
    ApplicationViewModel one = new ApplicationViewModel(t.data, draft.id());
    ApplicationViewModel other = new ApplicationViewModel(t.data, draft.id());

    one.answers(a -> a.with("topic", "Тема одного"));
    other.answers(a -> a.with("relevance", "Обоснование другого"));

    assertThat(stored(draft).answers().value("topic")).isEqualTo("Тема одного");
    assertThat(stored(draft).answers().value("relevance")).isEqualTo("Обоснование другого");
  }

  @Test
  void halfEnteredNewVersionKeepsTheReturnedOne() {
    Application returned = in(ApplicationState.RETURNED);
    String before = returned.answers().value("topic");
    ApplicationViewModel vm = new ApplicationViewModel(t.data, returned.id());

    vm.answers(a -> a.with("topic", "Исправленная тема"));
    vm.answers(a -> a.with("topic", "Исправленная тема 2"));

    Application now = stored(returned);
    assertThat(now.earlier()).hasSize(returned.earlier().size() + 1);
    assertThat(now.earlier().getLast().answers().value("topic")).isEqualTo(before);
    assertThat(now.answers().value("topic")).isEqualTo("Исправленная тема 2");
  }

  @Test
  void acceptedNewVersionIsOneResubmissionWithItsDifferences() {
    Application returned = in(ApplicationState.RETURNED);
    ApplicationViewModel vm = new ApplicationViewModel(t.data, returned.id());
    vm.answers(a -> a.with("topic", "Исправленная тема"));

    vm.resubmit(
        "прислали по почте",
        outcome ->
            assertThat(outcome.problems()).noneMatch(p -> p.blocks() && p.field().equals("state")));
    vm.refresh();

    Application now = stored(returned);
    assertThat(t.failures).isEmpty();
    assertThat(now.earlier()).hasSize(returned.earlier().size() + 1);
    assertThat(Objects.requireNonNull(vm.card().value()).differences())
        .anySatisfy(d -> assertThat(d.after()).isEqualTo("Исправленная тема"));
  }

  @Test
  void admissionWithUncheckedQuestionsSaysWhy() {
    Application registered = in(ApplicationState.REGISTERED);
    ApplicationViewModel vm = new ApplicationViewModel(t.data, registered.id());
    vm.answer(0, TechnicalReview.Answer.NO);
    vm.refresh();

    ApplicationCard card = Objects.requireNonNull(vm.card().value());
    assertThat(card.verdictObstacle(TechnicalReview.Verdict.ADMIT)).contains("нет");
  }

  @Test
  void admitsOnceEveryQuestionIsAnsweredYes() {
    Application registered = in(ApplicationState.REGISTERED);
    ApplicationViewModel vm = new ApplicationViewModel(t.data, registered.id());
    TechnicalReview review = Objects.requireNonNull(vm.card().value()).review();
    for (int i = 0; i < review.checks().size(); i++) {
      vm.answer(i, TechnicalReview.Answer.YES);
    }

    vm.conclude(TechnicalReview.Verdict.ADMIT, outcome -> assertThat(outcome.done()).isTrue());

    assertThat(stored(registered).state()).isEqualTo(ApplicationState.ADMITTED);
  }

  @Test
  void filesAreKeptWithTheData(@TempDir Path folder) throws IOException {
    Application draft = in(ApplicationState.DRAFT);
    Path file = Files.writeString(folder.resolve("сценарий.txt"), "текст");
    new ApplicationViewModel(t.data, draft.id()).attach("immersionScenario", "", List.of(file));

    var kept = stored(draft).attachments().getLast();
    assertThat(kept.title()).isEqualTo("сценарий.txt");
    byte[] bytes = t.read(r -> r.file(Objects.requireNonNull(kept.file())));
    assertThat(bytes).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void fileThatIsGoneIsToldAndChangesNothing(@TempDir Path folder) {
    Application draft = in(ApplicationState.DRAFT);
    new ApplicationViewModel(t.data, draft.id())
        .attach("immersionScenario", "", List.of(folder.resolve("нет.docx")));

    assertThat(t.failures)
        .singleElement()
        .satisfies(f -> assertThat(f).hasMessageContaining("нет.docx"));
    assertThat(stored(draft)).isEqualTo(draft);
  }

  @Test
  void everyStateStandsUnderOneTab() {
    for (ApplicationState state : ApplicationState.values()) {
      assertThat(ApplicationTab.of(state).accepts(state)).isTrue();
    }
  }

  @Test
  void readsTimesAsPeopleWriteThem() {
    assertThat(RegistrationDialog.time("15.30")).contains(LocalTime.of(15, 30));
    assertThat(RegistrationDialog.time("9:05")).contains(LocalTime.of(9, 5));
    assertThat(RegistrationDialog.time("25:00")).isEmpty();
    assertThat(RegistrationDialog.time("утром")).isEmpty();
  }
}
