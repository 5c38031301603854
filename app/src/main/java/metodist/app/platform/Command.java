package metodist.app.platform;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the user can have done. The menu, the button and the key of a command are the same
/// object, so they cannot differ. A command that cannot run now says why in [#disabledReason].
public final class Command {
  private final String id;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper disabledReason = new ReadOnlyStringWrapper("");
  private final Runnable action;
  private @Nullable Icon icon;
  private @Nullable KeyCombination keys;

  private Command(String id, String title, Runnable action) {
    this.id = id;
    this.title.set(title);
    this.action = action;
  }

  /// `id` is lasting («contests.application.new»): node ids and settings are made of it.
  public static Command of(String id, String title, Runnable action) {
    return new Command(id, title, action);
  }

  public Command withIcon(Icon value) {
    icon = value;
    return this;
  }

  /// The keys in JavaFX notation: «Shortcut+N», «Insert», «F7». Letters only with Shortcut; no
  /// punctuation, which Russian layouts move about.
  public Command withKeys(String combination) {
    keys = KeyCombination.valueOf(combination);
    return this;
  }

  /// A title that follows the state: «Отменить: изменить заявку».
  public Command withTitle(ObservableValue<String> value) {
    title.bind(value);
    return this;
  }

  /// The sentence why it cannot run now; empty while it can.
  public Command disabledWhen(ObservableValue<String> reason) {
    disabledReason.bind(reason);
    return this;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title.get();
  }

  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  public String disabledReason() {
    return disabledReason.get();
  }

  public ReadOnlyStringProperty disabledReasonProperty() {
    return disabledReason.getReadOnlyProperty();
  }

  public Optional<Icon> icon() {
    return Optional.ofNullable(icon);
  }

  public Optional<KeyCombination> keys() {
    return Optional.ofNullable(keys);
  }

  public boolean enabled() {
    return disabledReason.get().isEmpty();
  }

  /// Does it, if it can be done now. False tells that it was not.
  @SuppressWarnings("CanIgnoreReturnValueSuggester") // false is an answer, not an error
  public boolean run() {
    if (!enabled()) {
      return false;
    }
    action.run();
    return true;
  }
}
