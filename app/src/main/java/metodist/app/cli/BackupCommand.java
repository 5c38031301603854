package metodist.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `backup`: a copy of the data, verified by opening it.
@Command(name = "backup", description = "сделать проверенную копию данных")
final class BackupCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Option(names = "--to", paramLabel = "ФАЙЛ", required = true, description = "куда записать копию")
  private @Nullable Path to;

  private final DataAccess access;
  private final Console console;

  BackupCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path target = java.util.Objects.requireNonNull(to).toAbsolutePath().normalize();
    options.withData(
        access,
        open -> {
          open.backup(target);
          return target;
        });
    DataAccess.CopyContents contents = access.inspect(target);
    console.say(options.json(), "Копия записана и проверена: " + target);
    if (options.json()) {
      console.result(
          Map.of(
              "file", target.toString(), "madeAt", contents.madeAt(), "counts", contents.counts()));
    }
    return 0;
  }
}
