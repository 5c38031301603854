package metodist.app.feature.preview;

import metodist.app.shell.Destination;
import metodist.reports.Format;

/// What the preview needs of the making of papers; the composition root ties it to the service. A
/// paper is named by its destination.
public interface Papers {
  /// What the paper is called. Off the interface thread.
  String title(Destination paper);

  /// The paper as PDF, drawn from the facts as they are now. Off the interface thread.
  byte[] pdf(Destination paper);

  /// Makes the paper in a format, enters it as issued if it is one, and opens it.
  void open(Destination paper, Format format);

  /// The paper was printed: it is entered as issued if it is one.
  void printed(Destination paper);

  /// Makes the paper and asks where to keep it.
  void save(Destination paper, Format format);
}
