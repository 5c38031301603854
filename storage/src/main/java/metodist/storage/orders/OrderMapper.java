package metodist.storage.orders;

import static metodist.storage.jooq.Tables.APPENDIX;
import static metodist.storage.jooq.Tables.APPENDIX_ENTRY;
import static metodist.storage.jooq.Tables.AWARD;
import static metodist.storage.jooq.Tables.CLAUSE;
import static metodist.storage.jooq.Tables.ORDERS;
import static metodist.storage.jooq.Tables.ORDER_ACQUAINTANCE;
import static metodist.storage.jooq.Tables.ORDER_BASIS;
import static metodist.storage.jooq.Tables.ORDER_EXECUTOR;
import static metodist.storage.jooq.Tables.ORDER_LINK;
import static metodist.storage.jooq.Tables.ORDER_RECIPIENT;
import static metodist.storage.jooq.Tables.ORDER_SIGNATORY;
import static metodist.storage.jooq.Tables.ORDER_VISA;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateId;
import metodist.model.events.EventId;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.AwardRecord;
import metodist.storage.jooq.tables.records.ClauseRecord;
import metodist.storage.jooq.tables.records.OrderExecutorRecord;
import metodist.storage.jooq.tables.records.OrdersRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Orders with their clauses, appendices, executors, awards and what is filled on their way.
public final class OrderMapper implements RecordMapper<Order, OrdersRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.ORDER;
  }

  @Override
  public Class<Order> type() {
    return Order.class;
  }

  @Override
  public Table<OrdersRecord> table() {
    return ORDERS;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(
        CLAUSE.ORDER_ID,
        APPENDIX.ORDER_ID,
        APPENDIX_ENTRY.ORDER_ID,
        ORDER_EXECUTOR.ORDER_ID,
        AWARD.ORDER_ID,
        ORDER_BASIS.ORDER_ID,
        ORDER_SIGNATORY.ORDER_ID,
        ORDER_VISA.ORDER_ID,
        ORDER_RECIPIENT.ORDER_ID,
        ORDER_ACQUAINTANCE.ORDER_ID,
        ORDER_LINK.ORDER_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(ORDERS.ORDER_DATE.desc().nullsFirst(), ORDERS.ORDER_NUMBER, ORDERS.SUBJECT);
  }

  @Override
  public OrdersRecord row(Order o) {
    FileRef scan = o.scan();
    FileRef image = o.image();
    return new OrdersRecord()
        .setId(o.id().value())
        .setVersion(o.version())
        .setLetterheadId(o.letterheadId().value())
        .setOrderKind(o.kind().name())
        .setOrderNumber(o.number())
        .setOrderDate(o.date())
        .setSubject(o.subject())
        .setPreamble(o.preamble())
        .setSignatoryId(Columns.uuid(o.signatoryId()))
        .setActing(o.acting())
        .setControlledById(Columns.uuid(o.controlledBy()))
        .setContestId(Columns.uuid(o.contestId()))
        .setState(o.state().name())
        .setHistoryJson(Json.write(o.history()))
        .setEventId(Columns.uuid(o.eventId()))
        .setEstimateId(Columns.uuid(o.estimateId()))
        .setRecipientWords(o.recipientWords())
        .setScanSha256(Columns.map(scan, FileRef::sha256))
        .setScanName(Columns.map(scan, FileRef::fileName))
        .setScanSize(Columns.map(scan, FileRef::size))
        .setImageSha256(Columns.map(image, FileRef::sha256))
        .setImageName(Columns.map(image, FileRef::fileName))
        .setImageSize(Columns.map(image, FileRef::size));
  }

  @Override
  public List<TableRecord<?>> children(Order o) {
    List<TableRecord<?>> rows = new ArrayList<>();
    UUID id = o.id().value();
    addClauses(o.clauses(), null, id, rows);
    OrderAppendixRows.add(o.appendices(), id, rows);
    int pos = 0;
    for (PersonId executor : o.executors()) {
      rows.add(
          new OrderExecutorRecord().setOrderId(id).setPos(pos++).setPersonId(executor.value()));
    }
    pos = 0;
    for (ApplicationId award : o.awards()) {
      rows.add(new AwardRecord().setOrderId(id).setPos(pos++).setApplicationId(award.value()));
    }
    OrderWayRows.add(o, rows);
    return rows;
  }

  @Override
  public Order record(OrdersRecord r, Children children) {
    UUID id = r.getId();
    return new Order(
        new OrderId(id),
        r.getVersion(),
        new LetterheadId(r.getLetterheadId()),
        Order.Kind.valueOf(r.getOrderKind()),
        r.getOrderNumber(),
        r.getOrderDate(),
        r.getSubject(),
        r.getPreamble(),
        clauses(children.of(CLAUSE.ORDER_ID, id), null),
        OrderAppendixRows.read(children, id),
        Columns.map(r.getSignatoryId(), PersonId::new),
        r.getActing(),
        Columns.map(r.getControlledById(), PersonId::new),
        children.of(ORDER_EXECUTOR.ORDER_ID, id).stream()
            .map(e -> new PersonId(e.getPersonId()))
            .toList(),
        Columns.map(r.getContestId(), ContestId::new),
        children.of(AWARD.ORDER_ID, id).stream()
            .map(a -> new ApplicationId(a.getApplicationId()))
            .toList(),
        OrderState.valueOf(r.getState()),
        Columns.history(r.getHistoryJson()),
        Columns.map(r.getEventId(), EventId::new),
        Columns.map(r.getEstimateId(), EstimateId::new),
        OrderWayRows.bases(children, id),
        OrderWayRows.alsoSigning(children, id),
        OrderWayRows.visas(children, id),
        OrderWayRows.recipients(children, id),
        r.getRecipientWords(),
        OrderWayRows.acquaintances(children, id),
        OrderWayRows.links(children, id),
        Columns.file(r.getScanSha256(), r.getScanName(), r.getScanSize()),
        Columns.file(r.getImageSha256(), r.getImageName(), r.getImageSize()));
  }

  /// Clauses come first among the rows, so their number so far is the next position.
  private static void addClauses(
      List<Order.Clause> clauses,
      @Nullable Integer parent,
      UUID orderId,
      List<TableRecord<?>> rows) {
    for (Order.Clause clause : clauses) {
      int pos = rows.size();
      rows.add(
          new ClauseRecord()
              .setOrderId(orderId)
              .setPos(pos)
              .setParentPos(parent)
              .setClauseText(clause.text())
              .setAppendixKey(clause.appendixKey())
              .setPersonId(Columns.uuid(clause.personId()))
              .setTerm(clause.term()));
      addClauses(clause.subclauses(), pos, orderId, rows);
    }
  }

  private static List<Order.Clause> clauses(List<ClauseRecord> rows, @Nullable Integer parent) {
    return rows.stream()
        .filter(row -> Objects.equals(row.getParentPos(), parent))
        .map(
            row ->
                new Order.Clause(
                    row.getClauseText(),
                    row.getAppendixKey(),
                    clauses(rows, row.getPos()),
                    Columns.map(row.getPersonId(), PersonId::new),
                    row.getTerm()))
        .toList();
  }
}
