package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.PrintQuestion;
import metodist.app.feature.RestoreOffer;
import metodist.app.feature.help.GuideFile;
import metodist.app.feature.welcome.WelcomeView;
import metodist.app.feature.welcome.WelcomeViewModel;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.DataDesk;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DialogFrame;
import metodist.app.platform.Dialogs.Question;
import metodist.app.platform.DifferencesPane;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Formats;
import metodist.app.platform.PaperDesk;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.app.shell.Shell;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.issued.PaperKind;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.revise.Revision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of the first run, the tour and the dialogs at several sizes of letters and in high
/// contrast, on the smallest office screen: judged as the screens are, and kept with their
/// pictures.
class DialogGalleryTest {
  private static final SampleClock CLOCK = TestWorkplace.clock();
  private static InMemoryWorkspace data;
  private static byte[] pdf;

  @BeforeAll
  static void toolkit() {
    Locale.setDefault(Formats.RUSSIAN);
    Snapshots.startToolkit();
    data = TestWorkplace.district(CLOCK);
    data.edit("Создать приказ", OrderDialogs::draftWithAppendices);
    DocumentService documents = new DocumentService();
    pdf =
        data.<byte[]>read(
            reading ->
                documents.bytes(
                    documents.compose(
                        reading, PaperKind.ORDER, reading.orders().all().getFirst().id().value()),
                    Format.PDF));
  }

  @AfterAll
  static void index() {
    Gallery.index();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200, Gallery.HIGH_CONTRAST})
  void nothingIsCutOffPaleNamelessSmallOrForeign(int size) {
    List<String> faults = new ArrayList<>();
    onInterface(() -> size(size));
    try {
      asked().forEach((name, way) -> onInterface(() -> new Look(size, name, faults).at(way)));
      onInterface(() -> firstRun(size, faults));
      tour(size, faults);
    } finally {
      onInterface(() -> size(100));
    }

    assertThat(faults.stream().distinct()).as("faults of the dialogs at " + size).isEmpty();
  }

  private static void size(int size) {
    Theme.zoom(size == Gallery.HIGH_CONTRAST ? 100 : size);
    Theme.contrast(size == Gallery.HIGH_CONTRAST);
  }

  private static void onInterface(Runnable work) {
    boolean done =
        Snapshots.onInterface(
            () -> {
              work.run();
              return true;
            });
    assertThat(done).isTrue();
  }

  /// How a dialog is reached.
  interface Way extends Consumer<Look> {}

  /// A place and the button there that asks.
  static Way at(Destination place, String button) {
    return look -> look.press(place, button);
  }

  private static Map<String, Way> asked() {
    Map<String, Way> ways = new LinkedHashMap<>();
    data.read(
        reading -> {
          ofRecords(reading, ways);
          return true;
        });
    ways.put("new-organisation", at(new Destination.OfSection("directory"), "directory.create"));
    ways.put("budget-code", at(new Destination.OfSection("codes"), "codes.add"));
    ways.put("import", DialogGalleryTest::importing);
    ways.put("new-site", at(new Destination.OfSection("sites"), "sites.create"));
    ways.put(
        "letterhead-issuer", at(new Destination.OfSection("settings"), "settings.letterhead.new"));
    ways.put(
        "newcomer-person", look -> look.office.choosers().newcomers().person("Иванова", o -> {}));
    ways.put(
        "newcomer-organisation",
        look -> look.office.choosers().newcomers().organisation("Лицей № 13", o -> {}));
    ways.put("print", look -> PrintQuestion.ask(look.workplace.desk(), pdf));
    ways.put("restore", DialogGalleryTest::restoring);
    ways.put(
        "held-by-word",
        look ->
            look.dialogs.choose(
                "Файл открыт в другой программе",
                "Не удалось записать «Приказ № 473.docx»: он открыт в Word.",
                List.of("Сохранить рядом под именем «Приказ № 473 (2).docx»", "Повторить")));
    ways.put(
        "edited-paper",
        look ->
            look.dialogs.choose(
                "Документ правили в Word",
                "Файл «Концепция Форума инноваций 2026.docx» правили от руки, а данные в программе"
                    + " с тех пор изменились. Ваших правок: 2 правки. Новые данные встанут на свои"
                    + " места: 3 места. Перенести самим останется: 1 место.",
                List.of(
                    "Обновить только данные",
                    "Оставить файл с правками",
                    "Новая версия рядом",
                    "Показать различия")));
    ways.put("differences", DialogGalleryTest::differences);
    ways.put(
        "danger",
        look ->
            look.dialogs.confirm(
                Question.danger(
                    "Очистить корзину?",
                    "12 записей будут удалены навсегда.",
                    "Очистить корзину")));
    return ways;
  }

  private static void ofRecords(Reading reading, Map<String, Way> ways) {
    Contest review = contest(reading, ContestState.TECHNICAL_REVIEW);
    Contest decision = contest(reading, ContestState.DECISION);
    ways.put("new-application", at(new Places.ApplicationsOf(review.id()), "applications.create"));
    ways.put("stage", at(card(review.id()), "contests.stage.edit.1"));
    ways.put("assign", at(new Places.ScoresOf(review.id()), "reviews.assign"));
    ways.put("meeting", at(new Places.DecisionsOf(decision.id()), "decisions.meeting"));
    ways.put("post", at(card(reading.people().all().getFirst().id()), "person.post.add"));
    ways.put("role", at(card(reading.people().all().getFirst().id()), "person.role.add"));
    reading.sites().all().stream()
        .filter(site -> site.state() == metodist.model.sites.SiteState.ACTIVE)
        .findFirst()
        .ifPresent(
            site -> {
              ways.put("prolong", at(card(site.id()), "sites.prolong"));
              ways.put("terminate", at(card(site.id()), "sites.terminate"));
            });
    OrderDialogs.add(reading, ways);
    EventDialogs.add(reading, ways);
    ways.put(
        "letterhead",
        at(
            new Destination.OfSection("settings"),
            "settings.letterhead.edit." + reading.letterheads().all().getFirst().id().value()));
  }

  /// Two orders of the district as if the one were what the other became: long differences of each
  /// kind.
  private static void differences(Look look) {
    List<byte[]> three =
        data.read(
            reading ->
                reading.orders().all().stream()
                    .limit(3)
                    .map(
                        order ->
                            new DocumentService()
                                .bytes(
                                    new DocumentService()
                                        .compose(reading, PaperKind.ORDER, order.id().value()),
                                    Format.DOCX))
                    .toList());
    Revision revision = Revision.of(three.getFirst(), three.get(1), three.getLast()).orElseThrow();
    look.dialogs.show("Различия: Приказ.docx", new DifferencesPane(revision).root(), "К выбору");
  }

  private static void fire(Scene scene, String button) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    ((ButtonBase) TestWorkplace.byId(scene, button)).fire();
  }

  static Destination card(RecordId id) {
    return new Destination.OfRecord(id);
  }

  private static Contest contest(Reading reading, ContestState state) {
    return reading.contests().all().stream()
        .filter(found -> found.state() == state)
        .findFirst()
        .orElseThrow();
  }

  private static void importing(Look look) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        """
        Полное наименование\tКраткое наименование\tНомер\tСекция
        Муниципальная школа № 901\tШкола № 901\t901\tА
        \tБез номера\tдевять\tБ
        """);
    Clipboard.getSystemClipboard().setContent(content);
    look.press(new Destination.OfSection("directory"), "directory.paste");
  }

  private static void restoring(Look look) {
    CopyDesk.Contents contents =
        new CopyDesk.Contents(
            LocalDateTime.of(2026, 11, 20, 18, 5),
            LocalDateTime.of(2026, 11, 20, 17, 40),
            Map.of(
                RecordKind.ORGANISATION, 60, RecordKind.PERSON, 150, RecordKind.APPLICATION, 40));
    CopyDesk copies =
        (CopyDesk)
            Proxy.newProxyInstance(
                CopyDesk.class.getClassLoader(),
                new Class<?>[] {CopyDesk.class},
                (proxy, method, arguments) ->
                    method.getName().equals("inspect") ? contents : Map.of(RecordKind.PERSON, 149));
    new RestoreOffer(copies, StillHouse.at(Path.of("target")).place(), look.dialogs, look.tasks)
        .offer(Path.of("Методист.zip"));
  }

  private static void firstRun(int size, List<String> faults) {
    DataHouse house = StillHouse.at(Path.of("target").toAbsolutePath());
    PicturedDialogs dialogs = new PicturedDialogs((scene, pane, content) -> {});
    DirectTaskRunner tasks = new DirectTaskRunner(failure -> faults.add("first run: " + failure));
    WelcomeView view =
        new WelcomeView(
            new WelcomeViewModel(house.place().situation(), answers -> {}),
            new WelcomeView.Tools(dialogs, tasks, Settings.inMemory(), house));
    Scene scene =
        new Scene(
            view.root(), PicturedDialogs.SCREEN.getWidth(), PicturedDialogs.SCREEN.getHeight());
    Theme.dress(scene);
    List<String> buttons = List.of("welcome.start", "welcome.skip", "welcome.skip");
    for (int page = 0; page <= buttons.size(); page++) {
      String name = "welcome-" + page;
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Gallery.keep(scene, size, name);
      Gallery.judge(scene.getRoot()).forEach(fault -> faults.add(name + ": " + fault));
      if (page < buttons.size()) {
        ((ButtonBase) TestWorkplace.byId(scene, buttons.get(page))).fire();
      }
    }
  }

  /// Its card stands beside what it speaks of from the second turn of the interface thread on.
  private static void tour(int size, List<String> faults) {
    Look look = Snapshots.onInterface(() -> new Look(size, "tour", faults));
    Scene scene =
        Snapshots.onInterface(
            () -> {
              Scene shown = look.open(new Destination.OfSection("start"));
              look.workplace.window().navigator().showAround();
              return shown;
            });
    onInterface(
        () -> {
          Gallery.settle(scene);
          Gallery.keep(scene, size, "tour");
          Gallery.judge(scene.getRoot()).forEach(fault -> faults.add("tour: " + fault));
          look.workplace.window().close();
        });
  }

  /// One look at one dialog, in a program of its own.
  static final class Look {
    private final int size;
    private final String name;
    private final List<String> faults;
    private final DirectTaskRunner tasks;
    private final PicturedDialogs dialogs;
    private final Workplace workplace;
    private final Office office;
    private boolean seen;

    Look(int size, String name, List<String> faults) {
      this.size = size;
      this.name = name;
      this.faults = faults;
      tasks = new DirectTaskRunner(failure -> faults.add(name + " failed: " + failure));
      dialogs = new PicturedDialogs(this::judge);
      workplace =
          Workplace.of(
              new Shell.Ground(data, tasks, dialogs, Settings.inMemory(), CLOCK),
              new Shell.Presentation("МБУ «Методический центр»", "", true),
              Path.of("target", "gallery-papers"));
      office =
          new Office(
              workplace.desk(),
              new DataDesk(data, tasks),
              new PaperDesk(
                  data,
                  tasks,
                  new DocumentService(),
                  dialogs,
                  Path.of("target", "gallery-papers")));
    }

    Scene scene() {
      Scene scene =
          new Scene(
              workplace.window().root(),
              PicturedDialogs.SCREEN.getWidth(),
              PicturedDialogs.SCREEN.getHeight());
      workplace.window().install(scene);
      return scene;
    }

    void at(Way way) {
      try {
        way.accept(this);
      } catch (AssertionError missing) {
        faults.add(name + ": " + missing.getMessage());
      } finally {
        workplace.window().close();
      }
      if (!seen) {
        faults.add(name + ": nothing was asked");
      }
    }

    void press(Destination place, String button) {
      fire(open(place), button);
    }

    Scene open(Destination place) {
      Scene scene = scene();
      workplace.window().navigator().open(place);
      return scene;
    }

    private void judge(
        Scene scene, javafx.scene.control.DialogPane pane, javafx.scene.Node content) {
      seen = true;
      Gallery.keep(scene, size, "dialog-" + name);
      if (pane.getHeight() > PicturedDialogs.SCREEN.getHeight() - 2 * Theme.em()
          || pane.getWidth() > PicturedDialogs.SCREEN.getWidth()) {
        faults.add(name + ": larger than the screen " + pane.getWidth() + "x" + pane.getHeight());
      }
      Gallery.judge(pane).forEach(fault -> faults.add(name + ": " + fault));
      String chapter = DialogFrame.chapter(content);
      if (!chapter.isEmpty() && GuideFile.read().orElseThrow().chapter(chapter).isEmpty()) {
        faults.add(name + ": no chapter " + chapter);
      }
    }
  }
}
