package metodist.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore`: says what a copy holds, then puts it in place of the data, which are kept.
@Command(name = "restore", description = "восстановить данные из копии; прежние данные сохраняются")
final class RestoreCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "ФАЙЛ", description = "файл копии")
  private @Nullable Path copy;

  private final DataAccess access;
  private final Console console;

  RestoreCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = java.util.Objects.requireNonNull(copy).toAbsolutePath().normalize();
    DataAccess.CopyContents contents = access.inspect(file);
    String inside =
        contents.counts().entrySet().stream()
            .map(e -> e.getKey() + " — " + e.getValue())
            .collect(Collectors.joining("; "));
    console.say(options.json(), "В копии от " + contents.madeAt() + ": " + inside + ".");
    Path folder = options.folder(access);
    String kept = access.restore(file, folder);
    console.say(
        options.json(),
        "Данные восстановлены в папке "
            + folder
            + "."
            + (kept.isEmpty() ? "" : " Прежние данные сохранены: " + kept + "."));
    if (options.json()) {
      console.result(
          Map.of("madeAt", contents.madeAt(), "counts", contents.counts(), "kept", kept));
    }
    return 0;
  }
}
