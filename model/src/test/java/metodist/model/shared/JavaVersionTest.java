package metodist.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Maven may run on an older Java; what it builds must not.
class JavaVersionTest {
  @Test
  void testsRunOnTheJdkOfTheToolchain() {
    assertThat(Runtime.version().feature()).isEqualTo(25);
  }
}
