package metodist.app.feature.issued;

import java.util.Comparator;
import java.util.List;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;

/// Реестр выданных документов: everything that was generated, newest first; a paper whose facts
/// have changed since is marked with what changed.
public final class IssuedRegisterViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<IssuedRow>> rows;

  public IssuedRegisterViewModel(DataDesk desk, DocumentService documents) {
    this.desk = desk;
    rows = desk.live(reading -> read(reading, documents));
  }

  static List<IssuedRow> read(Reading reading, DocumentService documents) {
    return reading.issuedDocuments().all().stream()
        .map(
            issued ->
                new IssuedRow(
                    issued.id(),
                    issued.paper(),
                    issued.subject(),
                    issued.title(),
                    issued.issuedAt(),
                    issued.format(),
                    issued.file(),
                    documents.changes(reading, issued)))
        .sorted(Comparator.comparing(IssuedRow::issuedAt).reversed())
        .toList();
  }

  public LiveQuery<List<IssuedRow>> rows() {
    return rows;
  }

  /// Takes entries out of the register; the files given out are not touched.
  public void remove(List<IssuedRow> chosen, Runnable done) {
    desk.change(
        "Удалить из реестра: " + Plural.DOCUMENTS.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
