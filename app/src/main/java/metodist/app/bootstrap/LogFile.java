package metodist.app.bootstrap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import metodist.app.cli.FailureLog;

/// The log of defects: a file in the user's own folder. The code given out is drawn from the place
/// of the failure, so that the same defect has the same code everywhere.
final class LogFile implements FailureLog {
  static final String NAME = "metodist.log";
  private final Path file;
  private final Clock clock;

  LogFile(Path folder, Clock clock) {
    this.file = folder.resolve(NAME);
    this.clock = clock;
  }

  @Override
  public String record(Throwable failure) {
    String code = code(failure);
    StringWriter text = new StringWriter();
    text.append(LocalDateTime.now(clock).toString()).append(' ').append(code).append('\n');
    failure.printStackTrace(new PrintWriter(text));
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(
          file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException noLog) {
      System.err.println(text);
    }
    return code;
  }

  private static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        failure.getClass().getName()
            + (trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName());
    return "ОШ-%06X".formatted(place.hashCode() & 0xFFFFFF).toUpperCase(Locale.ROOT);
  }
}
