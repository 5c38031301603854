import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;

/// The JDK's own tools, run in this process.
final class Tool {
  private Tool() {}

  /// Ends the build when the tool fails.
  static void run(String tool, String... arguments) {
    ToolProvider provider =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code = provider.run(out, out, arguments);
    if (code != 0) {
      System.err.println(tool + " failed: " + said);
      System.exit(code);
    }
  }
}
