package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.orders.Order;
import metodist.model.procedures.OrderChange;
import metodist.model.shared.Problem;

/// What an amending order changes: the clauses of the former one stand in fields; one written over
/// gets a new wording, one emptied is taken out, a new one is added behind the last.
final class AmendDialog {
  private final Office office;
  private final Messages m;

  AmendDialog(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  void ask(OrderCard card, Consumer<List<OrderChange>> done) {
    FormKit form = new FormKit("orders.amend").about("order-amend");
    form.note(m.text("amend.note"));
    Map<OrderCard.Printed, LongTextEntry> clauses = new LinkedHashMap<>();
    for (OrderCard.Printed each : card.around().printed()) {
      String no = number(each);
      LongTextEntry text =
          form.add(
              new LongTextEntry("c" + no.replace('.', '-'), m.text("clause.label", no), 2),
              Trait.WIDE);
      text.set(each.text());
      clauses.put(each, text);
    }
    String next = Integer.toString(card.order().clauses().size() + 1);
    LongTextEntry added =
        form.add(new LongTextEntry("added", m.text("amend.added", next), 2), Trait.WIDE);
    Map<UUID, YesNoEntry> appendices = new LinkedHashMap<>();
    for (Order.Appendix each : card.order().appendices()) {
      YesNoEntry anew =
          form.yesNo(
              "a" + each.key(),
              m.text("amend.appendix", card.heading(each), each.title()),
              Trait.WIDE);
      anew.set(Optional.of(false));
      appendices.put(each.key(), anew);
    }
    List<OrderChange> changes = new ArrayList<>();
    if (form.ask(
        office.dialogs(),
        m.text("amend.title", card.order().number()),
        m.text("amend.verb"),
        () -> {
          changes.clear();
          clauses.forEach((clause, text) -> change(clause, text.value()).ifPresent(changes::add));
          if (!added.blank()) {
            changes.add(OrderChange.add(next, added.value()));
          }
          appendices.forEach(
              (key, anew) -> {
                if (anew.value().orElse(false)) {
                  changes.add(OrderChange.appendix(key));
                }
              });
          return changes.isEmpty() ? List.of(Problem.error("", m.text("amend.none"))) : List.of();
        })) {
      done.accept(List.copyOf(changes));
    }
  }

  private static Optional<OrderChange> change(OrderCard.Printed clause, String now) {
    String text = now.strip();
    if (text.equals(clause.text().strip())) {
      return Optional.empty();
    }
    String no = number(clause);
    return Optional.of(text.isEmpty() ? OrderChange.remove(no) : OrderChange.replace(no, text));
  }

  /// «2.1» of «2.1.».
  private static String number(OrderCard.Printed clause) {
    return clause.number().replaceAll("\\.$", "");
  }
}
