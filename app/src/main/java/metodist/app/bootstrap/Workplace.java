package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.Office;
import metodist.app.feature.applications.ApplicationsFeature;
import metodist.app.feature.contests.ContestsFeature;
import metodist.app.feature.decisions.DecisionsFeature;
import metodist.app.feature.directory.DirectoryFeature;
import metodist.app.feature.issued.IssuedFeature;
import metodist.app.feature.journal.JournalFeature;
import metodist.app.feature.orders.OrdersFeature;
import metodist.app.feature.preview.PreviewFeature;
import metodist.app.feature.reviews.ReviewsFeature;
import metodist.app.feature.settings.SettingsFeature;
import metodist.app.feature.sites.SitesFeature;
import metodist.app.feature.start.StartFeature;
import metodist.app.platform.DataDesk;
import metodist.app.platform.PaperDesk;
import metodist.app.shell.Desk;
import metodist.app.shell.MainWindow;
import metodist.app.shell.SectionFeature;
import metodist.app.shell.Shell;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;

/// The main window with all its sections, put together for the program and for the pictures of it
/// alike. The order of the sections here is their order on the rail.
record Workplace(MainWindow window, List<SectionFeature> sections) {
  Workplace {
    sections = List.copyOf(sections);
  }

  /// `papers` is the folder that documents to be opened are written to.
  static Workplace of(Shell.Ground ground, Shell.Presentation presentation, Path papers) {
    List<SectionFeature> made = new ArrayList<>();
    MainWindow window =
        Shell.window(
            ground,
            presentation,
            desk -> {
              made.addAll(sections(desk, papers));
              return made;
            },
            List.of(),
            List.of());
    return new Workplace(window, made);
  }

  private static List<SectionFeature> sections(Desk desk, Path papers) {
    DocumentService documents = new DocumentService();
    PaperDesk paperDesk =
        new PaperDesk(desk.workspace(), desk.tasks(), documents, desk.dialogs(), papers);
    Office office = new Office(desk, new DataDesk(desk.workspace(), desk.tasks()), paperDesk);
    return List.of(
        new StartFeature(desk),
        new DirectoryFeature(office),
        new SitesFeature(office),
        new ContestsFeature(office),
        new ApplicationsFeature(office),
        new ReviewsFeature(office),
        new DecisionsFeature(office),
        new OrdersFeature(office),
        new IssuedFeature(office, documents),
        new JournalFeature(desk),
        new SettingsFeature(desk, Objects.requireNonNull(papers.toAbsolutePath().getParent())),
        new PreviewFeature(desk, new PreviewedPapers(desk.workspace(), documents, paperDesk)));
  }

  /// How the window on a data folder presents itself.
  static Shell.Presentation presentation(Workspace workspace, Path folder, boolean sample) {
    String centre =
        workspace.<String>read(
            reading ->
                reading
                    .centre()
                    .current()
                    .flatMap(found -> reading.organisations().find(found.organisationId()))
                    .map(organisation -> organisation.title())
                    .orElse(""));
    return new Shell.Presentation(centre, folder.toString(), sample);
  }
}
