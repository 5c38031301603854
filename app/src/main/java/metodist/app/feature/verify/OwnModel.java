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
import metodist.model.procedures.EventSteps;
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
      Checked checked,
      Map<Finding, Cure> cures,
      Map<Finding, RecordId> records,
      Map<Finding, String> reasons) {

    void place(Finding finding, Cures cures) {
      cures.leads(finding).ifPresent(record -> records.put(finding, record));
      cures
          .of(finding)
          .ifPresentOrElse(
              cure -> this.cures.put(finding, cure),
              () -> reasons.put(finding, cures.reason(finding)));
    }
  }

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
    List<Finding> found = PackageCheck.findings(files);
    for (Finding finding : found) {
      Optional<PassedFinding> over =
          known.stream().filter(p -> same(p, subject, finding)).findFirst();
      if (over.isPresent()) {
        passed.add(new FindingReport.Passed(finding, over.get().reason()));
      } else {
        open.add(finding);
      }
    }
    List<Checked.FileState> states =
        papers.stream().map(p -> new Checked.FileState(p.title(), null, "")).toList();
    Look look =
        new Look(
            new Checked(states, open, passed), new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (OwnPaper paper : papers) {
      Cures cures = cures(reading, paper.record());
      found.stream()
          .filter(finding -> finding.file().equals(paper.title()))
          .forEach(finding -> look.place(finding, cures));
    }
    return look;
  }

  private static Cures cures(Reading reading, RecordId record) {
    return switch (record) {
      case OrderId order -> Cures.ofOrder(reading, reading.orders().get(order));
      case EstimateId estimate ->
          Cures.ofEvent(reading, reading.estimates().get(estimate).eventId());
      case EventId event -> Cures.ofEvent(reading, event);
      default -> throw new IllegalArgumentException("no papers of " + record);
    };
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
        : Optional.ofNullable(look.cures().get(finding)).map(Cure::shown);
  }

  @Override
  public void mend(Finding finding) {
    Look look = query.value();
    Cure cure = look == null ? null : look.cures().get(finding);
    if (cure == null) {
      return;
    }
    switch (cure.record()) {
      case OrderId id ->
          desk.<Order>perform(
              m.text("mend.change"),
              edit -> OrderSteps.change(edit, cure.in(edit.orders().get(id))),
              saved -> query.refresh());
      case EventId id ->
          desk.change(
              m.text("mend.change"),
              edit -> EventSteps.change(edit, cure.in(edit.events().get(id))),
              saved -> query.refresh());
      default -> throw new IllegalStateException("no texts of " + cure.record());
    }
  }

  @Override
  public String reason(Finding finding) {
    Look look = query.value();
    String key = look == null ? null : look.reasons().get(finding);
    return key == null ? "" : m.text(key);
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
