package metodist.app.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import metodist.app.platform.Progress;
import metodist.app.sample.SampleArrivals;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.shared.UserFacingException;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.folder.DataFolder;

/// «Учебная база»: the sample district in a data folder of its own, inside the user's. It is made
/// beside its place and takes it only when it is whole, so that a half-made one is never opened.
record SampleFolder(DataFolder own, Clock clock) {
  static final String NAME = "Учебная база";

  /// How many journalled steps the making takes, about; only the progress depends on it.
  private static final int STEPS = 355;

  DataFolder folder() {
    return new DataFolder(own.path().resolve(NAME));
  }

  boolean made() {
    return Files.exists(folder().path().resolve(StoredDataAccess.SAMPLE_MARK))
        && StorageModule.hasData(folder());
  }

  /// Makes the sample, in place of the former one if there is one. Stopped, it leaves what was
  /// there.
  void make(Progress progress) {
    Path place = folder().path();
    Path fresh = place.resolveSibling(NAME + " (готовится)");
    try {
      delete(fresh);
      fill(fresh, progress);
      progress.check();
      delete(place);
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (CancellationException stopped) {
      deleteQuietly(fresh, stopped);
      throw stopped;
    } catch (IOException e) {
      deleteQuietly(fresh, e);
      throw new UserFacingException(
          "Не удалось приготовить учебную базу в папке " + place + ".",
          "Проверьте, что на диске есть место и в папку можно писать; ваши данные не изменены.",
          e);
    }
  }

  private void fill(Path fresh, Progress progress) throws IOException {
    SampleClock past = new SampleClock(clock);
    OpenedData data = StoredDataAccess.openReady(new DataFolder(fresh), past);
    try {
      SampleDistrict.fill(new StoppableWorkspace(data.workspace(), progress, STEPS), past);
      SampleArrivals.wait(data.workspace(), fresh.resolve(SampleArrivals.INBOX));
      Files.writeString(fresh.resolve(StoredDataAccess.SAMPLE_MARK), "");
    } finally {
      data.closeWithoutCopy();
    }
  }

  private static void deleteQuietly(Path half, Exception reason) {
    try {
      delete(half);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static void delete(Path made) throws IOException {
    if (!Files.exists(made)) {
      return;
    }
    List<Path> inside;
    try (var files = Files.walk(made)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
