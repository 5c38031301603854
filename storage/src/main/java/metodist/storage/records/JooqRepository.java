package metodist.storage.records;

import java.util.List;
import java.util.Optional;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.Repository;
import org.jooq.impl.DSL;

/// What all repositories have in common: records by identity, and all of a kind.
public abstract class JooqRepository<I extends RecordId, T extends Aggregate>
    implements Repository<I, T> {
  protected final RecordTable<T> table;

  protected JooqRepository(RecordTable<T> table) {
    this.table = table;
  }

  @Override
  public final Optional<T> find(I id) {
    return table.live(id.value());
  }

  @Override
  public final List<T> all() {
    return table.live();
  }

  @Override
  public final boolean any() {
    return !table.some(DSL.noCondition(), record -> true, 1).isEmpty();
  }
}
