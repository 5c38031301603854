package metodist.app.bootstrap;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metodist.app.platform.Formats;
import metodist.model.shared.RecordKind;
import metodist.storage.OpenedData;

/// «Сведения для помощи»: versions, settings, sizes, counts and the log, without anything entered
/// by the user: no names, no titles, no paths of the user's, no messages of errors, which may quote
/// what was entered.
record SupportText(OpenedData data) {
  private static final Pattern LOG_HEAD =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+ (ОШ-[0-9A-F]+|[A-Z]+( [\\w.$]+)?)");
  private static final Pattern FAILURE =
      Pattern.compile("(?:Caused by: |Suppressed: |\\s)*([\\w.$]+(?:Exception|Error))\\b.*");
  private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/@<>-]+\\([\\w. :$]*\\)");
  private static final Pattern PRIVATE =
      Pattern.compile("folder|second|path|query|search|find|text");
  private static final int LOG_LINES = 400;

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, environment());
    line(text, "Память: " + Formats.fileSize(Runtime.getRuntime().maxMemory()));
    line(text, "Открыто только для просмотра: " + (data.viewed() ? "да" : "нет"));
    line(text, "");
    line(text, "Записей");
    counts().forEach((kind, count) -> line(text, "  " + kind + ": " + count));
    line(text, "");
    line(text, "Файлы");
    sizes().forEach((name, size) -> line(text, "  " + name + ": " + size));
    line(text, "");
    line(text, "Настройки");
    settings().forEach((key, value) -> line(text, "  " + key + " = " + value));
    line(text, "");
    line(text, "Журнал программы (без сообщений, которые могут содержать введённое)");
    log().forEach(each -> line(text, "  " + each));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  /// «Методист 0.1.0, Java 25, …».
  static String environment() {
    return "Методист %s, Java %s, JavaFX %s, %s %s %s"
        .formatted(
            Launcher.VERSION,
            Runtime.version(),
            System.getProperty("javafx.runtime.version", ""),
            System.getProperty("os.name", ""),
            System.getProperty("os.version", ""),
            System.getProperty("os.arch", ""));
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    data.workspace()
        .<Boolean>read(
            reading -> {
              Arrays.stream(RecordKind.values())
                  .forEach(kind -> counts.put(kind.title(), reading.all(kind).size()));
              return true;
            });
    return counts;
  }

  private Map<String, String> sizes() {
    Map<String, String> sizes = new TreeMap<>();
    sizes.put("база", size(data.folder().databaseFile()));
    sizes.put("копий", String.valueOf(data.copies().size()));
    data.copies().stream().findFirst().ifPresent(copy -> sizes.put("последняя копия", size(copy)));
    try {
      FileStore disk = Files.getFileStore(data.folder().path());
      sizes.put("свободно на диске", Formats.fileSize(disk.getUsableSpace()));
      sizes.put("файловая система", disk.type());
    } catch (IOException unknown) {
      sizes.put("диск", "не удалось узнать");
    }
    return sizes;
  }

  private static String size(Path file) {
    try {
      return Formats.fileSize(Files.size(file));
    } catch (IOException unknown) {
      return "не удалось узнать";
    }
  }

  /// Numbers, marks and short words only: what was typed into fields is left out.
  private Map<String, String> settings() {
    Map<String, String> shown = new TreeMap<>();
    Properties read = new Properties();
    try (var in = Files.newBufferedReader(data.folder().path().resolve("settings.properties"))) {
      read.load(in);
    } catch (IOException | IllegalArgumentException none) {
      return Map.of("файл настроек", "нет или не читается");
    }
    read.forEach(
        (key, value) -> {
          String name = (String) key;
          boolean hidden = PRIVATE.matcher(name).find();
          boolean plain = ((String) value).matches("[-\\w.,;:=|]{0,200}");
          shown.put(name, hidden || !plain ? "(не показано)" : (String) value);
        });
    return shown;
  }

  private List<String> log() {
    Path file = data.writableFolder().resolve(LogFile.NAME);
    try (Stream<String> lines = Files.lines(file)) {
      List<String> kept = lines.map(SupportText::safe).flatMap(Optional::stream).toList();
      return kept.subList(Math.max(0, kept.size() - LOG_LINES), kept.size());
    } catch (IOException | java.io.UncheckedIOException none) {
      return List.of("нет");
    }
  }

  /// A line of the log without the message in it; empty when nothing of it is safe to show.
  static Optional<String> safe(String line) {
    if (FRAME.matcher(line).matches()) {
      return Optional.of(line);
    }
    Matcher head = LOG_HEAD.matcher(line);
    if (head.lookingAt()) {
      return Optional.of(head.group());
    }
    Matcher failure = FAILURE.matcher(line);
    return failure.matches() ? Optional.of(failure.group(1)) : Optional.empty();
  }
}
