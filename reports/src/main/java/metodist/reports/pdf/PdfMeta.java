package metodist.reports.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What a PDF says about itself beside its title: who issued it and when. The time is given by the
/// caller, so that the same facts give the same file; it is kept to the second.
public record PdfMeta(String author, Instant created) {
  public PdfMeta {
    created = created.truncatedTo(ChronoUnit.SECONDS);
  }
}
