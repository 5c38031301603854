package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolkitWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"com.sun.javafx.scene.control.skin.resources.controls", "controlsfx"})
  void everyWordOfTheToolkitHasARussianOne(String bundle) {
    Set<String> english = new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
    ResourceBundle russian = ResourceBundle.getBundle(bundle, Locale.of("ru"));

    assertThat(russian.getLocale().getLanguage()).isEqualTo("ru");
    assertThat(english).isNotEmpty();
    assertThat(english)
        .allSatisfy(
            key -> assertThat(russian.getString(key)).as(key).doesNotContainPattern("[A-Za-z]{3}"));
  }
}
