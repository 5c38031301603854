package metodist.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.Refusal;
import metodist.reports.source.parcel.Parcel;

/// The files of a command in the order given. What lies in a folder, an archive or a letter stands
/// in the place of its container; what was unpacked is named after it and lives until closed.
final class GivenFiles implements AutoCloseable {
  private final List<Given> files = new ArrayList<>();
  private final List<Parcel> parcels = new ArrayList<>();

  /// A file to read, or why there is none.
  record Given(String name, Path file, Optional<UserFacingException> refusal) {}

  private GivenFiles() {}

  static GivenFiles of(List<Path> paths) {
    GivenFiles given = new GivenFiles();
    paths.forEach(given::add);
    return given;
  }

  private void add(Path path) {
    Parcel parcel = Parcel.open(List.of(path), temporary());
    parcels.add(parcel);
    parcel
        .items()
        .forEach(
            item -> {
              String name = item.within().isEmpty() ? item.file().toString() : item.shownName();
              files.add(new Given(name, item.file(), Optional.empty()));
            });
    parcel
        .refused()
        .forEach(
            refused -> {
              boolean whole = parcel.items().isEmpty() && parcel.refused().size() == 1;
              String name = whole ? path.toString() : refused.name();
              files.add(new Given(name, path, Optional.of(refused.reason())));
            });
    if (parcel.items().isEmpty() && parcel.refused().isEmpty()) {
      UserFacingException nothing = Refusal.NOTHING_INSIDE.of(path.getFileName().toString());
      files.add(new Given(path.toString(), path, Optional.of(nothing)));
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  List<Given> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() {
    parcels.forEach(Parcel::close);
  }
}
