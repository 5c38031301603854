package metodist.model.procedures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CopiedText;
import metodist.model.events.CopyPart;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventTexts;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.RegisterNames;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.events.TalkCategory;
import metodist.model.events.TalkId;
import metodist.model.events.TextShift;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Мероприятие по образцу прежнего, as it would be: nothing is stored while it is only looked at.
/// People who left and schools that closed stay behind and are named; days go where the table of
/// days says; texts get the new days and year, and each is marked «проверьте».
public final class EventCopy {

  /// What the user chose: a name, what goes over, and where each day of the old event goes.
  public record Choice(String name, Set<CopyPart> parts, Map<LocalDate, LocalDate> days) {
    public Choice {
      parts = Set.copyOf(parts);
      days = Map.copyOf(days);
    }

    boolean takes(CopyPart part) {
      return parts.contains(part);
    }
  }

  /// What the user should know before doing it; `place` is the part of the card it is about.
  public record Remark(String place, String text) {}

  private final Reading reading;
  private final Event source;
  private final Choice choice;
  private final TextShift shift;
  private final RegisterNames then;
  private final RegisterNames now;
  private final Event event;
  private final List<Estimate> estimates;
  private final List<Talk> talks;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<UUID, UUID> sessionKeys = new TreeMap<>();
  private final Map<UUID, UUID> categoryKeys = new TreeMap<>();

  EventCopy(Reading reading, Event source, Choice choice) {
    this.reading = reading;
    this.source = source;
    this.choice = choice;
    LocalDate today = reading.now().toLocalDate();
    LocalDate oldDay = source.dayOr(today);
    LocalDate newDay = choice.days().getOrDefault(oldDay, oldDay);
    this.shift = new TextShift(choice.days(), oldDay.getYear(), newDay.getYear());
    this.then = EventFacts.names(reading, oldDay);
    this.now = EventFacts.names(reading, newDay);
    this.event = made();
    this.estimates = copiedEstimates();
    this.talks = copiedTalks();
  }

  public Event event() {
    return event;
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  TextShift shift() {
    return shift;
  }

  /// The days of the old event, its parts and its estimates: what the table of days lists.
  static Set<LocalDate> days(Reading reading, Event source) {
    Set<LocalDate> days = new TreeSet<>(source.dates().days());
    source.sessions().forEach(s -> s.day().ifPresent(days::add));
    reading.estimates().ofEvent(source.id()).forEach(e -> days.add(e.day()));
    return days;
  }

  private Event made() {
    Event fresh = Event.named(source.kind(), choice.name().strip());
    Event taken =
        fresh.with(
            e -> {
              e.theme = source.theme();
              e.format = source.format();
              e.clashPolicy = source.clashPolicy();
              e.dates = dates();
              if (choice.takes(CopyPart.GOALS)) {
                e.place = source.place();
                e.audience = source.audience();
                e.goals = source.goals();
              }
              e.concept = concept();
              if (choice.takes(CopyPart.LINKS)) {
                e.online = source.online();
              }
              e.responsibleId = person(source.responsibleId(), "Ответственный");
              if (choice.takes(CopyPart.CLUSTERS)) {
                e.clusters = clusters();
              }
              if (choice.takes(CopyPart.COMMITTEE)) {
                e.committee = committee();
              }
              if (choice.takes(CopyPart.CASES)) {
                e.cases = source.cases();
              }
              categories(e);
              if (choice.takes(CopyPart.SESSIONS)) {
                e.sessions = source.sessions().stream().map(this::session).toList();
              }
            });
    return marked(EventTexts.changed(taken, shift::shifted));
  }

  private EventDates dates() {
    return new EventDates(
        source.dates().days().stream().map(this::moved).toList(), source.dates().alternative());
  }

  LocalDate moved(LocalDate day) {
    return choice.days().getOrDefault(day, day);
  }

  private EventConcept concept() {
    EventConcept c = source.concept();
    boolean texts = choice.takes(CopyPart.CONCEPT);
    return new EventConcept(
        texts ? c.introduction() : "",
        texts ? c.modelText() : "",
        choice.takes(CopyPart.PICTURE) ? c.picture() : null,
        texts ? c.description() : "",
        texts ? c.parts() : List.of(),
        texts ? c.result() : "");
  }

  private void categories(Event.Copy e) {
    if (!choice.takes(CopyPart.CATEGORIES)) {
      return;
    }
    e.categories =
        source.categories().stream()
            .map(
                c -> {
                  UUID key = UUID.randomUUID();
                  categoryKeys.put(c.key(), key);
                  return new TalkCategory(
                      key, c.name(), c.fromMinutes(), c.toMinutes(), shift.shifted(c.review()));
                })
            .toList();
  }

  private Session session(Session old) {
    UUID key = UUID.randomUUID();
    sessionKeys.put(old.key(), key);
    boolean places = choice.takes(CopyPart.PLACES);
    LocalDateTime start = old.start();
    return new Session(
        key,
        old.kind(),
        shift.shifted(old.title()),
        start == null ? null : moved(start.toLocalDate()).atTime(start.toLocalTime()),
        old.minutes(),
        places ? old.room() : "",
        choice.takes(CopyPart.LINKS) ? shift.shifted(old.link()) : "",
        places ? person(old.moderatorId(), "Модератор «" + old.shownTitle() + "»") : null,
        old.capacity());
  }

  /// Each text that went over is marked, and what looks stale in it is told.
  private Event marked(Event taken) {
    List<CopiedText> marks = new ArrayList<>();
    EventTexts.of(taken)
        .forEach(
            (field, text) -> {
              marks.add(new CopiedText(field, text));
              doubts(EventTexts.title(field), text);
            });
    return taken.with(e -> e.copied = marks);
  }

  private void doubts(String where, String text) {
    List<String> doubts = shift.doubts(text);
    if (!doubts.isEmpty()) {
      remarks.add(new Remark(where, "проверьте: " + String.join(", ", doubts) + "."));
    }
  }

  /// A person on the new day: null, with a remark, for one who holds no post then.
  private @Nullable PersonId person(@Nullable PersonId id, String role) {
    Optional<Person> person = now.person(id);
    if (person.isEmpty()) {
      return null;
    }
    String name = person.get().name().surnameInitials();
    Optional<Post> before = then.post(person.get(), null);
    Optional<Post> after = now.post(person.get(), null);
    if (after.isEmpty()) {
      remarks.add(
          new Remark(
              role,
              name
                  + " больше не работает"
                  + before.map(p -> " (" + then.postWithPlace(p) + ")").orElse("")
                  + ", не переносится."));
      return null;
    }
    String was = before.map(then::postWithPlace).orElse("");
    String is = now.postWithPlace(after.get());
    if (!was.isEmpty() && !was.equals(is)) {
      remarks.add(new Remark(role, name + ": была должность «" + was + "», стала «" + is + "»."));
    }
    return id;
  }

  private Committee committee() {
    List<Committee.Member> members = new ArrayList<>();
    for (Committee.Member member : source.committee().inOrder()) {
      PersonId id = person(member.personId(), "Оргкомитет");
      if (id != null) {
        members.add(new Committee.Member(id, member.role(), member.byAgreement()));
      }
    }
    return new Committee(members);
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    for (Cluster old : source.clusters()) {
      List<OrganisationId> members = new ArrayList<>();
      for (OrganisationId id : old.organisations()) {
        if (choice.takes(CopyPart.MEMBERS) && open(id, old.name())) {
          members.add(id);
          status(id, old.name());
        }
      }
      clusters.add(new Cluster(UUID.randomUUID(), shift.shifted(old.name()), members));
    }
    return clusters;
  }

  private boolean open(OrganisationId id, String cluster) {
    Optional<Organisation> organisation = now.organisation(id);
    boolean open = organisation.filter(Organisation::active).isPresent();
    if (!open) {
      String name = organisation.map(o -> then.organisationName(o.id())).orElse("организация");
      remarks.add(
          new Remark("Кластер «" + cluster + "»", name + " больше не действует, не переносится."));
    }
    return open;
  }

  /// An organisation that took part as a site of the district and is one no longer.
  private void status(OrganisationId id, String cluster) {
    boolean was =
        reading.sites().all().stream()
            .anyMatch(s -> s.organisationId().equals(id) && s.heldOn(then.day()));
    boolean is =
        reading.sites().all().stream()
            .anyMatch(s -> s.organisationId().equals(id) && s.heldOn(now.day()));
    if (was && !is) {
      remarks.add(
          new Remark(
              "Кластер «" + cluster + "»",
              now.organisationName(id) + ": статус площадки к новому дню кончается."));
    }
  }

  List<Talk> talks() {
    return talks;
  }

  List<Estimate> estimates() {
    return estimates;
  }

  /// The talks without their time and review, in the parts they stood in.
  private List<Talk> copiedTalks() {
    if (!choice.takes(CopyPart.TALKS)) {
      return List.of();
    }
    return reading.talks().ofEvent(source.id()).stream()
        .map(
            old ->
                new Talk(
                    TalkId.random(),
                    0,
                    event.id(),
                    old.topic(),
                    old.speakers(),
                    old.categoryKey() == null ? null : categoryKeys.get(old.categoryKey()),
                    old.minutes(),
                    old.sessionKey() == null ? null : sessionKeys.get(old.sessionKey()),
                    null,
                    PreliminaryReview.NONE,
                    old.note()))
        .toList();
  }

  /// The estimates without what was spent; without sums every price is nought.
  private List<Estimate> copiedEstimates() {
    if (!choice.takes(CopyPart.ESTIMATES)) {
      return List.of();
    }
    boolean sums = choice.takes(CopyPart.SUMS);
    return reading.estimates().ofEvent(source.id()).stream()
        .map(
            old ->
                new Estimate(
                    EstimateId.random(),
                    0,
                    event.id(),
                    shift.shifted(old.title()),
                    moved(old.day()),
                    old.sources().stream().map(s -> sums ? s : unlimited(s)).toList(),
                    old.lines().stream().map(l -> line(l, sums)).toList(),
                    person(old.preparedBy(), "Смета, составил"),
                    person(old.accountant(), "Смета, главный бухгалтер"),
                    person(old.approvedBy(), "Смета, утвердил"),
                    person(old.agreedBy(), "Смета, согласовал")))
        .toList();
  }

  private static FundingSource unlimited(FundingSource source) {
    return new FundingSource(
        source.key(), source.kind(), source.code(), source.programme(), source.recipient(), null);
  }

  private EstimateLine line(EstimateLine old, boolean sums) {
    doubts("Смета", shift.shifted(old.name()));
    return new EstimateLine(
        UUID.randomUUID(),
        old.kvr(),
        old.kosgu(),
        shift.shifted(old.name()),
        old.unit(),
        sums ? old.quantity() : BigDecimal.ONE,
        sums ? old.price() : BigDecimal.ZERO,
        old.sourceKey(),
        sums ? old.justification() : "",
        old.pairReason(),
        null);
  }
}
