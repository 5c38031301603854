package metodist.app.bootstrap;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entry point, for the window and for the command line. It extends nothing of
/// JavaFX, so that the program starts from the class path.
@Command(name = "metodist", mixinStandardHelpOptions = true, version = "Методист 0.1.0")
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Launcher()).execute(args));
  }
}
