package metodist.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;

/// Where a command speaks. With `--json` only the result goes to standard output and everything
/// said to people to standard error.
public final class Console {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final PrintStream out;
  private final PrintStream err;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /// A sentence for a person.
  void say(boolean json, String sentence) {
    (json ? err : out).println(sentence);
  }

  void warn(String sentence) {
    err.println(sentence);
  }

  void result(Object value) {
    try {
      out.println(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a command's result cannot be written as JSON", e);
    }
  }
}
