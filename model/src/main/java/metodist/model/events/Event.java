package metodist.model.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// Мероприятие района. `name` is what it is called («Форум инноваций 2026»), `theme` what it is
/// about, without quotes. Goals, clusters, committee and sessions stand in the order they are
/// printed in. `copied` are texts taken over from an earlier event, see [EventTexts].
public record Event(
    EventId id,
    long version,
    EventKind kind,
    String name,
    String theme,
    EventFormat format,
    EventDates dates,
    String place,
    String audience,
    List<String> goals,
    EventConcept concept,
    EventOnline online,
    List<EventCase> cases,
    List<Cluster> clusters,
    Committee committee,
    List<TalkCategory> categories,
    List<Session> sessions,
    ClashPolicy clashPolicy,
    @Nullable PersonId responsibleId,
    @Nullable ProgrammeBook book,
    List<CopiedText> copied)
    implements Aggregate {
  public Event {
    goals = List.copyOf(goals);
    cases = List.copyOf(cases);
    clusters = List.copyOf(clusters);
    categories = List.copyOf(categories);
    sessions = List.copyOf(sessions);
    copied = List.copyOf(copied);
  }

  /// A new event of which only kind and name are known.
  public static Event named(EventKind kind, String name) {
    return new Event(
        EventId.random(),
        0,
        kind,
        name,
        "",
        EventFormat.ON_SITE,
        EventDates.UNKNOWN,
        "",
        "",
        List.of(),
        EventConcept.EMPTY,
        EventOnline.NONE,
        List.of(),
        List.of(),
        Committee.EMPTY,
        List.of(),
        List.of(),
        ClashPolicy.USUAL,
        null,
        null,
        List.of());
  }

  /// The name with the theme: «Форум инноваций 2026 «Траектория сотрудничества»».
  @Override
  public String title() {
    return theme.isBlank() ? name : name + " «" + theme.strip() + "»";
  }

  /// The name as it stands inside a sentence: a forum keeps its capital letter, «Районная
  /// конференция» loses it.
  public String nameInSentence() {
    boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return kind == EventKind.FORUM || name.isEmpty() || abbreviation
        ? name
        : name.substring(0, 1).toLowerCase(Locale.of("ru")) + name.substring(1);
  }

  /// What the printed programme holds; without a choice, what is usual for the kind of event.
  public ProgrammeBook programmeBook() {
    return book == null ? ProgrammeBook.usual(kind) : book;
  }

  public Optional<Session> session(@Nullable UUID key) {
    return sessions.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  public Optional<TalkCategory> category(@Nullable UUID key) {
    return categories.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  /// The day whose names and posts the event's papers print; that day while the dates are unknown.
  public LocalDate dayOr(LocalDate today) {
    return dates.first().orElse(today);
  }

  /// How many organisations take part, each counted once.
  public long organisationCount() {
    return clusters.stream().flatMap(c -> c.organisations().stream()).distinct().count();
  }

  public long caseCount() {
    return cases.stream().filter(c -> c.kind() == EventCase.Kind.CASE).count();
  }

  @Override
  public Event withVersion(long value) {
    return with(e -> e.version = value);
  }

  /// A copy in which some components are different: `event.with(e -> e.theme = "…")`.
  public Event with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made(id);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    private long version;
    public EventKind kind;
    public String name;
    public String theme;
    public EventFormat format;
    public EventDates dates;
    public String place;
    public String audience;
    public List<String> goals;
    public EventConcept concept;
    public EventOnline online;
    public List<EventCase> cases;
    public List<Cluster> clusters;
    public Committee committee;
    public List<TalkCategory> categories;
    public List<Session> sessions;
    public ClashPolicy clashPolicy;
    public @Nullable PersonId responsibleId;
    public @Nullable ProgrammeBook book;
    public List<CopiedText> copied;

    private Copy(Event e) {
      version = e.version;
      kind = e.kind;
      name = e.name;
      theme = e.theme;
      format = e.format;
      dates = e.dates;
      place = e.place;
      audience = e.audience;
      goals = e.goals;
      concept = e.concept;
      online = e.online;
      cases = e.cases;
      clusters = e.clusters;
      committee = e.committee;
      categories = e.categories;
      sessions = e.sessions;
      clashPolicy = e.clashPolicy;
      responsibleId = e.responsibleId;
      book = e.book;
      copied = e.copied;
    }

    private Event made(EventId id) {
      return new Event(
          id,
          version,
          kind,
          name,
          theme,
          format,
          dates,
          place,
          audience,
          goals,
          concept,
          online,
          cases,
          clusters,
          committee,
          categories,
          sessions,
          clashPolicy,
          responsibleId,
          book,
          copied);
    }
  }
}
