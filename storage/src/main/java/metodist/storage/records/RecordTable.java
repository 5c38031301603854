package metodist.storage.records;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reading and writing of one kind of record. Writing is for the workspace only: it neither checks
/// versions nor keeps the journal.
public final class RecordTable<T extends Aggregate> {
  private static final int NAMED = 200;

  private final DSLContext db;
  private final Rows<T, ?> rows;
  private final KnownRecords<T> known = new KnownRecords<>();

  public RecordTable(DSLContext db, RecordMapper<T, ?> mapper) {
    this.db = db;
    this.rows = new Rows<>(mapper);
  }

  public RecordKind kind() {
    return rows.mapper.kind();
  }

  public Class<T> type() {
    return rows.mapper.type();
  }

  public Table<?> table() {
    return rows.mapper.table();
  }

  public Field<UUID> id() {
    return rows.id;
  }

  public Field<@Nullable LocalDateTime> removedAt() {
    return rows.removedAt;
  }

  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return rows.mapper.owners();
  }

  /// The record with this identity, also when it is in the bin.
  public Optional<StoredRecord<T>> stored(UUID value) {
    StoredRecord<T> before = known.get(value);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<StoredRecord<T>> read =
        rows.read(db, rows.id.eq(value), owner -> owner.eq(value)).stream().findFirst();
    read.ifPresent(known::add);
    return read;
  }

  public Optional<T> live(UUID value) {
    return stored(value).filter(StoredRecord::live).map(StoredRecord::record);
  }

  /// All records that are not in the bin.
  public List<T> live() {
    List<T> before = known.live();
    if (before != null) {
      return before;
    }
    List<T> all = live(DSL.noCondition());
    known.live(all);
    return all;
  }

  /// The identities of all records that are not in the bin.
  public List<UUID> ids() {
    return rows.ids(db, rows.removedAt.isNull());
  }

  /// Those of these records that are there and not in the bin.
  public List<T> among(List<UUID> ids) {
    return known.ofThese(ids, this::read).stream()
        .filter(StoredRecord::live)
        .map(StoredRecord::record)
        .toList();
  }

  /// The records that meet the condition on the main table and are not in the bin.
  public List<T> live(Condition condition) {
    List<UUID> ids = rows.ids(db, rows.removedAt.isNull().and(condition));
    return known.inOrder(ids, this::read).stream().map(StoredRecord::record).toList();
  }

  /// The first live records that meet the condition, `limit` at most; `same` says in memory what
  /// the condition says in the database.
  public List<T> some(Condition condition, Predicate<? super T> same, int limit) {
    List<T> all = known.live();
    if (all != null) {
      return all.stream().filter(same).limit(limit).toList();
    }
    List<UUID> ids = rows.ids(db, rows.removedAt.isNull().and(condition), limit);
    return known.inOrder(ids, this::read).stream().map(StoredRecord::record).toList();
  }

  /// The live records that name `id`: in `column` of the main table, which is `named` of the
  /// record.
  public <I extends RecordId> List<T> naming(
      TableField<?, UUID> column, Function<? super T, ? extends @Nullable I> named, I id) {
    List<T> all = known.live();
    return all == null
        ? live(column.eq(id.value()))
        : all.stream().filter(record -> id.equals(named.apply(record))).toList();
  }

  public List<StoredRecord<T>> inBin() {
    return rows.read(db, rows.removedAt.isNotNull(), this::binned);
  }

  private Condition binned(TableField<?, UUID> owner) {
    return owner.in(DSL.select(rows.id).from(table()).where(rows.removedAt.isNotNull()));
  }

  /// All records, those in the bin included.
  public List<StoredRecord<T>> everything() {
    return rows.read(db, DSL.noCondition(), Children.every());
  }

  public int count() {
    return db.fetchCount(table());
  }

  /// A few records are named one by one; for many it is cheaper to read them all.
  private List<StoredRecord<T>> read(List<UUID> ids) {
    return ids.size() > NAMED
        ? rows.read(db, DSL.noCondition(), Children.every())
        : rows.read(db, rows.id.in(ids), owner -> owner.in(ids));
  }

  /// A transaction was rolled back, or rows were written past this table.
  public void forgetRead() {
    known.forgetAll();
  }

  /// Writes the record whole: as a new one, or over the one stored.
  public void write(StoredRecord<? extends Aggregate> stored, boolean isNew) {
    known.forget(stored.record().id().value());
    rows.write(db, type().cast(stored.record()), stored.removedAt(), isNew);
  }

  /// Deletes the record and its lists for good.
  public void delete(UUID value) {
    known.forget(value);
    rows.deleteChildren(db, value);
    db.deleteFrom(table()).where(rows.id.eq(value)).execute();
  }

  /// The mapper with its row type bound.
  private static final class Rows<T extends Aggregate, R extends UpdatableRecord<R>> {
    private final RecordMapper<T, R> mapper;
    private final Field<UUID> id;
    private final Field<@Nullable LocalDateTime> removedAt;

    Rows(RecordMapper<T, R> mapper) {
      this.mapper = mapper;
      this.id = column(mapper.table(), "ID", UUID.class);
      this.removedAt = column(mapper.table(), "REMOVED_AT", LocalDateTime.class);
    }

    private static <C> Field<C> column(Table<?> table, String name, Class<C> type) {
      Field<C> field = table.field(name, type);
      if (field == null) {
        throw new IllegalStateException("table " + table + " lacks " + name);
      }
      return field;
    }

    List<UUID> ids(DSLContext db, Condition condition) {
      return db.select(id).from(mapper.table()).where(condition).orderBy(order()).fetch(id);
    }

    List<UUID> ids(DSLContext db, Condition condition, int limit) {
      return db.select(id)
          .from(mapper.table())
          .where(condition)
          .orderBy(order())
          .limit(limit)
          .fetch(id);
    }

    private List<OrderField<?>> order() {
      List<OrderField<?>> order = new ArrayList<>(mapper.order());
      order.add(id);
      return order;
    }

    List<StoredRecord<T>> read(
        DSLContext db, Condition condition, Children.OwnerCondition ofChildren) {
      Result<R> found = db.selectFrom(mapper.table()).where(condition).orderBy(order()).fetch();
      if (found.isEmpty()) {
        return List.of();
      }
      Children children = Children.load(db, mapper.owners(), ofChildren);
      List<StoredRecord<T>> records = new ArrayList<>(found.size());
      for (R row : found) {
        records.add(new StoredRecord<>(mapper.record(row, children), row.get(removedAt)));
      }
      return records;
    }

    void write(DSLContext db, T record, @Nullable LocalDateTime removed, boolean isNew) {
      R row = mapper.row(record);
      row.set(removedAt, removed);
      if (isNew) {
        db.executeInsert(row);
      } else {
        deleteChildren(db, record.id().value());
        if (db.executeUpdate(row) != 1) {
          throw new IllegalStateException("no row of " + record.id());
        }
      }
      List<? extends TableRecord<?>> children = mapper.children(record);
      if (!children.isEmpty()) {
        db.batchInsert(children).execute();
      }
    }

    void deleteChildren(DSLContext db, UUID value) {
      for (TableField<? extends Record, UUID> owner : mapper.owners()) {
        Table<?> table = owner.getTable();
        if (table == null) {
          throw new IllegalStateException("a column without a table: " + owner);
        }
        db.deleteFrom(table).where(owner.eq(value)).execute();
      }
    }
  }
}
