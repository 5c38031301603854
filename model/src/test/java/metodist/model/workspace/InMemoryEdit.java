package metodist.model.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metodist.model.forms.FormCatalogue;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordId;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.InMemoryRecords.RecordKey;
import metodist.model.workspace.InMemoryRecords.Stored;
import org.jspecify.annotations.Nullable;

/// An edit on a copy of the records; nothing of it is seen until the workspace takes the copy over.
final class InMemoryEdit extends InMemoryReading implements Edit {
  private final Map<RecordKey, Long> lastVersions;
  private final Set<RecordKey> touched = new LinkedHashSet<>();

  InMemoryEdit(
      InMemoryRecords records,
      Map<String, byte[]> files,
      Clock clock,
      FormCatalogue forms,
      Map<RecordKey, Long> lastVersions) {
    super(records, new LinkedHashMap<>(files), clock, forms);
    this.lastVersions = new LinkedHashMap<>(lastVersions);
  }

  Set<RecordKey> touched() {
    return touched;
  }

  Map<RecordKey, Long> lastVersions() {
    return lastVersions;
  }

  @Override
  public <T extends Aggregate> T save(T record) {
    RecordKey key = key(record.id());
    Stored stored = records.stored(key);
    long current = stored == null ? 0 : stored.record().version();
    boolean inBin = stored != null && stored.removedAt() != null;
    if (record.version() != current || inBin) {
      throw new UserFacingException(
          "Запись изменена: «" + record.title() + "».", "Откройте её заново и повторите.");
    }
    Aggregate saved = record.withVersion(nextVersion(key));
    records.put(key, new Stored(saved, null));
    touched.add(key);
    @SuppressWarnings("unchecked") // withVersion returns the record's own type
    T result = (T) saved;
    return result;
  }

  @Override
  public void remove(RecordId id) {
    RecordKey key = key(id);
    Stored stored = records.stored(key);
    if (stored == null || stored.removedAt() != null) {
      throw new IllegalStateException("no record " + id);
    }
    List<String> referrers =
        records.asMap().values().stream()
            .filter(s -> s.removedAt() == null && References.of(s.record()).contains(id))
            .map(s -> s.record().title())
            .toList();
    if (!referrers.isEmpty()) {
      throw new UserFacingException(
          "Нельзя удалить «"
              + stored.record().title()
              + "»: на эту запись ссылаются: "
              + String.join(", ", referrers)
              + ".",
          "Сначала измените или удалите их.");
    }
    records.put(key, new Stored(stored.record().withVersion(nextVersion(key)), now()));
    touched.add(key);
  }

  @Override
  public void restore(RecordId id) {
    RecordKey key = key(id);
    Stored stored = records.stored(key);
    if (stored == null || stored.removedAt() == null) {
      throw new IllegalStateException("not in the bin: " + id);
    }
    records.put(key, new Stored(stored.record().withVersion(nextVersion(key)), null));
    touched.add(key);
  }

  @Override
  public FileRef keepFile(String fileName, byte[] bytes) {
    String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
    files.put(sha256, bytes.clone());
    return new FileRef(sha256, fileName, bytes.length);
  }

  /// Puts a record into the state it had; null takes it away altogether.
  void apply(RecordKey key, @Nullable Stored image) {
    records.put(
        key,
        image == null
            ? null
            : new Stored(image.record().withVersion(nextVersion(key)), image.removedAt()));
    touched.add(key);
  }

  private long nextVersion(RecordKey key) {
    return lastVersions.merge(key, 1L, Long::sum);
  }

  private static RecordKey key(RecordId id) {
    return new RecordKey(id.kind(), id.value());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
