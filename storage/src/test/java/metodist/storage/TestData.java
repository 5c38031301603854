package metodist.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/// Options that suit tests: a small reserve.
final class TestData {
  static final StorageOptions OPTIONS =
      new StorageOptions(1024 * 1024, 1024 * 1024, Duration.ofSeconds(30), "");

  static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Moscow"));

  private TestData() {}
}
