package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DisplayCheckTest {
  @Test
  @EnabledOnOs(OS.LINUX)
  @DisabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
  void saysThatTheScreenIsMissing() {
    assertThat(DisplayCheck.missing()).first().asString().startsWith("экрана");
  }

  @Test
  @Tag("window")
  void findsNothingMissingUnderAnXServer() {
    assertThat(DisplayCheck.missing()).isEmpty();
  }
}
