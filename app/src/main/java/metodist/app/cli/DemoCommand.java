package metodist.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.app.sample.SampleArrivals;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.shared.UserFacingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `demo`: fills an empty folder with the sample district.
@Command(name = "demo", description = "заполнить пустую папку примером района")
final class DemoCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();
  private final DataAccess access;
  private final Console console;

  DemoCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = options.folder(access);
    if (access.hasData(folder)) {
      throw new UserFacingException(
          "В папке «" + folder + "» уже есть данные.",
          "Укажите пустую папку: пример не записывается поверх данных.");
    }
    SampleClock clock = new SampleClock(access.clock());
    Map<String, Integer> counts;
    try (DataAccess.OpenData open = access.open(folder, clock)) {
      counts = SampleDistrict.fill(open.workspace(), clock);
      SampleArrivals.wait(open.workspace(), folder.resolve(SampleArrivals.INBOX));
      open.markSample();
    }
    console.say(options.json(), "Пример района записан в папку " + folder + ".");
    if (options.json()) {
      console.result(Map.of("folder", folder.toString(), "counts", counts));
    } else {
      counts.forEach((what, count) -> console.say(false, "  " + what + ": " + count));
    }
    return 0;
  }
}
