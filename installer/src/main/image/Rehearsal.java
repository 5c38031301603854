import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/// The rehearsal of the start that fills the AOT cache of the image `name` in the folder `image`;
/// `work` is a folder to do it in.
record Rehearsal(String name, Path image, Path work, boolean windows) {
  private static final String CACHE = "-XX:AOTCache=$APPDIR/metodist.aot";

  /// A cache that is missing or made for other jars is passed over without a word.
  private static final String SILENCE = "-Xlog:aot*=off,cds*=off,class+path*=off";

  private static final long PATIENCE_SECONDS = 420;

  /// Has the program rehearse its start without a display, so that the next starts find their
  /// classes loaded and linked in a cache. Without a cache the program starts as well, only slower.
  void run() throws IOException, InterruptedException {
    Path app = image.resolve(windows ? "app" : "lib/app");
    Path cache = app.resolve("metodist.aot");
    String launcher = image.resolve(windows ? name + "-console.exe" : "bin/" + name).toString();
    Path trained = app.resolve(windows ? name + "-console.cfg" : name + "-program.cfg");
    String plain = Files.readString(trained);
    Folder.delete(work);
    Files.createDirectories(work);
    long begun = System.nanoTime();
    String data = work.resolve("data").toString();
    String times = work.resolve("start.txt").toString();
    launch(launcher, "demo", "--data", data);
    Files.writeString(
        trained, withOptions(plain, "-XX:AOTCacheOutput=$APPDIR/metodist.aot", SILENCE));
    launch(launcher, "rehearse-start", "--headless", data, times);
    Files.writeString(trained, plain);
    if (Files.exists(cache) && Files.exists(work.resolve("start.txt"))) {
      try (var files = Files.list(app)) {
        for (Path cfg : files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
          Files.writeString(cfg, withOptions(Files.readString(cfg), CACHE, SILENCE));
        }
      }
      System.out.println(
          "AOT cache of "
              + Files.size(cache) / 1_000_000
              + " MB made in "
              + (System.nanoTime() - begun) / 1_000_000_000
              + " s");
      Folder.delete(work);
    } else {
      Files.deleteIfExists(cache);
      System.out.println("no AOT cache: the rehearsal of the start failed, see " + work);
    }
  }

  private void launch(String... command) throws IOException, InterruptedException {
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
    return cfg.replaceFirst("\\[JavaOptions]\\R", Matcher.quoteReplacement(lines.toString()));
  }
}
