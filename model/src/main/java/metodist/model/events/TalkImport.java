package metodist.model.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.Person;
import metodist.model.directory.PersonMatch;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.ImportPlan.Line;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;
import metodist.model.shared.SheetRow;
import metodist.model.shared.TypedInput;
import org.jspecify.annotations.Nullable;

/// Загрузка выступлений из таблицы. A talk is found by its topic and first speaker; an empty cell
/// changes nothing. A speaker or school the register does not know stays as written. A section not
/// in the programme is added to it without a time. Talks of a section follow one another.
public final class TalkImport {
  public static final List<String> HEADINGS =
      List.of(
          "Тема",
          "Докладчик",
          "Должность",
          "Организация",
          "Секция",
          "Минут",
          "Категория",
          "Начало");

  /// What the columns are called elsewhere.
  private static final Map<String, List<String>> ALSO_CALLED =
      Map.of(
          "Тема",
          List.of("Тема выступления", "Тема доклада", "Название", "Название доклада", "Доклад"),
          "Докладчик",
          List.of("Докладчики", "ФИО", "Ф.И.О.", "ФИО докладчика", "Выступающий", "Автор"),
          "Организация",
          List.of("Школа", "ОУ", "ОО", "Место работы", "Учреждение", "Образовательная организация"),
          "Секция",
          List.of("Направление", "Часть программы", "Название секции"),
          "Минут",
          List.of("Минуты", "Регламент", "Длительность", "Продолжительность"),
          "Начало",
          List.of("Время начала", "Время", "Начало выступления"),
          "Категория",
          List.of("Категория выступления"),
          "Должность",
          List.of("Должность докладчика"));

  private static final Pattern MINUTES =
      Pattern.compile(
          "(?U)(?:\\d{1,3}\\s*[-–—]\\s*)?(\\d{1,3})(?:[.,]0+)?\\s*(?:м|мин|минут\\w*)?\\.?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:\\-](\\d{2})(?:[.:]00)?");
  private final Event event;
  private final Map<TalkId, Talk> talks = new LinkedHashMap<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final List<Session> added = new ArrayList<>();
  private final OrganisationMatch organisations;
  private final PersonMatch people;

  public TalkImport(
      Event event,
      Collection<Talk> talks,
      Collection<Organisation> organisations,
      Collection<Person> people) {
    this.event = event;
    talks.forEach(t -> this.talks.put(t.id(), t));
    event.sessions().forEach(s -> sessions.putIfAbsent(SearchKey.of(s.shownTitle()), s));
    this.organisations = new OrganisationMatch(organisations);
    this.people = new PersonMatch(people);
  }

  /// The plan for the talks, and the sections that come with them.
  public record Plan(ImportPlan<Talk> talks, List<Session> newSections) {
    public Plan {
      newSections = List.copyOf(newSections);
    }
  }

  private static final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    Rejection(String reason) {
      super(reason);
    }
  }

  public Plan plan(List<String> headings, List<SheetRow> rows) {
    List<Line<Talk>> lines = new ArrayList<>();
    List<String> columns = headings.stream().map(TalkImport::heading).toList();
    for (SheetRow named : rows) {
      SheetRow row = renamed(named);
      if (row.isBlank()) {
        continue;
      }
      try {
        lines.add(line(row));
      } catch (Rejection rejection) {
        String reason = rejection.getMessage();
        lines.add(Line.rejected(row.number(), reason == null ? "" : reason));
      }
    }
    return new Plan(
        new ImportPlan<>(lines, ImportPlan.unknown(/* headings= */ columns, /* known= */ HEADINGS)),
        List.copyOf(added));
  }

  /// The heading of ours that a column means, else its own.
  static String heading(String column) {
    String key = SearchKey.of(column);
    return ALSO_CALLED.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(also -> SearchKey.of(also).equals(key)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(column);
  }

  private static SheetRow renamed(SheetRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, text) -> {
              String ours = heading(column);
              boolean own = ours.equals(column);
              if (own || !row.cells().containsKey(SearchKey.of(ours))) {
                cells.put(ours, text);
              }
            });
    return new SheetRow(row.number(), cells);
  }

  private Line<Talk> line(SheetRow row) throws Rejection {
    String topic = row.cell("Тема").replaceAll("\\s+", " ").replaceAll("^«(.*)»$", "$1");
    if (topic.isEmpty()) {
      throw new Rejection("Не указана тема выступления.");
    }
    List<Speaker> speakers = speakers(row);
    Talk old = find(topic, speakers);
    TalkCategory category = category(row.cell("Категория"));
    Integer typed = minutes(row.cell("Минут"));
    Talk base = old == null ? fresh(topic, speakers) : old;
    Session session = session(row.cell("Секция"));
    LocalDateTime start = start(row.cell("Начало"), session);
    Talk next =
        base.with(
            t -> {
              t.speakers = speakers.isEmpty() ? base.speakers() : speakers;
              if (category != null) {
                t.categoryKey = category.key();
              }
              if (typed != null) {
                t.minutes = typed;
              } else if (old == null && category != null) {
                t.minutes = category.toMinutes();
              }
            });
    Talk placed = place(next, old, session, start);
    talks.put(placed.id(), placed);
    Action action =
        old == null ? Action.CREATE : old.equals(placed) ? Action.UNCHANGED : Action.UPDATE;
    return new Line<>(row.number(), action, placed, "");
  }

  private Talk fresh(String topic, List<Speaker> speakers) {
    return new Talk(
        TalkId.random(),
        0,
        event.id(),
        topic,
        speakers,
        null,
        Talk.USUAL_MINUTES,
        null,
        null,
        PreliminaryReview.NONE,
        "");
  }

  /// A talk that stays in its section keeps its time; one that comes goes behind the last.
  private Talk place(
      Talk talk, @Nullable Talk old, @Nullable Session session, @Nullable LocalDateTime start) {
    if (session == null) {
      return talk;
    }
    if (start != null) {
      return talk.placed(session.key(), start);
    }
    if (old != null && session.key().equals(old.sessionKey())) {
      return talk;
    }
    Optional<LocalDateTime> behind =
        new Programme(
                event,
                talks.values().stream().filter(t -> !t.id().equals(talk.id())).toList(),
                NO_NAMES)
            .nextStart(session);
    return talk.placed(session.key(), behind.orElse(null));
  }

  private static final RegisterNames NO_NAMES =
      new RegisterNames(id -> Optional.empty(), id -> Optional.empty(), LocalDate.EPOCH);

  private @Nullable Talk find(String topic, List<Speaker> speakers) {
    String key = SearchKey.of(topic);
    return talks.values().stream()
        .filter(t -> SearchKey.of(t.topic()).equals(key))
        .filter(
            t ->
                speakers.isEmpty()
                    || t.speakers().isEmpty()
                    || t.speakers().getFirst().key().equals(speakers.getFirst().key()))
        .findFirst()
        .orElse(null);
  }

  private List<Speaker> speakers(SheetRow row) throws Rejection {
    String cell = row.cell("Докладчик");
    Organisation organisation = organisation(row.cell("Организация"));
    List<Speaker> speakers = new ArrayList<>();
    for (String part : cell.split("[;\\n]")) {
      String text = part.replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        speakers.add(speaker(text, row, organisation));
      }
    }
    return speakers;
  }

  private Speaker speaker(String text, SheetRow row, @Nullable Organisation organisation)
      throws Rejection {
    NameInput input =
        NameInput.parse(text)
            .orElseThrow(() -> new Rejection("Не понять фамилию докладчика: «" + text + "»."));
    PersonMatch.Found found =
        organisation == null
            ? people.byName(input.name())
            : people.inOrganisation(input.name(), organisation.id());
    if (found.ambiguous()) {
      throw new Rejection("Под «" + text + "» подходят несколько человек.");
    }
    OrganisationId at = organisation == null ? null : organisation.id();
    String school = at == null ? row.cell("Организация") : "";
    String post = row.cell("Должность").isEmpty() ? input.post() : row.cell("Должность");
    return found
        .single()
        .map(person -> Speaker.known(person.id(), at))
        .orElseGet(() -> new Speaker(null, input.name().full(), post, at, school));
  }

  private @Nullable Organisation organisation(String text) throws Rejection {
    OrganisationMatch.Found found = organisations.byText(text);
    if (found.ambiguous()) {
      throw new Rejection("Под «" + text + "» подходят несколько организаций.");
    }
    return found.single().orElse(null);
  }

  private @Nullable Session session(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Session known = sessions.get(SearchKey.of(text));
    if (known != null) {
      return known;
    }
    Session fresh =
        new Session(UUID.randomUUID(), SessionKind.SECTION, text, null, 0, "", "", null, 0);
    sessions.put(SearchKey.of(text), fresh);
    added.add(fresh);
    return fresh;
  }

  private @Nullable TalkCategory category(String text) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    return event.categories().stream()
        .filter(c -> SearchKey.of(c.name()).equals(SearchKey.of(text)))
        .findFirst()
        .orElseThrow(() -> new Rejection("Категории «" + text + "» у мероприятия нет."));
  }

  /// «7», «7 мин.», «5–7»: the longer one counts.
  private static @Nullable Integer minutes(String text) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    Matcher matcher = MINUTES.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
      throw new Rejection("«" + text + "» — не число минут.");
    }
    return Integer.valueOf(matcher.group(1));
  }

  /// «10.30» of the section's day, or a day with a time: «12.05.2027 10:30».
  private @Nullable LocalDateTime start(String text, @Nullable Session session) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    int space = text.lastIndexOf(' ');
    Matcher time = TIME.matcher(space < 0 ? text : text.substring(space + 1));
    if (!time.matches()
        || Integer.parseInt(time.group(1)) > 23
        || Integer.parseInt(time.group(2)) > 59) {
      throw new Rejection("Начало «" + text + "» не похоже на время. Пишите так: 10.30.");
    }
    if (session == null) {
      throw new Rejection("Указано начало «" + text + "», но не указана секция.");
    }
    LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    if (space > 0) {
      return TypedInput.date(text.substring(0, space), event.dayOr(LocalDate.EPOCH))
              instanceof Outcome.Done<LocalDate> done
          ? done.value().atTime(at)
          : reject("Начало «" + text + "» не похоже на день и время.");
    }
    return session
        .day()
        .or(() -> event.dates().first())
        .map(day -> day.atTime(at))
        .orElseThrow(
            () -> new Rejection("Начало «" + text + "» без дня: у мероприятия не указан день."));
  }

  private static LocalDateTime reject(String reason) throws Rejection {
    throw new Rejection(reason);
  }
}
