package metodist.app.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// «Принять из Word…»: the same button wherever filled forms are awaited.
public final class TakeFiles {
  private static final Messages MESSAGES = Messages.of(TakeFiles.class);

  private TakeFiles() {}

  /// `into` is asked when files were picked: the contest they are meant for, or null.
  public static Command command(Office office, String id, Supplier<@Nullable RecordId> into) {
    return Command.of(id, MESSAGES.text("take"), () -> pick(office, into)).withIcon(Icon.IMPORT);
  }

  private static void pick(Office office, Supplier<@Nullable RecordId> into) {
    List<Path> files =
        office.dialogs().openFiles(MESSAGES.text("take.title"), FileKind.FORMS, FileKind.ANY);
    if (!files.isEmpty()) {
      office.navigator().open(new Destination.OfFiles(files, into.get()));
    }
  }
}
