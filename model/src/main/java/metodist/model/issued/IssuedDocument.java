package metodist.model.issued;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// A paper that was given out: what it was made of, when, in which format («docx», «pdf»), and the
/// facts it was drawn from. When the same paper composed anew would be drawn from other facts, it
/// is «устарел».
public record IssuedDocument(
    IssuedDocumentId id,
    long version,
    PaperKind paper,
    UUID subject,
    String title,
    LocalDateTime issuedAt,
    String format,
    @Nullable FileRef file,
    List<Fact> facts)
    implements Aggregate {
  public IssuedDocument {
    facts = List.copyOf(facts);
  }

  @Override
  public IssuedDocument withVersion(long value) {
    return new IssuedDocument(id, value, paper, subject, title, issuedAt, format, file, facts);
  }
}
