package metodist.app.feature.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.app.platform.Messages;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.ComposedSource;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import metodist.reports.verify.PackageCheck;

/// Papers of ours checked as they would be printed now: an order with its appendices, or all papers
/// of an event. Findings passed over are kept with the data, as all others are.
final class OwnModel implements PackageModel {

  /// A paper of the package and the record it is drawn from.
  private record OwnPaper(String title, PaperKind kind, RecordId record) {}

  /// What one look found: the findings, what can be mended, and where each leads.
  private record Look(
      Checked checked, Map<Finding, OrderCure> cures, Map<Finding, RecordId> records) {}

  private final DataDesk desk;
  private final RecordId subject;
  private final Messages m;
  private final LiveQuery<Look> query;
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(Checked.NOTHING);

  private OwnModel(
      DataDesk desk, RecordId subject, Function<Reading, List<OwnPaper>> papers, Messages m) {
    this.desk = desk;
    this.subject = subject;
    this.m = m;
    DocumentService documents = new DocumentService();
    query = desk.<Look>live(reading -> read(reading, documents, subject, papers.apply(reading)));
    query.onAnswer(look -> checked.set(look.checked()));
  }

  static OwnModel ofOrder(DataDesk desk, OrderId id, Messages m) {
    return new OwnModel(
        desk,
        id,
        reading -> List.of(new OwnPaper(reading.orders().get(id).title(), PaperKind.ORDER, id)),
        m);
  }

  /// The order of the event with its appendices; without an order the papers one by one.
  static OwnModel ofEvent(DataDesk desk, EventId id, Messages m) {
    return new OwnModel(desk, id, reading -> papers(reading, id), m);
  }

  private static List<OwnPaper> papers(Reading reading, EventId id) {
    List<OwnPaper> papers = new ArrayList<>();
    for (Order order : reading.orders().ofEvent(id)) {
      papers.add(new OwnPaper(order.title(), PaperKind.ORDER, order.id()));
    }
    if (papers.isEmpty()) {
      Event event = reading.events().get(id);
      if (!event.concept().blank() || !event.clusters().isEmpty()) {
        papers.add(new OwnPaper(PaperKind.CONCEPT.title(), PaperKind.CONCEPT, id));
      }
      if (!event.committee().members().isEmpty()) {
        papers.add(new OwnPaper(PaperKind.COMMITTEE.title(), PaperKind.COMMITTEE, id));
      }
      for (Estimate estimate : reading.estimates().ofEvent(id)) {
        papers.add(new OwnPaper(estimate.title(), PaperKind.ESTIMATE, estimate.id()));
      }
      if (!event.sessions().isEmpty()) {
        papers.add(new OwnPaper(PaperKind.PROGRAMME.title(), PaperKind.PROGRAMME, id));
      }
    }
    return papers;
  }

  RecordId subject() {
    return subject;
  }

  private static Look read(
      Reading reading, DocumentService documents, RecordId subject, List<OwnPaper> papers) {
    List<CheckedFile> files = new ArrayList<>();
    for (OwnPaper paper : papers) {
      files.add(
          new CheckedFile(
              paper.title(),
              ComposedSource.of(
                  documents.compose(reading, paper.kind(), paper.record().value()).tree())));
    }
    List<PassedFinding> known = reading.passedFindings().all();
    List<Finding> open = new ArrayList<>();
    List<FindingReport.Passed> passed = new ArrayList<>();
    Map<Finding, OrderCure> cures = new HashMap<>();
    Map<Finding, RecordId> records = new HashMap<>();
    for (Finding finding : PackageCheck.findings(files)) {
      Optional<PassedFinding> over =
          known.stream().filter(p -> same(p, subject, finding)).findFirst();
      if (over.isPresent()) {
        passed.add(new FindingReport.Passed(finding, over.get().reason()));
      } else {
        open.add(finding);
      }
      papers.stream()
          .filter(p -> p.title().equals(finding.file()))
          .findFirst()
          .ifPresent(p -> place(reading, p, finding, cures, records));
    }
    List<Checked.FileState> states =
        papers.stream().map(p -> new Checked.FileState(p.title(), null, "")).toList();
    return new Look(new Checked(states, open, passed), cures, records);
  }

  /// Words of the order itself are mended in the order, those drawn from the event at the event.
  private static void place(
      Reading reading,
      OwnPaper paper,
      Finding finding,
      Map<Finding, OrderCure> cures,
      Map<Finding, RecordId> records) {
    if (!(paper.record() instanceof OrderId id)) {
      RecordId card =
          paper.record() instanceof EstimateId estimate
              ? reading.estimates().get(estimate).eventId()
              : paper.record();
      records.put(finding, card);
      return;
    }
    Order order = reading.orders().get(id);
    OrderCure.of(order, finding, reading.organisations().all())
        .ifPresent(cure -> cures.put(finding, cure));
    EventId event = order.eventId();
    records.put(finding, event == null || OrderCure.own(order, finding) ? id : event);
  }

  private static boolean same(PassedFinding passed, RecordId subject, Finding finding) {
    return passed.subject().equals(subject.value())
        && passed.code().equals(code(finding))
        && passed.message().equals(message(finding));
  }

  static String code(Finding finding) {
    return "verify." + finding.code().id();
  }

  static String message(Finding finding) {
    return finding.place() + ". " + finding.message();
  }

  @Override
  public ReadOnlyObjectProperty<Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  @Override
  public void pass(Finding finding, String reason) {
    desk.change(
        m.text("pass.change"),
        edit ->
            edit.save(
                new PassedFinding(
                    PassedFindingId.random(),
                    0,
                    code(finding),
                    subject.value(),
                    edit.find(subject).map(Aggregate::title).orElse(finding.file()),
                    message(finding),
                    reason.strip())),
        saved -> query.refresh());
  }

  @Override
  public void takeBack(FindingReport.Passed passed) {
    desk.change(
        m.text("back.change"),
        edit -> {
          List<PassedFinding> these =
              edit.passedFindings().all().stream()
                  .filter(p -> same(p, subject, passed.finding()))
                  .toList();
          these.forEach(p -> edit.remove(p.id()));
          return these.size();
        },
        removed -> query.refresh());
  }

  @Override
  public Optional<String> cure(Finding finding) {
    Look look = query.value();
    return look == null
        ? Optional.empty()
        : Optional.ofNullable(look.cures().get(finding)).map(OrderCure::after);
  }

  @Override
  public void mend(Finding finding) {
    Look look = query.value();
    OrderCure cure = look == null ? null : look.cures().get(finding);
    RecordId record = look == null ? null : look.records().get(finding);
    if (cure != null && record instanceof OrderId id) {
      desk.<Order>perform(
          m.text("mend.change"),
          edit -> OrderSteps.change(edit, cure.in(edit.orders().get(id))),
          saved -> query.refresh());
    }
  }

  @Override
  public Optional<RecordId> leads(Finding finding) {
    Look look = query.value();
    return look == null ? Optional.empty() : Optional.ofNullable(look.records().get(finding));
  }

  @Override
  public void again() {
    query.refresh();
  }
}
