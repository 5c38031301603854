package metodist.app.cli;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import metodist.model.directory.OrganisationId;
import metodist.model.shared.UserFacingException;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.SafeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `blank`: the empty form in Word; with an organisation, filled with what is known of it.
@Command(name = "blank", description = "записать бланк формы")
final class BlankCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "ФОРМА", description = "форма из вывода команды forms")
  private String form = "";

  @Option(
      names = "--to",
      paramLabel = "ФАЙЛ",
      required = true,
      description = "файл .docx, .pdf или .html")
  private @Nullable Path to;

  @Option(
      names = "--organisation",
      paramLabel = "ID",
      description = "организация, для которой бланк")
  private @Nullable UUID organisation;

  private final DataAccess access;
  private final Console console;
  private final DocumentService documents = new DocumentService();

  BlankCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = java.util.Objects.requireNonNull(to).toAbsolutePath().normalize();
    Format format =
        Format.ofFile(file.getFileName().toString())
            .filter(f -> f != Format.XLSX && f != Format.ICS)
            .orElseThrow(
                () ->
                    new UserFacingException(
                        "Имя файла «" + file.getFileName() + "» не подходит.",
                        "Укажите файл .docx, .pdf или .html."));
    Paper paper = paper();
    new SafeFile().write(file, out -> documents.write(paper, format, out));
    console.say(options.json(), "Записан файл " + file + ".");
    return 0;
  }

  private Paper paper() {
    UUID wanted = organisation;
    if (wanted == null) {
      return options.withForms(access, forms -> documents.blank(CommandOptions.form(forms, form)));
    }
    return options.reading(
        access,
        workspace ->
            workspace.read(
                reading -> {
                  OrganisationId id = new OrganisationId(wanted);
                  if (reading.organisations().find(id).isEmpty()) {
                    throw new UserFacingException(
                        "Организации «" + wanted + "» нет.",
                        "Возьмите ID из вывода list organisations.");
                  }
                  return documents.blank(reading, CommandOptions.form(reading.forms(), form), id);
                }));
  }
}
