package metodist.app.shell;

import java.util.Optional;
import metodist.app.platform.Tone;
import org.jspecify.annotations.Nullable;

/// Short messages inside the window: they fade by themselves, never take the focus and stay listed
/// under the bell.
public interface Notices {
  void show(Notice notice);

  /// Tells what was done.
  default void done(String text) {
    show(new Notice(text, Tone.SUCCESS, null, null));
  }

  /// Tells what was done and offers to take it back: for deletion and bulk work.
  void undoable(String text);

  /// A message with at most one action.
  record Notice(String text, Tone tone, @Nullable String actionTitle, @Nullable Runnable action) {
    public static Notice of(String text) {
      return new Notice(text, Tone.NEUTRAL, null, null);
    }

    public Notice withAction(String title, Runnable run) {
      return new Notice(text, tone, title, run);
    }

    public Optional<Runnable> optionalAction() {
      return Optional.ofNullable(action);
    }
  }
}
