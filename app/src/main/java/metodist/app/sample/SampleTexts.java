package metodist.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The words the sample district is made of, and the fixed chance that combines them: the same
/// district comes out of every run.
final class SampleTexts {
  private final Random random = new Random(20260901);
  private final Map<String, List<String>> texts = sections("texts.txt");
  private final Map<String, List<String>> topics = sections("topics.txt");

  Random random() {
    return random;
  }

  /// A topic that suits the kind of organisation; the same number gives the same topic.
  String topic(boolean preschool, int number) {
    List<String> suitable = topics.getOrDefault(preschool ? "preschool" : "school", List.of());
    return suitable.get(number % suitable.size());
  }

  UUID id() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L,
        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }

  <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  List<String> section(String name) {
    List<String> found = texts.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no sample text " + name);
    }
    return found;
  }

  String any(String section) {
    return any(section(section));
  }

  private static Map<String, List<String>> sections(String file) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("# ")) {
        current = new ArrayList<>();
        result.put(line.substring(2), current);
      } else {
        current.add(line);
      }
    }
    return result;
  }

  static List<String> lines(String file) {
    try (InputStream in = SampleTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
