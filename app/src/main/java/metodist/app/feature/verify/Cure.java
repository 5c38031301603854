package metodist.app.feature.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import metodist.model.events.Event;
import metodist.model.events.EventTexts;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.shared.RecordId;

/// Исправление: the whole text of one field of our record and the text to stand there; `shown` are
/// the new words as «Исправить на …» says them. A field that has other words by now is left alone.
record Cure(RecordId record, String before, String after, String shown) {

  Order in(Order order) {
    return changed(order, this::replaced);
  }

  Event in(Event event) {
    return EventTexts.changed(event, this::replaced);
  }

  private String replaced(String text) {
    return text.equals(before) ? after : text;
  }

  /// The texts that were typed into an order.
  static List<String> texts(Order order) {
    List<String> texts = new ArrayList<>();
    Order unchanged = changed(order, text -> kept(texts, text));
    return unchanged.equals(order) ? texts : List.of();
  }

  /// The texts that were typed into an event.
  static List<String> texts(Event event) {
    List<String> texts = new ArrayList<>();
    Event unchanged = EventTexts.changed(event, text -> kept(texts, text));
    return unchanged.equals(event) ? texts : List.of();
  }

  private static String kept(List<String> texts, String text) {
    texts.add(text);
    return text;
  }

  private static Order changed(Order order, UnaryOperator<String> change) {
    return order.with(
        o -> {
          o.subject = change.apply(o.subject);
          o.preamble = change.apply(o.preamble);
          o.clauses = o.clauses.stream().map(c -> changed(c, change)).toList();
          o.appendices = o.appendices.stream().map(a -> changed(a, change)).toList();
        });
  }

  private static Order.Clause changed(Order.Clause clause, UnaryOperator<String> change) {
    return clause
        .withText(change.apply(clause.text()))
        .withSubclauses(clause.subclauses().stream().map(c -> changed(c, change)).toList());
  }

  private static Order.Appendix changed(Order.Appendix appendix, UnaryOperator<String> change) {
    Material made = appendix.material();
    return new Order.Appendix(
        appendix.key(),
        appendix.content(),
        change.apply(appendix.title()),
        appendix.paragraphs().stream().map(change).toList(),
        appendix.approved(),
        made == null
            ? null
            : new Material(
                made.table().stream().map(row -> row.stream().map(change).toList()).toList(),
                made.entries(),
                made.file(),
                made.sheets(),
                made.paper(),
                made.subject()));
  }
}
