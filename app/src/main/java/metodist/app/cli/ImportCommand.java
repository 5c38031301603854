package metodist.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import metodist.model.contests.ContestId;
import metodist.model.directory.OrganisationImport;
import metodist.model.events.EventId;
import metodist.model.events.TalkImport;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.ImportSteps;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import metodist.reports.intake.SheetReader;
import metodist.reports.intake.SheetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import KIND FILE`: a table into the register. All good rows of a file are one change; bad ones
/// are told with their number and reason, and make the exit code 3.
@Command(name = "import", description = "загрузить таблицу .xlsx или .csv")
final class ImportCommand implements Callable<Integer> {
  enum Kind {
    ORGANISATIONS,
    PEOPLE,
    SCORES,
    TALKS
  }

  @Mixin private CommandOptions options = new CommandOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ВИД",
      description = "organisations, people, scores или talks")
  private @Nullable Kind kind;

  @Parameters(index = "1", paramLabel = "ФАЙЛ", description = "файл .xlsx или .csv")
  private @Nullable Path file;

  @Option(
      names = "--contest",
      paramLabel = "ID",
      description = "конкурс, к которому относятся баллы")
  private @Nullable UUID contest;

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "мероприятие, к которому относятся выступления")
  private @Nullable UUID event;

  @Option(names = "--dry-run", description = "только показать, ничего не записывать")
  private boolean dryRun;

  private final DataAccess access;
  private final Console console;

  ImportCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Kind wanted = java.util.Objects.requireNonNull(kind);
    Path source = java.util.Objects.requireNonNull(file);
    if (wanted == Kind.SCORES && contest == null) {
      throw missing("--contest");
    }
    if (wanted == Kind.TALKS && event == null) {
      throw missing("--event");
    }
    SheetTable table = SheetReader.read(source);
    Result result =
        options.withNewOrOldData(access, open -> load(open.workspace(), wanted, table, source));
    return report(result, source);
  }

  private ParameterException missing(String option) {
    return new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "Не указано: " + option + ".");
  }

  /// What an import did, or would do.
  private record Result(
      long created,
      long updated,
      long unchanged,
      List<Map<String, Object>> rejected,
      List<String> unknown) {
    Result {
      rejected = List.copyOf(rejected);
      unknown = List.copyOf(unknown);
    }

    static Result of(ImportPlan<?> plan) {
      List<Map<String, Object>> rejected = new ArrayList<>();
      for (ImportPlan.Line<?> line : plan.rejected()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row", line.row());
        row.put("reason", line.reason());
        rejected.add(row);
      }
      return new Result(
          plan.count(ImportPlan.Action.CREATE),
          plan.count(ImportPlan.Action.UPDATE),
          plan.count(ImportPlan.Action.UNCHANGED),
          rejected,
          plan.unknownColumns());
    }
  }

  private Result load(Workspace workspace, Kind wanted, SheetTable table, Path source) {
    Function<Edit, Result> work = edit -> plan(edit, wanted, table, source);
    if (!dryRun) {
      return workspace.edit("Загрузить из файла «" + source.getFileName() + "»", work);
    }
    return workspace.read(reading -> planOnly(reading, wanted, table, source));
  }

  private Result plan(Edit edit, Kind wanted, SheetTable table, Path source) {
    switch (wanted) {
      case ORGANISATIONS -> {
        OrganisationImport.Plan plan =
            ImportSteps.planOrganisations(edit, table.headings(), table.sheetRows());
        requireKnownColumns(plan.organisations(), table, source);
        ImportSteps.apply(edit, plan);
        return Result.of(plan.organisations());
      }
      case PEOPLE -> {
        return applied(
            edit, ImportSteps.planPeople(edit, table.headings(), table.sheetRows()), table, source);
      }
      case SCORES -> {
        return applied(
            edit,
            ImportSteps.planScores(edit, contest(edit), table.headings(), table.sheetRows())
                .orThrow(),
            table,
            source);
      }
      case TALKS -> {
        TalkImport.Plan plan =
            EventSteps.planTalks(edit, event(edit), table.headings(), table.sheetRows());
        requireKnownColumns(plan.talks(), table, source);
        EventSteps.apply(edit, event(edit), plan);
        return Result.of(plan.talks());
      }
    }
    throw new IllegalStateException("unknown kind " + wanted);
  }

  private static Result applied(Edit edit, ImportPlan<?> plan, SheetTable table, Path source) {
    requireKnownColumns(plan, table, source);
    ImportSteps.apply(edit, plan);
    return Result.of(plan);
  }

  private Result planOnly(
      metodist.model.workspace.Reading reading, Kind wanted, SheetTable table, Path source) {
    ImportPlan<?> plan =
        switch (wanted) {
          case ORGANISATIONS ->
              ImportSteps.planOrganisations(reading, table.headings(), table.sheetRows())
                  .organisations();
          case PEOPLE -> ImportSteps.planPeople(reading, table.headings(), table.sheetRows());
          case SCORES ->
              ImportSteps.planScores(reading, contest(reading), table.headings(), table.sheetRows())
                  .orThrow();
          case TALKS ->
              EventSteps.planTalks(reading, event(reading), table.headings(), table.sheetRows())
                  .talks();
        };
    requireKnownColumns(plan, table, source);
    return Result.of(plan);
  }

  private ContestId contest(metodist.model.workspace.Reading reading) {
    ContestId id = new ContestId(java.util.Objects.requireNonNull(contest));
    if (reading.contests().find(id).isEmpty()) {
      throw new UserFacingException(
          "Конкурса «" + contest + "» нет.", "Возьмите ID из вывода команды list contests.");
    }
    return id;
  }

  private EventId event(metodist.model.workspace.Reading reading) {
    EventId id = new EventId(java.util.Objects.requireNonNull(event));
    if (reading.events().find(id).isEmpty()) {
      throw new UserFacingException(
          "Мероприятия «" + event + "» нет.", "Возьмите ID из вывода команды list events.");
    }
    return id;
  }

  private static void requireKnownColumns(ImportPlan<?> plan, SheetTable table, Path source) {
    long named = table.headings().stream().filter(h -> !h.isBlank()).distinct().count();
    if (plan.unknownColumns().size() >= named) {
      throw new UserFacingException(
          "В файле «" + source.getFileName() + "» нет ни одного известного столбца.",
          "Проверьте заголовки в первой строке: их перечень есть в руководстве.");
    }
  }

  private int report(Result result, Path source) {
    for (Map<String, Object> row : result.rejected()) {
      console.warn(
          "Файл «"
              + source.getFileName()
              + "», строка "
              + row.get("row")
              + ": "
              + row.get("reason"));
    }
    if (!result.unknown().isEmpty()) {
      console.warn("Столбцы оставлены без внимания: " + String.join(", ", result.unknown()) + ".");
    }
    console.say(
        options.json(),
        (dryRun ? "Будет добавлено: " : "Добавлено: ")
            + result.created()
            + ", изменено: "
            + result.updated()
            + ", без изменений: "
            + result.unchanged()
            + ", не подошло строк: "
            + result.rejected().size()
            + ".");
    if (options.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("created", result.created());
      json.put("updated", result.updated());
      json.put("unchanged", result.unchanged());
      json.put("rejected", result.rejected());
      json.put("unknownColumns", result.unknown());
      console.result(json);
    }
    return result.rejected().isEmpty() ? 0 : Failures.UNUSABLE_INPUT;
  }
}
