package metodist.model.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.shared.Repository;

/// Records of one kind, as a repository.
abstract class KindRecords<I extends RecordId, T extends Aggregate> implements Repository<I, T> {
  final InMemoryReading reading;
  private final RecordKind kind;
  private final Class<T> type;

  KindRecords(InMemoryReading reading, RecordKind kind, Class<T> type) {
    this.reading = reading;
    this.kind = kind;
    this.type = type;
  }

  @Override
  public Optional<T> find(I id) {
    return reading.records.live(new InMemoryRecords.RecordKey(kind, id.value())).map(type::cast);
  }

  @Override
  public List<T> all() {
    return reading.records.live(kind).stream().map(type::cast).toList();
  }

  List<T> where(Predicate<T> condition) {
    return all().stream().filter(condition).toList();
  }
}
