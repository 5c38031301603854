import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// The Java runtime of the image: the JDK's modules the program needs, and JavaFX.
///
/// The JavaFX jars of Maven Central carry native libraries that would be unpacked into the user's
/// profile at run time, where a company's rules often forbid to load them. So each jar becomes a
/// jmod with its libraries in the proper section, and jlink puts them beside those of the JDK. The
/// JDK may come without jmods of its own: jlink of JDK 24 and later links from the running JDK.
record LinkedRuntime(Path jmods) {
  /// What the program and its libraries use of the JDK; jdeps names the greater part, the rest is
  /// found by name at run time: charsets of foreign files, Russian names of months, zip file
  /// systems, LDAP-free naming for H2's data source.
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

  /// Links the runtime with the JavaFX of the given jars into the folder `runtime`.
  void link(List<Path> javafx, Path runtime) throws IOException {
    Folder.delete(jmods);
    Folder.delete(runtime);
    Files.createDirectories(jmods);
    for (Path jar : javafx) {
      jmod(jar);
    }
    List<String> modules = new ArrayList<>(MODULES);
    modules.addAll(JAVAFX);
    Tool.run(
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
    Folder.delete(jmods);
  }

  private void jmod(Path jar) throws IOException {
    Path parts = jmods.resolve("parts");
    Path classes = Files.createDirectories(parts.resolve("classes"));
    Path libraries = Files.createDirectories(parts.resolve("libraries"));
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
    String module = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*$", "javafx.$1");
    Tool.run(
        "jmod",
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        libraries.toString(),
        jmods.resolve(module + ".jmod").toString());
    Folder.delete(parts);
  }
}
