package metodist.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import metodist.app.platform.TaskRunner;
import metodist.model.search.RecordEntries;
import metodist.model.search.SearchEntry;
import metodist.model.search.SearchIndex;
import metodist.model.search.SearchResult;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.Workspace;

/// The index of all records, kept up with the journal. Everything happens on one queue of its own,
/// in the order it came: first the building, then each journal entry and each question. A question
/// asked after a change is therefore never answered from before it, and the interface never waits.
final class LiveSearch implements AutoCloseable {
  /// So many records are read at a time, lest a reader of one card wait for a whole import, or the
  /// first screen for the whole index.
  private static final int AT_A_TIME = 200;

  private final Workspace workspace;
  private final TaskRunner tasks;
  private final Executor queue;
  private final Workspace.Subscription subscription;
  private final SearchIndex<RecordEntries.Target> index = new SearchIndex<>();
  private final AtomicLong latest = new AtomicLong();
  private volatile Runnable changed = () -> {};
  private volatile boolean closed;
  private volatile boolean started;

  LiveSearch(Workspace workspace, TaskRunner tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
    queue = tasks.queue("search");
    subscription = workspace.onChange(this::entered);
  }

  /// Called on the interface thread when answers may have become other ones.
  void onChange(Runnable listener) {
    changed = listener;
  }

  /// Builds the index unless that was begun before.
  void start() {
    if (!started) {
      started = true;
      queue.execute(this::build);
    }
  }

  private void build() {
    RecordEntries entries = new RecordEntries(id -> Optional.empty());
    for (RecordKind kind : RecordEntries.KINDS) {
      if (closed) {
        return;
      }
      List<UUID> ids = workspace.<List<UUID>>read(reading -> reading.ids(kind));
      for (int from = 0; from < ids.size() && !closed; from += AT_A_TIME) {
        List<UUID> some = ids.subList(from, Math.min(from + AT_A_TIME, ids.size()));
        workspace.<List<? extends Aggregate>>read(reading -> reading.some(kind, some)).stream()
            .flatMap(record -> entries.of(record).stream())
            .forEach(index::put);
      }
    }
    tasks.onInterface(changed);
  }

  private void entered(JournalEntry entry) {
    if (started) {
      queue.execute(() -> follow(entry));
    }
  }

  private void follow(JournalEntry entry) {
    List<Map.Entry<UUID, RecordKind>> stale = new ArrayList<>(stale(entry).entrySet());
    for (int from = 0; from < stale.size() && !closed; from += AT_A_TIME) {
      var some = stale.subList(from, Math.min(from + AT_A_TIME, stale.size()));
      workspace
          .<Map<UUID, Optional<SearchEntry<RecordEntries.Target>>>>read(
              reading -> {
                RecordEntries entries = new RecordEntries(reading::find);
                Map<UUID, Optional<SearchEntry<RecordEntries.Target>>> fresh =
                    new LinkedHashMap<>();
                some.forEach(
                    one ->
                        fresh.put(
                            one.getKey(),
                            reading.find(one.getValue(), one.getKey()).flatMap(entries::of)));
                return fresh;
              })
          .forEach((key, found) -> found.ifPresentOrElse(index::put, () -> index.remove(key)));
    }
    tasks.onInterface(changed);
  }

  /// What the entry touched, and what was drawn from that, and so on.
  private Map<UUID, RecordKind> stale(JournalEntry entry) {
    Map<UUID, RecordKind> stale = new LinkedHashMap<>();
    Set<UUID> next = new LinkedHashSet<>();
    for (JournalEntry.Touched touched : entry.touched()) {
      stale.put(touched.id(), touched.kind());
      next.addAll(index.drawnFrom(touched.id()));
    }
    while (!next.isEmpty()) {
      Set<UUID> further = new LinkedHashSet<>();
      for (UUID key : next) {
        SearchEntry<RecordEntries.Target> known = index.entry(key);
        if (known != null && stale.putIfAbsent(key, known.target().kind()) == null) {
          further.addAll(index.drawnFrom(key));
        }
      }
      next = further;
    }
    return stale;
  }

  /// Answers on the interface thread, unless a newer question was asked meanwhile.
  void find(String query, int limit, Consumer<SearchResult<RecordEntries.Target>> then) {
    start();
    long number = latest.incrementAndGet();
    queue.execute(
        () -> {
          if (number == latest.get() && !closed) {
            SearchResult<RecordEntries.Target> found = index.find(query, limit);
            tasks.onInterface(
                () -> {
                  if (number == latest.get()) {
                    then.accept(found);
                  }
                });
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
