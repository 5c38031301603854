package metodist.model.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What an import would do, row by row, before anything is done. Applying it saves [#records].
public record ImportPlan<T extends Aggregate>(List<Line<T>> lines, List<String> unknownColumns) {
  public ImportPlan {
    lines = List.copyOf(lines);
    unknownColumns = List.copyOf(unknownColumns);
  }

  public enum Action {
    CREATE("добавить"),
    UPDATE("изменить"),
    UNCHANGED("без изменений"),
    REJECT("отклонить");

    private final String title;

    Action(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// One row: what becomes of it, the record after it (null when rejected), and why it was
  /// rejected.
  public record Line<T extends Aggregate>(
      int row, Action action, @Nullable T record, String reason) {

    public static <T extends Aggregate> Line<T> rejected(int row, String reason) {
      return new Line<>(row, Action.REJECT, null, reason);
    }
  }

  public long count(Action action) {
    return lines.stream().filter(l -> l.action() == action).count();
  }

  public List<Line<T>> rejected() {
    return lines.stream().filter(l -> l.action() == Action.REJECT).toList();
  }

  /// The records to save, each once, as the last row that touched it left it.
  public List<T> records() {
    Map<RecordId, T> records = new LinkedHashMap<>();
    for (Line<T> line : lines) {
      T record = line.record();
      boolean writes = line.action() == Action.CREATE || line.action() == Action.UPDATE;
      if (record != null && writes) {
        records.put(record.id(), record);
      }
    }
    return new ArrayList<>(records.values());
  }

  /// The headings of a file that none of the known ones is, as they were written.
  public static List<String> unknown(List<String> headings, List<String> known) {
    Set<String> keys = new TreeSet<>();
    known.forEach(k -> keys.add(SearchKey.of(k)));
    return headings.stream()
        .map(String::strip)
        .filter(h -> !h.isEmpty() && !keys.contains(SearchKey.of(h)))
        .distinct()
        .toList();
  }
}
