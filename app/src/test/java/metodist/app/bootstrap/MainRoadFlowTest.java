package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import metodist.app.bootstrap.MainRoad.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main road as a newcomer goes it, by mouse and keyboard alone: from an empty folder through
/// contest, application, review and order to the certificate; then the draft's number is mended,
/// every paper follows and the order is registered; then twenty steps are taken back, with a
/// restart after ten.
class MainRoadFlowTest {
  private static final int TEN = 10;
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fromTheEmptyFolderToTheCertificateAndBack(Kind kind) throws Exception {
    Steps steps;
    long end;
    try (ProgramWindow program = ProgramWindow.startForAHand(temp)) {
      MainRoad road = new MainRoad(program, kind);
      steps = road.steps();
      try {
        road.setUp();
        road.contest();
        road.application();
        road.review();
        road.decide();
        road.order("473");
        papersName(steps, "473");
        road.correct("474");
        road.outdated();
        road.giveOutAgain();
        papersName(steps, "474");
        road.register("474");
        end = steps.count();
        takeBackTen(road);
      } finally {
        program.picture(Path.of("target", "pictures", "road-" + kind + ".png"));
      }
      assertThat(steps.now()).isEqualTo(steps.after(end - TEN));
      assertThat(program.failures).isEmpty();
    }
    try (ProgramWindow again = ProgramWindow.startForAHand(temp)) {
      steps.goOnIn(again);
      assertThat(steps.now()).isEqualTo(steps.after(end - TEN));
      takeBackTen(new MainRoad(again, kind, steps));
      assertThat(steps.now()).isEqualTo(steps.after(end - 2 * TEN));
      assertThat(again.failures).isEmpty();
    }
  }

  private static void takeBackTen(MainRoad road) throws Exception {
    for (int i = 0; i < TEN; i++) {
      road.takeBack();
    }
  }

  /// The newest order, certificate and appendix given out speak of this number and of no other.
  private static void papersName(Steps steps, String number) throws Exception {
    Map<String, String> papers = steps.newestPapers();
    assertThat(papers).containsKeys("Приказ", "Свидетельство");
    for (String kind : List.of("Приказ", "Свидетельство")) {
      assertThat(papers.get(kind))
          .contains("№ " + number)
          .doesNotContain("№ " + (number.equals("473") ? "474" : "473"));
    }
    assertThat(papers.get("Протокол")).contains("Белов И.О., Яшина В.Ю. (2 из 3 человек)");
    assertThat(papers.get("Приказ"))
        .contains("к приказу отдела образования")
        .contains(MainRoad.TOPIC);
  }
}
