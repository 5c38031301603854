package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import metodist.app.feature.Office;
import metodist.app.feature.about.HouseCommands;
import metodist.app.feature.applications.ApplicationsFeature;
import metodist.app.feature.codes.CodesFeature;
import metodist.app.feature.contests.ContestsFeature;
import metodist.app.feature.decisions.DecisionsFeature;
import metodist.app.feature.directory.DirectoryFeature;
import metodist.app.feature.events.EventsFeature;
import metodist.app.feature.forms.FormsFeature;
import metodist.app.feature.handouts.HandoutsFeature;
import metodist.app.feature.help.GuideFile;
import metodist.app.feature.help.HelpFeature;
import metodist.app.feature.intake.IncomingLook;
import metodist.app.feature.intake.IntakeFeature;
import metodist.app.feature.intake.IntakeFolder;
import metodist.app.feature.intake.IntakeViewModel;
import metodist.app.feature.issued.IssuedFeature;
import metodist.app.feature.journal.JournalFeature;
import metodist.app.feature.orders.OrdersFeature;
import metodist.app.feature.preview.PreviewFeature;
import metodist.app.feature.reviews.ReviewsFeature;
import metodist.app.feature.schedule.ScheduleFeature;
import metodist.app.feature.settings.SettingsFeature;
import metodist.app.feature.sites.SitesFeature;
import metodist.app.feature.start.StartFeature;
import metodist.app.feature.verify.VerifyFeature;
import metodist.app.platform.DataDesk;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch;
import metodist.app.platform.Inbox;
import metodist.app.platform.PaperDesk;
import metodist.app.shell.Band;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.MainWindow;
import metodist.app.shell.SectionFeature;
import metodist.app.shell.Shell;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.source.SourceReader;
import metodist.reports.source.direct.DirectSourceReader;

/// The main window with all its sections, put together for the program and for the pictures of it
/// alike. The order of the sections here is their order on the rail.
record Workplace(MainWindow window, List<SectionFeature> sections, Desk desk, Inbox inbox)
    implements AutoCloseable {
  Workplace {
    sections = List.copyOf(sections);
  }

  /// For pictures and tests: copies and other data are out of reach. `papers` is the folder that
  /// documents to be opened are written to.
  static Workplace of(Shell.Ground ground, Shell.Presentation presentation, Path papers) {
    Path folder = Objects.requireNonNull(papers.toAbsolutePath().getParent());
    return of(ground, presentation, papers, StillHouse.at(folder), new DirectSourceReader());
  }

  /// `reader` reads the files that come from outside.
  static Workplace of(
      Shell.Ground ground,
      Shell.Presentation presentation,
      Path papers,
      DataHouse house,
      SourceReader reader) {
    List<SectionFeature> made = new ArrayList<>();
    AtomicReference<Desk> desk = new AtomicReference<>();
    HouseCommands commands = new HouseCommands(house, Launcher.VERSION);
    Path folder = Objects.requireNonNull(papers.toAbsolutePath().getParent());
    Path intake = folder.resolve("intake");
    Inbox inbox =
        new Inbox(
            folder.resolve(Inbox.NAME),
            intake.resolve("taken.txt"),
            ground.settings(),
            ground.tasks());
    IntakeViewModel.Ground reading =
        new IntakeViewModel.Ground(
            ground.workspace(),
            ground.tasks(),
            new IntakeFolder(intake),
            new FormFiles(reader),
            ground.clock());
    IntakeViewModel review = new IntakeViewModel(reading);
    IncomingLook look = new IncomingLook(reading, inbox.fresh());
    MainWindow window =
        Shell.window(
            ground,
            presentation,
            own -> {
              desk.set(own);
              commands.at(own);
              made.addAll(sections(own, papers, house, new Incoming(inbox, look, review, reader)));
              return made;
            },
            commands.file(),
            commands.help());
    return new Workplace(window, made, Objects.requireNonNull(desk.get()), inbox);
  }

  @Override
  public void close() {
    inbox.close();
    window.close();
  }

  /// The files that come from outside, new and under review, and who reads them.
  private record Incoming(
      Inbox inbox, IncomingLook look, IntakeViewModel review, SourceReader reader) {}

  private static List<SectionFeature> sections(
      Desk desk, Path papers, DataHouse house, Incoming incoming) {
    DocumentService documents = new DocumentService();
    PaperDesk paperDesk =
        new PaperDesk(desk.workspace(), desk.tasks(), documents, desk.dialogs(), papers);
    Office office = new Office(desk, new DataDesk(desk.workspace(), desk.tasks()), paperDesk);
    PreviewedPapers previewed = new PreviewedPapers(desk.workspace(), documents, paperDesk);
    return List.of(
        new StartFeature(
            desk,
            new StartFeature.Incoming(
                incoming.inbox().fresh(), incoming.look().words(), incoming.review().waiting())),
        new DirectoryFeature(office),
        new SitesFeature(office),
        new ContestsFeature(office),
        new ApplicationsFeature(office),
        new IntakeFeature(office, incoming.review(), incoming.inbox()),
        new ReviewsFeature(office),
        new DecisionsFeature(office),
        new EventsFeature(office),
        new HandoutsFeature(office),
        new ScheduleFeature(office),
        new OrdersFeature(office),
        new IssuedFeature(office, documents),
        new JournalFeature(desk),
        new FormsFeature(office),
        new SettingsFeature(office, house, incoming.inbox()),
        new CodesFeature(office),
        new VerifyFeature(office, incoming.reader()),
        new PreviewFeature(desk, previewed),
        new HelpFeature(
            desk,
            GuideFile::read,
            () -> previewed.open(new Destination.GuidePages(), Format.DOCX)));
  }

  /// How the window on a data folder presents itself.
  static Shell.Presentation presentation(Workspace workspace, Path folder, boolean sample) {
    return new Shell.Presentation(centre(workspace), folder.toString(), sample);
  }

  /// The same with what can be done where the data are not the user's own or cannot be changed.
  static Shell.Presentation presentation(Opening opening, DataSwitch place) {
    return new Shell.Presentation(
        opening.centre(),
        opening.data().folder().path().toString(),
        switch (opening.mode()) {
          case OWN -> null;
          case SAMPLE -> Band.sample(place::openOwn, place::sampleAnew);
          case VIEWED -> Band.viewed();
        });
  }

  /// The centre's name, empty while it is unknown.
  static String centre(Workspace workspace) {
    return workspace.<String>read(
        reading ->
            reading
                .centre()
                .current()
                .flatMap(found -> reading.organisations().find(found.organisationId()))
                .map(organisation -> organisation.title())
                .orElse(""));
  }
}
