package metodist.app.cli;

import java.nio.file.Path;
import java.util.function.Function;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options every command takes, and what follows from them: the folder, and how a result is
/// said.
final class CommandOptions {
  @Option(
      names = "--data",
      paramLabel = "ПАПКА",
      description = "папка данных; без параметра — собственная папка пользователя")
  private @Nullable Path data;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--json", description = "результат для программ: JSON в стандартный вывод")
  private boolean json;

  /// The folder named after the command, else the one named before it: nobody's data is touched
  /// because a parameter stood in the other place.
  private @Nullable Path data() {
    return data == null
            && command != null
            && command.root().userObject() instanceof RootCommand root
        ? root.data()
        : data;
  }

  boolean json() {
    return json;
  }

  /// Looks at the forms: those of the data folder named, else those of the program.
  <R> R withForms(DataAccess access, Function<FormCatalogue, R> work) {
    return data() == null
        ? work.apply(access.forms())
        : reading(access, workspace -> workspace.read(r -> work.apply(r.forms())));
  }

  /// The form of this identifier, newest revision.
  static FormDefinition form(FormCatalogue forms, String code) {
    return forms
        .newest(code)
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Формы «" + code + "» нет.", "Список форм показывает команда forms."));
  }

  Path folder(DataAccess access) {
    Path named = data();
    return (named == null ? access.defaultFolder() : named).toAbsolutePath().normalize();
  }

  /// Works with data that must be there already; a command that only looks creates nothing.
  <R> R withData(DataAccess access, Function<DataAccess.OpenData, R> work) {
    Path folder = folder(access);
    if (!access.hasData(folder)) {
      throw new DataFolderException(
          DataFolderException.Reason.NO_DATA,
          "В папке «" + folder + "» нет данных программы.",
          "Проверьте путь после --data или создайте пример командой demo.");
    }
    return withNewOrOldData(access, work);
  }

  <R> R withNewOrOldData(DataAccess access, Function<DataAccess.OpenData, R> work) {
    try (DataAccess.OpenData open = access.open(folder(access), access.clock())) {
      return work.apply(open);
    }
  }

  <R> R reading(DataAccess access, Function<Workspace, R> work) {
    return withData(access, open -> work.apply(open.workspace()));
  }
}
