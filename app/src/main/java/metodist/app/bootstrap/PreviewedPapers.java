package metodist.app.bootstrap;

import java.util.Arrays;
import metodist.app.feature.help.GuideFile;
import metodist.app.feature.preview.Papers;
import metodist.app.platform.PaperDesk;
import metodist.app.shell.Destination;
import metodist.model.shared.RecordKind;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.compose.GuideComposer;
import metodist.reports.tree.Document;

/// The papers of the preview, made in the one way all papers are made; the guide is a paper too.
record PreviewedPapers(Workspace workspace, DocumentService documents, PaperDesk desk)
    implements Papers {
  @Override
  public String title(Destination paper) {
    return switch (paper) {
      case Destination.OfPaper(var kind, var subject) ->
          workspace
              .<java.util.Optional<String>>read(
                  reading ->
                      Arrays.stream(RecordKind.values())
                          .flatMap(of -> reading.find(of, subject).stream())
                          .map(record -> record.title())
                          .findFirst())
              .map(name -> kind.title() + ": " + name)
              .orElse(kind.title());
      default -> guide().title();
    };
  }

  @Override
  public byte[] pdf(Destination paper) {
    return switch (paper) {
      case Destination.OfPaper(var kind, var subject) -> {
        Paper made = workspace.<Paper>read(reading -> documents.compose(reading, kind, subject));
        yield documents.bytes(made, Format.PDF);
      }
      default -> documents.bytes(guide(), Format.PDF);
    };
  }

  @Override
  public void open(Destination paper, Format format) {
    switch (paper) {
      case Destination.OfPaper(var kind, var subject) -> desk.open(kind, subject, format);
      default -> desk.open(PreviewedPapers::guide, format);
    }
  }

  @Override
  public void save(Destination paper, Format format) {
    switch (paper) {
      case Destination.OfPaper(var kind, var subject) -> desk.save(kind, subject, format);
      default -> desk.save(PreviewedPapers::guide, format);
    }
  }

  @Override
  public void printed(Destination paper) {
    if (paper instanceof Destination.OfPaper(var kind, var subject)) {
      desk.enter(kind, subject, Format.PDF);
    }
  }

  private static Document guide() {
    return GuideFile.read()
        .map(GuideComposer::compose)
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Файл руководства не найден: программа установлена не полностью.",
                    "Данные целы, работать можно; чтобы вернуть справку, установите программу"
                        + " заново."));
  }
}
