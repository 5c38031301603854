package metodist.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import metodist.model.shared.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void theFolderGivenComesFirst() {
    assertThat(DataFolder.resolve(temp, name -> null, Map.of("LOCALAPPDATA", "/other")).path())
        .isEqualTo(temp);
  }

  @Test
  void thePortableFolderLiesBesideTheProgram() throws IOException {
    Files.writeString(temp.resolve("portable.txt"), "");
    Map<String, String> properties =
        Map.of("jpackage.app-path", temp.resolve("metodist").toString(), "user.home", "/home/u");
    assertThat(DataFolder.resolve(null, properties::get, Map.of()).path())
        .isEqualTo(temp.resolve("data"));
  }

  @Test
  void otherwiseTheUsersOwnPlace() {
    Map<String, String> home = Map.of("user.home", "/home/u");
    assertThat(DataFolder.resolve(null, home::get, Map.of()).path())
        .isEqualTo(Path.of("/home/u/.local/share/metodist").toAbsolutePath());
    assertThat(DataFolder.resolve(null, home::get, Map.of("XDG_DATA_HOME", "/data")).path())
        .isEqualTo(Path.of("/data/metodist").toAbsolutePath());
    assertThat(DataFolder.resolve(null, home::get, Map.of("LOCALAPPDATA", "/local")).path())
        .isEqualTo(Path.of("/local/Metodist").toAbsolutePath());
  }

  @Test
  void tooLittleRoomRefusesAnEditAndSaysHowMuchIsNeeded() {
    AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    long megabyte = 1024 * 1024;
    Reserve reserve = new Reserve(new DataFolder(temp), megabyte, 48 * megabyte, free::get);
    reserve.hold();
    assertThat(new DataFolder(temp).reserveFile()).hasSize(megabyte);
    reserve.requireRoom();
    free.set(12 * megabyte);

    assertThatThrownBy(reserve::requireRoom)
        .isInstanceOf(UserFacingException.class)
        .satisfies(
            e ->
                assertThat(Objects.toString(e.getMessage()).replace('\u00a0', ' '))
                    .contains("12 МБ", "48 МБ"));
    reserve.release();
    assertThat(new DataFolder(temp).reserveFile()).doesNotExist();
  }
}
