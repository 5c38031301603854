package metodist.app.bootstrap;

import java.util.UUID;
import metodist.app.feature.preview.Papers;
import metodist.app.platform.PaperDesk;
import metodist.model.issued.PaperKind;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;

/// The papers of the preview, made in the one way all papers are made.
record PreviewedPapers(Workspace workspace, DocumentService documents, PaperDesk desk)
    implements Papers {
  @Override
  public byte[] pdf(PaperKind kind, UUID subject) {
    Paper paper = workspace.<Paper>read(reading -> documents.compose(reading, kind, subject));
    return documents.bytes(paper, Format.PDF);
  }

  @Override
  public void open(PaperKind kind, UUID subject, Format format) {
    desk.open(kind, subject, format);
  }

  @Override
  public void save(PaperKind kind, UUID subject, Format format) {
    desk.save(kind, subject, format);
  }
}
