package metodist.app.feature.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.OrderId;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.ComposedSource;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import metodist.reports.verify.PackageCheck;

/// One of our orders with its appendices, checked as it would be printed now. Findings passed over
/// are kept with the data, as all others are.
final class OrderModel implements PackageModel {
  private final DataDesk desk;
  private final OrderId id;
  private final String passing;
  private final String takingBack;
  private final LiveQuery<Checked> query;
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(Checked.NOTHING);

  /// `passing` and `takingBack` name the two changes in the history.
  OrderModel(DataDesk desk, OrderId id, String passing, String takingBack) {
    this.desk = desk;
    this.id = id;
    this.passing = passing;
    this.takingBack = takingBack;
    DocumentService documents = new DocumentService();
    query = desk.live(reading -> read(reading, documents, id));
    query.onAnswer(checked::set);
  }

  OrderId order() {
    return id;
  }

  private static Checked read(Reading reading, DocumentService documents, OrderId id) {
    String title = reading.orders().get(id).title();
    List<Finding> findings =
        PackageCheck.findings(
            List.of(
                new CheckedFile(
                    title,
                    ComposedSource.of(
                        documents.compose(reading, PaperKind.ORDER, id.value()).tree()))));
    List<PassedFinding> known = reading.passedFindings().all();
    List<Finding> open = new ArrayList<>();
    List<FindingReport.Passed> passed = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<PassedFinding> over = known.stream().filter(p -> same(p, id, finding)).findFirst();
      if (over.isPresent()) {
        passed.add(new FindingReport.Passed(finding, over.get().reason()));
      } else {
        open.add(finding);
      }
    }
    return new Checked(List.of(new Checked.FileState(title, null, "")), open, passed);
  }

  private static boolean same(PassedFinding passed, OrderId id, Finding finding) {
    return passed.subject().equals(id.value())
        && passed.code().equals(code(finding))
        && passed.message().equals(message(finding));
  }

  private static String code(Finding finding) {
    return "verify." + finding.code().id();
  }

  private static String message(Finding finding) {
    return finding.place() + ". " + finding.message();
  }

  @Override
  public ReadOnlyObjectProperty<Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  @Override
  public void pass(Finding finding, String reason) {
    desk.change(
        passing,
        edit -> {
          String title = edit.orders().get(id).title();
          return edit.save(
              new PassedFinding(
                  PassedFindingId.random(),
                  0,
                  code(finding),
                  id.value(),
                  title,
                  message(finding),
                  reason.strip()));
        },
        saved -> query.refresh());
  }

  @Override
  public void takeBack(FindingReport.Passed passed) {
    desk.change(
        takingBack,
        edit -> {
          List<PassedFinding> these =
              edit.passedFindings().all().stream()
                  .filter(p -> same(p, id, passed.finding()))
                  .toList();
          these.forEach(p -> edit.remove(p.id()));
          return these.size();
        },
        removed -> query.refresh());
  }

  @Override
  public void again() {
    query.refresh();
  }
}
