package metodist.storage.orders;

import static metodist.storage.jooq.Tables.APPENDIX;
import static metodist.storage.jooq.Tables.AWARD;
import static metodist.storage.jooq.Tables.CLAUSE;
import static metodist.storage.jooq.Tables.ORDERS;
import static metodist.storage.jooq.Tables.ORDER_EXECUTOR;

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
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.AppendixRecord;
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

/// Orders with their clauses, appendices, executors and awards.
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
    return List.of(CLAUSE.ORDER_ID, APPENDIX.ORDER_ID, ORDER_EXECUTOR.ORDER_ID, AWARD.ORDER_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(ORDERS.ORDER_DATE.desc().nullsFirst(), ORDERS.ORDER_NUMBER, ORDERS.SUBJECT);
  }

  @Override
  public OrdersRecord row(Order o) {
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
        .setEstimateId(Columns.uuid(o.estimateId()));
  }

  @Override
  public List<TableRecord<?>> children(Order o) {
    List<TableRecord<?>> rows = new ArrayList<>();
    UUID id = o.id().value();
    addClauses(o.clauses(), null, id, rows);
    int pos = 0;
    for (Order.Appendix appendix : o.appendices()) {
      rows.add(
          new AppendixRecord()
              .setOrderId(id)
              .setPos(pos++)
              .setAppendixKey(appendix.key())
              .setContent(appendix.content().name())
              .setTitle(appendix.title())
              .setParagraphsJson(Json.write(appendix.paragraphs()))
              .setApproved(appendix.approved()));
    }
    pos = 0;
    for (PersonId executor : o.executors()) {
      rows.add(
          new OrderExecutorRecord().setOrderId(id).setPos(pos++).setPersonId(executor.value()));
    }
    pos = 0;
    for (ApplicationId award : o.awards()) {
      rows.add(new AwardRecord().setOrderId(id).setPos(pos++).setApplicationId(award.value()));
    }
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
        children.of(APPENDIX.ORDER_ID, id).stream().map(OrderMapper::appendix).toList(),
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
        Columns.map(r.getEstimateId(), EstimateId::new));
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
              .setAppendixKey(clause.appendixKey()));
      addClauses(clause.subclauses(), pos, orderId, rows);
    }
  }

  private static List<Order.Clause> clauses(List<ClauseRecord> rows, @Nullable Integer parent) {
    return rows.stream()
        .filter(row -> Objects.equals(row.getParentPos(), parent))
        .map(
            row ->
                new Order.Clause(
                    row.getClauseText(), row.getAppendixKey(), clauses(rows, row.getPos())))
        .toList();
  }

  private static Order.Appendix appendix(AppendixRecord r) {
    return new Order.Appendix(
        r.getAppendixKey(),
        Order.Appendix.Content.valueOf(r.getContent()),
        r.getTitle(),
        Columns.texts(r.getParagraphsJson()),
        r.getApproved());
  }
}
