import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Makes the application image: a linked runtime with JavaFX inside, the program's jars on the
/// class path, a launcher, a cache of loaded classes.
final class BuildImage {
  private static final String NAME = "metodist";
  private static final String MAIN_CLASS = "metodist.app.bootstrap.Launcher";

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "-Xmx768m",
          "-Xss2m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Duser.language=ru",
          "-Duser.country=RU");

  private final Path sources;
  private final Path jars;
  private final Path target;
  private final String version;
  private final boolean windows =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private BuildImage(Path sources, Path jars, Path target, String version) {
    this.sources = sources;
    this.jars = jars;
    this.target = target;
    this.version = version;
  }

  /// @param args the folder of this file and the icons, the folder of all jars, the folder to work
  ///   in, the program's version
  public static void main(String[] args) throws Exception {
    new BuildImage(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]).build();
  }

  private void build() throws Exception {
    Path runtime = target.resolve("runtime");
    List<Path> javafx = jars(true);
    String runtimeInputs = fingerprint(javafx, List.of(Runtime.version().toString(), recipe()));
    if (isCurrent(runtime, runtimeInputs)) {
      say("the linked runtime is up to date");
    } else {
      new LinkedRuntime(target.resolve("jmods")).link(javafx, runtime);
      remember(runtime, runtimeInputs);
    }
    Path image = target.resolve("dist").resolve(NAME);
    String imageInputs = fingerprint(jars(false), List.of(runtimeInputs, version));
    if (isCurrent(image, imageInputs)) {
      say("the application image is up to date");
      return;
    }
    pack(runtime, image);
    new Rehearsal(NAME, image, target.resolve("rehearsal"), windows).run();
    remember(image, imageInputs);
    say("made " + image + ", " + Folder.size(image) / 1_000_000 + " MB");
  }

  private void pack(Path runtime, Path image) throws IOException {
    Folder.delete(image);
    Path input = target.resolve("input");
    Folder.delete(input);
    Files.createDirectories(input);
    for (Path jar : jars(false)) {
      Path copy = input.resolve(jar.getFileName());
      if (Fonts.isJarOfMany(jar)) {
        Fonts.copyUsed(jar, copy);
      } else {
        Files.copy(jar, copy);
      }
      // The AOT cache knows the jars by size and time; this time outlives a ZIP file.
      Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of(
            "--type",
            "app-image",
            "--name",
            NAME,
            "--app-version",
            version,
            "--vendor",
            "Методист",
            "--input",
            input.toString(),
            "--icon",
            sources.resolve(windows ? "metodist.ico" : "metodist.png").toString(),
            "--main-jar",
            mainJar(),
            "--main-class",
            MAIN_CLASS,
            "--runtime-image",
            runtime.toString(),
            "--dest",
            image.getParent().toString()));
    for (String option : JAVA_OPTIONS) {
      arguments.addAll(List.of("--java-options", option));
    }
    if (windows) {
      Path console = target.resolve("console.properties");
      Files.writeString(console, "win-console=true\n");
      arguments.addAll(List.of("--add-launcher", NAME + "-console=" + console));
    }
    Tool.run("jpackage", arguments.toArray(String[]::new));
    if (Files.exists(image.resolve("bin").resolve(NAME))) {
      wrapLauncher(image);
    }
    Folder.delete(input);
  }

  /// A Linux JVM started in a locale without UTF-8 can neither stand in a folder with a Cyrillic
  /// name nor read a Cyrillic argument. The launcher is therefore a script that gives the program a
  /// UTF-8 locale where there is none.
  private static void wrapLauncher(Path image) throws IOException {
    Path bin = image.resolve("bin");
    String program = NAME + "-program";
    Files.move(bin.resolve(NAME), bin.resolve(program));
    Path app = image.resolve("lib").resolve("app");
    Files.move(app.resolve(NAME + ".cfg"), app.resolve(program + ".cfg"));
    Path script = bin.resolve(NAME);
    Files.writeString(
        script,
        """
        #!/bin/sh
        # Without a UTF-8 locale the program could not open files with Russian names.
        case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in
          *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
          *) LC_ALL=C.UTF-8; export LC_ALL ;;
        esac
        exec "$(dirname "$(readlink -f "$0")")/%s" "$@"
        """
            .formatted(program));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String mainJar() throws IOException {
    return jars(false).stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> name.startsWith("metodist-app"))
        .findFirst()
        .orElseThrow(() -> new IOException("The jar of the program is not among those of " + jars));
  }

  private List<Path> jars(boolean javafx) throws IOException {
    try (var files = Files.list(jars)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> file.getFileName().toString().startsWith("javafx-") == javafx)
          // The jars without the name of a platform are empty.
          .filter(file -> !javafx || file.getFileName().toString().matches(".*-(linux|win|mac).*"))
          .sorted()
          .toList();
    }
  }

  /// The recipe itself: a changed recipe makes another image.
  private String recipe() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static boolean isCurrent(Path made, String inputs) throws IOException {
    Path stamp = stamp(made);
    return Files.isDirectory(made) && Files.exists(stamp) && Files.readString(stamp).equals(inputs);
  }

  private static void remember(Path made, String inputs) throws IOException {
    Files.writeString(stamp(made), inputs);
  }

  private static Path stamp(Path made) {
    return made.resolveSibling("." + made.getFileName() + ".inputs");
  }

  private static String fingerprint(List<Path> files, List<String> facts) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String fact : facts) {
      digest.update(fact.getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
