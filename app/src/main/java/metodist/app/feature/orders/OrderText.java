package metodist.app.feature.orders;

import java.util.List;
import metodist.model.directory.PersonId;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import org.jspecify.annotations.Nullable;

/// What of an order its writer changes by hand: everything but number, date, state and what it
/// awards.
record OrderText(
    LetterheadId letterheadId,
    String subject,
    String preamble,
    List<Order.Clause> clauses,
    List<Order.Appendix> appendices,
    @Nullable PersonId signatoryId,
    boolean acting,
    @Nullable PersonId controlledBy,
    List<PersonId> executors) {

  static OrderText of(Order order) {
    return new OrderText(
        order.letterheadId(),
        order.subject(),
        order.preamble(),
        order.clauses(),
        order.appendices(),
        order.signatoryId(),
        order.acting(),
        order.controlledBy(),
        order.executors());
  }

  Order into(Order order) {
    return new Order(
        order.id(),
        order.version(),
        letterheadId,
        order.kind(),
        order.number(),
        order.date(),
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors,
        order.contestId(),
        order.awards(),
        order.state(),
        order.history());
  }

  OrderText withLetterhead(LetterheadId value) {
    return new OrderText(
        value,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors);
  }

  OrderText withSubject(String value) {
    return new OrderText(
        letterheadId,
        value,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors);
  }

  OrderText withPreamble(String value) {
    return new OrderText(
        letterheadId,
        subject,
        value,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors);
  }

  OrderText withClauses(List<Order.Clause> value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        value,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors);
  }

  OrderText withAppendices(List<Order.Appendix> value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        clauses,
        value,
        signatoryId,
        acting,
        controlledBy,
        executors);
  }

  OrderText withSignatory(@Nullable PersonId value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        clauses,
        appendices,
        value,
        acting,
        controlledBy,
        executors);
  }

  OrderText withActing(boolean value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        value,
        controlledBy,
        executors);
  }

  OrderText withControl(@Nullable PersonId value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        value,
        executors);
  }

  OrderText withExecutors(List<PersonId> value) {
    return new OrderText(
        letterheadId,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        value);
  }
}
