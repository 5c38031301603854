package metodist.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormFile;
import metodist.model.forms.FormRevision;
import metodist.model.procedures.FormSteps;
import metodist.reports.SafeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `forms`: the form definitions known, those of a data folder when one is named; `--export` writes
/// one as a file, `--import` takes one in.
@Command(name = "forms", description = "известные формы заявок и других документов")
final class FormsCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--export", paramLabel = "ФОРМА", description = "записать описание формы в файл")
  private @Nullable String exported;

  @Option(names = "--to", paramLabel = "ФАЙЛ", description = "файл .json для --export")
  private @Nullable Path to;

  @Option(
      names = "--import",
      paramLabel = "ФАЙЛ",
      description = "принять описание формы из файла .json в данные")
  private @Nullable Path imported;

  private final DataAccess access;
  private final Console console;

  FormsCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    String code = exported;
    Path source = imported;
    if ((code == null) != (to == null) || (code != null && source != null)) {
      throw wrong("--export указывают вместе с --to и без --import.");
    }
    if (code != null) {
      export(code, java.util.Objects.requireNonNull(to).toAbsolutePath().normalize());
    } else if (source != null) {
      take(source);
    } else {
      list();
    }
    return 0;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private void list() {
    List<FormDefinition> forms =
        options.withForms(access, catalogue -> List.copyOf(catalogue.current()));
    if (options.json()) {
      console.result(forms.stream().map(FormsCommand::row).toList());
    } else {
      forms.forEach(f -> console.say(false, f.code() + "  " + f.title()));
    }
  }

  private static Map<String, Object> row(FormDefinition form) {
    return Map.of("id", form.code(), "title", form.title(), "revision", form.revision());
  }

  private void export(String code, Path file) {
    FormDefinition form = options.withForms(access, forms -> CommandOptions.form(forms, code));
    new SafeFile()
        .write(file, out -> out.write(FormFile.write(form).getBytes(StandardCharsets.UTF_8)));
    console.say(options.json(), "Записан файл " + file + ".");
  }

  private void take(Path source) {
    FormDefinition form = FormFile.read(source);
    FormRevision kept =
        options.withNewOrOldData(
            access,
            open ->
                open.workspace()
                    .edit(
                        "Загрузить форму из файла «" + source.getFileName() + "»",
                        edit -> FormSteps.accept(edit, form)));
    if (options.json()) {
      console.result(row(kept.definition()));
    }
    console.say(options.json(), "В данных: " + kept.title() + ".");
  }
}
