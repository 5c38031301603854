package metodist.model.workspace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import metodist.model.forms.FormCatalogue;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.InMemoryRecords.RecordKey;
import metodist.model.workspace.InMemoryRecords.Stored;
import org.jspecify.annotations.Nullable;

/// A workspace in memory for tests of view-models, composers and rules, with the promises of the
/// stored one: versions, atomic edits, undo and redo, history, bin. The history names fields by
/// their component names. Work runs on the calling thread.
public final class InMemoryWorkspace implements Workspace {
  /// What an edit did to one record.
  private record Image(@Nullable Stored before, @Nullable Stored after) {}

  private record Step(JournalEntry entry, Map<RecordKey, Image> images) {}

  private final Clock clock;
  private final FormCatalogue forms;
  private final List<Step> steps = new ArrayList<>();
  private final Deque<Step> undoable = new ArrayDeque<>();
  private final Deque<Step> redoable = new ArrayDeque<>();
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private InMemoryRecords records = new InMemoryRecords();
  private Map<String, byte[]> files = Map.of();
  private Map<RecordKey, Long> lastVersions = Map.of();

  public InMemoryWorkspace(Clock clock, FormCatalogue forms) {
    this.clock = clock;
    this.forms = forms;
  }

  /// A workspace of its own that holds what this one holds, its journal and its undo included. Who
  /// listens here is not told of what happens there.
  public synchronized InMemoryWorkspace copy(Clock ofCopy) {
    InMemoryWorkspace copy = new InMemoryWorkspace(ofCopy, forms);
    copy.records = records.copy();
    copy.files = files;
    copy.lastVersions = lastVersions;
    copy.steps.addAll(steps);
    copy.undoable.addAll(undoable);
    copy.redoable.addAll(redoable);
    return copy;
  }

  @Override
  public synchronized <R> R read(Function<? super Reading, ? extends R> query) {
    return query.apply(new InMemoryReading(records.copy(), files, clock, forms));
  }

  @Override
  public synchronized <R> R edit(String title, Function<? super Edit, ? extends R> work) {
    List<R> result = new ArrayList<>(1);
    Optional<Step> step =
        change(title, JournalEntry.Kind.EDIT, 0, edit -> result.add(work.apply(edit)));
    step.ifPresent(
        s -> {
          undoable.push(s);
          redoable.clear();
          announce(s.entry());
        });
    return result.getFirst();
  }

  @Override
  public synchronized Optional<JournalEntry> undo() {
    return replay(undoable, redoable, JournalEntry.Kind.UNDO, "Отменить: ");
  }

  @Override
  public synchronized Optional<JournalEntry> redo() {
    return replay(redoable, undoable, JournalEntry.Kind.REDO, "Вернуть: ");
  }

  private Optional<JournalEntry> replay(
      Deque<Step> from, Deque<Step> to, JournalEntry.Kind kind, String prefix) {
    Step step = from.peek();
    if (step == null) {
      return Optional.empty();
    }
    boolean back = kind == JournalEntry.Kind.UNDO;
    Optional<Step> done =
        change(
            prefix + step.entry().title(),
            kind,
            step.entry().sequence(),
            edit -> step.images().forEach((key, image) -> apply(edit, key, image, back)));
    to.push(from.pop());
    done.ifPresent(s -> announce(s.entry()));
    return done.map(Step::entry);
  }

  private static void apply(InMemoryEdit edit, RecordKey key, Image image, boolean back) {
    Stored expected = back ? image.after() : image.before();
    Stored current = edit.records.stored(key);
    boolean same =
        (expected == null || current == null) ? expected == current : expected.sameContent(current);
    if (!same) {
      throw new UserFacingException("Шаг нельзя отменить: запись с тех пор изменена.", "");
    }
    edit.apply(key, back ? image.before() : image.after());
  }

  private Optional<Step> change(
      String title, JournalEntry.Kind kind, long undoes, Consumer<InMemoryEdit> work) {
    InMemoryEdit edit = new InMemoryEdit(records.copy(), files, clock, forms, lastVersions);
    work.accept(edit);
    files = Map.copyOf(edit.files);
    if (edit.touched().isEmpty()) {
      return Optional.empty();
    }
    Map<RecordKey, Image> images = new LinkedHashMap<>();
    List<JournalEntry.Touched> touched = new ArrayList<>();
    for (RecordKey key : edit.touched()) {
      Image image = new Image(records.stored(key), edit.records.stored(key));
      images.put(key, image);
      Stored seen = image.after() == null ? image.before() : image.after();
      if (seen != null) {
        touched.add(new JournalEntry.Touched(key.kind(), key.id(), seen.record().title()));
      }
    }
    JournalEntry entry =
        new JournalEntry(steps.size() + 1L, title, LocalDateTime.now(clock), kind, undoes, touched);
    Step step = new Step(entry, images);
    steps.add(step);
    records = edit.records;
    lastVersions = edit.lastVersions();
    return Optional.of(step);
  }

  private void announce(JournalEntry entry) {
    listeners.forEach(listener -> listener.changed(entry));
  }

  @Override
  public synchronized UndoState undoState() {
    return new UndoState(
        Optional.ofNullable(undoable.peek()).map(s -> s.entry().title()),
        Optional.ofNullable(redoable.peek()).map(s -> s.entry().title()));
  }

  @Override
  public synchronized List<JournalLine> journal(long before, int limit) {
    return steps.reversed().stream()
        .map(Step::entry)
        .filter(entry -> entry.sequence() < before)
        .limit(limit)
        .map(JournalLine::of)
        .toList();
  }

  @Override
  public synchronized List<RecordChange> history(RecordId id) {
    RecordKey key = new RecordKey(id.kind(), id.value());
    List<RecordChange> changes = new ArrayList<>();
    for (Step step : steps.reversed()) {
      Image image = step.images().get(key);
      if (image != null) {
        changes.add(
            new RecordChange(
                step.entry().sequence(),
                step.entry().title(),
                step.entry().at(),
                key.kind(),
                key.id(),
                action(image),
                differences(image)));
      }
    }
    return changes;
  }

  private static RecordChange.Action action(Image image) {
    Stored before = image.before();
    Stored after = image.after();
    if (after == null || after.removedAt() != null) {
      return RecordChange.Action.REMOVED;
    }
    if (before == null) {
      return RecordChange.Action.CREATED;
    }
    return before.removedAt() == null ? RecordChange.Action.CHANGED : RecordChange.Action.RESTORED;
  }

  private static List<RecordChange.FieldChange> differences(Image image) {
    Map<String, String> before = values(image.before());
    Map<String, String> after = values(image.after());
    Map<String, String> names = new LinkedHashMap<>(before);
    names.putAll(after);
    return names.keySet().stream()
        .map(
            name ->
                new RecordChange.FieldChange(
                    name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Map<String, String> values(@Nullable Stored stored) {
    Map<String, String> values = new LinkedHashMap<>();
    if (stored == null) {
      return values;
    }
    for (RecordComponent component : stored.record().getClass().getRecordComponents()) {
      if (!Set.of("id", "version").contains(component.getName())) {
        values.put(component.getName(), Objects.toString(read(component, stored.record()), ""));
      }
    }
    return values;
  }

  private static @Nullable Object read(RecordComponent component, Aggregate record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  @Override
  public synchronized void revert(RecordChange change) {
    RecordKey key = new RecordKey(change.kind(), change.id());
    Image image =
        steps.stream()
            .filter(s -> s.entry().sequence() == change.sequence())
            .findFirst()
            .map(s -> s.images().get(key))
            .orElseThrow(() -> new IllegalStateException("no change " + change.sequence()));
    Optional<Step> step =
        change(
            "Вернуть запись к прежнему виду",
            JournalEntry.Kind.EDIT,
            0,
            edit -> edit.apply(key, image.after()));
    step.ifPresent(
        s -> {
          undoable.push(s);
          redoable.clear();
          announce(s.entry());
        });
  }

  @Override
  public synchronized List<BinItem> bin() {
    List<BinItem> items = new ArrayList<>();
    records
        .asMap()
        .forEach(
            (key, stored) -> {
              if (stored.removedAt() != null) {
                items.add(
                    new BinItem(key.kind(), key.id(), stored.record().title(), stored.removedAt()));
              }
            });
    return items;
  }

  @Override
  public synchronized void emptyBin() {
    InMemoryRecords kept = records.copy();
    Set<RecordKey> gone =
        Set.copyOf(bin().stream().map(item -> new RecordKey(item.kind(), item.id())).toList());
    gone.forEach(key -> kept.put(key, null));
    records = kept;
    undoable.removeIf(step -> step.images().keySet().stream().anyMatch(gone::contains));
    redoable.removeIf(step -> step.images().keySet().stream().anyMatch(gone::contains));
  }

  @Override
  public synchronized long revision() {
    return steps.size();
  }

  @Override
  public Subscription onChange(ChangeListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
