package metodist.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import metodist.model.contests.Application;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import metodist.reports.source.child.ChildSourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `intake`: reads filled forms and says what was answered in them; with `--contest` they are also
/// stored as applications of that contest, the originals kept, all in one step. A file that cannot
/// be read or stored is told with its reason and makes the exit code 3; the others are taken.
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

  @Option(
      names = "--contest",
      paramLabel = "КОНКУРС",
      description = "записать прочитанное заявками этого конкурса (id из list contests)")
  private @Nullable UUID contest;

  @Option(
      names = "--reason",
      paramLabel = "ПРИЧИНА",
      description = "почему заявка принимается после окончания приёма")
  private @Nullable String reason;

  private final DataAccess access;
  private final Console console;

  IntakeCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GivenFiles given = GivenFiles.of(files);
        ChildSourceReader child = new ChildSourceReader()) {
      Source source = new Source(given, child);
      UUID id = contest;
      return id == null
          ? options.withForms(access, forms -> read(source, forms.current(), List.of()))
          : options.<Integer>withData(access, open -> store(source, open.workspace(), id));
    }
  }

  /// The files and who reads them.
  private record Source(GivenFiles given, SourceReader reader) {}

  private int read(Source from, List<FormDefinition> forms, List<LearnedLabel> labels) {
    List<Map<String, Object>> results = new ArrayList<>();
    int code = 0;
    for (Reading each : readings(from, forms, labels, Optional.empty())) {
      code = Math.max(code, each.tell(results));
    }
    if (options.json()) {
      console.result(results);
    }
    return code;
  }

  private int store(Source from, Workspace workspace, UUID id) {
    StoredReadings stored = new StoredReadings(workspace, id, Optional.ofNullable(reason));
    List<FormDefinition> forms = workspace.<List<FormDefinition>>read(r -> r.forms().current());
    List<LearnedLabel> labels = workspace.<List<LearnedLabel>>read(r -> r.learnedLabels().all());
    FormDefinition ofContest =
        workspace.<FormDefinition>read(
            r -> r.forms().get(stored.contest().formCode(), stored.contest().formRevision()));
    List<Reading> all = readings(from, forms, labels, Optional.of(ofContest));
    Iterator<StoredReadings.Stored> outcomes =
        stored
            .store(
                all.stream()
                    .flatMap(each -> each.read().stream())
                    .map(r -> new StoredReadings.ReadFile(r.file(), r.reading()))
                    .toList())
            .iterator();
    List<Map<String, Object>> results = new ArrayList<>();
    int code = 0;
    for (Reading each : all) {
      code =
          Math.max(
              code,
              each.read().isPresent() ? told(each, outcomes.next(), results) : each.tell(results));
    }
    if (options.json()) {
      console.result(results);
    }
    return code;
  }

  private int told(Reading each, StoredReadings.Stored outcome, List<Map<String, Object>> results) {
    if (outcome.application().isEmpty()) {
      results.add(ReadingJson.failure(each.name(), outcome.refusal()));
      console.warn(outcome.refusal());
      return Failures.UNUSABLE_INPUT;
    }
    Application application = outcome.application().get();
    Map<String, Object> json = new LinkedHashMap<>();
    each.read().ifPresent(r -> json.putAll(ReadingJson.of(each.name(), r.reading())));
    json.put("application", application.id().value().toString());
    json.put("title", application.title());
    results.add(json);
    if (!options.json()) {
      console.say(false, each.name() + ": принята. " + application.title() + ".");
    }
    return 0;
  }

  /// One file of the command: read, or refused with a sentence.
  private final class Reading {
    private final String name;
    private final Optional<StoredReadings.ReadFile> read;
    private final String refusal;

    Reading(String name, Optional<StoredReadings.ReadFile> read, String refusal) {
      this.name = name;
      this.read = read;
      this.refusal = refusal;
    }

    String name() {
      return name;
    }

    Optional<StoredReadings.ReadFile> read() {
      return read;
    }

    int tell(List<Map<String, Object>> results) {
      if (read.isEmpty()) {
        results.add(ReadingJson.failure(name, refusal));
        console.warn(refusal);
        return Failures.UNUSABLE_INPUT;
      }
      FormReading reading = read.get().reading();
      results.add(ReadingJson.of(name, reading));
      if (!options.json()) {
        console.say(false, ReadingJson.sentence(name, reading));
      }
      return 0;
    }
  }

  /// `likely` is the form of the contest: a file that is none of the known forms is read by it.
  private List<Reading> readings(
      Source from,
      List<FormDefinition> forms,
      List<LearnedLabel> labels,
      Optional<FormDefinition> likely) {
    Optional<FormDefinition> chosen =
        Optional.ofNullable(form).map(code -> definition(forms, code));
    FormMatcher matcher = new FormMatcher(forms, labels);
    List<Reading> readings = new ArrayList<>();
    for (GivenFiles.Given given : from.given().files()) {
      String name = given.name();
      Path file = given.file();
      if (given.refusal().isPresent()) {
        readings.add(new Reading(name, Optional.empty(), given.refusal().get().sentence()));
        continue;
      }
      try {
        SourceDocument source = from.reader().read(file);
        FormReading reading =
            chosen.map(f -> matcher.match(source, f)).orElseGet(() -> matcher.match(source));
        if (reading.form().isEmpty() && likely.isPresent()) {
          reading = likely(matcher, source, likely.get(), reading);
        }
        readings.add(
            new Reading(name, Optional.of(new StoredReadings.ReadFile(file, reading)), ""));
      } catch (UserFacingException e) {
        readings.add(new Reading(name, Optional.empty(), e.sentence()));
      }
    }
    return readings;
  }

  private static FormReading likely(
      FormMatcher matcher, SourceDocument source, FormDefinition form, FormReading unknown) {
    FormReading read = matcher.match(source, form);
    return read.confidence() >= FormReading.POSSIBLE ? read : unknown;
  }

  private static FormDefinition definition(List<FormDefinition> forms, String code) {
    return forms.stream()
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Формы «" + code + "» нет.", "Список форм показывает команда forms."));
  }
}
