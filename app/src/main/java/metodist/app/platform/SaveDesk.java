package metodist.app.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.reports.HeldFileException;
import metodist.reports.SafeFile;

/// «Сохранить как…»: writes off the interface thread, whole or not at all. When the target is open
/// in Word, the user chooses: beside it under another name, once more, or not at all. Nothing that
/// was made is lost by the answer.
public final class SaveDesk {
  private static final Messages MESSAGES = Messages.of(SaveDesk.class);
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final SafeFile files;

  public SaveDesk(Dialogs dialogs, TaskRunner tasks) {
    this(dialogs, tasks, new SafeFile());
  }

  /// `files` is given by a test that holds the target.
  SaveDesk(Dialogs dialogs, TaskRunner tasks, SafeFile files) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.files = files;
  }

  /// `then` is told on the interface thread where the file is.
  public void save(Path target, SafeFile.Content content, Consumer<Path> then) {
    var unused =
        tasks.<Optional<HeldFileException>>start(
            MESSAGES.text("save.task", target.getFileName()),
            progress -> attempt(target, content),
            held ->
                held.ifPresentOrElse(
                    refusal -> ask(target, refusal, content, then), () -> then.accept(target)));
  }

  private Optional<HeldFileException> attempt(Path target, SafeFile.Content content) {
    try {
      files.write(target, content);
      return Optional.empty();
    } catch (HeldFileException held) {
      return Optional.of(held);
    }
  }

  private void ask(
      Path target, HeldFileException held, SafeFile.Content content, Consumer<Path> then) {
    Path beside = SafeFile.beside(target);
    int answer =
        dialogs.choose(
            MESSAGES.text("save.held"),
            String.valueOf(held.getMessage()),
            List.of(
                MESSAGES.text("save.beside", beside.getFileName()), MESSAGES.text("save.again")));
    if (answer == 0) {
      save(beside, content, then);
    } else if (answer == 1) {
      save(target, content, then);
    }
  }
}
