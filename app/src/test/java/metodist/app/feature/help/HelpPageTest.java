package metodist.app.feature.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The chapter that F1 shows where there are no tabs yet.
class HelpPageTest {
  @BeforeAll
  static void start() throws Exception {
    TestWindow.start();
  }

  @Test
  void theFirstRunHasItsChapter() throws Exception {
    TestOffice office = TestOffice.empty();
    List<String> shown = new ArrayList<>();
    office.formFiller = content -> shown.add(words(content));
    boolean asked =
        TestWindow.on(
            () -> {
              HelpPage.show("first-run", office, office.office.desk().tasks());
              return true;
            });

    assertThat(asked).isTrue();
    assertThat(shown).singleElement().asString().contains("С чего начать", "Восстановить из копии");
  }

  @Test
  void withoutTheGuideItSaysSo() throws Exception {
    String said =
        TestWindow.on(() -> ((Label) HelpPage.of(Optional.empty(), "first-run")).getText());

    assertThat(said).contains("руководства не найден");
  }

  private static String words(Node content) {
    javafx.scene.Scene scene = new javafx.scene.Scene((javafx.scene.Parent) content, 700, 500);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return content.lookupAll(".guide-text").stream()
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining(" "));
  }
}
