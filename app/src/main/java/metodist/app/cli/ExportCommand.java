package metodist.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.RecordKind;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.SafeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export KIND ID` writes one document, the ending of the file choosing its format; `export all`
/// writes every document of the data.
@Command(
    name = "export",
    description = "записать документ в файл или все документы в папку (export all)")
final class ExportCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(
      index = "0",
      paramLabel = "ВИД",
      description = "all или вид документа: application order certificate journal register …")
  private String kind = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "запись, по которой составлен документ")
  private @Nullable String id;

  @Option(
      names = "--to",
      paramLabel = "ФАЙЛ",
      required = true,
      description = "файл (.docx .pdf .html .xlsx .ics) или папка для export all")
  private @Nullable Path to;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "для programme и файла .ics: календарь одного участника")
  private @Nullable UUID person;

  private final DataAccess access;
  private final Console console;
  private final DocumentService documents = new DocumentService();

  ExportCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path target = java.util.Objects.requireNonNull(to).toAbsolutePath().normalize();
    return options.reading(
        access,
        workspace ->
            kind.equalsIgnoreCase("all") ? all(workspace, target) : one(workspace, target));
  }

  private int all(Workspace workspace, Path folder) {
    ExportAll.Result result = new ExportAll(documents).write(workspace, folder);
    result.failures().forEach(console::warn);
    console.say(
        options.json(),
        "Документов: "
            + result.documents()
            + ", файлов: "
            + result.files()
            + ". Перечень: "
            + result.index());
    if (options.json()) {
      console.result(
          Map.of(
              "documents",
              result.documents(),
              "files",
              result.files(),
              "index",
              result.index().toString(),
              "failures",
              result.failures()));
    }
    return result.failures().isEmpty() ? 0 : Failures.UNUSABLE_INPUT;
  }

  private int one(Workspace workspace, Path file) {
    PaperKind paperKind = paperKind();
    Format format = format(file, paperKind);
    if (person != null) {
      return calendar(workspace, paperKind, format, file);
    }
    Paper paper =
        workspace.read(
            reading -> documents.compose(reading, paperKind, subject(reading, paperKind)));
    new SafeFile().write(file, out -> documents.write(paper, format, out));
    console.say(options.json(), "Записан файл " + file + ".");
    if (options.json()) {
      console.result(
          Map.of("file", file.toString(), "title", paper.title(), "kind", paperKind.code()));
    }
    return 0;
  }

  private int calendar(Workspace workspace, PaperKind paperKind, Format format, Path file) {
    if (paperKind != PaperKind.PROGRAMME || format != Format.ICS) {
      throw new UserFacingException(
          "Календарь одного участника записывают только из программы в файл .ics.",
          "Напишите: export programme ID --person ID --to имя.ics.");
    }
    byte[] bytes =
        workspace.read(
            reading -> {
              PersonId id = new PersonId(java.util.Objects.requireNonNull(person));
              if (reading.people().find(id).isEmpty()) {
                throw new UserFacingException(
                    "Человека «" + person + "» нет.", "Возьмите ID из вывода команды list people.");
              }
              return documents.calendar(reading, new EventId(subject(reading, paperKind)), id);
            });
    new SafeFile().write(file, out -> out.write(bytes));
    console.say(options.json(), "Записан файл " + file + ".");
    if (options.json()) {
      console.result(Map.of("file", file.toString(), "kind", paperKind.code()));
    }
    return 0;
  }

  private PaperKind paperKind() {
    return Arrays.stream(PaperKind.values())
        .filter(k -> k.code().equalsIgnoreCase(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Документа вида «" + kind + "» нет.",
                    "Можно: all, "
                        + Arrays.stream(PaperKind.values())
                            .map(PaperKind::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private Format format(Path file, PaperKind paperKind) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    List<Format> possible = List.copyOf(documents.formats(paperKind));
    return possible.stream()
        .filter(f -> name.endsWith("." + f.ending()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserFacingException(
                    "В файл «" + file.getFileName() + "» этот документ записать нельзя.",
                    "Возможные окончания имени: "
                        + possible.stream()
                            .map(f -> "." + f.ending())
                            .sorted()
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private UUID subject(Reading reading, PaperKind paperKind) {
    if (paperKind.subject() == RecordKind.CENTRE && id == null) {
      return reading.centre().current().map(c -> c.id().value()).orElse(Paper.NO_SUBJECT);
    }
    if (id == null) {
      throw new UserFacingException(
          "Не указано, какой документ записать.", "Добавьте ID из вывода команды list.");
    }
    return parsed(id)
        .flatMap(
            uuid ->
                certificateOfSite(reading, paperKind, uuid)
                    .or(() -> reading.find(paperKind.subject(), uuid).map(a -> a.id().value())))
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Записи «" + id + "» вида «" + paperKind.subject().title() + "» нет.",
                    "Возьмите ID из вывода команды list."));
  }

  /// A certificate may be asked for by its site, which `list sites` names.
  private static Optional<UUID> certificateOfSite(Reading reading, PaperKind paperKind, UUID uuid) {
    return paperKind != PaperKind.CERTIFICATE
        ? Optional.empty()
        : reading.certificates().all().stream()
            .filter(c -> c.siteId().value().equals(uuid))
            .findFirst()
            .map(c -> c.id().value());
  }

  private static Optional<UUID> parsed(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
