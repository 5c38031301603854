package metodist.app.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.app.cli.DataAccess;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.ShippedForms;
import metodist.model.procedures.ShippedDefaults;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.folder.DataFolder;

/// The command line's door to the storage.
final class StoredDataAccess implements DataAccess {
  /// A file of this name in a data folder says that it holds the sample district.
  static final String SAMPLE_MARK = "sample-district";

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private final Clock clock;

  StoredDataAccess(Clock clock) {
    this.clock = clock;
  }

  @Override
  public FormCatalogue forms() {
    return new ShippedForms();
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public Path defaultFolder() {
    return DataFolder.resolve(null).path();
  }

  @Override
  public boolean hasData(Path folder) {
    return StorageModule.hasData(new DataFolder(folder));
  }

  @Override
  public OpenData open(Path folder, Clock time) {
    return new Open(openReady(new DataFolder(folder), time));
  }

  /// Opens the folder's data with the reference lists that every centre starts from.
  static OpenedData openReady(DataFolder folder, Clock time) {
    OpenedData data = StorageModule.open(folder, time);
    boolean fresh = data.workspace().read(r -> r.statusKinds().all().isEmpty());
    if (fresh) {
      data.workspace()
          .edit(
              "Подготовить справочники",
              edit -> {
                ShippedDefaults.ensure(edit);
                return true;
              });
    }
    return data;
  }

  @Override
  public CopyContents inspect(Path copy) {
    return contents(StorageModule.inspect(copy));
  }

  @Override
  public String restore(Path copy, Path folder) {
    Path kept = StorageModule.restore(copy, new DataFolder(folder), clock).kept();
    return kept == null ? "" : kept.toString();
  }

  private static CopyContents contents(metodist.storage.copies.CopyContents found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Arrays.stream(RecordKind.values())
        .forEach(
            kind -> {
              Integer count = found.counts().get(kind.name());
              if (count != null && count > 0) {
                counts.put(kind.title(), count);
              }
            });
    return new CopyContents(WHEN.format(found.madeAt()), counts);
  }

  private record Open(OpenedData data) implements OpenData {
    @Override
    public Workspace workspace() {
      return data.workspace();
    }

    @Override
    public void markSample() {
      try {
        Files.writeString(data.folder().path().resolve(SAMPLE_MARK), "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void backup(Path to) {
      data.backup(to);
    }

    @Override
    public List<String> damage() {
      return data.check().damage();
    }

    @Override
    public void close() {
      data.close();
    }
  }
}
