package metodist.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What must be on the class path of the writers, and what must not.
class ClassPathTest {
  @Test
  void allSchemaTypesOfWordAreThere() throws ClassNotFoundException {
    assertThat(
            Class.forName("org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid")
                .isInterface())
        .isTrue();
  }

  @Test
  void noNativeCompressionLibraryIsShipped() {
    assertThatThrownBy(() -> Class.forName("com.aayushatharva.brotli4j.Brotli4jLoader"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
