package metodist.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A Word file with a table of 200 × 6 cells: ours against docxtemplater (Node) and poi-tl (JVM),
/// warm and from a cold start.
@Tag("bench")
class DocxBenchTest {
  private static final int ROUNDS = 7;
  private static final double AIM_DOCXTEMPLATER = 10;
  private static final double AIM_POI_TL = 25;

  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final List<String> report = new ArrayList<>();
  private final List<List<String>> rows = BenchTable.rows();

  @Test
  void tableOf200RowsAnd6Columns() throws IOException, InterruptedException {
    BenchTable.prepare(FOLDER);
    assertThat(BenchTable.read(BenchTable.ours(rows))).isEqualTo(rows);
    List<String> docxtemplater = docxtemplater();
    List<String> poiTl = poiTl();
    report.add("docx, table of 200 x 6, medians of " + ROUNDS + " alternating rounds");
    warm(docxtemplater, poiTl);
    cold(docxtemplater, poiTl);
    String text = String.join(System.lineSeparator(), report);
    Files.writeString(FOLDER.resolve("docx.txt"), text);
    System.out.println(text);
  }

  private void warm(List<String> docxtemplater, List<String> poiTl) throws IOException {
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    double[] tl = new double[ROUNDS];
    try (Rival node = docxtemplater.isEmpty() ? null : new Rival(docxtemplater, FOLDER);
        Rival jvm = poiTl.isEmpty() ? null : new Rival(poiTl, FOLDER)) {
      for (int round = -1; round < ROUNDS; round++) {
        double own = oursRound(round < 0 ? 600 : 200) / 1e6;
        double other = node == null ? 0 : node.round(round < 0 ? 60 : 20) / 1e6;
        double third = jvm == null ? 0 : jvm.round(round < 0 ? 60 : 20) / 1e6;
        if (round >= 0) {
          ours[round] = own;
          theirs[round] = other;
          tl[round] = third;
        }
      }
    }
    double own = Medians.of(ours);
    report.add(Medians.line("ours, warm", own, own, 0));
    if (!docxtemplater.isEmpty()) {
      report.add(
          Medians.line("docxtemplater 3.71, warm", Medians.of(theirs), own, AIM_DOCXTEMPLATER));
    }
    if (!poiTl.isEmpty()) {
      report.add(Medians.line("poi-tl 1.12.2, warm", Medians.of(tl), own, AIM_POI_TL));
    }
  }

  private double oursRound(int count) throws IOException {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      byte[] docx = BenchTable.ours(rows);
      times[i] = System.nanoTime() - start;
      assertThat(docx.length).isPositive();
    }
    return Medians.of(times);
  }

  private void cold(List<String> docxtemplater, List<String> poiTl)
      throws IOException, InterruptedException {
    double own = cold("ours", ColdStart.command("docx", FOLDER.resolve("ours.docx")));
    report.add(Medians.line("ours, cold process", own, own, 0));
    if (!docxtemplater.isEmpty()) {
      report.add(
          Medians.line(
              "docxtemplater, cold process", cold("docxtemplater", docxtemplater), own, 0));
    }
    if (!poiTl.isEmpty()) {
      report.add(Medians.line("poi-tl, cold process", cold("poi-tl", poiTl), own, 0));
    }
  }

  private double cold(String name, List<String> command) throws IOException, InterruptedException {
    Path target = FOLDER.resolve(name + ".docx");
    List<String> once = new ArrayList<>(command);
    once.add("once");
    once.add(target.toString());
    double[] times = new double[5];
    for (int i = 0; i < times.length; i++) {
      Files.deleteIfExists(target);
      times[i] = Rival.timed(once, FOLDER) / 1e6;
    }
    assertThat(BenchTable.read(Files.readAllBytes(target))).as(name).isEqualTo(rows);
    return Medians.of(times);
  }

  /// The command that runs docxtemplater, or nothing when it cannot be had here.
  private List<String> docxtemplater() throws IOException, InterruptedException {
    if (!Rival.exists("node") || !Rival.exists("npm")) {
      report.add("docxtemplater left out: node and npm are not installed");
      return List.of();
    }
    copy("docxtemplater.js", "docxtemplater.js");
    if (!Files.exists(FOLDER.resolve("node_modules/docxtemplater"))) {
      List<String> install =
          List.of(
              "npm",
              "install",
              "--no-audit",
              "--no-fund",
              "--prefix",
              FOLDER.toString(),
              "docxtemplater@3.71.0",
              "pizzip@3.2.0");
      try {
        Rival.timed(install, FOLDER);
      } catch (IOException e) {
        report.add("docxtemplater left out: npm could not install it: " + e.getMessage());
        return List.of();
      }
    }
    return List.of("node", "docxtemplater.js", FOLDER.toString());
  }

  /// The command that runs poi-tl with the older POI it needs, or nothing when it cannot be had
  /// here.
  private List<String> poiTl() throws IOException, InterruptedException {
    if (!Rival.exists("mvn")) {
      report.add("poi-tl left out: mvn is not on the path to resolve it");
      return List.of();
    }
    Path home = FOLDER.resolve("poi-tl");
    Files.createDirectories(home);
    copy("poi-tl-pom.xml", "poi-tl/pom.xml");
    copy("PoiTl.java.txt", "poi-tl/PoiTl.java");
    Path classPath = home.resolve("classpath.txt");
    if (!Files.exists(classPath)) {
      try {
        Rival.timed(
            List.of(
                "mvn",
                "-q",
                "-f",
                home.resolve("pom.xml").toString(),
                "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
                "-Dmdep.outputFile=" + classPath),
            FOLDER);
      } catch (IOException e) {
        report.add("poi-tl left out: Maven could not resolve it: " + e.getMessage());
        return List.of();
      }
    }
    String jars = Files.readString(classPath).strip();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                jars,
                "-d",
                home.toString(),
                home.resolve("PoiTl.java").toString());
    assertThat(compiled).as("compilation of the poi-tl side").isZero();
    return List.of(
        JAVA, "-cp", home + java.io.File.pathSeparator + jars, "PoiTl", FOLDER.toString());
  }

  private static void copy(String resource, String name) throws IOException {
    try (InputStream in = DocxBenchTest.class.getResourceAsStream("/bench/" + resource)) {
      Files.write(FOLDER.resolve(name), java.util.Objects.requireNonNull(in).readAllBytes());
    }
  }
}
