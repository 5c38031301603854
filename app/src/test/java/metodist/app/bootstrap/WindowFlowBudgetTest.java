package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import metodist.app.bootstrap.MainRoad.Kind;
import metodist.app.feature.ClickCount;
import metodist.app.feature.Places;
import metodist.app.feature.TestWindow;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.directory.Organisation;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Flows through the whole window within their budgets of clicks and keys, counted by an event
/// filter. F4 and F12 stand in FlowBudgetTest, F8 in SearchFlowTest, F11 and F13 in
/// FirstRunFlowTest.
class WindowFlowBudgetTest {
  private static final int SCHOOLS = 35;
  private static final int APPLICATIONS = 12;
  @TempDir Path temp;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  /// F9: 35 schools from Excel in at most 3 clicks.
  @Test
  void schoolsFromExcelTakeThreeClicks() throws Exception {
    try (ProgramWindow program = ProgramWindow.startForAHand(temp)) {
      Hand hand = begun(program);
      ClickCount count = counted();
      hand.pressId("shell.rail.directory");
      hand.press("Вставить из Excel");
      hand.see("добавить");
      hand.pressButtonBeginning("Загрузить " + SCHOOLS);
      hand.see("Итого " + (SCHOOLS + 2)); // with the centre and its authority

      assertThat(count.clicks()).isPositive().isLessThanOrEqualTo(3);
      assertThat(count.keys()).isZero();
      assertThat(program.failures).isEmpty();
    }
  }

  /// F9 by the keyboard: at most 4 keys.
  @Test
  void schoolsFromExcelTakeFourKeys() throws Exception {
    try (ProgramWindow program = ProgramWindow.startForAHand(temp)) {
      Hand hand = begun(program);
      ClickCount count = counted();
      hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
      hand.see("Вставить из Excel");
      Thread.sleep(500); // the keyboard follows into the list with the next frames
      hand.key(KeyCode.V, KeyCode.CONTROL);
      hand.see("добавить");
      hand.key(KeyCode.ENTER);
      hand.see("Итого " + (SCHOOLS + 2)); // with the centre and its authority

      assertThat(count.keys()).isPositive().isLessThanOrEqualTo(4);
      assertThat(count.clicks()).isZero();
      assertThat(program.failures).isEmpty();
    }
  }

  private static Hand begun(ProgramWindow program) throws Exception {
    MainRoad road = new MainRoad(program, Kind.BASE);
    road.begin();
    road.hand().see("Что сделать дальше");
    StringBuilder table =
        new StringBuilder("Полное наименование\tКраткое наименование\tВид\tНомер\n");
    for (int number = 901; number <= 900 + SCHOOLS; number++) {
      table.append("Муниципальная школа № %1$d\tШкола № %1$d\tШкола\t%1$d\n".formatted(number));
    }
    boolean copied =
        ProgramWindow.on(
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(table.toString());
              return Clipboard.getSystemClipboard().setContent(content);
            });
    assertThat(copied).isTrue();
    return road.hand();
  }

  private static ClickCount counted() throws Exception {
    return ProgramWindow.on(() -> new ClickCount().watchWindows());
  }

  /// F10: twelve applications deleted by mistake come back with one key, or with one click.
  @Test
  void deletedApplicationsComeBackWithOneKeyOrOneClick() throws Exception {
    SampleClock clock = TestWorkplace.clock();
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(temp), clock)) {
      SampleDistrict.fill(data.workspace(), clock);
      Contest contest = acceptingLate(data.workspace());
      List<Application> drafts =
          data.workspace().edit("Внести заявки", edit -> drafts(edit, contest));
      try (WindowOnData window = WindowOnData.open(data, clock, temp.resolve("papers"))) {
        ClickCount keyboard = removed(window, contest, drafts);
        press(window, KeyCode.Z, true);
        awaitLeft(data.workspace(), drafts, APPLICATIONS);
        assertThat(keyboard.keys()).isEqualTo(1);
        assertThat(keyboard.clicks()).isZero();

        ClickCount mouse = removed(window, contest, drafts);
        boolean clicked =
            TestWindow.on(
                () -> {
                  mouse.click(window.scene.getRoot(), "notice.action");
                  return true;
                });
        assertThat(clicked).isTrue();
        awaitLeft(data.workspace(), drafts, APPLICATIONS);
        assertThat(mouse.clicks()).isEqualTo(1);
        assertThat(mouse.keys()).isZero();
        assertThat(window.failures).isEmpty();
      }
    }
  }

  private static Contest acceptingLate(Workspace workspace) {
    return workspace.<Contest>read(
        r ->
            r.contests().all().stream().filter(ContestFlow::acceptsLate).findFirst().orElseThrow());
  }

  private static List<Application> drafts(Edit edit, Contest contest) {
    List<Application> made = new ArrayList<>();
    for (Organisation organisation : edit.organisations().all()) {
      if (made.size() < APPLICATIONS) {
        made.add(
            ApplicationSteps.create(edit, contest.id(), organisation.id(), "по письму").orThrow());
      }
    }
    return made;
  }

  private static void awaitLeft(Workspace workspace, List<Application> drafts, long wanted)
      throws Exception {
    long left = -1;
    for (int i = 0; i < 100 && left != wanted; i++) {
      Thread.sleep(50);
      left =
          workspace.<Long>read(
              r -> drafts.stream().filter(a -> r.applications().find(a.id()).isPresent()).count());
    }
    assertThat(left).isEqualTo(wanted);
  }

  /// Deletes the twelve in their list, as somebody who took the wrong ones; counting begins when
  /// the message stands there.
  private static ClickCount removed(WindowOnData window, Contest contest, List<Application> drafts)
      throws Exception {
    double drawn = window.go(new Places.ApplicationsOf(contest.id()));
    assertThat(drawn).isPositive();
    int selected = 0;
    for (int i = 0; i < 200 && selected < APPLICATIONS; i++) {
      Thread.sleep(50); // the list is read again off the interface thread
      selected =
          TestWindow.on(
              () -> {
                Parent root = window.scene.getRoot();
                return select(
                    (TableView<?>) ClickCount.find(root, "applications.list.table"), drafts);
              });
    }
    assertThat(selected).isEqualTo(APPLICATIONS);
    press(window, KeyCode.DELETE, false);
    awaitLeft(window.workplace.desk().workspace(), drafts, 0);
    for (int i = 0; i < 40; i++) {
      boolean settled = TestWindow.on(() -> window.scene.getRoot().isVisible());
      assertThat(settled).isTrue();
      Thread.sleep(20);
    }
    return TestWindow.on(() -> new ClickCount().watch(window.scene.getRoot()));
  }

  private static void press(WindowOnData window, KeyCode code, boolean control) throws Exception {
    boolean pressed =
        TestWindow.on(
            () -> {
              Node focused = window.scene.getFocusOwner();
              new ClickCount()
                  .press(focused == null ? window.scene.getRoot() : focused, code, control);
              return true;
            });
    assertThat(pressed).isTrue();
  }

  private static int select(TableView<?> table, List<Application> drafts) {
    table.requestFocus();
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < table.getItems().size(); i++) {
      String row = String.valueOf(table.getItems().get(i));
      if (drafts.stream().anyMatch(a -> row.contains(a.id().value().toString()))) {
        table.getSelectionModel().select(i);
      }
    }
    return table.getSelectionModel().getSelectedIndices().size();
  }
}
