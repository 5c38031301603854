package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// «Входящие»: what counts as new, and that nothing of the user's is ever touched.
class InboxTest {
  @TempDir Path folder;
  private final Settings settings = Settings.inMemory();
  private final List<Throwable> failures = new ArrayList<>();

  private Inbox inbox() {
    return new Inbox(
        folder.resolve("Входящие"),
        folder.resolve("intake").resolve("taken.txt"),
        settings,
        new DirectTaskRunner(failures::add));
  }

  private Path put(String name, String text) throws Exception {
    Path place = Files.createDirectories(folder.resolve("Входящие"));
    return Files.writeString(place.resolve(name), text);
  }

  @Test
  void aFileIsNewOnceItHasStoppedGrowing() throws Exception {
    Inbox inbox = inbox();
    Path file = put("заявка.docx", "полов");
    inbox.look();
    assertThat(inbox.fresh()).isEmpty();
    Files.writeString(file, "половина и остальное");
    inbox.look();
    assertThat(inbox.fresh()).isEmpty();
    inbox.look();
    assertThat(inbox.fresh()).containsExactly(file);
  }

  @Test
  void lockFilesPicturesAndFoldersAreNone() throws Exception {
    put("~$заявка.docx", "замок");
    put("фото.jpg", "картинка");
    put("пустой.docx", "");
    Files.createDirectories(folder.resolve("Входящие").resolve("папка.docx"));
    Path letter = put("письмо.EML", "письмо");
    Inbox inbox = inbox();
    inbox.look();
    inbox.look();

    assertThat(inbox.fresh()).containsExactly(letter);
  }

  @Test
  void whatWasTakenIsNoNewsTomorrowAndStaysWhereItIs() throws Exception {
    Path file = put("заявка.docx", "текст");
    Inbox inbox = inbox();
    inbox.look();
    inbox.look();
    inbox.taken(List.of(file));
    assertThat(inbox.fresh()).isEmpty();

    Inbox tomorrow = inbox();
    tomorrow.look();
    tomorrow.look();
    assertThat(tomorrow.fresh()).isEmpty();
    assertThat(file).hasContent("текст");

    Files.writeString(file, "вторая версия под тем же именем");
    tomorrow.look();
    tomorrow.look();
    assertThat(tomorrow.fresh()).containsExactly(file);
  }

  @Test
  void inAFolderOfTheUsersChoiceOnlyWhatComesLaterIsNew() throws Exception {
    Path downloads = Files.createDirectories(folder.resolve("Загрузки"));
    Files.writeString(downloads.resolve("старый.docx"), "старый");
    Inbox inbox = inbox();
    inbox.watch(downloads);
    inbox.look();
    assertThat(inbox.fresh()).isEmpty();
    assertThat(inbox.isPreset()).isFalse();

    Path fresh = Files.writeString(downloads.resolve("новый.docx"), "новый");
    inbox.look();
    inbox.look();
    assertThat(inbox.fresh()).containsExactly(fresh);

    inbox.watchPreset();
    assertThat(inbox.isPreset()).isTrue();
    assertThat(inbox.fresh()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsNoError() {
    Inbox inbox = inbox();
    inbox.watch(folder.resolve("нет такой"));
    inbox.look();

    assertThat(inbox.fresh()).isEmpty();
    assertThat(failures).isEmpty();
  }
}
