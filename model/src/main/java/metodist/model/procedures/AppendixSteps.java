package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import metodist.model.directory.Declension;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.OrderRules;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Edit;

/// Приложения приказа: each comes with the clause that approves it, «Утвердить программу …
/// {приложение}.», which follows the title while nobody has changed its words.
public final class AppendixSteps {
  private AppendixSteps() {}

  /// Adds an appendix and its clause; an empty clause gives its place.
  public static Outcome<Order> add(Edit edit, Order order, Appendix appendix) {
    List<Appendix> appendices = new ArrayList<>(order.appendices());
    appendices.add(appendix);
    List<Order.Clause> clauses = new ArrayList<>(order.clauses());
    clauses.removeIf(c -> c.text().isBlank() && c.subclauses().isEmpty());
    clauses.add(new Order.Clause(approving(edit, appendix.title()), appendix.key(), List.of()));
    return OrderSteps.change(
        edit,
        order.with(
            o -> {
              o.appendices = appendices;
              o.clauses = clauses;
            }));
  }

  /// Changes an appendix; the clause that approves it under its former title is renamed with it.
  public static Outcome<Order> change(Edit edit, Order order, Appendix changed) {
    List<Appendix> appendices = new ArrayList<>(order.appendices());
    String before = "";
    for (int i = 0; i < appendices.size(); i++) {
      if (appendices.get(i).key().equals(changed.key())) {
        before = approving(edit, appendices.get(i).title());
        appendices.set(i, changed);
      }
    }
    List<Order.Clause> clauses =
        renamed(order.clauses(), changed.key(), before, approving(edit, changed.title()));
    Order fresh =
        order.with(
            o -> {
              o.appendices = appendices;
              o.clauses = clauses;
            });
    return fresh.equals(order) ? Outcome.done(order) : OrderSteps.change(edit, fresh);
  }

  private static List<Order.Clause> renamed(
      List<Order.Clause> clauses, UUID key, String before, String after) {
    return clauses.stream()
        .map(c -> key.equals(c.appendixKey()) && c.text().equals(before) ? c.withText(after) : c)
        .map(c -> c.withSubclauses(renamed(c.subclauses(), key, before, after)))
        .toList();
  }

  private static String approving(Edit edit, String title) {
    String paper = new Declension(edit.caseCorrections().all()).paper(title);
    return "Утвердить " + lowerFirst(paper) + " " + OrderRules.MENTION + ".";
  }

  private static String lowerFirst(String title) {
    boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return title.isEmpty() || abbreviation
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
