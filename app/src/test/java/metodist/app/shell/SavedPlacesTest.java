package metodist.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import metodist.model.issued.PaperKind;
import metodist.model.sites.SiteId;
import org.jspecify.annotations.Nullable;
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
  void knowsTheRecordsOfAPlace() {
    assertThat(SavedPlaces.records(new Destination.HistoryOf(SITE))).containsExactly(SITE);
  }

  @Test
  void aPlaceOfFreeTextIsNotKept() {
    assertThat(SavedPlaces.text(new Destination.OfSection("sites"))).isEmpty();
  }

  @Test
  void aPlaceWithAPartLeftOutIsNotKeptAndStopsNothing() {
    assertThat(SavedPlaces.text(new Destination.OfFiles(List.of(), null))).isEmpty();
    assertThat(SavedPlaces.text(new Wish(null))).isEmpty();
  }

  private record Wish(@Nullable SiteId site) implements Destination {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "metodist.app.shell.Gone()",
        "metodist.app.shell.Destination$HistoryOf(",
        "metodist.app.shell.Destination$HistoryOf()",
        "metodist.app.shell.Destination$HistoryOf(1087b8ed-1631-43b2-bb60-d479da6fb289,)",
        "metodist.model.sites.SiteId(1087b8ed-1631-43b2-bb60-d479da6fb289,)",
        "java.lang.Runtime()"
      })
  void whatMeansNothingIsPassedOver(String text) {
    assertThat(SavedPlaces.place(text)).isEmpty();
  }
}
