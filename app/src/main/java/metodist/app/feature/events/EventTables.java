package metodist.app.feature.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationList;
import metodist.model.directory.OrganisationPhrase;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonMatch;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Programme;
import metodist.model.events.RegisterNames;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.TalkCategory;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;
import metodist.model.shared.TypedInput;
import org.jspecify.annotations.Nullable;

/// The tables of an event's card as rows of text and back. A text that names nothing known refuses
/// the whole table with a sentence, so that what was typed stays in the cells and nothing is lost.
final class EventTables {
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:-]([0-5]\\d)");

  private EventTables() {}

  /// Refuses with a sentence about one row.
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(int row, String sentence) {
      super("Строка " + row + ": " + sentence);
    }
  }

  private interface Reading<T> {
    T read() throws Refusal;
  }

  private static <T> Outcome<T> read(String field, Reading<T> reading) {
    try {
      return Outcome.done(reading.read());
    } catch (Refusal refusal) {
      String sentence = refusal.getMessage();
      return Outcome.refused(field, sentence == null ? "" : sentence);
    }
  }

  private static Row row(String... cells) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      if (!cells[i + 1].isBlank()) {
        filled.put(cells[i], cells[i + 1]);
      }
    }
    return new Row("", filled);
  }

  private static String cell(Row row, String column) {
    return row.cells().getOrDefault(column, "").replaceAll("^[\\s\\u00a0]+|[\\s\\u00a0]+$", "");
  }

  static List<Row> clusters(List<Cluster> clusters, RegisterNames names) {
    return clusters.stream()
        .map(
            cluster ->
                row(
                    "name",
                    cluster.name(),
                    "organisations",
                    OrganisationList.print(
                        cluster.organisations().stream()
                            .flatMap(id -> names.organisation(id).stream())
                            .toList())))
        .toList();
  }

  /// A cluster keeps its identity by its place.
  static Outcome<List<Cluster>> clusters(
      List<Row> rows, List<Cluster> before, List<Organisation> register) {
    return read(
        "clusters",
        () -> {
          List<Cluster> clusters = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            OrganisationPhrase phrase =
                OrganisationPhrase.read(cell(rows.get(i), "organisations"), register);
            if (!phrase.unresolved().isEmpty()) {
              OrganisationPhrase.Piece piece = phrase.unresolved().getFirst();
              throw new Refusal(
                  i + 1,
                  piece.candidates().isEmpty()
                      ? "«" + piece.text() + "» нет в справочнике организаций."
                      : "под «" + piece.text() + "» подходят несколько организаций.");
            }
            List<OrganisationId> members =
                phrase.organisations().stream().map(Organisation::id).toList();
            UUID key = i < before.size() ? before.get(i).key() : UUID.randomUUID();
            clusters.add(new Cluster(key, cell(rows.get(i), "name"), members));
          }
          return clusters;
        });
  }

  static List<Row> committee(Committee committee, RegisterNames names) {
    return committee.inOrder().stream()
        .map(
            member ->
                row(
                    "role",
                    member.role().title(),
                    "person",
                    names.personName(member.personId()),
                    "agreement",
                    member.byAgreement() == null ? "" : member.byAgreement() ? "да" : "нет"))
        .toList();
  }

  static Outcome<Committee> committee(List<Row> rows, List<Person> people) {
    return read(
        "committee",
        () -> {
          List<Committee.Member> members = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            CommitteeRole role =
                byTitle(
                    CommitteeRole.values(),
                    CommitteeRole::title,
                    cell(row, "role"),
                    CommitteeRole.MEMBER,
                    i + 1);
            PersonId person = person(cell(row, "person"), people, i + 1);
            if (person == null) {
              throw new Refusal(i + 1, "не указан человек.");
            }
            members.add(
                new Committee.Member(person, role, agreement(cell(row, "agreement"), i + 1)));
          }
          return new Committee(members);
        });
  }

  private static @Nullable Boolean agreement(String text, int row) throws Refusal {
    if (text.isEmpty()) {
      return null;
    }
    return switch (TypedInput.yesNo(text)) {
      case Outcome.Done<Boolean> done -> done.value();
      case Outcome.Refused<Boolean> no ->
          throw new Refusal(row, "в «по согласованию» пишут «да», «нет» или ничего.");
    };
  }

  private static <E> E byTitle(E[] values, Function<E, String> title, String text, E usual, int row)
      throws Refusal {
    if (text.isEmpty()) {
      return usual;
    }
    List<E> same =
        Arrays.stream(values)
            .filter(v -> SearchKey.of(title.apply(v)).equals(SearchKey.of(text)))
            .toList();
    List<E> found =
        same.isEmpty()
            ? Arrays.stream(values)
                .filter(v -> SearchKey.of(title.apply(v)).startsWith(SearchKey.of(text)))
                .toList()
            : same;
    if (found.size() != 1) {
      throw new Refusal(
          row,
          "«"
              + text
              + "» — не из перечня: "
              + String.join(", ", Arrays.stream(values).map(title).toList())
              + ".");
    }
    return found.getFirst();
  }

  private static @Nullable PersonId person(String text, List<Person> people, int row)
      throws Refusal {
    if (text.isEmpty()) {
      return null;
    }
    PersonMatch.Found found = new PersonMatch(people).byText(text);
    if (found.ambiguous()) {
      throw new Refusal(row, "под «" + text + "» подходят несколько человек.");
    }
    Optional<Person> single = found.single();
    if (single.isEmpty()) {
      throw new Refusal(row, "«" + text + "» нет в справочнике людей.");
    }
    return single.get().id();
  }

  static List<Row> sessions(Programme programme) {
    return programme.sessions().stream()
        .map(
            s ->
                row(
                    "kind",
                    s.kind().title(),
                    "title",
                    s.title(),
                    "day",
                    s.day().map(Dates::digits).orElse(""),
                    "start",
                    s.start() == null ? "" : Dates.time(s.start().toLocalTime()),
                    "minutes",
                    s.minutes() == 0 ? "" : String.valueOf(s.minutes())))
        .toList();
  }

  static List<Row> places(Programme programme) {
    return programme.sessions().stream()
        .map(
            s ->
                row(
                    "title",
                    s.shownTitle(),
                    "room",
                    s.room(),
                    "moderator",
                    programme.names().personName(s.moderatorId()),
                    "link",
                    s.link()))
        .toList();
  }

  /// Rooms, moderators and links of the sessions, row by row in the order [#places] shows them.
  static Outcome<List<Session>> places(List<Row> rows, Programme before, List<Person> people) {
    return read(
        "places",
        () -> {
          List<Session> sessions = new ArrayList<>(before.sessions());
          if (rows.size() != sessions.size()) {
            throw new Refusal(
                Math.min(rows.size(), sessions.size()) + 1,
                "места вносят по частям программы: добавлять и удалять здесь нечего.");
          }
          for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            PersonId moderator = person(cell(row, "moderator"), people, i + 1);
            sessions.set(
                i,
                sessions
                    .get(i)
                    .with(
                        s -> {
                          s.room = cell(row, "room");
                          s.moderatorId = moderator;
                          s.link = cell(row, "link");
                        }));
          }
          return sessions;
        });
  }

  /// A session keeps its identity by its place in the order of time, as [#sessions] shows it; what
  /// the table does not show stays.
  static Outcome<List<Session>> sessions(List<Row> rows, Programme before, LocalDate today) {
    return read(
        "sessions",
        () -> {
          List<Session> known = before.sessions();
          List<Session> sessions = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Session old = same(known, row, i, rows.size(), sessions);
            LocalDateTime start = start(row, before, today, i + 1);
            SessionKind kind =
                byTitle(
                    SessionKind.values(),
                    SessionKind::title,
                    cell(row, "kind"),
                    SessionKind.SECTION,
                    i + 1);
            sessions.add(
                new Session(
                    old == null ? UUID.randomUUID() : old.key(),
                    kind,
                    cell(row, "title"),
                    start,
                    minutes(cell(row, "minutes"), i + 1),
                    old == null ? "" : old.room(),
                    old == null ? "" : old.link(),
                    old == null ? null : old.moderatorId(),
                    old == null ? 0 : old.capacity()));
          }
          return sessions;
        });
  }

  /// The session a row was: by its place while none was added or taken away, else by what it says.
  private static @Nullable Session same(
      List<Session> known, Row row, int place, int rows, List<Session> taken) {
    if (rows == known.size()) {
      return known.get(place);
    }
    return known.stream()
        .filter(s -> taken.stream().noneMatch(t -> t.key().equals(s.key())))
        .filter(s -> s.title().equals(cell(row, "title")))
        .filter(s -> s.kind().title().equals(cell(row, "kind")))
        .filter(s -> s.day().map(Dates::digits).orElse("").equals(cell(row, "day")))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDateTime start(
      Row row, Programme before, LocalDate today, int number) throws Refusal {
    String text = cell(row, "start");
    String day = cell(row, "day");
    if (text.isEmpty()) {
      return null;
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new Refusal(number, "«" + text + "» — не время. Пишите так: 10.30.");
    }
    LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    if (day.isEmpty()) {
      return before
          .event()
          .dates()
          .first()
          .map(d -> d.atTime(at))
          .orElseThrow(() -> new Refusal(number, "указано время, но не указан день."));
    }
    if (TypedInput.date(day, before.event().dayOr(today)) instanceof Outcome.Done<LocalDate> done) {
      return done.value().atTime(at);
    }
    throw new Refusal(number, "«" + day + "» — не день. Пишите так: 12.05.2027.");
  }

  static int minutes(String text, int row) throws Refusal {
    if (text.isEmpty()) {
      return 0;
    }
    if (TypedInput.wholeNumber(text) instanceof Outcome.Done<Integer> done
        && done.value() >= 0
        && done.value() <= 1440) {
      return done.value();
    }
    throw new Refusal(row, "«" + text + "» — не число минут.");
  }

  static List<Row> categories(List<TalkCategory> categories) {
    return categories.stream()
        .map(c -> row("name", c.name(), "range", c.range(), "review", c.review()))
        .toList();
  }

  static Outcome<List<TalkCategory>> categories(List<Row> rows, List<TalkCategory> before) {
    return read(
        "categories",
        () -> {
          List<TalkCategory> categories = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Matcher range =
                Pattern.compile("(\\d{1,3})(?:\\s*[-–—]\\s*(\\d{1,3}))?")
                    .matcher(cell(row, "range"));
            if (!range.matches()) {
              throw new Refusal(i + 1, "регламент пишут так: 5–7.");
            }
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(range.group(2) == null ? 1 : 2));
            UUID key = i < before.size() ? before.get(i).key() : UUID.randomUUID();
            categories.add(
                new TalkCategory(
                    key,
                    cell(row, "name"),
                    Math.min(from, to),
                    Math.max(from, to),
                    cell(row, "review")));
          }
          return categories;
        });
  }
}
