package metodist.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import metodist.app.platform.FramePicture;
import metodist.model.directory.PersonId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventPerson;
import metodist.model.events.EventRole;
import metodist.model.events.Speaker;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.HandoutFacts;
import metodist.model.procedures.HandoutSteps;
import metodist.model.shared.FileRef;
import metodist.model.workspace.Edit;

/// The people's papers of the sample's events: greetings of their programmes, participants beside
/// the speakers, certificates, letters of thanks and diplomas already given out after a forum.
final class SampleHandouts {
  private static final int DIPLOMAS = 3;

  private final SampleWorld world;

  SampleHandouts(SampleWorld world) {
    this.world = world;
  }

  /// The greeting of the programme and the participants. `others` come from outside the register.
  void invite(EventId id, String greeting, List<Speaker> others) {
    PersonId chief = world.register().people.get(0).id();
    world
        .workspace()
        .<Event>edit(
            "Подготовить программу к печати",
            edit ->
                EventSteps.change(
                    edit,
                    edit.events()
                        .get(id)
                        .with(
                            e ->
                                e.book =
                                    edit.events()
                                        .get(id)
                                        .programmeBook()
                                        .withGreeting(greeting)
                                        .withGreetedBy(chief))));
    world
        .workspace()
        .edit(
            "Внести участников",
            edit -> {
              HandoutSteps.addGuests(edit, id, HandoutSteps.clusterPeople(edit, id));
              return HandoutSteps.addGuests(edit, id, others);
            });
  }

  /// What is given to people after the event: one step a kind, as a person would do it.
  void award(EventId id) {
    LocalDate day =
        world.workspace().<LocalDate>read(r -> r.events().get(id).dates().days().getLast());
    world.clock().set(day.plusDays(1).atTime(10, 0));
    for (HandoutKind kind : HandoutKind.values()) {
      world
          .workspace()
          .<List<Handout>>edit(
              "Выдать: " + kind.plural(),
              edit -> {
                framed(edit, id, kind);
                return HandoutSteps.issue(edit, id, kind, keys(edit, id, kind), merit(kind))
                    .orThrow();
              });
    }
  }

  private static void framed(Edit edit, EventId id, HandoutKind kind) {
    HandoutLayout layout = HandoutFacts.layout(edit, id, kind);
    if (layout.picture() == null) {
      HandoutLayout shipped = ShippedLayouts.of(id, kind);
      FileRef frame = edit.keepFile("Рамка.png", FramePicture.png(shipped.landscape()));
      edit.save(shipped.with(l -> l.picture = frame));
    }
  }

  private static List<String> keys(Edit edit, EventId id, HandoutKind kind) {
    List<EventPerson> people = HandoutFacts.people(edit, id);
    return kind == HandoutKind.DIPLOMA
        ? people.stream()
            .filter(p -> p.roles().contains(EventRole.SPEAKER))
            .limit(DIPLOMAS)
            .map(EventPerson::key)
            .toList()
        : people.stream()
            .filter(p -> HandoutFacts.usual(kind, p))
            .map(EventPerson::key)
            .collect(Collectors.toList());
  }

  private static String merit(HandoutKind kind) {
    return kind == HandoutKind.DIPLOMA ? "за лучший кейс форума" : "";
  }

  static List<Speaker> outsiders() {
    return List.of(
        new Speaker(
            null,
            "Оболенская-Радзивилловская Александра Константиновна",
            "методист",
            null,
            "Центр развития соседнего района"),
        new Speaker(null, "Ким Ен Су", "учитель информатики", null, "Школа № 12 соседнего района"),
        new Speaker(null, "Лаптев Глеб Игоревич", "корреспондент", null, "Районная газета"));
  }
}
