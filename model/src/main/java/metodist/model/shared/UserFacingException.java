package metodist.model.shared;

/// A failure the user can do something about: one sentence on what happened and to which file or
/// record, one on what to do. Both Russian, both shown as they are. Everything else thrown is a
/// defect of ours.
public class UserFacingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String action;

  public UserFacingException(String message, String action) {
    super(message);
    this.action = action;
  }

  public UserFacingException(String message, String action, Throwable cause) {
    super(message, cause);
    this.action = action;
  }

  public String action() {
    return action;
  }

  public String sentence() {
    String message = getMessage() == null ? "" : getMessage();
    return action.isEmpty() ? message : message + " " + action;
  }
}
