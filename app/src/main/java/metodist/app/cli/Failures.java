package metodist.app.cli;

import metodist.model.shared.UserFacingException;
import metodist.model.workspace.DataFolderException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what a command throws into one sentence and the exit code of the contract: 3 unusable
/// input, 4 the folder cannot be opened, 1 a defect of ours with a code to quote.
public final class Failures implements IExecutionExceptionHandler {
  static final int DEFECT = 1;
  static final int UNUSABLE_INPUT = 3;
  static final int NO_DATA = 4;
  private final Console console;
  private final FailureLog log;

  public Failures(Console console, FailureLog log) {
    this.console = console;
    this.log = log;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return tell(failure);
  }

  /// Says what went wrong and gives the exit code.
  public int tell(Exception failure) {
    if (failure instanceof DataFolderException unavailable) {
      console.warn(unavailable.sentence());
      return NO_DATA;
    }
    if (failure instanceof UserFacingException userFacing) {
      console.warn(userFacing.sentence());
      return UNUSABLE_INPUT;
    }
    console.warn(
        "В программе произошла ошибка "
            + log.record(failure)
            + ". Данные не пострадали; подробности записаны в журнал. Сообщите этот код"
            + " разработчикам.");
    return DEFECT;
  }
}
