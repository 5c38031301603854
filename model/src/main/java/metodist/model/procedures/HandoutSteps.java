package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.Person;
import metodist.model.directory.PersonMatch;
import metodist.model.directory.PersonRole;
import metodist.model.events.Cluster;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventPerson;
import metodist.model.events.GuestList;
import metodist.model.events.Speaker;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutNumbers;
import metodist.model.handouts.HandoutWords;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.TsvBlock;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Шаги именных документов: participants entered, papers issued in bulk, annulled, their layout
/// changed. Each is one edit and one step of undo.
public final class HandoutSteps {
  private HandoutSteps() {}

  /// Issues papers of a kind to the people of the event whose keys are given, and answers with the
  /// papers of all of them. Who has a valid one keeps it with its number; a merit said now replaces
  /// the one said then. The event's layout is settled with the first paper.
  public static Outcome<List<Handout>> issue(
      Edit edit, EventId id, HandoutKind kind, Collection<String> keys, String merit) {
    List<EventPerson> people =
        HandoutFacts.people(edit, id).stream().filter(p -> keys.contains(p.key())).toList();
    if (people.isEmpty()) {
      return Outcome.refused("people", "Отметьте, кому выдать документы.");
    }
    Event event = edit.events().get(id);
    HandoutLayout layout = HandoutFacts.layout(edit, id, kind);
    if (layout.version() == 0) {
      layout = edit.save(layout);
    }
    LocalDate day = HandoutFacts.day(edit, event);
    HandoutNumbers numbers = new HandoutNumbers(edit.handouts().all());
    List<Handout> given = edit.handouts().ofEvent(id);
    List<Handout> issued = new ArrayList<>();
    for (EventPerson person : people) {
      Optional<Handout> old = valid(given, kind, person.key());
      String said = merit.isBlank() ? HandoutFacts.usualMerit(kind, person) : merit.strip();
      if (old.isPresent()) {
        boolean kept = merit.isBlank() || old.get().merit().equals(said);
        issued.add(kept ? old.get() : edit.save(old.get().withMerit(said)));
      } else {
        issued.add(
            edit.save(
                new Handout(
                    HandoutId.random(),
                    0,
                    id,
                    kind,
                    person.who(),
                    person.role(),
                    said,
                    numbers.next(layout.series(), day.getYear()),
                    day,
                    "")));
      }
    }
    return Outcome.done(issued);
  }

  /// The paper the person has, else as it would be issued now; stores nothing.
  public static Handout drafted(
      Reading reading, EventId id, HandoutKind kind, EventPerson person, String merit) {
    Event event = reading.events().get(id);
    LocalDate day = HandoutFacts.day(reading, event);
    Optional<Handout> old = valid(reading.handouts().ofEvent(id), kind, person.key());
    String said = merit.isBlank() ? HandoutFacts.usualMerit(kind, person) : merit.strip();
    return old.map(h -> merit.isBlank() ? h : h.withMerit(said))
        .orElseGet(
            () ->
                new Handout(
                    HandoutId.random(),
                    0,
                    id,
                    kind,
                    person.who(),
                    person.role(),
                    said,
                    new HandoutNumbers(reading.handouts().all())
                        .next(HandoutFacts.layout(reading, id, kind).series(), day.getYear()),
                    day,
                    ""));
  }

  /// The valid paper of that kind the person has.
  public static Optional<Handout> valid(List<Handout> given, HandoutKind kind, String key) {
    return given.stream()
        .filter(h -> h.kind() == kind && h.valid() && h.recipient().key().equals(key))
        .findFirst();
  }

  /// Annuls papers; their numbers are not given again.
  public static Outcome<Integer> annul(Edit edit, Collection<HandoutId> ids, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите, почему документ аннулируется.");
    }
    int annulled = 0;
    for (HandoutId id : ids) {
      Handout handout = edit.handouts().get(id);
      if (handout.valid()) {
        edit.save(handout.withAnnulled(reason.strip()));
        annulled++;
      }
    }
    return Outcome.done(annulled);
  }

  /// Keeps the layout; refused with a placeholder nobody knows or with no line at all.
  public static Outcome<HandoutLayout> change(Edit edit, HandoutLayout layout) {
    List<Problem> problems = new ArrayList<>();
    List<String> unknown = HandoutWords.unknown(layout.lines());
    if (!unknown.isEmpty()) {
      problems.add(
          Problem.error(
              "lines",
              "Нет такой подстановки: {"
                  + String.join("}, {", unknown)
                  + "}. Можно: {"
                  + String.join("}, {", HandoutWords.NAMES)
                  + "}."));
    }
    if (layout.lines().stream().allMatch(l -> l.text().isBlank())) {
      problems.add(Problem.error("lines", "В макете нет ни одной строки."));
    }
    return Outcome.unlessBlocked(problems, () -> edit.save(layout));
  }

  /// The layout as it was shipped; the picture is given up with the rest.
  public static HandoutLayout reset(Edit edit, HandoutLayout layout) {
    return edit.save(
        ShippedLayouts.of(layout.eventId(), layout.kind()).withVersion(layout.version()));
  }

  public static GuestList addGuests(Edit edit, EventId id, List<Speaker> guests) {
    GuestList list = edit.guestLists().ofEvent(id);
    GuestList longer = list.with(guests);
    return longer.equals(list) ? list : edit.save(longer);
  }

  public static GuestList removeGuests(Edit edit, EventId id, List<String> keys) {
    GuestList list = edit.guestLists().ofEvent(id);
    GuestList shorter = list.without(keys);
    return shorter.equals(list) ? list : edit.save(shorter);
  }

  /// The coordinators of the organisations in the event's clusters, else their heads.
  public static List<Speaker> clusterPeople(Edit edit, EventId id) {
    Event event = edit.events().get(id);
    LocalDate day = event.dayOr(edit.now().toLocalDate());
    List<Speaker> people = new ArrayList<>();
    TreeSet<OrganisationId> seen = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    for (Cluster cluster : event.clusters()) {
      for (OrganisationId organisation : cluster.organisations()) {
        if (seen.add(organisation)) {
          representative(edit.people().employedBy(organisation, day), organisation, day)
              .ifPresent(p -> people.add(Speaker.known(p.id(), organisation)));
        }
      }
    }
    return people;
  }

  private static Optional<Person> representative(
      List<Person> staff, OrganisationId organisation, LocalDate day) {
    return staff.stream()
        .filter(
            p ->
                p.roles().stream()
                    .anyMatch(
                        r -> r.kind() == PersonRole.Kind.INNOVATION_COORDINATOR && r.holdsOn(day)))
        .findFirst()
        .or(
            () ->
                staff.stream()
                    .filter(
                        p ->
                            p.postsOn(day).stream()
                                .anyMatch(
                                    post ->
                                        post.head() && post.organisationId().equals(organisation)))
                    .findFirst());
  }

  /// People pasted from a table or typed a line each: name, post, organisation by tab or semicolon.
  /// Whoever the register knows in that organisation is taken from it. Refused with the lines that
  /// hold no name.
  public static Outcome<List<Speaker>> read(Edit edit, String text) {
    PersonMatch people = new PersonMatch(edit.people().all());
    OrganisationMatch organisations = new OrganisationMatch(edit.organisations().all());
    List<Speaker> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int no = 0;
    for (List<String> row : TsvBlock.parse(text).rows()) {
      no++;
      List<String> cells = row.size() > 1 ? row : List.of(String.join("", row).split(";", -1));
      if (cells.stream().allMatch(String::isBlank) || heading(cells)) {
        continue;
      }
      Optional<NameInput> name = NameInput.parse(cell(cells, 0));
      if (name.isEmpty()) {
        problems.add(
            Problem.error(
                "guests",
                "Строка " + no + ": не видно фамилии и имени в «" + cell(cells, 0) + "»."));
        continue;
      }
      found.add(speaker(name.get(), cell(cells, 1), cell(cells, 2), people, organisations));
    }
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              "guests", "Вставьте список: фамилия, имя, отчество; должность; организация."));
    }
    return Outcome.unlessBlocked(problems, () -> found);
  }

  private static boolean heading(List<String> cells) {
    String first = cells.getFirst().strip().toLowerCase(java.util.Locale.of("ru"));
    return first.equals("фио") || first.equals("ф.и.о.") || first.startsWith("фамилия");
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).replaceAll("\\s+", " ").strip() : "";
  }

  private static Speaker speaker(
      NameInput input,
      String post,
      String place,
      PersonMatch people,
      OrganisationMatch organisations) {
    Optional<Organisation> organisation =
        place.isEmpty() ? Optional.empty() : organisations.byText(place).single();
    Optional<Person> person =
        organisation
            .flatMap(o -> people.inOrganisation(input.name(), o.id()).single())
            .or(() -> place.isEmpty() ? people.byName(input.name()).single() : Optional.empty());
    OrganisationId at = organisation.map(Organisation::id).orElse(null);
    return person
        .map(p -> Speaker.known(p.id(), at))
        .orElseGet(
            () ->
                new Speaker(
                    null,
                    input.name().full(),
                    post.isEmpty() ? input.post() : post,
                    at,
                    at == null ? place : ""));
  }
}
