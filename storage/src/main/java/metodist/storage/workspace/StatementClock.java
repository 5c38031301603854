package metodist.storage.workspace;

import java.time.Duration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Since when the statement under way has been running. On a full disk H2 2.4 may never return from
/// a statement; those who wait for it look here and give up.
final class StatementClock implements ExecuteListener {
  private static final long serialVersionUID = 1L;
  private static final long IDLE = Long.MIN_VALUE;

  private final Duration limit;
  private volatile long since = IDLE;

  StatementClock(Duration limit) {
    this.limit = limit;
  }

  Duration limit() {
    return limit;
  }

  boolean exceeded() {
    long begun = since;
    return begun != IDLE && System.nanoTime() - begun > limit.toNanos();
  }

  void begin() {
    since = System.nanoTime();
  }

  void end() {
    since = IDLE;
  }

  @Override
  public void start(ExecuteContext context) {
    begin();
  }

  @Override
  public void end(ExecuteContext context) {
    end();
  }
}
