package metodist.app.feature.issued;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.FileRef;
import metodist.reports.FactChange;
import org.jspecify.annotations.Nullable;

/// Строка реестра выданных документов. `changes` are the facts that differ now; not empty means
/// «устарел». `file` is the very file given out, kept with the data.
public record IssuedRow(
    IssuedDocumentId id,
    PaperKind paper,
    UUID subject,
    String title,
    LocalDateTime issuedAt,
    String format,
    @Nullable FileRef file,
    List<FactChange> changes) {
  public IssuedRow {
    changes = List.copyOf(changes);
  }

  public boolean outdated() {
    return !changes.isEmpty();
  }
}
