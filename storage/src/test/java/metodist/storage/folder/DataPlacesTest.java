package metodist.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import metodist.model.workspace.DataFolderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPlacesTest {
  @TempDir Path temp;

  @Test
  void aChosenFolderIsOpenedFromThenOnUntilTheUsualOneIsChosenAgain() {
    DataPlaces places = places(Map.of());
    DataFolder chosen = new DataFolder(temp.resolve("Мои данные"));
    assertThat(places.current()).isEqualTo(places.usual());

    places.use(chosen);
    assertThat(places(Map.of()).current()).isEqualTo(chosen);

    places.use(places.usual());
    assertThat(places(Map.of()).current()).isEqualTo(places.usual());
  }

  @Test
  void besideTheProgramIsRememberedBesideTheProgram() throws IOException {
    Path program = Files.createDirectories(temp.resolve("Методист"));
    Map<String, String> properties = Map.of("jpackage.app-path", program.resolve("m").toString());
    DataPlaces places = places(properties);
    DataFolder beside = places.besideProgram().orElseThrow();

    places.use(beside);
    assertThat(program.resolve("portable.txt")).exists();
    assertThat(places(properties).current()).isEqualTo(beside);

    places.use(places.usual());
    assertThat(program.resolve("portable.txt")).doesNotExist();
    assertThat(places(properties).current()).isEqualTo(places.usual());
  }

  @Test
  void aBrokenPointerMeansTheUsualPlace() throws IOException {
    DataPlaces places = places(Map.of());
    Files.createDirectories(places.usual().path());
    Files.writeString(places.usual().path().resolve("place.txt"), "куда-то\u0000туда");
    assertThat(places.current()).isEqualTo(places.usual());
  }

  @Test
  void whereTheProgramLiesUnknownThereIsNoPlaceBesideIt() {
    assertThat(places(Map.of()).besideProgram()).isEmpty();
  }

  @Test
  void aFullDiskIsRefusedWithItsOwnReasonAfterTheReserveWasGivenBack() throws IOException {
    DataFolder folder = new DataFolder(temp);
    Files.writeString(folder.reserveFile(), "запас");
    Reserve reserve = new Reserve(folder, 10, 10, () -> 1000);

    assertThatThrownBy(reserve::requireRoomToOpen)
        .isInstanceOfSatisfying(
            DataFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(DataFolderException.Reason.NO_ROOM));
    assertThat(folder.reserveFile()).doesNotExist();
  }

  private DataPlaces places(Map<String, String> more) {
    Map<String, String> properties = new HashMap<>(more);
    properties.put("user.home", temp.resolve("home").toString());
    return new DataPlaces(properties::get, Map.of());
  }
}
