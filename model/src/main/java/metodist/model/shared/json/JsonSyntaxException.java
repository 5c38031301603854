package metodist.model.shared.json;

/// The text is not JSON. `line` is counted from 1.
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  JsonSyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  public int line() {
    return line;
  }
}
