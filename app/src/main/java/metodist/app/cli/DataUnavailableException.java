package metodist.app.cli;

import metodist.model.shared.UserFacingException;

/// The data folder is in use or cannot be opened: exit code 4.
public final class DataUnavailableException extends UserFacingException {
  private static final long serialVersionUID = 1L;

  public DataUnavailableException(String message, String action) {
    super(message, action);
  }

  public DataUnavailableException(UserFacingException cause) {
    super(cause.getMessage() == null ? "" : cause.getMessage(), cause.action(), cause);
  }
}
