package metodist.app.platform;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A task as the status bar sees it. Properties change on the interface thread only.
public final class RunningTask implements Progress {
  private final String title;
  private final Consumer<Runnable> toInterface;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(false);
  private volatile long lastShown;

  RunningTask(String title, Consumer<Runnable> toInterface) {
    this.title = title;
    this.toInterface = toInterface;
  }

  public String title() {
    return title;
  }

  /// From 0 to 1; −1 while unknown.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  public void cancel() {
    cancelled.set(true);
  }

  @Override
  public boolean cancelled() {
    return cancelled.get();
  }

  @Override
  public void at(long part, long total) {
    long now = System.nanoTime();
    if (part >= total || now - lastShown > 50_000_000L) {
      lastShown = now;
      double value = total <= 0 ? -1 : (double) part / total;
      toInterface.accept(() -> progress.set(value));
    }
  }

  @Override
  public void saying(String value) {
    toInterface.accept(() -> text.set(value));
  }

  void finished() {
    done.set(true);
  }
}
