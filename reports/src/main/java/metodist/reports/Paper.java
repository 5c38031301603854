package metodist.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import metodist.model.issued.Fact;
import metodist.model.issued.PaperKind;
import metodist.reports.compose.Composition;
import metodist.reports.ics.Agenda;
import metodist.reports.tree.Document;
import org.jspecify.annotations.Nullable;

/// Документ, готовый к показу, печати и записи: the tree, the facts it was drawn from, a title for
/// people and a safe file name without an ending. `subject` is the record it was drawn from; an
/// empty form has none and carries [#NO_SUBJECT]. `day` is the paper's own date; it is written into
/// the file's properties, so that equal facts give equal bytes. `agenda` is what it tells a
/// calendar, if anything.
public record Paper(
    PaperKind kind,
    UUID subject,
    Document tree,
    List<Fact> facts,
    String title,
    String fileName,
    LocalDate day,
    Map<String, String> properties,
    @Nullable Agenda agenda) {
  /// The subject of an empty form.
  public static final UUID NO_SUBJECT = new UUID(0, 0);

  public Paper {
    facts = List.copyOf(facts);
    properties = Map.copyOf(properties);
  }

  static Paper of(PaperKind kind, UUID subject, Composition c) {
    return new Paper(
        kind,
        subject,
        c.tree(),
        c.facts(),
        c.title(),
        c.fileName(),
        c.day(),
        c.properties(),
        c.agenda());
  }

  /// The name of its file in a format.
  public String fileName(Format format) {
    return fileName + "." + format.ending();
  }
}
