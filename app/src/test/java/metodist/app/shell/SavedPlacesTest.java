package metodist.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import metodist.app.feature.Places;
import metodist.model.issued.PaperKind;
import metodist.model.sites.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPlacesTest {
  private static final SiteId SITE =
      new SiteId(UUID.fromString("1087b8ed-1631-43b2-bb60-d479da6fb289"));

  private static Destination again(Destination place) {
    return SavedPlaces.place(SavedPlaces.text(place).orElseThrow()).orElseThrow();
  }

  @Test
  void placesComeBackAsTheyWere() {
    Destination history = new Destination.HistoryOf(SITE);
    Destination paper = new Destination.OfPaper(PaperKind.CERTIFICATE, SITE.value());

    assertThat(again(history)).isEqualTo(history);
    assertThat(again(paper)).isEqualTo(paper);
  }

  @Test
  void aPartThatIsNotKnownStaysUnknown() {
    Destination of = new Places.PapersOfPeople(null);

    assertThat(again(of)).isEqualTo(of);
    assertThat(SavedPlaces.text(new Destination.OfFiles(List.of(Path.of("a.docx")), null)))
        .isEmpty();
  }

  @Test
  void knowsTheRecordsOfAPlace() {
    assertThat(SavedPlaces.records(new Destination.HistoryOf(SITE))).containsExactly(SITE);
  }

  @Test
  void aPlaceOfFreeTextIsNotKept() {
    assertThat(SavedPlaces.text(new Destination.OfSection("sites"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "metodist.app.shell.Gone()",
        "metodist.app.shell.Destination$HistoryOf(",
        "metodist.app.shell.Destination$HistoryOf()",
        "metodist.app.shell.Destination$HistoryOf(,)",
        "metodist.app.shell.Destination$HistoryOf(1087b8ed-1631-43b2-bb60-d479da6fb289,)",
        "metodist.model.sites.SiteId(1087b8ed-1631-43b2-bb60-d479da6fb289,)",
        "java.lang.Runtime()"
      })
  void whatMeansNothingIsPassedOver(String text) {
    assertThat(SavedPlaces.place(text)).isEmpty();
  }
}
