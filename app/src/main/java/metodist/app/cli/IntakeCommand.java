package metodist.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.UserFacingException;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `intake`: reads filled forms and says what was answered in them, without storing anything. A
/// file that cannot be read is told with its reason and makes the exit code 3; the others are read.
@Command(name = "intake", description = "прочитать заполненные формы")
final class IntakeCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(arity = "1..*", paramLabel = "ФАЙЛ", description = "файлы .docx, .doc, .odt, .rtf")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--form",
      paramLabel = "ФОРМА",
      description = "форма из вывода команды forms; без параметра узнаётся сама")
  private @Nullable String form;

  private final DataAccess access;
  private final Console console;
  private final SourceReader reader;

  IntakeCommand(DataAccess access, Console console, SourceReader reader) {
    this.access = access;
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    Optional<FormDefinition> chosen = Optional.ofNullable(form).map(this::definition);
    FormMatcher matcher = new FormMatcher(access.forms().current(), List.of());
    List<Map<String, Object>> results = new ArrayList<>();
    int code = 0;
    for (Path file : files) {
      String name = file.toString();
      try {
        SourceDocument source = reader.read(file);
        FormReading reading =
            chosen.map(f -> matcher.match(source, f)).orElseGet(() -> matcher.match(source));
        results.add(ReadingJson.of(name, reading));
        if (!options.json()) {
          console.say(false, ReadingJson.sentence(name, reading));
        }
      } catch (UserFacingException e) {
        code = Failures.UNUSABLE_INPUT;
        results.add(ReadingJson.failure(name, e.sentence()));
        console.warn(e.sentence());
      }
    }
    if (options.json()) {
      console.result(results);
    }
    return code;
  }

  private FormDefinition definition(String code) {
    return access
        .forms()
        .newest(code)
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Формы «" + code + "» нет.", "Список форм показывает команда forms."));
  }
}
