package metodist.app.feature.preview;

import java.util.UUID;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;

/// What the preview needs of the making of papers; the composition root ties it to the service.
public interface Papers {
  /// The paper as PDF, drawn from the facts as they are now. Off the interface thread.
  byte[] pdf(PaperKind kind, UUID subject);

  /// Makes the paper in a format, enters it as issued and opens it.
  void open(PaperKind kind, UUID subject, Format format);

  /// Makes the paper and asks where to keep it.
  void save(PaperKind kind, UUID subject, Format format);
}
