package metodist.model.workspace;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// Which other records a record names, found by walking its components: a reference added to a
/// record later cannot be forgotten here. The subject of an issued document is no reference: the
/// paper keeps its own title and facts and may outlive what it was drawn from.
public final class References {
  private References() {}

  /// The identities named anywhere inside the record, without its own, in reading order.
  public static Set<RecordId> of(Aggregate record) {
    Set<RecordId> found = new LinkedHashSet<>();
    collect(record, found);
    found.remove(record.id());
    return found;
  }

  private static void collect(@Nullable Object value, Set<RecordId> found) {
    switch (value) {
      case null -> {}
      case RecordId id -> found.add(id);
      case Iterable<?> items -> items.forEach(item -> collect(item, found));
      case Map<?, ?> map -> map.values().forEach(item -> collect(item, found));
      case Record nested -> {
        for (RecordComponent component : nested.getClass().getRecordComponents()) {
          collect(read(component, nested), found);
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object read(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
