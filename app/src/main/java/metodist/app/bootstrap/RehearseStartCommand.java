package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import metodist.app.cli.DataAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rehearse-start`: opens the window on a data folder (an empty one gets the sample district
/// first), writes down how long that took and ends. The making of the application image runs it to
/// fill the AOT cache, `-Pbench` to measure. Not in the help: it is for those who build the
/// program.
@Command(name = "rehearse-start", hidden = true)
final class RehearseStartCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ПАПКА")
  private Path data = Path.of("data");

  @Parameters(index = "1", paramLabel = "ОТЧЁТ")
  private Path report = Path.of("start.txt");

  @Option(names = "--headless")
  private boolean headless;

  @Option(names = "--thorough")
  private boolean thorough;

  private final DataAccess access;
  private final Clock clock;
  private final ToIntFunction<Path> makeSample;

  RehearseStartCommand(DataAccess access, Clock clock, ToIntFunction<Path> makeSample) {
    this.access = access;
    this.clock = clock;
    this.makeSample = makeSample;
  }

  @Override
  public Integer call() {
    if (!access.hasData(data)) {
      int code = makeSample.applyAsInt(data);
      if (code != 0) {
        return code;
      }
    }
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
    }
    new StartRehearsal(report, thorough, clock).announce();
    WindowProgram.open(Optional.of(data));
    return 0;
  }
}
