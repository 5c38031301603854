package metodist.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StorageThreadTest {
  private static final int LONG = 700;

  @Test
  void closingThatTakesItsTimeEndsWell() {
    StorageThread thread = new StorageThread(new StatementClock(Duration.ofMinutes(1)));
    List<String> done = new ArrayList<>();

    thread.last(
        () -> {
          sleep();
          done.add("closed");
        });

    assertThat(done).containsExactly("closed");
    assertThat(thread.usable()).isFalse();
  }

  @Test
  void whoComesAfterTheLastWorkIsToldThatTheDataAreClosed() throws Exception {
    StorageThread thread = new StorageThread(new StatementClock(Duration.ofMinutes(1)));
    CountDownLatch closing = new CountDownLatch(1);
    CompletableFuture<Void> closed =
        CompletableFuture.runAsync(
            () ->
                thread.last(
                    () -> {
                      closing.countDown();
                      sleep();
                    }));
    closing.await();

    assertThatThrownBy(() -> thread.call(() -> "late"))
        .isInstanceOf(StorageClosedException.class)
        .hasMessageContaining("закрыты");
    closed.get();
  }

  private static void sleep() {
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
