package metodist.app.bootstrap;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.cli.Console;
import metodist.app.cli.DataAccess;
import metodist.app.cli.Failures;

/// The usual start, without arguments. It goes round the command line, which takes a tenth of the
/// time to the first frame just to be set up.
///
/// `rehearse-start [--headless] [--thorough] ПАПКА ОТЧЁТ` takes the same way: it opens the window
/// on a data folder, writes down how long that took and ends. The making of the application image
/// runs it to fill the AOT cache, `-Pbench` to measure. It is no command for users.
record StraightToTheWindow(DataAccess access, Clock clock, PrintStream out, PrintStream err) {
  private static final String REHEARSAL = "rehearse-start";

  /// Whether a start with these arguments goes straight to the window.
  static boolean takes(String... args) {
    return args.length == 0 || args[0].equals(REHEARSAL);
  }

  /// Returns the exit code when the window is closed.
  int open(String... args) {
    try {
      WindowProgram.open(args.length == 0 ? Optional.empty() : Optional.of(rehearsed(args)));
      return 0;
    } catch (RuntimeException failure) {
      return new Failures(new Console(out, err), new LogFile(access.defaultFolder(), clock))
          .tell(failure);
    }
  }

  private Path rehearsed(String... args) {
    List<String> rest = new ArrayList<>(List.of(args));
    rest.remove(REHEARSAL);
    if (rest.remove("--headless")) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
    }
    boolean thorough = rest.remove("--thorough");
    if (rest.size() != 2) {
      throw new IllegalArgumentException(REHEARSAL + ": " + String.join(" ", rest));
    }
    new StartRehearsal(Path.of(rest.get(1)), thorough, clock).announce();
    return Path.of(rest.getFirst());
  }
}
