package metodist.app.feature.issued;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.issued.Fact;
import metodist.model.issued.IssuedDocument;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;

/// Реестр выданных документов: everything that was generated, newest first; a paper whose facts
/// have changed since is marked with what changed.
public final class IssuedRegisterViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<IssuedRow>> rows;

  /// `facts` tells from what facts the same paper would be drawn now; empty when its record is
  /// gone.
  public IssuedRegisterViewModel(
      DataDesk desk, BiFunction<Reading, IssuedDocument, Optional<List<Fact>>> facts) {
    this.desk = desk;
    rows = desk.<List<IssuedRow>>live(reading -> read(reading, facts));
  }

  static List<IssuedRow> read(
      Reading reading, BiFunction<Reading, IssuedDocument, Optional<List<Fact>>> facts) {
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
                    facts
                        .apply(reading, issued)
                        .map(now -> FactChange.between(issued.facts(), now))
                        .orElse(List.of(new FactChange("Документ", "выдан", "запись удалена")))))
        .sorted(Comparator.comparing(IssuedRow::issuedAt).reversed())
        .toList();
  }

  public LiveQuery<List<IssuedRow>> rows() {
    return rows;
  }

  /// Takes entries out of the register; the files given out are not touched.
  public void remove(List<IssuedRow> chosen) {
    desk.change(
        "Удалить из реестра: " + Plural.DOCUMENTS.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())));
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
