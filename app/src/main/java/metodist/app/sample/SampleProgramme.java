package metodist.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import metodist.model.events.Event;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;

/// Talks of the sample: placed, and reviewed beforehand by an expert of the district.
final class SampleProgramme {
  private static final LocalTime NOON = LocalTime.NOON;
  private final SampleWorld world;
  private int made;

  SampleProgramme(SampleWorld world) {
    this.world = world;
  }

  record Place(Session session, LocalDateTime start, int minutes) {}

  Talk talk(Event event, String topic, Speaker speaker, Place place) {
    LocalDate day = place.start().toLocalDate();
    boolean reviewed = !day.minusDays(15).atTime(NOON).isAfter(world.register().today.atTime(NOON));
    var experts = world.register().experts;
    return new Talk(
        TalkId.random(),
        0,
        event.id(),
        topic,
        List.of(speaker),
        event.categories().isEmpty()
            ? null
            : event.categories().get(made % event.categories().size()).key(),
        place.minutes(),
        place.session().key(),
        place.start(),
        new PreliminaryReview(
            day.minusDays(22),
            day.minusDays(15),
            experts.get(made++ % experts.size()).id(),
            reviewed ? PreliminaryReview.Verdict.ACCEPTED : PreliminaryReview.Verdict.NOT_REVIEWED,
            ""),
        "");
  }
}
