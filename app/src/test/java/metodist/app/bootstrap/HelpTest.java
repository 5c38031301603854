package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import metodist.app.feature.Places;
import metodist.app.feature.TestWindow;
import metodist.app.feature.help.GuideFile;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.app.shell.SectionFeature;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.reports.guide.Guide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// F1 on every screen of the sample leads to a chapter of the guide that the program is shipped
/// with.
class HelpTest {
  private static InMemoryWorkspace data;
  private static TestWorkplace window;

  @BeforeAll
  static void openTheSample() throws Exception {
    TestWindow.start();
    SampleClock clock = TestWorkplace.clock();
    data = TestWorkplace.district(clock);
    window = TestWorkplace.open(data, clock, Settings.inMemory());
  }

  @AfterAll
  static void close() throws Exception {
    window.close();
    assertThat(window.failures).isEmpty();
  }

  private static Guide guide() {
    return GuideFile.read().orElseThrow();
  }

  @Test
  void everyPlaceOfTheSampleHasAChapterOfItsOwn() {
    Map<Destination, String> without = new LinkedHashMap<>();
    for (Destination place : places()) {
      SectionFeature section = shownBy(place);
      String chapter = section.chapter(place);
      if (guide().chapter(chapter).isEmpty()) {
        without.put(place, chapter);
      }
    }

    assertThat(without).as("places whose chapter is not in the guide").isEmpty();
  }

  @Test
  void aCardHasAnotherChapterThanItsList() {
    Set<String> chapters = new HashSet<>();
    places().forEach(place -> chapters.add(shownBy(place).chapter(place)));

    assertThat(chapters)
        .contains(
            "organisations",
            "organisation",
            "person",
            "contests",
            "contest",
            "applications",
            "application",
            "reviews",
            "sheet",
            "decisions",
            "orders",
            "order",
            "sites",
            "site",
            "events",
            "event",
            "issued",
            "journal",
            "history",
            "settings",
            "preview",
            "start",
            "help");
  }

  private static SectionFeature shownBy(Destination place) {
    return window.workplace.sections().stream()
        .filter(section -> section.shows(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody shows " + place));
  }

  private static List<Destination> places() {
    List<Destination> places = new ArrayList<>();
    for (SectionFeature section : window.workplace.sections()) {
      if (section.onRail()) {
        places.add(section.home());
      }
    }
    places.add(new Destination.OfHelp(""));
    places.add(new Destination.GuidePages());
    data.read(
        reading -> {
          for (RecordKind kind : RecordKind.values()) {
            reading.all(kind).stream()
                .map(Aggregate::id)
                .findFirst()
                .ifPresent(id -> places.add(cardOf(id)));
          }
          var contest = reading.contests().all().getFirst();
          places.add(new Places.ApplicationsOf(contest.id()));
          places.add(new Places.ScoresOf(contest.id()));
          places.add(new Places.DecisionsOf(contest.id()));
          var order = reading.orders().all().getFirst();
          places.add(new Destination.HistoryOf(order.id()));
          places.add(new Destination.OfPaper(PaperKind.ORDER, order.id().value()));
          return true;
        });
    return places;
  }

  private static Destination cardOf(RecordId id) {
    return window.workplace.sections().stream()
        .map(section -> section.cardOf(id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Destination.HistoryOf(id));
  }

  @Test
  void f1OpensTheChapterOfTheScreenAndTheSameTabServesAllChapters() throws Exception {
    go(new Destination.OfSection("orders"));
    window.press(KeyCode.F1, false);
    assertThat(chosen()).isEqualTo("Приказы");
    int tabs = window.tabs().size();

    go(new Destination.OfSection("settings"));
    window.press(KeyCode.F1, false);
    assertThat(chosen()).isEqualTo("Настройки");
    assertThat(window.tabs()).hasSize(tabs + 1);

    window.press(KeyCode.F1, false);
    assertThat(chosen()).isEqualTo("Справка и первое знакомство");
  }

  @Test
  void theKeyboardFollowsFromAFieldOfOneTabIntoAnother() throws Exception {
    go(new Destination.OfSection("orders"));
    window.press(KeyCode.F1, false);
    awaitFocus("help");
    window.press(KeyCode.P, true);
    awaitFocus("preview");
  }

  /// Waits for the frames in which the keyboard moves.
  private static void awaitFocus(String idBegins) throws Exception {
    String last = "";
    for (int i = 0; i < 50; i++) {
      last =
          TestWindow.on(
              () -> {
                Node owner = window.scene.getFocusOwner();
                return owner == null ? "nowhere" : String.valueOf(owner.getId());
              });
      if (last.startsWith(idBegins + ".")) {
        return;
      }
      Thread.sleep(40);
    }
    throw new AssertionError("the keyboard is at " + last);
  }

  @Test
  void everyHeadingStandsInTheContentsAndSearchLeavesThoseThatHoldTheWords() throws Exception {
    go(new Destination.OfHelp("copies"));
    assertThat(titles()).isEqualTo(guide().chapters().stream().map(Guide.Chapter::title).toList());

    type("флешку копия");
    assertThat(titles()).contains("Копии").doesNotContain("Заявки");
    type("такогословатутнет");
    assertThat(titles()).isEmpty();
    type("");
    assertThat(titles()).hasSize(guide().chapters().size());
  }

  private static void go(Destination place) throws Exception {
    boolean gone =
        TestWindow.on(
            () -> {
              window.workplace.window().navigator().open(place);
              return true;
            });
    assertThat(gone).isTrue();
  }

  private static void type(String text) throws Exception {
    String typed =
        TestWindow.on(
            () -> {
              TextField field = (TextField) window.byId("help.search");
              field.setText(text);
              return field.getText();
            });
    assertThat(typed).isEqualTo(text);
  }

  private static String chosen() throws Exception {
    return TestWindow.on(
        () -> {
          Object line = contents().getSelectionModel().getSelectedItem();
          return titleOf(line);
        });
  }

  private static List<String> titles() throws Exception {
    return TestWindow.<List<String>>on(
        () -> contents().getItems().stream().map(HelpTest::titleOf).toList());
  }

  private static ListView<?> contents() {
    return (ListView<?>) window.byId("help.contents");
  }

  private static String titleOf(Object line) {
    String text = String.valueOf(line);
    int from = text.indexOf("title=") + "title=".length();
    return text.substring(from, text.indexOf(", parts="));
  }
}
