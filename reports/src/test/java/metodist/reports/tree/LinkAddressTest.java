package metodist.reports.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=1, https://example.org/a?b=1",
    "example.org, https://example.org",
    "https://пример.рф/школа, https://xn--e1afmkfd.xn--p1ai/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0",
    "https://example.org/a b, https://example.org/a%20b",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void makesWhatPeopleTypeSafeForAFile(String typed, String written) {
    assertThat(LinkAddress.of(typed)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "нет", "", "https://[x"})
  void refusesWhatMustNotBeOpened(String typed) {
    assertThat(LinkAddress.of(typed)).isEmpty();
  }

  @Test
  void survivesBeingAskedTwice() {
    String once = LinkAddress.of("https://example.org/ш").orElseThrow();
    assertThat(LinkAddress.of(once)).contains(once);
  }
}
