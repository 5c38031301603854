package metodist.reports.source.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import metodist.model.forms.ShippedForms;
import metodist.model.shared.UserFacingException;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.Samples;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.parcel.Parcel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoiled documents for `-Dfuzz.seconds` (120): each is read or refused with a sentence, in time,
/// and leaves nothing behind; what was read is matched with the forms, in time too, and loses no
/// letter. With `-Dmetodist.corpus=FOLDER` its files are spoiled too. A failure names the seed and
/// keeps the file in `target/fuzz`.
@Tag("fuzz")
class FuzzTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;
  @TempDir Path temporary;

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final FormMatcher matcher = new FormMatcher(new ShippedForms().current(), List.of());

  @Test
  void readsOrRefusesWhateverIsGiven() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(Long.getLong("fuzz.seconds", 120)).toNanos();
    List<byte[]> seeds = seeds();
    long slowest = 0;
    WorkerOptions options =
        new WorkerOptions(256, LIMIT, Duration.ofMinutes(1), temporary, List.of());
    try (ChildSourceReader reader = new ChildSourceReader(options)) {
      for (int seed = 0; System.nanoTime() < end; seed++) {
        Random random = new Random(seed);
        byte[] spoiled = spoiled(seeds.get(random.nextInt(seeds.size())), random);
        Path file = Files.write(folder.resolve("файл"), spoiled);
        long begun = System.nanoTime();
        outcome(reader, file, seed);
        slowest = Math.max(slowest, System.nanoTime() - begun);
      }
    }
    System.out.println("outcomes " + outcomes + ", slowest " + slowest / 1_000_000 + " ms");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
    assertThat(outcomes).containsKey("read");
  }

  private void outcome(ChildSourceReader reader, Path file, int seed) throws IOException {
    try (Parcel parcel = Parcel.open(List.of(file), temporary)) {
      for (var item : parcel.items()) {
        SourceDocument document = reader.read(item.file());
        assertThat(document.paragraphs()).isNotEmpty();
        count("read");
        match(document);
      }
      parcel.refused().forEach(_ -> count("not unpacked"));
    } catch (UserFacingException e) {
      assertThat(e.sentence()).contains("«");
      String message = e.getMessage() == null ? "" : e.getMessage();
      count(message.replaceAll("«.*?»", ""));
      if (message.contains("за отведённое время")) {
        keep(file, seed);
      }
    } catch (RuntimeException | AssertionError e) {
      keep(file, seed);
      throw new AssertionError("seed " + seed, e);
    }
  }

  /// The answers never stand outside the document, and a strange document is left over whole.
  private void match(SourceDocument document) {
    long begun = System.nanoTime();
    FormReading reading = matcher.match(document);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT);
    int paragraphs = document.paragraphs().size();
    assertThat(reading.found())
        .flatExtracting(FormReading.Found::spans)
        .allMatch(s -> s.start().paragraph() >= 0 && s.end().paragraph() < paragraphs);
    if (reading.form().isEmpty()) {
      assertThat(letters(reading.unplaced().stream().map(FormReading.Unplaced::text).toList()))
          .isGreaterThanOrEqualTo(
              letters(document.paragraphs().stream().map(SourceParagraph::text).toList()));
    } else {
      count("matched");
    }
  }

  private static long letters(List<String> texts) {
    return texts.stream().flatMapToInt(String::chars).filter(Character::isLetterOrDigit).count();
  }

  private void count(String what) {
    outcomes.merge(what, 1, Integer::sum);
  }

  private static void keep(Path file, int seed) throws IOException {
    Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve("seed-" + seed);
    Files.write(kept, Files.readAllBytes(file));
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String ending : List.of("docx", "doc", "odt", "rtf")) {
      seeds.add(Samples.bytes(ending));
    }
    String corpus = System.getProperty("metodist.corpus", "");
    if (!corpus.isEmpty()) {
      try (Stream<Path> files = Files.walk(Path.of(corpus))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (Files.size(file) < 300_000) {
            seeds.add(Files.readAllBytes(file));
          }
        }
      }
    }
    return seeds;
  }

  private static byte[] spoiled(byte[] whole, Random random) throws IOException {
    boolean zip = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
    if (zip && random.nextInt(4) > 0) {
      return repacked(whole, random);
    }
    return flipped(whole, random);
  }

  /// Spoils a part of the package, so that the damage passes the zip's checks.
  private static byte[] repacked(byte[] whole, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (random.nextInt(12) == 0) {
          continue;
        }
        out.putNextEntry(new ZipEntry(e.getName()));
        out.write(
            random.nextInt(3) > 0 && e.getName().endsWith("xml") ? words(part, random) : part);
      }
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      return flipped(whole, random);
    }
    return bytes.toByteArray();
  }

  /// Exchanges, repeats and drops whole tags, and makes numbers extreme.
  private static byte[] words(byte[] part, Random random) {
    String text = new String(part, java.nio.charset.StandardCharsets.UTF_8);
    List<String> tags = new ArrayList<>(Arrays.asList(text.split("(?<=>)|(?=<)")));
    for (int i = random.nextInt(6); i >= 0 && tags.size() > 3; i--) {
      int at = random.nextInt(tags.size());
      switch (random.nextInt(5)) {
        case 0 -> tags.remove(at);
        case 1 -> tags.add(at, tags.get(random.nextInt(tags.size())));
        case 2 -> tags.set(at, tags.get(at).replaceAll("\\d+", extreme(random)));
        case 3 -> {
          int times = Math.min(2_000, 2_000_000 / Math.max(1, tags.get(at).length()));
          tags.set(at, tags.get(at).repeat(1 + random.nextInt(Math.max(1, times))));
        }
        default -> tags.set(at, tags.get(random.nextInt(tags.size())));
      }
    }
    return String.join("", tags).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String extreme(Random random) {
    return List.of("0", "-1", "2147483647", "99999999999999999999", "1e9", "65536")
        .get(random.nextInt(6))
        .toLowerCase(Locale.ROOT);
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    if (bytes.length == 0) {
      return bytes;
    }
    for (int i = random.nextInt(20); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
      case 1 -> doubled(bytes, random);
      default -> bytes;
    };
  }

  private static byte[] doubled(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
