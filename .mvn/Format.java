import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats all Java sources of the modules with google-java-format, or (`check`) names those that are not formatted.
/// A program of its own because the formatter needs a newer JDK than the one that Maven may run on.
final class Format {
  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("check");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    int options = arguments.size();
    for (String module : List.of("model", "storage", "reports", "app", "installer")) {
      arguments.addAll(sources(Path.of(args[1], module, "src")));
    }
    if (!check) {
      for (String file : arguments.subList(options, arguments.size())) {
        foldLongComments(Path.of(file));
      }
    }
    if (arguments.size() == options) {
      return;
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = new Main(out, err, InputStream.nullInputStream()).format(arguments.toArray(String[]::new));
    out.flush();
    err.flush();
    if (code != 0) {
      System.err.println("These files are not formatted. Run: mvn -N -Pformat");
    }
    System.exit(code);
  }

  /// The formatter breaks a `///` line of over 100 columns into a `///` and a plain `//` line and so tears the comment.
  /// Long ones are folded here before it sees them.
  private static void foldLongComments(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> folded = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      if (!text.startsWith("///") || line.length() <= 100) {
        folded.add(line);
        continue;
      }
      String prefix = line.substring(0, line.indexOf("///")) + "/// ";
      StringBuilder current = new StringBuilder(prefix);
      for (String word : text.substring(3).strip().split(" +")) {
        if (current.length() > prefix.length() && current.length() + word.length() > 100) {
          folded.add(current.toString().stripTrailing());
          current = new StringBuilder(prefix);
        }
        current.append(word).append(' ');
      }
      folded.add(current.toString().stripTrailing());
    }
    if (!folded.equals(lines)) {
      Files.write(file, folded);
    }
  }

  private static List<String> sources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
