package metodist.app.cli;

import java.nio.file.Path;
import java.util.function.Function;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options every command takes, and what follows from them: the folder, and how a result is
/// said.
final class CommandOptions {
  @Option(
      names = "--data",
      paramLabel = "ПАПКА",
      description = "папка данных; без параметра — собственная папка пользователя")
  private @Nullable Path data;

  @Option(names = "--json", description = "результат для программ: JSON в стандартный вывод")
  private boolean json;

  boolean json() {
    return json;
  }

  Path folder(DataAccess access) {
    return (data == null ? access.defaultFolder() : data).toAbsolutePath().normalize();
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
