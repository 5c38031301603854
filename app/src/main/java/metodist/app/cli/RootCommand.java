package metodist.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// «metodist» without a command opens the window; the composition root decides how.
@Command(
    name = "metodist",
    description =
        "Рабочее место методиста районного методического центра. Без команды открывает окно.",
    synopsisHeading = "Использование: ",
    commandListHeading = "%nКоманды:%n",
    optionListHeading = "%nПараметры:%n")
public final class RootCommand implements Runnable {
  @Option(names = "--data", paramLabel = "ПАПКА", description = "папка данных")
  private @Nullable Path data;

  private final Consumer<Optional<Path>> window;

  private RootCommand(Consumer<Optional<Path>> window) {
    this.window = window;
  }

  /// The whole command line, ready to execute. `window` opens the window and blocks until it is
  /// closed.
  public static CommandLine commandLine(
      DataAccess access,
      Console console,
      FailureLog log,
      Consumer<Optional<Path>> window,
      String version) {
    CommandLine root = new CommandLine(new RootCommand(window));
    root.getCommandSpec().version("Методист " + version);
    root.addSubcommand("demo", new DemoCommand(access, console));
    root.addSubcommand("check", new CheckCommand(access, console));
    root.addSubcommand("list", new ListCommand(access, console));
    root.addSubcommand("forms", new FormsCommand(access, console));
    root.addSubcommand("blank", new BlankCommand(access, console));
    root.addSubcommand("export", new ExportCommand(access, console));
    root.addSubcommand("intake", new IntakeCommand(access, console));
    root.addSubcommand("import", new ImportCommand(access, console));
    root.addSubcommand("verify", new VerifyCommand(console));
    root.addSubcommand("backup", new BackupCommand(access, console));
    root.addSubcommand("restore", new RestoreCommand(access, console));
    RussianUsage.apply(root);
    root.setExecutionExceptionHandler(new Failures(console, log));
    root.setParameterExceptionHandler(RussianUsage::wrong);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    return root;
  }

  @Nullable Path data() {
    return data;
  }

  @Override
  public void run() {
    window.accept(Optional.ofNullable(data));
  }
}
