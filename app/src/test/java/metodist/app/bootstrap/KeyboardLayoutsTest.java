package metodist.app.bootstrap;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationName;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The keys mean the same in every layout of the keyboard: pressed by their place on it, as fingers
/// press them. Needs a display and xdotool.
@Tag("window")
class KeyboardLayoutsTest {
  private static final String CONTROL = "37";
  private static final String K = "45";
  private static final String THREE = "12";
  private static final String FOUR = "13";
  private static final String Z = "52";
  private static final String Y = "29";
  private static final String F = "41";

  @BeforeAll
  static void toolkit() throws Exception {
    assumeTrue(runs("xdotool", "version"), "xdotool is not installed");
    TestWindow.start();
  }

  @AfterAll
  static void usual() throws Exception {
    assertThat(runs("setxkbmap", "us")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "ru", "ru,us", "us,ru"})
  void theKeysWorkInThisLayout(String layout) throws Exception {
    assertThat(runs("setxkbmap", layout)).isTrue();
    SampleClock clock = TestWorkplace.clock();
    InMemoryWorkspace workspace = TestWorkplace.district(clock);
    TestWorkplace window = TestWorkplace.open(workspace, clock, Settings.inMemory());
    try {
      withControl(THREE);
      until(() -> front(window).equals("Площадки"));
      withControl(FOUR);
      until(() -> front(window).equals("Конкурсы"));
      withControl(F);
      until(() -> focused(window).equals("contests.list.find"));
      withControl(K);
      until(() -> focused(window).equals("shell.search"));
      press("Escape");

      Organisation school = workspace.<Organisation>read(r -> r.organisations().all().getFirst());
      OrganisationName other = new OrganisationName(null, "Другая школа", "Другая", "Другая");
      Organisation renamed =
          TestWindow.on(
              () ->
                  workspace.<Organisation>edit(
                      "Назвать иначе", edit -> edit.save(school.withNames(List.of(other)))));
      withControl(THREE);
      until(() -> front(window).equals("Площадки"));
      withControl(Z);
      until(() -> names(workspace, school).equals(school.names()));
      withControl(Y);
      until(() -> names(workspace, school).equals(renamed.names()));
      assertThat(window.failures).isEmpty();
    } finally {
      window.close();
    }
  }

  private static List<OrganisationName> names(InMemoryWorkspace workspace, Organisation school) {
    return workspace.<List<OrganisationName>>read(r -> r.organisations().get(school.id()).names());
  }

  private static String front(TestWorkplace window) {
    return window.pane().getSelectionModel().getSelectedItem().getText();
  }

  private static String focused(TestWorkplace window) {
    return window.scene.getFocusOwner() instanceof TextField field ? field.getId() : "";
  }

  private static void withControl(String key) throws Exception {
    assertThat(runs("xdotool", "keydown", CONTROL, "key", key, "keyup", CONTROL)).isTrue();
  }

  private static void press(String key) throws Exception {
    assertThat(runs("xdotool", "key", key)).isTrue();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(DISCARD).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static void until(Callable<Boolean> seen) throws Exception {
    for (int i = 0; i < 100; i++) {
      if (TestWindow.<Boolean>on(seen)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the key had no effect");
  }
}
