import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/// Makes the application image: a linked runtime with JavaFX inside, the program's jars on the
// class path, a launcher.
///
/// The JavaFX jars of Maven Central carry native libraries that would be unpacked into the user's
// profile at run time,
/// where a company's rules often forbid to load them. So each jar becomes a jmod with its libraries
// in the proper
/// section, and jlink puts them beside those of the JDK. The JDK may come without jmods of its own:
// jlink of
/// JDK 24 and later links from the running JDK.
final class BuildImage {
  private static final String NAME = "metodist";
  private static final String MAIN_CLASS = "metodist.app.bootstrap.Launcher";

  /// What the program and its libraries use of the JDK; jdeps names the greater part, the rest is
  // found by name at run
  /// time: charsets of foreign files, Russian names of months, zip file systems, LDAP-free naming
  // for H2's data source.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.compiler",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.prefs",
          "java.scripting",
          "java.sql",
          "java.xml",
          "java.xml.crypto",
          "jdk.accessibility",
          "jdk.charsets",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.zipfs");

  private static final List<String> JAVAFX =
      List.of("javafx.base", "javafx.graphics", "javafx.controls");

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "-Xmx768m",
          "-Xss2m",
          "-XX:+UseSerialGC",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Duser.language=ru",
          "-Duser.country=RU");

  private static final String CACHE = "-XX:AOTCache=$APPDIR/metodist.aot";

  /// A cache that is missing or made for other jars is passed over without a word.
  private static final String SILENCE = "-Xlog:aot*=off,cds*=off,class+path*=off";

  private static final long PATIENCE_SECONDS = 420;

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
    String runtimeInputs = fingerprint(javafx, List.of(Runtime.version().toString(), source()));
    if (isCurrent(runtime, runtimeInputs)) {
      say("the linked runtime is up to date");
    } else {
      link(javafx, runtime);
      remember(runtime, runtimeInputs);
    }
    Path image = target.resolve("dist").resolve(NAME);
    String imageInputs = fingerprint(jars(false), List.of(runtimeInputs, version));
    if (isCurrent(image, imageInputs)) {
      say("the application image is up to date");
      return;
    }
    pack(runtime, image);
    train(image);
    remember(image, imageInputs);
    say("made " + image + ", " + sizeOf(image) / 1_000_000 + " MB");
  }

  private void link(List<Path> javafx, Path runtime) throws IOException {
    Path jmods = target.resolve("jmods");
    delete(jmods);
    delete(runtime);
    Files.createDirectories(jmods);
    for (Path jar : javafx) {
      jmod(jar, jmods);
    }
    List<String> modules = new ArrayList<>(MODULES);
    modules.addAll(JAVAFX);
    run(
        "jlink",
        "--module-path",
        jmods.toString(),
        "--add-modules",
        String.join(",", modules),
        "--include-locales=en,ru",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-6",
        "--output",
        runtime.toString());
    delete(jmods);
  }

  private void jmod(Path jar, Path jmods) throws IOException {
    Path parts = jmods.resolve("parts");
    Path classes = Files.createDirectories(parts.resolve("classes"));
    Path libraries = Files.createDirectories(parts.resolve("libraries"));
    String module = "";
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = entry.getName();
        if (name.startsWith("META-INF/") && !name.startsWith("META-INF/substrate/")) {
          continue;
        }
        boolean library = name.matches("[^/]+\\.(so|dll|dylib)");
        Path to = (library ? libraries : classes).resolve(name);
        Files.createDirectories(to.getParent());
        try (var in = file.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
    }
    module = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*$", "javafx.$1");
    run(
        "jmod",
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        libraries.toString(),
        jmods.resolve(module + ".jmod").toString());
    delete(parts);
  }

  private void pack(Path runtime, Path image) throws IOException {
    delete(image);
    Path input = target.resolve("input");
    delete(input);
    Files.createDirectories(input);
    for (Path jar : jars(false)) {
      Path copy = input.resolve(jar.getFileName());
      Files.copy(jar, copy);
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
    run("jpackage", arguments.toArray(String[]::new));
    if (Files.exists(image.resolve("bin").resolve(NAME))) {
      wrapLauncher(image);
    }
    delete(input);
  }

  /// A Linux JVM started in a locale without UTF-8 can neither stand in a folder with a Cyrillic
  // name nor read a Cyrillic
  /// argument. The launcher is therefore a script that gives the program a UTF-8 locale where there
  // is none.
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

  /// Has the program rehearse its start without a display, so that the next starts find their
  // classes loaded and linked in a cache. Without a cache the program starts as well, only slower.
  private void train(Path image) throws IOException, InterruptedException {
    Path app = image.resolve(windows ? "app" : "lib/app");
    Path cache = app.resolve("metodist.aot");
    String launcher = image.resolve(windows ? NAME + "-console.exe" : "bin/" + NAME).toString();
    Path trained = app.resolve(windows ? NAME + "-console.cfg" : NAME + "-program.cfg");
    String plain = Files.readString(trained);
    Path work = target.resolve("rehearsal");
    delete(work);
    Files.createDirectories(work);
    long begun = System.nanoTime();
    String data = work.resolve("data").toString();
    String times = work.resolve("start.txt").toString();
    launch(work, launcher, "demo", "--data", data);
    Files.writeString(
        trained, withOptions(plain, "-XX:AOTCacheOutput=$APPDIR/metodist.aot", SILENCE));
    launch(work, launcher, "rehearse-start", "--headless", data, times);
    Files.writeString(trained, plain);
    if (Files.exists(cache) && Files.exists(work.resolve("start.txt"))) {
      try (var files = Files.list(app)) {
        for (Path cfg : files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
          Files.writeString(cfg, withOptions(Files.readString(cfg), CACHE, SILENCE));
        }
      }
      say(
          "AOT cache of "
              + Files.size(cache) / 1_000_000
              + " MB made in "
              + (System.nanoTime() - begun) / 1_000_000_000
              + " s");
      delete(work);
    } else {
      Files.deleteIfExists(cache);
      say("no AOT cache: the rehearsal of the start failed, see " + work);
    }
  }

  private static void launch(Path work, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("rehearsal.log").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_AOT_VM_OPTIONS"));
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private static String withOptions(String cfg, String... options) {
    StringBuilder lines = new StringBuilder("[JavaOptions]\n");
    for (String option : options) {
      lines.append("java-options=").append(option).append('\n');
    }
    return cfg.replaceFirst(
        "\\[JavaOptions]\\R", java.util.regex.Matcher.quoteReplacement(lines.toString()));
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

  private static void run(String tool, String... arguments) {
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

  private String source() throws IOException {
    return Files.readString(sources.resolve("BuildImage.java"));
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

  private static long sizeOf(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            file.toFile().setWritable(true);
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
