package metodist.model.workspace;

import metodist.model.shared.UserFacingException;

/// The data folder cannot be opened, and why: on the command line exit code 4. Nothing in the
/// folder was changed.
public final class DataFolderException extends UserFacingException {
  private static final long serialVersionUID = 1L;

  public enum Reason {
    NO_DATA,
    NOT_A_FOLDER,
    READ_ONLY,
    IN_USE,
    NEWER_VERSION,
    DAMAGED,
    NO_ROOM,
    MIGRATION_FAILED,
    UNREACHABLE
  }

  private final Reason reason;

  public DataFolderException(Reason reason, String message, String action) {
    super(message, action);
    this.reason = reason;
  }

  public DataFolderException(Reason reason, String message, String action, Throwable cause) {
    super(message, action, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
