package metodist.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {
  private record Place(String name) implements Destination {}

  private static final Place LIST = new Place("list");
  private static final Place CARD = new Place("card");
  private static final Place OTHER = new Place("other");

  @Test
  void goesBackAndForwardAsABrowser() {
    Trail trail = new Trail();
    trail.visit(LIST);
    trail.visit(CARD);

    assertThat(trail.back()).contains(LIST);
    assertThat(trail.back()).isEmpty();
    assertThat(trail.forward()).contains(CARD);
    assertThat(trail.hasForward()).isFalse();
  }

  @Test
  void forgetsWhatLayAheadWhenOneTurnsElsewhere() {
    Trail trail = new Trail();
    trail.visit(LIST);
    trail.visit(CARD);
    assertThat(trail.back()).contains(LIST);
    trail.visit(OTHER);

    assertThat(trail.forward()).isEmpty();
    assertThat(trail.back()).contains(LIST);
  }
}
