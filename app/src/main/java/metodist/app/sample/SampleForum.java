package metodist.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Event;
import metodist.model.events.EventCase;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.EventOnline;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.orders.Order;
import metodist.model.procedures.EstimateSteps;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// The sample's forum of innovations of one year: 31 organisations in 7 clusters, 22 cases, a
/// committee of 8, an estimate of three lines, a day of online sections and the order of it all.
final class SampleForum {
  private static final List<String> CLUSTERS =
      List.of(
          "Современная школа",
          "Успех каждого ребёнка",
          "Цифровая образовательная среда",
          "Учитель будущего",
          "Социальная активность",
          "Патриотическое воспитание",
          "Здоровый ребёнок");
  private static final int[][] MEMBERS = {
    {0, 1, 2, 3},
    {4, 5, 6, 29, 30, 31, 32, 33},
    {7, 8, 34, 35},
    {9, 10, 24, 57},
    {11, 58, 36, 37},
    {12, 25, 59},
    {38, 39, 40, 41}
  };

  private final SampleWorld world;
  private final SampleRegister register;
  private final SampleProgramme programme;

  SampleForum(SampleWorld world) {
    this.world = world;
    this.register = world.register();
    this.programme = new SampleProgramme(world);
  }

  /// The forum of an autumn. `carriedOut` tells that the money has been spent and accounted for.
  EventId hold(int year, String theme, boolean carriedOut) {
    LocalDate day = working(LocalDate.of(year, 10, 30));
    LocalDate ordered = working(LocalDate.of(year, 9, 28));
    boolean passed = !ordered.isAfter(register.today);
    LocalDateTime writing = passed ? ordered.atTime(10, 0) : register.today.atTime(10, 0);
    world.clock().set(writing);
    Event event =
        world
            .workspace()
            .edit("Создать мероприятие", edit -> EventSteps.change(edit, event(year, theme, day)));
    world
        .workspace()
        .edit(
            "Внести выступления",
            edit -> {
              talks(edit, event);
              estimate(edit, event, carriedOut);
              return event;
            });
    Order order =
        world
            .workspace()
            .edit(
                "Создать приказ о мероприятии",
                edit -> EventSteps.makeOrder(edit, event.id()).orThrow());
    if (passed) {
      register(order, ordered);
    }
    return event.id();
  }

  private void register(Order order, LocalDate day) {
    world
        .workspace()
        .edit(
            "Присвоить номер приказу",
            edit ->
                OrderSteps.setNumberAndDate(
                        edit,
                        order.id(),
                        OrderSteps.suggestNumber(edit, order.letterheadId(), day),
                        day)
                    .orThrow());
    world
        .workspace()
        .edit(
            "Зарегистрировать приказ",
            edit -> OrderSteps.register(edit, order.id(), SampleOrders.IMAGE).orThrow());
  }

  private Event event(int year, String theme, LocalDate day) {
    List<Cluster> clusters = clusters();
    return Event.named(EventKind.FORUM, "Форум инноваций " + year)
        .with(
            e -> {
              e.theme = theme;
              e.format = EventFormat.REMOTE;
              e.dates = EventDates.on(day);
              e.audience =
                  "педагоги и руководители образовательных организаций района, методисты, эксперты";
              e.goals =
                  List.of(
                      "представить результаты работы инновационных площадок района",
                      "обсудить направления инновационной деятельности и способы её поддержки",
                      "опробовать инновационные продукты вместе с коллегами из других организаций");
              e.concept = concept();
              e.online =
                  new EventOnline(
                      "видеоконференция методического центра",
                      List.of(
                          new EventOnline.Link(
                              "Трансляция", "https://mc.verkhnegorsk.example/forum-" + year),
                          new EventOnline.Link(
                              "Материалы", "https://mc.verkhnegorsk.example/forum-" + year + "/m")),
                      "Записи всех секций размещаются на сайте методического центра в день"
                          + " форума.");
              e.clusters = clusters;
              e.cases = cases(clusters);
              e.committee = committee();
              e.sessions = sessions(year, day, clusters);
              e.responsibleId = register.people.get(2).id();
            });
  }

  private static EventConcept concept() {
    return new EventConcept(
        "{название} — ежегодная встреча инновационных площадок района. В этом году её тема —"
            + " «{тема}». Участники показывают, что уже работает, и ищут тех, с кем сделать"
            + " следующий шаг.\n"
            + "Форум проходит в дистанционном формате: так в нём может участвовать каждый"
            + " педагог района.",
        "Модель форума строится вокруг инновационной экосистемы{сноска: среда, которую участники"
            + " инновационной работы создают вместе и в которой передают друг другу опыт} района."
            + " Всего в ней {организации}; они объединены в кластеры.",
        null,
        "Каждая площадка готовит публичный кейс: проблему, решение, материалы, отзывы. Модератор"
            + " секции ведёт эфир, даёт слово докладчикам и собирает вопросы участников.",
        List.of(
            "открытие и пленарное заседание",
            "секции по кластерам с защитой кейсов",
            "подведение итогов и общий разговор"),
        "По итогам форума выходит сборник, а {кейсы} размещаются на сайте методического центра.");
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < CLUSTERS.size(); i++) {
      List<OrganisationId> members = new ArrayList<>();
      for (int place : MEMBERS[i]) {
        members.add(schools().get(place).id());
      }
      clusters.add(new Cluster(UUID.randomUUID(), CLUSTERS.get(i), members));
    }
    return clusters;
  }

  private List<Organisation> schools() {
    return register.organisations;
  }

  /// 22 cases: of each organisation of a cluster but the last ones of the larger clusters.
  private List<EventCase> cases(List<Cluster> clusters) {
    List<EventCase> cases = new ArrayList<>();
    int topic = 0;
    for (Cluster cluster : clusters) {
      int many = cluster.organisations().size() > 4 ? 4 : 3;
      for (OrganisationId id : cluster.organisations().subList(0, many)) {
        cases.add(new EventCase(topic(id, topic++), id, EventCase.Kind.CASE, ""));
      }
    }
    return cases;
  }

  private String topic(OrganisationId id, int number) {
    boolean preschool =
        schools().stream()
            .anyMatch(o -> o.id().equals(id) && o.type() == OrganisationType.PRESCHOOL);
    return world.texts().topic(preschool, number);
  }

  private Committee committee() {
    List<Committee.Member> members = new ArrayList<>();
    CommitteeRole[] roles = {
      CommitteeRole.CO_CHAIR,
      CommitteeRole.MEMBER,
      CommitteeRole.CO_CHAIR,
      CommitteeRole.SECRETARY,
      CommitteeRole.MEMBER,
      CommitteeRole.MEMBER,
      CommitteeRole.MEMBER,
      CommitteeRole.MEMBER
    };
    for (int i = 0; i < roles.length; i++) {
      members.add(new Committee.Member(register.people.get(i).id(), roles[i], null));
    }
    return new Committee(members);
  }

  private List<Session> sessions(int year, LocalDate day, List<Cluster> clusters) {
    String site = "https://mc.verkhnegorsk.example/forum-" + year + "/";
    List<Session> sessions = new ArrayList<>();
    sessions.add(
        session(
            SessionKind.PLENARY,
            "Открытие форума. Пленарное заседание",
            day.atTime(10, 0),
            45,
            site + "plenum",
            register.people.get(2).id()));
    sessions.add(session(SessionKind.BREAK, "Перерыв", day.atTime(10, 45), 15, "", null));
    for (int i = 0; i < clusters.size(); i++) {
      OrganisationId host = clusters.get(i).organisations().getLast();
      sessions.add(
          session(
              SessionKind.SECTION,
              "Секция %d. %s".formatted(i + 1, clusters.get(i).name()),
              day.atTime(11, 0),
              60,
              site + "section-" + (i + 1),
              register.headOf(host).id()));
    }
    sessions.add(
        session(
            SessionKind.CLOSING,
            "Подведение итогов форума",
            day.atTime(12, 15),
            30,
            site + "plenum",
            register.people.get(2).id()));
    return sessions;
  }

  private static Session session(
      SessionKind kind,
      String title,
      LocalDateTime start,
      int minutes,
      String link,
      @Nullable PersonId moderator) {
    return new Session(UUID.randomUUID(), kind, title, start, minutes, "", link, moderator, 0);
  }

  private void talks(Edit edit, Event event) {
    List<Session> sections =
        event.sessions().stream().filter(s -> s.kind() == SessionKind.SECTION).toList();
    int next = 0;
    for (int i = 0; i < sections.size(); i++) {
      Cluster cluster = event.clusters().get(i);
      LocalDateTime start = sections.get(i).start();
      for (EventCase each : event.cases()) {
        OrganisationId id = each.organisationId();
        if (id == null || !cluster.organisations().contains(id) || start == null) {
          continue;
        }
        Person speaker = register.memberOf(id);
        edit.save(
            programme.talk(
                event,
                each.title(),
                Speaker.known(speaker.id(), id),
                new SampleProgramme.Place(sections.get(i), start, 15)));
        start = start.plusMinutes(15);
        next++;
      }
    }
    if (next != event.cases().size()) {
      throw new IllegalStateException("a case without a talk");
    }
  }

  private void estimate(Edit edit, Event event, boolean carriedOut) {
    FundingSource source =
        new FundingSource(
            UUID.randomUUID(),
            FundingSource.Kind.TARGETED_SUBSIDY,
            "000200511",
            "муниципальная программа «Развитие образования»",
            edit.centre().current().orElseThrow().organisationId(),
            new BigDecimal("180000"));
    edit.save(
        EstimateSteps.create(edit, event.id())
            .with(
                e -> {
                  e.sources = List.of(source);
                  e.lines =
                      List.of(
                          line(
                              "226",
                              "Оплата по договорам ГПХ, включая взносы во внебюджетные" + " фонды",
                              "27000",
                              source,
                              carriedOut ? "26990.00" : ""),
                          line(
                              "349",
                              "Изготовление сувенирной продукции для вручения участникам",
                              "97000",
                              source,
                              carriedOut ? "97000.00" : ""),
                          line(
                              "346",
                              "Приобретение канцелярских товаров, изготовление баннеров",
                              "56000",
                              source,
                              carriedOut ? "54318.50" : ""));
                  e.preparedBy = register.people.get(3).id();
                  e.accountant = register.people.get(4).id();
                  e.approvedBy = register.people.get(2).id();
                }));
  }

  private static EstimateLine line(
      String kosgu, String name, String sum, FundingSource source, String spent) {
    boolean exact = !spent.isEmpty() && new BigDecimal(spent).compareTo(new BigDecimal(sum)) == 0;
    return new EstimateLine(
        UUID.randomUUID(),
        "244",
        kosgu,
        name,
        "",
        BigDecimal.ONE,
        new BigDecimal(sum),
        source.key(),
        "",
        "",
        spent.isEmpty()
            ? null
            : new EstimateLine.Execution(
                new BigDecimal(spent),
                exact ? "" : "экономия по итогам закупки",
                "договор №\u00a0" + kosgu.toLowerCase(Locale.ROOT)));
  }

  static LocalDate working(LocalDate day) {
    return WorkingCalendar.RUSSIA.isWorking(day) ? day : working(day.plusDays(1));
  }
}
