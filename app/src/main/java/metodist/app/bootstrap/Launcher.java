package metodist.app.bootstrap;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.app.cli.Console;
import metodist.app.cli.DataAccess;
import metodist.app.cli.RootCommand;
import picocli.CommandLine;

/// The program's entry point, for the window and for the command line. It extends nothing of
/// JavaFX, so that the program starts from the class path.
public final class Launcher {
  static final String VERSION = "0.1.0";

  private Launcher() {}

  public static void main(String[] args) {
    // The libraries' remarks are not for the user; what goes wrong is told by ourselves.
    Logger.getLogger("").setLevel(Level.WARNING);
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Clock clock = Clock.system(java.time.ZoneId.systemDefault());
    DataAccess access = new StoredDataAccess(clock);
    int code =
        StraightToTheWindow.takes(args)
            ? new StraightToTheWindow(access, clock, out, err).open(args)
            : commandLine(access, clock, out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /// The command line as it runs, speaking to the given streams.
  static CommandLine commandLine(DataAccess access, Clock clock, PrintStream out, PrintStream err) {
    CommandLine root =
        RootCommand.commandLine(
            access,
            new Console(out, err),
            new LogFile(access.defaultFolder(), clock),
            WindowProgram::open,
            VERSION);
    SampleShow show = new SampleShow(access, clock, out, err);
    CommandLine runOrDemo = new CommandLine(new RunOrDemoCommand(DisplayCheck::missing, show));
    runOrDemo.setExecutionExceptionHandler(root.getExecutionExceptionHandler());
    root.addSubcommand(runOrDemo);
    return root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
