package metodist.app.platform;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// A question to the data whose latest answer a screen shows. It is asked off the interface thread;
/// the answer arrives on the interface thread. [#refresh] asks again, as the shell has every shown
/// screen do after each committed change; refreshes that come while an answer is being read lead to
/// one more reading, not to many.
public final class LiveQuery<T> {
  private final DataDesk desk;
  private final Function<? super Reading, ? extends T> question;
  private final ReadOnlyObjectWrapper<@Nullable T> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private boolean reading;
  private boolean stale;

  LiveQuery(DataDesk desk, Function<? super Reading, ? extends T> question) {
    this.desk = desk;
    this.question = question;
  }

  /// Asks, or asks again.
  public void refresh() {
    if (reading) {
      stale = true;
      return;
    }
    reading = true;
    stale = false;
    desk.<T>ask(question, this::arrived, failure -> ended());
  }

  private void arrived(T value) {
    answer.set(value);
    loaded.set(true);
    ended();
  }

  /// However a reading ended, what changed meanwhile is read.
  private void ended() {
    reading = false;
    if (stale) {
      refresh();
    }
  }

  /// The latest answer, null before the first one.
  public ReadOnlyObjectProperty<@Nullable T> answer() {
    return answer.getReadOnlyProperty();
  }

  public @Nullable T value() {
    return answer.get();
  }

  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Calls now (when there is an answer) and with every later one.
  public void onAnswer(Consumer<? super T> listener) {
    answer.addListener(
        (property, before, now) -> {
          if (now != null) {
            listener.accept(now);
          }
        });
    T now = answer.get();
    if (now != null) {
      listener.accept(now);
    }
  }
}
