package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch;
import metodist.model.shared.RecordKind;

/// A data folder of which only the place is known: for pictures of screens, where nothing is
/// pressed.
final class StillHouse implements CopyDesk, DataSwitch {
  private final Path folder;

  private StillHouse(Path folder) {
    this.folder = folder;
  }

  static DataHouse at(Path folder) {
    StillHouse still = new StillHouse(folder);
    return new DataHouse(still, still, () -> "");
  }

  @Override
  public List<Copy> list() {
    return List.of();
  }

  @Override
  public void makeNow() {}

  @Override
  public Contents saveTo(Path file) {
    throw new UnsupportedOperationException("a picture makes no copies");
  }

  @Override
  public Contents inspect(Path file) {
    throw new UnsupportedOperationException("a picture reads no copies");
  }

  @Override
  public Map<RecordKind, Integer> present() {
    return Map.of();
  }

  @Override
  public Optional<Path> secondFolder() {
    return Optional.empty();
  }

  @Override
  public void secondFolder(Optional<Path> second) {}

  @Override
  public Optional<Path> missedSecondFolder() {
    return Optional.empty();
  }

  @Override
  public Situation situation() {
    return new Situation(folder, Mode.OWN, folder, Optional.empty());
  }

  @Override
  public void openOwn() {}

  @Override
  public void openSample() {}

  @Override
  public void sampleAnew() {}

  @Override
  public void openFolder(Path next) {}

  @Override
  public void restore(Path copy) {}

  @Override
  public void leave() {}
}
