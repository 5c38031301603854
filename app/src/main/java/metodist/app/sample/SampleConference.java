package metodist.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.TalkCategory;
import metodist.model.procedures.EstimateSteps;
import metodist.model.procedures.EventSteps;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// The sample's district conference of a spring: two days, five rooms, 60 talks, an estimate of
/// thirty lines.
final class SampleConference {
  private static final List<String> SECTIONS =
      List.of(
          "Современный урок",
          "Воспитание и социализация",
          "Управление и развитие кадров",
          "Дошкольное детство",
          "Проекты и исследования",
          "Цифровая среда",
          "Поддержка каждого ребёнка",
          "Семья и партнёры");
  private static final String[] ROOMS = {
    "Кабинет 205", "Кабинет 207", "Кабинет 301", "Кабинет 304"
  };
  private final SampleWorld world;
  private final SampleRegister register;
  private final SampleProgramme programme;
  private final List<String> topics = SampleTexts.lines("talks.txt");
  private final List<Person> speakers;
  private int talk;

  SampleConference(SampleWorld world) {
    this.world = world;
    this.register = world.register();
    this.programme = new SampleProgramme(world);
    List<PersonId> centre = register.people.subList(0, 8).stream().map(Person::id).toList();
    this.speakers =
        register.people.stream()
            .filter(p -> !centre.contains(p.id()))
            .filter(p -> p.posts().stream().noneMatch(post -> post.head()))
            .toList();
  }

  EventId hold(LocalDate wanted) {
    LocalDate first = SampleForum.working(wanted);
    LocalDate second = SampleForum.working(first.plusDays(1));
    world.clock().set(register.today.atTime(11, 0));
    Event event =
        world
            .workspace()
            .edit("Создать мероприятие", edit -> EventSteps.change(edit, event(first, second)));
    world
        .workspace()
        .edit(
            "Внести выступления",
            edit -> {
              talks(edit, event);
              estimate(edit, event);
              return event;
            });
    new SampleSchedule(world).leaveUnfinished(event.id());
    return event.id();
  }

  private Event event(LocalDate first, LocalDate second) {
    String place =
        register.organisations.stream()
            .filter(o -> o.type() == OrganisationType.GYMNASIUM)
            .findFirst()
            .map(o -> o.name().shortName() + ", " + o.address())
            .orElseThrow();
    return Event.named(
            EventKind.CONFERENCE, "Районная научно-практическая конференция " + first.getYear())
        .with(
            e -> {
              e.theme = "Инновационные процессы в образовании района: итоги и перспективы";
              e.dates = new EventDates(List.of(first, second), false);
              e.place = place;
              e.audience = "педагоги, методисты и руководители образовательных организаций";
              e.goals =
                  List.of(
                      "провести общественно-профессиональную экспертизу результатов инновационной"
                          + " деятельности",
                      "обсудить проекты, меняющие школьное и дошкольное образование района");
              e.concept =
                  new EventConcept(
                      "Конференция подводит итоги учебного года: площадки отчитываются о работе,"
                          + " школы и детские сады показывают собственные проекты.",
                      "",
                      null,
                      "",
                      List.of(),
                      "");
              e.categories =
                  List.of(
                      category("Инновационные площадки", 5, 7, "20–27 апреля"),
                      category("Проекты, получившие гранты", 5, 7, "20–27 апреля"),
                      category("Интересные проекты", 5, 7, "18–22 апреля"));
              e.committee = committee();
              e.sessions = sessions(first, second);
              e.responsibleId = register.people.get(2).id();
            });
  }

  private static TalkCategory category(String name, int from, int to, String review) {
    return new TalkCategory(UUID.randomUUID(), name, from, to, review);
  }

  private Committee committee() {
    List<Committee.Member> members = new ArrayList<>();
    members.add(new Committee.Member(register.people.get(2).id(), CommitteeRole.CHAIR, null));
    members.add(new Committee.Member(register.people.get(3).id(), CommitteeRole.SECRETARY, null));
    for (int i = 4; i < 9; i++) {
      members.add(new Committee.Member(register.people.get(i).id(), CommitteeRole.MEMBER, null));
    }
    return new Committee(members);
  }

  private List<Session> sessions(LocalDate first, LocalDate second) {
    List<Session> all = new ArrayList<>();
    PersonId director = register.people.get(2).id();
    all.add(
        session(
            SessionKind.REGISTRATION, "Регистрация участников", first.atTime(9, 30), 30, "", null));
    all.add(
        session(
            SessionKind.PLENARY,
            "Открытие. Пленарное заседание",
            first.atTime(10, 0),
            45,
            "Актовый зал",
            director));
    all.add(session(SessionKind.BREAK, "Перерыв", first.atTime(10, 45), 15, "", null));
    sections(all, first.atTime(11, 0), 0);
    all.add(session(SessionKind.BREAK, "Перерыв", second.atTime(9, 45), 15, "", null));
    sections(all, second.atTime(10, 0), 4);
    all.add(
        session(
            SessionKind.CLOSING,
            "Подведение итогов конференции",
            second.atTime(11, 15),
            45,
            "Актовый зал",
            director));
    return all;
  }

  private void sections(List<Session> all, LocalDateTime start, int from) {
    for (int i = 0; i < ROOMS.length; i++) {
      int no = from + i;
      all.add(
          session(
              SessionKind.SECTION,
              "Секция %d. %s".formatted(no + 1, SECTIONS.get(no)),
              start,
              60,
              ROOMS[i],
              register.headOf(register.organisations.get(no * 3).id()).id()));
    }
  }

  private static Session session(
      SessionKind kind,
      String title,
      LocalDateTime start,
      int minutes,
      String room,
      @Nullable PersonId moderator) {
    return new Session(
        UUID.randomUUID(),
        kind,
        title,
        start,
        minutes,
        room,
        "",
        moderator,
        room.isEmpty() ? 0 : 40);
  }

  /// Three talks of the plenary, seven of each section, one of the closing: 60.
  private void talks(Edit edit, Event event) {
    for (Session session : event.sessions()) {
      int many =
          switch (session.kind()) {
            case PLENARY -> 3;
            case SECTION -> 7;
            case CLOSING -> 1;
            default -> 0;
          };
      LocalDateTime start = session.start();
      for (int i = 0; i < many && start != null; i++) {
        Person person = speakers.get(talk % speakers.size());
        edit.save(
            programme.talk(
                event,
                topics.get(talk % topics.size()),
                Speaker.known(person.id(), null),
                new SampleProgramme.Place(session, start, 7)));
        start = start.plusMinutes(7);
        talk++;
      }
    }
  }

  private void estimate(Edit edit, Event event) {
    FundingSource task =
        new FundingSource(
            UUID.randomUUID(),
            FundingSource.Kind.MUNICIPAL_TASK,
            "",
            "",
            edit.centre().current().orElseThrow().organisationId(),
            new BigDecimal("250000"));
    FundingSource income =
        new FundingSource(
            UUID.randomUUID(), FundingSource.Kind.INCOME, "", "", null, new BigDecimal("120000"));
    List<EstimateLine> lines = new ArrayList<>();
    for (String row : SampleTexts.lines("estimate.txt")) {
      String[] cells = row.split("\\|");
      lines.add(
          new EstimateLine(
              UUID.randomUUID(),
              cells[0],
              cells[1],
              cells[2],
              cells[3],
              new BigDecimal(cells[4]),
              new BigDecimal(cells[5].replace(',', '.')),
              cells[1].startsWith("34") ? income.key() : task.key(),
              "",
              "",
              null));
    }
    edit.save(
        EstimateSteps.create(edit, event.id())
            .with(
                e -> {
                  e.sources = List.of(task, income);
                  e.lines = lines;
                  e.preparedBy = register.people.get(3).id();
                  e.accountant = register.people.get(4).id();
                  e.approvedBy = register.people.get(2).id();
                  e.agreedBy = register.people.get(5).id();
                }));
  }
}
