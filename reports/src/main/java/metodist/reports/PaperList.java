package metodist.reports;

import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.TechnicalReview;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.handouts.Handout;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.procedures.HandoutFacts;
import metodist.model.shared.Aggregate;
import metodist.model.workspace.Reading;
import metodist.reports.compose.ProgrammeGrid;
import org.jspecify.annotations.Nullable;

/// Every paper the data can give now: of each record those kinds whose facts are there.
final class PaperList {
  private final Reading reading;
  private final List<PaperRef> refs = new ArrayList<>();

  private PaperList(Reading reading) {
    this.reading = reading;
  }

  static List<PaperRef> of(Reading reading) {
    PaperList list = new PaperList(reading);
    reading.centre().current().ifPresent(c -> list.add(PaperKind.SITE_REGISTER, c));
    reading.contests().all().forEach(list::contest);
    reading.applications().all().forEach(list::application);
    reading.reviewSheets().all().forEach(s -> list.add(PaperKind.REVIEW_SHEET, s));
    list.orders();
    list.events();
    reading.certificates().all().forEach(c -> list.add(PaperKind.CERTIFICATE, c));
    return List.copyOf(list.refs);
  }

  private void orders() {
    List<Order> orders = reading.orders().all();
    of(PaperKind.ORDER, orders);
    of(PaperKind.ORDER_APPROVAL_SHEET, orders.stream().filter(o -> !o.visas().isEmpty()).toList());
    of(
        PaperKind.ORDER_ACQUAINTANCE_SHEET,
        orders.stream().filter(o -> !o.acquaintances().isEmpty()).toList());
    if (orders.stream().anyMatch(o -> o.state().closed())) {
      reading.centre().current().ifPresent(c -> add(PaperKind.ORDER_JOURNAL, c));
    }
  }

  private void contest(Contest contest) {
    add(PaperKind.CONTEST_ANNOUNCEMENT, contest);
    List<Application> applications = reading.applications().ofContest(contest.id());
    if (applications.stream().anyMatch(a -> a.registration() != null)) {
      add(PaperKind.APPLICATION_JOURNAL, contest);
    }
    boolean criteria =
        contest.criteriaSetId() != null
            && reading.criteriaSets().find(contest.criteriaSetId()).isPresent();
    if (criteria && !reading.reviewSheets().ofContest(contest.id()).isEmpty()) {
      add(PaperKind.SCORE_SUMMARY, contest);
    }
    if (applications.stream().anyMatch(a -> a.decision() != null)) {
      add(PaperKind.MINUTES, contest);
    }
  }

  private void events() {
    List<Event> events = reading.events().all();
    List<Event> planned = events.stream().filter(e -> !e.sessions().isEmpty()).toList();
    of(
        PaperKind.CONCEPT,
        events.stream().filter(e -> !e.concept().blank() || !e.clusters().isEmpty()).toList());
    of(
        PaperKind.COMMITTEE,
        events.stream().filter(e -> !e.committee().members().isEmpty()).toList());
    of(PaperKind.PROGRAMME, planned);
    List<Event> published =
        events.stream()
            .filter(e -> reading.programmeEditions().lastOf(e.id()).isPresent())
            .toList();
    of(PaperKind.PROGRAMME_PUBLISHED, published);
    of(PaperKind.PROGRAMME_CHANGES, published);
    of(PaperKind.PROGRAMME_BOOKLET, planned);
    of(PaperKind.PROGRAMME_GRID, planned.stream().filter(this::fitsOneSheet).toList());
    of(PaperKind.PROGRAMME_GRID_BY_DAYS, planned);
    of(
        PaperKind.PROGRAMME_BY_SCHOOLS,
        events.stream().filter(e -> !reading.talks().ofEvent(e.id()).isEmpty()).toList());
    of(PaperKind.PROGRAMME_BY_MODERATORS, planned);
    of(PaperKind.DOOR_SHEETS, planned);
    List<Event> peopled =
        events.stream().filter(e -> !HandoutFacts.people(reading, e.id()).isEmpty()).toList();
    of(PaperKind.REGISTRATION_SHEET, peopled);
    of(PaperKind.BADGES, peopled);
    of(
        PaperKind.HANDOUT_REGISTER,
        events.stream().filter(e -> !reading.handouts().ofEvent(e.id()).isEmpty()).toList());
    reading.handouts().all().stream()
        .filter(Handout::valid)
        .forEach(h -> add(PaperKind.HANDOUT, h));
    List<Estimate> estimates = reading.estimates().all();
    of(PaperKind.ESTIMATE, estimates);
    of(PaperKind.ESTIMATE_DETAILED, estimates);
    of(PaperKind.ESTIMATE_EXECUTION, estimates.stream().filter(Estimate::carriedOut).toList());
  }

  /// Asked for by name it says why it does not fit; in the list of all papers it has no place.
  private boolean fitsOneSheet(Event event) {
    return ProgrammeGrid.fitsOneSheet(reading, event.id());
  }

  private void of(PaperKind kind, List<? extends Aggregate> subjects) {
    subjects.forEach(each -> add(kind, each));
  }

  private void application(Application application) {
    add(PaperKind.APPLICATION, application);
    TechnicalReview review = application.technicalReview();
    if (review == null) {
      return;
    }
    add(PaperKind.TECHNICAL_SHEET, application);
    TechnicalReview.@Nullable Verdict verdict = review.verdict();
    if (verdict == TechnicalReview.Verdict.RETURN) {
      add(PaperKind.REMARKS_LETTER, application);
    } else if (verdict == TechnicalReview.Verdict.REJECT) {
      add(PaperKind.REJECTION_LETTER, application);
    }
  }

  private void add(PaperKind kind, Aggregate subject) {
    refs.add(new PaperRef(kind, subject.id().value(), kind.title() + ". " + subject.title()));
  }
}
