package metodist.app.feature.start;

import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.Places;
import metodist.app.shell.Destination;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestState;
import metodist.model.procedures.AwardSteps;
import metodist.model.procedures.ContestSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Что сделать дальше: a step that can be done now, and the place to do it. `name` is the contest,
/// `count` how many records wait.
public record Chore(What what, String name, int count, Destination place) {
  private static final int SHOWN = 8;

  /// The steps told of, each with its own words on the screen.
  public enum What {
    DESCRIBE_CENTRE,
    ENTER_ORGANISATIONS,
    BEGIN_CONTEST,
    REGISTER,
    CHECK,
    ASSIGN_EXPERTS,
    DECIDE,
    AWARD,
    ADVANCE
  }

  static List<Chore> read(Reading reading) {
    List<Chore> chores = new ArrayList<>();
    if (reading.centre().current().isEmpty()) {
      chores.add(new Chore(What.DESCRIBE_CENTRE, "", 0, new Destination.OfSection("settings")));
    }
    if (!reading.organisations().any()) {
      chores.add(
          new Chore(What.ENTER_ORGANISATIONS, "", 0, new Destination.OfSection("directory")));
    }
    List<Contest> contests = reading.contests().all();
    contests.forEach(contest -> ofContest(reading, contest, chores));
    if (contests.stream().noneMatch(c -> running(c.state()))) {
      chores.add(new Chore(What.BEGIN_CONTEST, "", 0, new Destination.OfSection("contests")));
    }
    return chores.stream().limit(SHOWN).toList();
  }

  private static boolean running(ContestState state) {
    return switch (state) {
      case PLANNED,
          ANNOUNCED,
          ACCEPTING,
          CLOSED,
          TECHNICAL_REVIEW,
          CONTENT_REVIEW,
          PRESENTATION,
          DECISION ->
          true;
      case AWARDED, ARCHIVED, CANCELLED -> false;
    };
  }

  private static void ofContest(Reading reading, Contest contest, List<Chore> chores) {
    if (!running(contest.state())) {
      return;
    }
    List<Application> applications = reading.applications().ofContest(contest.id());
    Destination list = new Places.ApplicationsOf(contest.id());
    add(chores, What.REGISTER, contest, count(applications, ApplicationState.SUBMITTED), list);
    if (contest.state() != ContestState.ACCEPTING) {
      add(chores, What.CHECK, contest, count(applications, ApplicationState.REGISTERED), list);
    }
    add(
        chores,
        What.ASSIGN_EXPERTS,
        contest,
        count(applications, ApplicationState.ADMITTED),
        new Places.ScoresOf(contest.id()));
    if (contest.state() == ContestState.DECISION) {
      Destination decisions = new Places.DecisionsOf(contest.id());
      int undecided =
          count(applications, ApplicationState.REVIEWED)
              + count(applications, ApplicationState.PRESENTED);
      add(chores, What.DECIDE, contest, undecided, decisions);
      add(
          chores,
          What.AWARD,
          contest,
          AwardSteps.candidates(reading, contest.id()).size(),
          decisions);
    }
    boolean free =
        ContestSteps.beforeNext(reading, contest.id()).stream().noneMatch(Problem::blocks);
    if (free
        && ContestFlow.next(contest).isPresent()
        && contest.state() != ContestState.ACCEPTING) {
      chores.add(
          new Chore(What.ADVANCE, contest.title(), 0, new Destination.OfRecord(contest.id())));
    }
  }

  private static int count(List<Application> applications, ApplicationState state) {
    return (int) applications.stream().filter(a -> a.state() == state).count();
  }

  private static void add(
      List<Chore> chores, What what, Contest contest, int count, Destination place) {
    if (count > 0) {
      chores.add(new Chore(what, contest.title(), count, place));
    }
  }
}
