package metodist.storage.records;

import java.util.List;
import java.util.UUID;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// How one kind of record becomes rows and comes back. Invariant: what comes back equals what was
/// saved. The main table has the columns ID, VERSION and REMOVED_AT.
public interface RecordMapper<T extends Aggregate, R extends UpdatableRecord<R>> {
  RecordKind kind();

  Class<T> type();

  Table<R> table();

  /// For each table that holds a list of the record, its column that names the record.
  List<TableField<? extends UpdatableRecord<?>, UUID>> owners();

  /// The order in which all records of the kind are listed; the identity decides between equals.
  List<? extends OrderField<?>> order();

  /// The main row, without REMOVED_AT.
  R row(T record);

  /// The rows of the record's lists.
  List<TableRecord<?>> children(T record);

  T record(R row, Children children);
}
