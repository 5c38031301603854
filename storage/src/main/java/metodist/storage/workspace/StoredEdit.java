package metodist.storage.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordId;
import metodist.model.workspace.Edit;
import metodist.model.workspace.References;
import metodist.storage.records.Json;
import metodist.storage.records.RecordTable;
import metodist.storage.records.Sha256;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// A change under way, inside its transaction: writes through to the tables and remembers for each
/// record what it was before.
final class StoredEdit extends StoredReading implements Edit {
  /// H2 keeps at most 1 048 576 characters in a column.
  private static final int LONGEST = 1_000_000;

  private final Journal journal;
  private final Referrers referrers;
  private final RecordDigests digests;
  private final Map<RecordId, Change> changes = new LinkedHashMap<>();
  private final Set<RecordId> knownLive = new HashSet<>();
  private boolean filesKept;

  StoredEdit(Tables tables, Journal journal, Referrers referrers, RecordDigests digests) {
    super(tables);
    this.journal = journal;
    this.referrers = referrers;
    this.digests = digests;
  }

  @Override
  public <T extends Aggregate> T save(T record) {
    Optional<? extends StoredRecord<?>> stored = stored(record.id());
    if (stored.isPresent() && !stored.get().live()) {
      throw Sentences.removed(record.title());
    }
    long version = stored.map(s -> s.record().version()).orElse(0L);
    if (record.version() != version) {
      throw Sentences.changed(record.title());
    }
    requireReferences(record);
    @SuppressWarnings("unchecked") // withVersion returns the record's own type
    T saved = (T) record.withVersion(nextVersion(record.id(), version));
    write(record.id(), stored.orElse(null), new StoredRecord<>(saved, null));
    return saved;
  }

  @Override
  public void remove(RecordId id) {
    StoredRecord<?> stored = existing(id);
    if (!stored.live()) {
      throw Sentences.removed(stored.record().title());
    }
    Aggregate record = stored.record();
    Aggregate next = record.withVersion(record.version() + 1);
    write(id, stored, new StoredRecord<>(next, now()));
    knownLive.remove(id);
  }

  @Override
  public void restore(RecordId id) {
    StoredRecord<?> stored = existing(id);
    if (stored.live()) {
      throw new IllegalStateException("not in the bin: " + id);
    }
    Aggregate record = stored.record();
    requireReferences(record);
    write(id, stored, new StoredRecord<>(record.withVersion(record.version() + 1), null));
  }

  @Override
  public FileRef keepFile(String fileName, byte[] bytes) {
    filesKept = true;
    return tables.files().keep(fileName, bytes);
  }

  /// Puts the record into the state of an image; null takes it away altogether. The version grows
  /// all the same, so that nobody's older copy passes for the present record.
  void apply(RecordId id, @Nullable StoredRecord<?> image) {
    Optional<? extends StoredRecord<?>> stored = stored(id);
    if (image == null) {
      write(id, stored.orElse(null), null);
      knownLive.remove(id);
      return;
    }
    if (image.live()) {
      requireReferences(image.record());
    } else {
      knownLive.remove(id);
    }
    long version = stored.map(s -> s.record().version()).orElse(0L);
    Aggregate record = image.record().withVersion(nextVersion(id, version));
    write(id, stored.orElse(null), new StoredRecord<>(record, image.removedAt()));
  }

  private Optional<? extends StoredRecord<?>> stored(RecordId id) {
    return tables.records().table(id.kind()).stored(id.value());
  }

  private StoredRecord<?> existing(RecordId id) {
    Optional<? extends StoredRecord<?>> stored = stored(id);
    if (stored.isEmpty()) {
      throw new IllegalStateException("no record " + id);
    }
    return stored.get();
  }

  private long nextVersion(RecordId id, long version) {
    return (version == 0 ? journal.lastVersion(id.value()) : version) + 1;
  }

  private void requireReferences(Aggregate record) {
    for (RecordId reference : References.of(record)) {
      if (!knownLive.contains(reference)) {
        if (referrers.presence(reference) != Referrers.Presence.LIVE) {
          throw Sentences.refersToRemoved(record.title());
        }
        knownLive.add(reference);
      }
    }
  }

  private void write(
      RecordId id, @Nullable StoredRecord<?> before, @Nullable StoredRecord<?> after) {
    RecordTable<?> table = tables.records().table(id.kind());
    UUID value = id.value();
    if (after == null) {
      table.delete(value);
      digests.delete(value);
    } else {
      String json = Json.write(after);
      if (json.length() > LONGEST) {
        throw Sentences.tooLong(after.record().title());
      }
      table.write(after, before == null);
      digests.put(id.kind(), value, Sha256.of(json));
    }
    Change earlier = changes.get(id);
    changes.put(id, new Change(id, earlier == null ? before : earlier.before(), after));
  }

  /// What the edit did, once it is known that no record left in sight refers to one put away.
  List<Change> finish() {
    List<Change> done = new ArrayList<>();
    for (Change change : changes.values()) {
      if (change.before() == null && change.after() == null) {
        continue;
      }
      if (change.after() == null || !change.after().live()) {
        List<String> titles = referrers.titlesOf(change.id());
        if (!titles.isEmpty()) {
          throw Sentences.referredTo(change.title(), titles);
        }
      }
      done.add(change);
    }
    return done;
  }

  boolean wrote() {
    return filesKept || !changes.isEmpty();
  }
}
