package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestWindow;
import metodist.app.feature.intake.Letters;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.app.shell.Shell;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestId;
import metodist.model.directory.Organisation;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F1 and F1b in the whole window, on real Word files, within their budgets: what is clicked and
/// pressed is counted by an event filter. Dropping files is one click more: the headless platform
/// has no dragging, so the test hands them over where the window's drop handler does.
class IntakeFlowTest {
  private static final int DROP = 1;
  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private final SampleClock clock = TestWorkplace.clock();
  private InMemoryWorkspace workspace = TestWorkplace.district(clock);
  private Letters letters = new Letters(workspace, Path.of("."));

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @BeforeEach
  void mail() {
    letters = new Letters(workspace, folder.resolve("mail"));
  }

  private Workplace workplace() {
    return Workplace.of(
        new Shell.Ground(
            workspace,
            new DirectTaskRunner(failures::add),
            new SilentDialogs(),
            Settings.inMemory(),
            clock),
        new Shell.Presentation("Центр", "", true),
        folder.resolve("data").resolve("papers"));
  }

  private static Parent show(Workplace workplace) {
    Scene scene = new Scene(workplace.window().root(), 990, 740);
    workplace.window().install(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    workplace.window().navigator().open(workplace.sections().getFirst().home());
    workplace.window().focus();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot();
  }

  private static void drop(Workplace workplace, List<Path> files) {
    workplace.window().navigator().open(new Destination.OfFiles(files, null));
    drawn(workplace.window().root());
  }

  private static void drawn(Parent window) {
    window.applyCss();
    window.layout();
  }

  private static void hide(Workplace workplace, Parent root) {
    workplace.close();
    root.getScene().getWindow().hide();
  }

  private List<Application> came() {
    ContestId contest = letters.contest();
    return workspace.<List<Application>>read(
        r ->
            r.applications().ofContest(contest).stream()
                .filter(
                    a ->
                        a.registration() != null
                            && a.registration()
                                .receivedAt()
                                .toLocalDate()
                                .equals(r.now().toLocalDate()))
                .toList());
  }

  private Path letter(int school) {
    Organisation sender = letters.strangers().get(school);
    return letters.from(sender, "заявка " + sender.number() + ".docx", a -> a);
  }

  @Test
  void aDroppedFileIsRegisteredWithTwoClicks() throws Exception {
    Path file = letter(0);
    ClickCount count = new ClickCount();
    TestWindow.on(
        () -> {
          Workplace workplace = workplace();
          Parent window = show(workplace);
          count.watch(window);
          drop(workplace, List.of(file));
          count.click(window, "intake.register");
          hide(workplace, window);
          return true;
        });

    assertThat(failures).isEmpty();
    assertThat(came()).hasSize(1);
    Application application = came().getFirst();
    assertThat(application.state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(application.technicalReview()).isNotNull();
    assertThat(DROP + count.clicks()).isLessThanOrEqualTo(2);
  }

  @Test
  void aCopiedFileIsRegisteredFromTheKeyboardInFourKeys() throws Exception {
    Path file = letter(0);
    ClickCount count = new ClickCount();
    TestWindow.on(
        () -> {
          Workplace workplace = workplace();
          Parent window = show(workplace);
          count.watch(window);
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          Clipboard.getSystemClipboard().setContent(content);
          assertThat(Clipboard.getSystemClipboard().hasFiles()).isTrue();
          count.press(window.getScene().getFocusOwner(), KeyCode.V, true);
          drawn(window);
          count.press(window.getScene().getFocusOwner(), KeyCode.ENTER, true);
          hide(workplace, window);
          return true;
        });

    assertThat(failures).isEmpty();
    assertThat(came()).hasSize(1);
    assertThat(count.keys()).isLessThanOrEqualTo(4);
    assertThat(count.clicks()).isZero();
  }

  @Test
  void theLetterWithTheRemarksIsTheThirdClick() throws Exception {
    Organisation sender = letters.strangers().getFirst();
    Path file = letters.from(sender, "неполная.docx", a -> a.with("demand", ""));
    ClickCount count = new ClickCount();
    TestWindow.on(
        () -> {
          Workplace workplace = workplace();
          Parent window = show(workplace);
          count.watch(window);
          drop(workplace, List.of(file));
          count.click(window, "intake.register");
          drawn(window);
          count.click(window, "intake.letter");
          hide(workplace, window);
          return true;
        });

    assertThat(failures).isEmpty();
    assertThat(came()).extracting(Application::state).containsExactly(ApplicationState.RETURNED);
    assertThat(DROP + count.clicks()).isLessThanOrEqualTo(3);
    assertThat(workspace.<Integer>read(r -> r.issuedDocuments().all().size())).isPositive();
  }

  @Test
  void twentyFilesAreRegisteredWithTwoClicksAndTheFaultyOneStays() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      files.add(letter(i));
    }
    files.add(
        letters.from(letters.strangers().get(20), "неполная.docx", a -> a.with("relevance", "")));
    ClickCount count = new ClickCount();
    TestWindow.on(
        () -> {
          Workplace workplace = workplace();
          Parent window = show(workplace);
          count.watch(window);
          drop(workplace, files);
          count.click(window, "intake.register.clean");
          hide(workplace, window);
          return true;
        });

    assertThat(failures).isEmpty();
    assertThat(came()).hasSize(19);
    assertThat(DROP + count.clicks()).isLessThanOrEqualTo(2);
    workspace.undo();
    assertThat(came()).isEmpty();
  }
}
