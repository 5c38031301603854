package metodist.app.feature;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Dialogs;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.PaperDesk;
import metodist.app.platform.Settings;
import metodist.app.sample.DistrictInMemory;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Navigator;
import metodist.app.shell.Notices;
import metodist.app.ui.YearScope;
import metodist.model.forms.ShippedForms;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;
import org.jspecify.annotations.Nullable;

/// An office for tests: the sample district in memory, work done at once, dialogs answered
/// beforehand, everything told and opened kept for the assertions.
public final class TestOffice implements Dialogs, Navigator, Notices {
  public final SampleClock clock;
  public final InMemoryWorkspace workspace;
  public final List<Throwable> failures = new ArrayList<>();
  public final List<String> told = new ArrayList<>();
  public final List<Destination> opened = new ArrayList<>();
  public final List<Path> shownFiles = new ArrayList<>();
  public final List<Notice> notices = new ArrayList<>();
  public final Deque<String> answers = new ArrayDeque<>();

  /// What the user chooses when asked for a file.
  public @Nullable Path chosenFile;

  public Consumer<Node> formFiller = node -> {};
  public IntConsumer onChoice = count -> {};
  private int choices;
  public final Office office;
  public final DataDesk data;

  private TestOffice(boolean filled, Path papers) {
    clock =
        new SampleClock(
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow")));
    workspace =
        filled ? DistrictInMemory.at(clock) : new InMemoryWorkspace(clock, new ShippedForms());
    DirectTaskRunner tasks = new DirectTaskRunner(failures::add);
    Desk desk =
        new Desk(
            workspace,
            tasks,
            this,
            Settings.inMemory(),
            this,
            this,
            clock,
            new YearScope(Settings.inMemory()));
    data = new DataDesk(workspace, tasks);
    office =
        new Office(
            desk, data, new PaperDesk(workspace, tasks, new DocumentService(), this, papers));
  }

  /// The sample district.
  public static TestOffice district() {
    return new TestOffice(true, Path.of("target", "test-papers"));
  }

  /// The sample district with papers written to a folder.
  public static TestOffice district(Path papers) {
    return new TestOffice(true, papers);
  }

  /// No data at all.
  public static TestOffice empty() {
    return new TestOffice(false, Path.of("target", "test-papers"));
  }

  public <R> R read(Function<? super Reading, ? extends R> query) {
    return workspace.read(query);
  }

  public <E> List<E> list(Function<? super Reading, List<E>> query) {
    return workspace.<List<E>>read(query);
  }

  @Override
  public void tell(String title, String text) {
    told.add(text);
  }

  @Override
  public boolean confirm(Question question) {
    told.add(question.text());
    return true;
  }

  @Override
  public int choose(String title, String text, List<String> verbs) {
    told.add(text);
    choices++;
    onChoice.accept(choices);
    String answer = answers.poll();
    return answer == null ? -1 : verbs.indexOf(answer);
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public boolean form(String title, Node content, String verb, BooleanSupplier accept) {
    formFiller.accept(content);
    return accept.getAsBoolean();
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return Optional.ofNullable(chosenFile);
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    return List.of();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title, Path start) {
    return Optional.empty();
  }

  @Override
  public void openExternally(Path file) {
    shownFiles.add(file);
  }

  @Override
  public void open(Destination destination) {
    opened.add(destination);
  }

  @Override
  public void close(Destination destination) {
    opened.remove(destination);
  }

  @Override
  public void showAround() {}

  @Override
  public void back() {}

  @Override
  public void forward() {}

  @Override
  public void show(Notice notice) {
    notices.add(notice);
  }

  @Override
  public void undoable(String text) {
    notices.add(Notice.of(text));
  }
}
