package metodist.app.sample;

import static metodist.app.sample.SampleFate.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ContestId;
import metodist.model.events.EventId;
import metodist.model.orders.LetterheadId;
import metodist.model.procedures.ShippedDefaults;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;

/// Учебный район: 60 schools and kindergartens, 150 people, two finished contests, two running and
/// one open for applications, 43 applications in every state, experts and marks, 70 sites over four
/// years, all the orders, two forums and a conference of 60 talks. The dates follow the day it is
/// made, so that the running contests are running.
public final class SampleDistrict {
  private SampleDistrict() {}

  /// Fills empty data; returns how much of what was made. The clock ends on the real time.
  public static Map<String, Integer> fill(Workspace workspace, SampleClock clock) {
    LocalDate today = workspace.read(r -> r.now().toLocalDate());
    var realTime = clock.instant();
    SampleTexts texts = new SampleTexts();
    AcademicYear current = AcademicYear.of(today);
    clock.set(LocalDate.of(current.start() - 3, 6, 1).atTime(9, 0));
    SampleRegister register = new SampleRegister(texts, today);
    LetterheadId authority =
        workspace.edit(
            "Завести справочник района",
            edit -> {
              ShippedDefaults.ensure(edit);
              return register.write(edit);
            });
    SampleWorld world = new SampleWorld(workspace, clock, texts, register);
    SampleOrders orders = new SampleOrders(world, authority);
    SampleSites sites = new SampleSites(world, orders);
    sites.known(current.plus(-3), 8, 7, "214");
    sites.longRunning(current.plus(-2));
    sites.known(current.plus(-2), 9, 9, "231");
    sites.awarded(current.plus(-1), 9, 9);
    SampleForum forum = new SampleForum(world);
    SampleHandouts handouts = new SampleHandouts(world);
    forum.hold(current.start() - 1, "Пространство сотрудничества: от идеи к практике", true);
    finished(world, orders, current);
    EventId held = forum.hold(current.start(), "Школа открытых решений", false);
    handouts.invite(
        held,
        String.join("\n", SampleTexts.lines("forum-greeting.txt")),
        SampleHandouts.outsiders());
    if (today.isAfter(LocalDate.of(current.start(), 11, 10))) {
      handouts.award(held);
    }
    running(world, orders, current.plus(1), today);
    open(world, orders, current.plus(1), today);
    EventId spring = new SampleConference(world).hold(LocalDate.of(current.start() + 1, 5, 12));
    handouts.invite(
        spring,
        String.join("\n", SampleTexts.lines("conference-greeting.txt")),
        SampleHandouts.outsiders());
    new SampleGeneralOrders(world).issue(current.start());
    clock.set(realTime);
    return workspace.read(SampleDistrict::counts);
  }

  private static void finished(SampleWorld world, SampleOrders orders, AcademicYear year) {
    LocalDate first = working(LocalDate.of(year.start(), 4, 28));
    SampleContest internship = new SampleContest(world, true, year, first);
    ContestId one = contest(internship, orders, first);
    internship.collect(
        one,
        List.of(
            AWARD,
            AWARD,
            REFUSE,
            AWARD,
            AWARD,
            REJECTED,
            AWARD,
            AWARD_AFTER_REMARKS,
            WITHDRAWN,
            AWARD,
            REFUSE),
        0);
    toDecision(internship, one, "2");
    orders.award(one, working(first.plusDays(24)).atTime(11, 0));

    // announced when the first is over: numbers of orders go with their days
    LocalDate second = working(LocalDate.of(year.start(), 6, 20));
    SampleContest base = new SampleContest(world, false, year, second);
    ContestId two = contest(base, orders, second);
    base.collect(
        two,
        List.of(
            AWARD, AWARD, AWARD, REFUSE, AWARD, AWARD, REJECTED, AWARD_AFTER_REMARKS, AWARD, AWARD),
        13);
    toDecision(base, two, "3");
    orders.award(two, working(second.plusDays(22)).atTime(11, 0));
  }

  private static void running(
      SampleWorld world, SampleOrders orders, AcademicYear year, LocalDate today) {
    LocalDate first = working(today.minusDays(25));
    SampleContest internship = new SampleContest(world, true, year, first).byMail();
    ContestId one = contest(internship, orders, first);
    internship.collect(
        one,
        List.of(
            PRESENTED,
            AWARD,
            PRESENTED,
            REFUSE,
            RESERVE,
            AWARD,
            REVISE,
            PRESENTATION,
            PRESENTED,
            WITHDRAWN),
        24);
    toDecision(internship, one, "5");

    LocalDate second = working(today.minusDays(12));
    SampleContest base = new SampleContest(world, false, year, second).byMail();
    ContestId two = contest(base, orders, second);
    base.collect(
        two,
        List.of(
            REGISTERED,
            DRAFT,
            RETURNED,
            IN_REVIEW,
            SUBMITTED,
            ADMITTED,
            REVIEWED,
            REGISTERED,
            RETURNED),
        36);
    base.reviewTechnically();
    base.reviewContent(two, false);
  }

  /// A contest that takes applications now; what came so far was registered from its files.
  private static void open(
      SampleWorld world, SampleOrders orders, AcademicYear year, LocalDate today) {
    LocalDate deadline = working(today.plusDays(11));
    SampleContest additional =
        new SampleContest(world, true, year, deadline, "Дополнительный конкурс");
    ContestId id = contest(additional, orders, deadline);
    world.clock().set(today.minusDays(1).atTime(10, 0));
    SampleArrivals.register(world.workspace(), id);
  }

  private static ContestId contest(SampleContest contest, SampleOrders orders, LocalDate deadline) {
    ContestId id = contest.announce();
    orders.announceContest(id, working(deadline.minusDays(20)));
    return id;
  }

  private static void toDecision(SampleContest contest, ContestId id, String minutes) {
    contest.reviewTechnically();
    contest.reviewContent(id, true);
    contest.present(id);
    contest.decide(minutes);
  }

  private static LocalDate working(LocalDate day) {
    return WorkingCalendar.RUSSIA.isWorking(day) ? day : working(day.plusDays(1));
  }

  private static Map<String, Integer> counts(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("организации", reading.organisations().all().size());
    counts.put("люди", reading.people().all().size());
    counts.put("конкурсы", reading.contests().all().size());
    counts.put("заявки", reading.applications().all().size());
    counts.put("листы экспертизы", reading.reviewSheets().all().size());
    counts.put("площадки", reading.sites().all().size());
    counts.put("мероприятия", reading.events().all().size());
    counts.put("выступления", reading.talks().all().size());
    counts.put("сметы", reading.estimates().all().size());
    counts.put("приказы", reading.orders().all().size());
    counts.put("свидетельства", reading.certificates().all().size());
    counts.put("именные документы", reading.handouts().all().size());
    return counts;
  }
}
