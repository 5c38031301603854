package metodist.storage.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import metodist.model.forms.FormCatalogue;
import metodist.model.shared.RecordId;
import metodist.model.workspace.BinItem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.UndoState;
import metodist.model.workspace.Workspace;
import metodist.storage.records.RecordTable;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// The workspace on the database. An edit is one transaction together with its journal entry; after
/// the commit the disk is synced, and only then does the call return.
public final class JournaledWorkspace implements Workspace, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(JournaledWorkspace.class.getName());

  private final StorageThread thread;
  private final SpaceGuard space;
  private final Database database;
  private final StoredReading.Tables tables;
  private final Journal journal;
  private final Referrers referrers;
  private final RecordDigests digests;
  private final RecordHistory history;
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private UndoStacks stacks;
  private boolean inTransaction;
  private volatile long revision;

  /// Takes the connection over. `statementLimit` is how long one statement may run before the
  /// storage is given up as hanging.
  public JournaledWorkspace(
      Connection connection,
      Clock clock,
      FormCatalogue forms,
      SpaceGuard space,
      Duration statementLimit) {
    StatementClock watch = new StatementClock(statementLimit);
    this.thread = new StorageThread(watch);
    this.space = space;
    this.database = new Database(connection, watch);
    this.tables =
        new StoredReading.Tables(
            new StoredRecords(database.sql()), new StoredFiles(database.sql()), forms, clock);
    this.journal = new Journal(database.sql());
    this.referrers = new Referrers(database.sql(), tables.records());
    this.digests = new RecordDigests(database.sql());
    this.history = new RecordHistory(journal, tables);
    this.stacks = inTurn(() -> UndoStacks.of(journal.steps()));
    this.revision = inTurn(journal::lastSequence);
  }

  /// Runs the work in a transaction on the storage thread; work inside work shares the transaction.
  private <R> R inTurn(Supplier<? extends R> work) {
    return thread.call(
        () -> {
          if (inTransaction) {
            return work.get();
          }
          inTransaction = true;
          try {
            return database.transaction(work);
          } catch (RuntimeException | Error e) {
            tables.records().forgetRead();
            throw e;
          } finally {
            inTransaction = false;
          }
        });
  }

  @Override
  public <R> R read(Function<? super Reading, ? extends R> query) {
    return inTurn(() -> query.apply(new StoredReading(tables)));
  }

  @Override
  public <R> R edit(String title, Function<? super Edit, ? extends R> work) {
    List<@Nullable R> result = new ArrayList<>(1);
    change(title, JournalEntry.Kind.EDIT, 0, edit -> result.add(work.apply(edit)));
    @SuppressWarnings("NullAway") // the work's own result, null included
    R value = result.getFirst();
    return value;
  }

  /// One change: its transaction, the barrier, and then the news of it.
  private Optional<JournalEntry> change(
      String title, JournalEntry.Kind kind, long undoes, Consumer<StoredEdit> work) {
    return thread.call(
        () -> {
          if (inTransaction) {
            throw new IllegalStateException("an edit inside «" + title + "»: edits do not nest");
          }
          space.requireRoom();
          try {
            return committed(title, kind, undoes, work);
          } catch (RuntimeException | Error e) {
            if (StorageErrors.isFatal(e)) {
              space.release();
            }
            throw e;
          }
        });
  }

  private Optional<JournalEntry> committed(
      String title, JournalEntry.Kind kind, long undoes, Consumer<StoredEdit> work) {
    StoredEdit edit = new StoredEdit(tables, journal, referrers, digests);
    Optional<JournalEntry> entry =
        inTurn(
            () -> {
              work.accept(edit);
              List<Change> changes = edit.finish();
              return changes.isEmpty()
                  ? Optional.<JournalEntry>empty()
                  : Optional.of(
                      journal.append(revision + 1, title, edit.now(), kind, undoes, changes));
            });
    if (edit.wrote()) {
      database.barrier();
    }
    entry.ifPresent(this::accept);
    return entry;
  }

  private void accept(JournalEntry entry) {
    stacks.add(entry);
    revision = entry.sequence();
    for (ChangeListener listener : listeners) {
      try {
        listener.changed(entry);
      } catch (RuntimeException e) {
        // The change is on the disk whatever a listener makes of it.
        LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
      }
    }
  }

  @Override
  public Optional<JournalEntry> undo() {
    return thread.call(
        () -> stacks.nextUndo().flatMap(step -> replay(step, JournalEntry.Kind.UNDO)));
  }

  @Override
  public Optional<JournalEntry> redo() {
    return thread.call(
        () -> stacks.nextRedo().flatMap(step -> replay(step, JournalEntry.Kind.REDO)));
  }

  private Optional<JournalEntry> replay(UndoStacks.Step step, JournalEntry.Kind kind) {
    String prefix = kind == JournalEntry.Kind.UNDO ? "Отменить: " : "Вернуть: ";
    return change(
        prefix + step.title(),
        kind,
        step.sequence(),
        edit -> new Replay(edit, journal, tables.records()).run(step, kind));
  }

  @Override
  public UndoState undoState() {
    return thread.call(() -> stacks.state());
  }

  @Override
  public List<JournalLine> journal(long before, int limit) {
    return inTurn(() -> journal.page(before, limit));
  }

  @Override
  public List<RecordChange> history(RecordId id) {
    return inTurn(() -> history.of(id));
  }

  @Override
  public void revert(RecordChange change) {
    change(
        "Вернуть прежний вид записи",
        JournalEntry.Kind.EDIT,
        0,
        edit -> {
          Change then = history.change(change);
          edit.apply(then.id(), then.after());
        });
  }

  @Override
  public List<BinItem> bin() {
    return inTurn(
        () ->
            tables.records().inOrderOfReference().stream()
                .flatMap(table -> table.inBin().stream().map(stored -> item(table, stored)))
                .sorted(Comparator.comparing(BinItem::removedAt).reversed())
                .toList());
  }

  private static BinItem item(RecordTable<?> table, StoredRecord<?> stored) {
    LocalDateTime removedAt = stored.removedAt();
    if (removedAt == null) {
      throw new IllegalStateException("not in the bin: " + stored.record().id());
    }
    return new BinItem(
        table.kind(), stored.record().id().value(), stored.record().title(), removedAt);
  }

  @Override
  public void emptyBin() {
    thread.call(
        () -> {
          UndoStacks after =
              inTurn(
                  () -> {
                    new Purge(database.sql(), tables, journal, digests).run();
                    return UndoStacks.of(journal.steps());
                  });
          database.barrier();
          stacks = after;
          return true;
        });
  }

  @Override
  public long revision() {
    return revision;
  }

  @Override
  public Subscription onChange(ChangeListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Reads everything and compares it with its digests.
  public IntegrityCheck.Report check() {
    return inTurn(() -> new IntegrityCheck(database.sql()).run());
  }

  /// What a snapshot of the database file holds.
  public record Snapshot(long revision, String digest) {}

  /// Writes an archive with the database file as it is now; no edit runs meanwhile.
  public Snapshot snapshot(Path archive) {
    return thread.call(
        () -> {
          database.barrier();
          database.backUpTo(archive);
          return new Snapshot(revision, inTurn(() -> IntegrityCheck.digest(database.sql())));
        });
  }

  /// Whether the storage still works; false after the first storage error and after [#close].
  public boolean usable() {
    return thread.usable();
  }

  /// Ends the work in hand and closes the database. After a storage error the database is left
  /// alone.
  @Override
  public void close() {
    if (!thread.usable()) {
      return;
    }
    thread.last(database::close);
  }
}
