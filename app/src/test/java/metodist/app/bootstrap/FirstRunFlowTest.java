package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import metodist.app.platform.DataSwitch.Mode;
import metodist.app.platform.Settings;
import metodist.model.workspace.Workspace;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first run, the sample and the move to another computer, in the program's own window on real
/// folders, within the clicks that the specification of the flows allows.
class FirstRunFlowTest {
  @TempDir Path temp;

  private Path home(String name) {
    return temp.resolve(name);
  }

  private static Path data(Path home) {
    return home.resolve(".local/share/metodist");
  }

  @Test
  void fromTheFirstStartToTheFirstContestTakesNoMoreThanTwelveClicks() throws Exception {
    Path home = home("first");
    try (ProgramWindow program = ProgramWindow.start(home)) {
      enterCentre(program);
      clipboard(
          """
          Полное наименование\tКраткое наименование\tВид\tНомер
          Муниципальная школа № 11\tШкола № 11\tШкола\t11
          Муниципальная школа № 12\tШкола № 12\tШкола\t12
          """);
      program.click("shell.rail.directory");
      program.click("directory.paste");
      program.until(() -> program.told.stream().anyMatch(text -> text.contains("Школа № 11")));
      program.click("shell.rail.contests");
      program.until(() -> program.shows("Создать"));
      program.click("contests.create");
      program.until(() -> program.shows("Конкурс на присвоение статуса"));

      assertThat(program.clicks()).isLessThanOrEqualTo(12);
      assertThat(program.failures).isEmpty();
    }
    try (OpenedData opened =
        StorageModule.open(new DataFolder(data(home)), java.time.Clock.systemUTC())) {
      Workspace stored = opened.workspace();
      assertThat(stored.<Integer>read(r -> r.contests().all().size())).isEqualTo(1);
      assertThat(stored.<Integer>read(r -> r.organisations().all().size())).isEqualTo(4);
      assertThat(stored.<String>read(r -> r.people().all().getFirst().name().full()))
          .isEqualTo("Губа Галина Викторовна");
    }
  }

  /// Four pages, four clicks; the letters are typed.
  private static void enterCentre(ProgramWindow program) throws Exception {
    program.click("welcome.start");
    program.type("welcome.FULL_NAME", "Муниципальное учреждение «Методический центр»");
    program.type("welcome.SHORT_NAME", "МУ «Методический центр»");
    program.type("welcome.CITY", "Верхнегорск");
    program.type("welcome.AUTHORITY", "Отдел образования Заречного района");
    program.type("welcome.DIRECTOR", "Губа Галина Викторовна");
    program.click("welcome.next");
    program.click("welcome.next");
    program.click("welcome.next");
    program.until(() -> program.node("shell.rail").isPresent());
  }

  private static void clipboard(String text) throws Exception {
    var unused =
        ProgramWindow.on(
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(text);
              return Clipboard.getSystemClipboard().setContent(content);
            });
  }

  @Test
  void theFormsOfTheDirectorsNameAreShownAndTheCorrectedOneIsKept() throws Exception {
    Path home = home("cases");
    try (ProgramWindow program = ProgramWindow.start(home)) {
      program.click("welcome.start");
      program.type("welcome.FULL_NAME", "Методический центр");
      program.type("welcome.SHORT_NAME", "МЦ");
      program.type("welcome.CITY", "Верхнегорск");
      program.type("welcome.DIRECTOR", "Губа Галина Викторовна");
      program.picture(Path.of("target", "pictures", "welcome-centre.png"));
      assertThat(text(program, "welcome.DATIVE")).isEqualTo("Губе Галине Викторовне");
      program.type("welcome.GENITIVE", "Губы Галины Викторовны (исправлено)");
      program.click("welcome.next");
      program.click("welcome.skip");
      program.click("welcome.skip");
      program.until(() -> program.node("shell.rail").isPresent());
    }
    try (OpenedData opened =
        StorageModule.open(new DataFolder(data(home)), java.time.Clock.systemUTC())) {
      assertThat(
              opened
                  .workspace()
                  .<String>read(r -> r.people().all().getFirst().nameCases().toString()))
          .contains("GENITIVE=Губы Галины Викторовны (исправлено)")
          .doesNotContain("DATIVE");
      assertThat(opened.workspace().<Integer>read(r -> r.letterheads().all().size())).isEqualTo(1);
    }
  }

  private static String text(ProgramWindow program, String id) throws Exception {
    return ProgramWindow.on(
        () -> ((javafx.scene.control.TextField) program.node(id).orElseThrow()).getText());
  }

  @Test
  void withoutItsThreeFactsThePageIsNotLeftButItCanBePassedOver() throws Exception {
    Path home = home("skip");
    try (ProgramWindow program = ProgramWindow.start(home)) {
      program.click("welcome.start");
      program.click("welcome.next");
      program.until(() -> program.shows("Укажите город."));
      program.click("welcome.skip");
      program.click("welcome.skip");
      program.click("welcome.skip");
      program.until(() -> program.node("shell.rail").isPresent());
    }
    try (ProgramWindow again = ProgramWindow.start(home)) {
      assertThat(ProgramWindow.on(() -> again.node("shell.rail").isPresent())).isTrue();
    }
  }

  @Test
  void anotherFolderChosenAtTheFirstRunHoldsTheDataFromThenOn() throws Exception {
    Path home = home("place");
    Path other = Files.createDirectories(temp.resolve("Другая папка"));
    try (ProgramWindow program = ProgramWindow.start(home)) {
      program.click("welcome.start");
      program.type("welcome.FULL_NAME", "Методический центр");
      program.type("welcome.SHORT_NAME", "МЦ");
      program.type("welcome.CITY", "Верхнегорск");
      program.click("welcome.next");
      program.files.add(other);
      program.click("welcome.folder");
      program.click("welcome.next");
      program.click("welcome.next");
      program.until(() -> program.node("shell.rail").isPresent());
      assertThat(program.window().situation().folder()).isEqualTo(other);
    }
    try (ProgramWindow again = ProgramWindow.start(home)) {
      assertThat(again.window().situation().folder()).isEqualTo(other);
      again.until(() -> again.shows("МЦ"));
    }
  }

  @Test
  void movingToAnotherComputerTakesThreeClicksHereAndThreeThere() throws Exception {
    Path stick = temp.resolve("флешка/Методист.zip");
    try (ProgramWindow here = ProgramWindow.start(home("here"))) {
      enterCentre(here);
      here.countFromHere();
      here.files.add(stick);
      here.click("shell.rail.settings");
      here.click("settings.copies.stick");
      here.until(() -> here.shows("Копия записана и проверена"));
      assertThat(here.clicks()).isLessThanOrEqualTo(3);
    }
    try (ProgramWindow there = ProgramWindow.start(home("there"))) {
      there.files.add(stick);
      there.click("welcome.restore");
      there.until(() -> there.node("shell.rail").isPresent());
      assertThat(there.clicks()).isLessThanOrEqualTo(3);
      there.until(() -> there.shows("МУ «Методический центр»"));
      assertThat(there.told).anySatisfy(text -> assertThat(text).contains("Копия сделана"));
      assertThat(there.failures).isEmpty();
    }
  }

  @Test
  void theSampleIsOpenedBesideTheOwnDataAndLeftWithOneClick() throws Exception {
    Path home = home("sample");
    try (ProgramWindow program = ProgramWindow.start(home)) {
      enterCentre(program);
      byte[] own = Files.readAllBytes(data(home).resolve("metodist.mv.db"));
      assertThat(own).isNotEmpty();
      ProgramWindow.on(
          () -> {
            program.window().openSample();
            return true;
          });
      program.until(() -> program.shows("Это пример. Ваши данные не здесь."));
      assertThat(program.window().situation().mode()).isEqualTo(Mode.SAMPLE);
      assertThat(program.window().situation().folder())
          .isEqualTo(data(home).resolve(SampleFolder.NAME));

      program.click("shell.sample.own");
      program.until(() -> program.shows("МУ «Методический центр»"));
      assertThat(program.window().situation().mode()).isEqualTo(Mode.OWN);
      assertThat(ProgramWindow.on(() -> program.shows("Это пример"))).isFalse();
      assertThat(program.failures).isEmpty();
    }
    try (OpenedData opened =
        StorageModule.open(new DataFolder(data(home)), java.time.Clock.systemUTC())) {
      assertThat(opened.workspace().<Integer>read(r -> r.contests().all().size())).isZero();
    }
  }

  @Test
  void aBrokenSettingsFileMeansUsualSettingsAndANotice() throws Exception {
    Path home = home("broken");
    try (ProgramWindow program = ProgramWindow.start(home)) {
      enterCentre(program);
    }
    Path file = data(home).resolve("settings.properties");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\\', 'u', 'z', 0});
    try (ProgramWindow program = ProgramWindow.start(home)) {
      program.until(() -> program.shows("Файл настроек не читался"));
      assertThat(program.failures).isEmpty();
      assertThat(file.resolveSibling("settings.properties.broken")).exists();
      assertThat(Settings.in(data(home)).broken()).isEmpty();
    }
  }
}
