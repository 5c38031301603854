package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.model.forms.ShippedForms;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.Test;

/// Readings and changes in every order in which two threads can bring them.
class LiveQueryTest {
  private final Steps steps = new Steps();
  private final InMemoryWorkspace workspace =
      new InMemoryWorkspace(
          java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC),
          new ShippedForms());
  private final DataDesk desk = new DataDesk(workspace, steps);
  private final List<Integer> shown = new ArrayList<>();
  private int fact = 1;

  private LiveQuery<Integer> query() {
    LiveQuery<Integer> query = desk.live(reading -> fact);
    query.onAnswer(shown::add);
    return query;
  }

  @Test
  void aChangeWhileTheFirstReadingRunsIsReadToo() {
    LiveQuery<Integer> query = query();
    steps.work();
    fact = 2;
    query.refresh();
    steps.answer();
    steps.work();
    steps.answer();

    assertThat(shown).containsExactly(1, 2);
  }

  @Test
  void manyChangesWhileAReadingRunsAreReadOnce() {
    LiveQuery<Integer> query = query();
    steps.work();
    for (int i = 0; i < 5; i++) {
      fact++;
      query.refresh();
    }
    steps.answer();
    steps.work();
    steps.answer();

    assertThat(shown).containsExactly(1, 6);
    assertThat(steps.idle()).isTrue();
  }

  @Test
  void aChangeWhileAReadingFailsIsReadAllTheSame() {
    LiveQuery<Integer> query = desk.live(reading -> 6 / (fact - 1));
    query.onAnswer(shown::add);
    steps.work();
    fact = 3;
    query.refresh();
    steps.answer();
    steps.work();
    steps.answer();

    assertThat(steps.failures).hasSize(1);
    assertThat(shown).containsExactly(3);
  }

  /// Work and answers wait until the test lets them happen, one by one.
  private static final class Steps implements TaskRunner {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();

    void work() {
      work.remove().run();
    }

    void answer() {
      answers.remove().run();
    }

    boolean idle() {
      return work.isEmpty() && answers.isEmpty();
    }

    @Override
    public <R> void run(String title, Supplier<? extends R> asked, Consumer<? super R> then) {
      run(title, asked, then, failure -> {});
    }

    @Override
    public <R> void run(
        String title,
        Supplier<? extends R> asked,
        Consumer<? super R> then,
        Consumer<? super Throwable> failed) {
      work.add(
          () -> {
            try {
              R result = asked.get();
              answers.add(() -> then.accept(result));
            } catch (RuntimeException failure) {
              failures.add(failure);
              answers.add(() -> failed.accept(failure));
            }
          });
    }

    @Override
    public <R> RunningTask start(String title, Work<? extends R> asked, Consumer<? super R> then) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Executor queue(String name) {
      return work::add;
    }

    @Override
    public ObservableList<RunningTask> running() {
      return FXCollections.emptyObservableList();
    }

    @Override
    public void onInterface(Runnable action) {
      answers.add(action);
    }
  }
}
