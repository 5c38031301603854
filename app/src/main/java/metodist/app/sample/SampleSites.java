package metodist.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.StatusKind;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationType;
import metodist.model.orders.OrderId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.StateChange;
import metodist.model.sites.Site;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The sites of the years before the sample's contests, and the long ones that still run.
final class SampleSites {
  private static final String DISTRICT_OFFICE =
      "отдела образования администрации Заречного района города Верхнегорска";

  private final Workspace workspace;
  private final SampleClock clock;
  private final SampleTexts texts;
  private final SampleRegister register;
  private final SampleOrders orders;
  private int turn = 7;

  SampleSites(SampleWorld world, SampleOrders orders) {
    this.workspace = world.workspace();
    this.clock = world.clock();
    this.texts = world.texts();
    this.register = world.register();
    this.orders = orders;
  }

  /// Sites of two years whose orders are known only by their words.
  void known(AcademicYear year, int internship, int base, String number) {
    LocalDate day = LocalDate.of(year.start(), 6, 15);
    clock.set(day.atTime(9, 0));
    AwardBasis basis = new AwardBasis.ByOldOrder(DISTRICT_OFFICE, number, day);
    workspace.edit(
        "Внести площадки " + year.text() + " учебного года",
        edit -> {
          for (int i = 0; i < internship; i++) {
            save(edit, ContestTemplates.INTERNSHIP, year, year, basis, null);
          }
          for (int i = 0; i < base; i++) {
            save(edit, ContestTemplates.BASE, year, year, basis, null);
          }
          return null;
        });
  }

  /// Sites of the year before last's contests, awarded by orders kept in the program.
  void awarded(AcademicYear year, int internship, int base) {
    awarded(year, internship, ContestTemplates.INTERNSHIP, LocalDate.of(year.start(), 6, 3));
    awarded(year, base, ContestTemplates.BASE, LocalDate.of(year.start(), 6, 19));
  }

  private void awarded(AcademicYear year, int count, String code, LocalDate day) {
    String status = workspace.read(r -> kind(r.statusKinds().all(), code).name());
    List<Organisation> chosen = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    List<String> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(nextOrganisation());
      topics.add(topicFor(chosen.getLast()));
      list.add(
          (i + 1)
              + ". "
              + chosen.getLast().nameOn(day).shortName()
              + " — «"
              + topics.getLast()
              + "».");
    }
    OrderId order = orders.formerAward(status, year.text(), list, day);
    workspace.edit(
        "Внести площадки " + year.text() + " учебного года",
        edit -> {
          for (int i = 0; i < count; i++) {
            edit.save(
                site(
                    edit,
                    code,
                    year,
                    year,
                    new AwardBasis.ByOrder(order),
                    null,
                    chosen.get(i),
                    topics.get(i)));
          }
          return null;
        });
  }

  /// Regional and innovation sites of three years, one of them ended early.
  void longRunning(AcademicYear from) {
    LocalDate day = LocalDate.of(from.start(), 8, 28);
    clock.set(day.atTime(9, 0));
    AwardBasis basis = new AwardBasis.ByOldOrder("департамента образования области", "1127", day);
    Site.Termination ended =
        new Site.Termination(
            LocalDate.of(from.start() + 1, 12, 29),
            "Заявление организации",
            new AwardBasis.ByOldOrder(
                "департамента образования области",
                "1834",
                LocalDate.of(from.start() + 1, 12, 28)));
    workspace.edit(
        "Внести площадки, работающие три года",
        edit -> {
          save(edit, "INNOVATION_SITE", from, from.plus(2), basis, null);
          save(edit, "INNOVATION_SITE", from, from.plus(2), basis, ended);
          save(edit, "REGIONAL_INNOVATION_SITE", from.plus(1), from.plus(3), basis, null);
          return save(edit, "REGIONAL_INNOVATION_SITE", from, from.plus(2), basis, null);
        });
  }

  private Site save(
      Edit edit,
      String code,
      AcademicYear from,
      AcademicYear to,
      AwardBasis basis,
      Site.@Nullable Termination ended) {
    Organisation organisation = nextOrganisation();
    return edit.save(
        site(edit, code, from, to, basis, ended, organisation, topicFor(organisation)));
  }

  private Site site(
      Edit edit,
      String code,
      AcademicYear from,
      AcademicYear to,
      AwardBasis basis,
      Site.@Nullable Termination ended,
      Organisation organisation,
      String topic) {
    SiteState state =
        ended != null
            ? SiteState.TERMINATED_EARLY
            : to.lastDay().isBefore(register.today) ? SiteState.COMPLETED : SiteState.ACTIVE;
    return new Site(
        new SiteId(texts.id()),
        0,
        organisation.id(),
        kind(edit.statusKinds().all(), code).id(),
        topic,
        "",
        from,
        to,
        basis,
        null,
        register.memberOf(organisation.id()).id(),
        null,
        organisation.site() + "/ploshchadka",
        List.of(),
        ended,
        state,
        state == SiteState.ACTIVE
            ? List.of()
            : List.of(
                new StateChange(
                    SiteState.ACTIVE.name(),
                    state.name(),
                    (ended == null ? to.lastDay() : ended.date()).atTime(18, 0),
                    ended == null ? "Срок окончен" : ended.reason())));
  }

  private static StatusKind kind(List<StatusKind> kinds, String code) {
    return kinds.stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow();
  }

  private Organisation nextOrganisation() {
    turn += 7;
    return register.organisations.get(turn % register.organisations.size());
  }

  private String topicFor(Organisation organisation) {
    return texts.topic(organisation.type() == OrganisationType.PRESCHOOL, turn * 3);
  }
}
