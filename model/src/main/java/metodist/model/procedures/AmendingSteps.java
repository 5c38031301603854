package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.shared.Dates;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.StateTrail;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Изменение и отмена приказов приказами (domain.md 1.6): a registered order is closed, so a change
/// is a new order that says what is changed; the former one is marked when the new one is
/// registered, and unmarked when that registration is taken back.
public final class AmendingSteps {
  private static final Map<GrammaticalCase, String> ORDER_CASES =
      Map.of(
          GrammaticalCase.GENITIVE, "приказа",
          GrammaticalCase.ACCUSATIVE, "приказ",
          GrammaticalCase.PREPOSITIONAL, "приказе");
  private static final Map<GrammaticalCase, String> DIRECTIVE_CASES =
      Map.of(
          GrammaticalCase.GENITIVE, "распоряжения",
          GrammaticalCase.ACCUSATIVE, "распоряжение",
          GrammaticalCase.PREPOSITIONAL, "распоряжении");

  private AmendingSteps() {}

  /// «приказ отдела образования … от 28.09.2026 № 473 «О проведении …»» in a case.
  public static String reference(Reading reading, Order order, GrammaticalCase form) {
    return number(reading, order, form) + " «" + order.subject() + "»";
  }

  /// The same without the title.
  private static String number(Reading reading, Order order, GrammaticalCase form) {
    Letterhead letterhead = reading.letterheads().get(order.letterheadId());
    String kind =
        (order.kind() == Order.Kind.ORDER ? ORDER_CASES : DIRECTIVE_CASES)
            .getOrDefault(form, order.kind().title());
    LocalDate date = order.date();
    return (kind + " " + letterhead.genitive().strip()).strip()
        + (date == null ? "" : " от\u00a0" + Dates.digits(date))
        + " №\u00a0"
        + order.number();
  }

  /// The orders that amend or revoke this one.
  public static List<Order> changersOf(Reading reading, OrderId id) {
    return reading.orders().all().stream()
        .filter(o -> o.links().stream().anyMatch(l -> l.target().equals(id)))
        .toList();
  }

  /// A draft «О внесении изменений в приказ …» with a sub-clause for each change.
  public static Outcome<Order> amend(Edit edit, OrderId target, List<OrderChange> changes) {
    Order former = edit.orders().get(target);
    List<Problem> problems = changeable(former);
    if (changes.isEmpty()) {
      problems.add(Problem.error("changes", "Отметьте, что меняется в приказе."));
    }
    for (OrderChange change : changes) {
      boolean words =
          change.kind() == OrderChange.Kind.REPLACE || change.kind() == OrderChange.Kind.ADD;
      if (words && change.text().isBlank()) {
        problems.add(
            Problem.error("changes", "Напишите новую редакцию пункта " + change.number() + "."));
      }
    }
    return Outcome.unlessBlocked(
        problems,
        () -> {
          List<Order.Appendix> appendices = new ArrayList<>();
          List<Order.Clause> subclauses = new ArrayList<>();
          changes.forEach(c -> subclauses.add(clause(former, c, appendices)));
          Order.Clause first =
              new Order.Clause(
                  "Внести в "
                      + reference(edit, former, GrammaticalCase.ACCUSATIVE)
                      + " следующие изменения:",
                  null,
                  subclauses);
          return edit.save(
              draft(edit, former, OrderLink.Kind.AMENDS, List.of(first), listed(former, appendices))
                  .with(o -> o.appendices = appendices));
        });
  }

  private static Order.Clause clause(
      Order former, OrderChange change, List<Order.Appendix> appendices) {
    String text = change.text().strip();
    return switch (change.kind()) {
      case REPLACE ->
          new Order.Clause(
              word(change.number(), "пункт")
                  + " изложить в следующей редакции: «"
                  + change.number()
                  + ". "
                  + text
                  + "».");
      case REMOVE -> new Order.Clause(word(change.number(), "пункт") + " исключить.");
      case ADD ->
          new Order.Clause(
              (change.number().contains(".") ? "Дополнить подпунктом " : "Дополнить пунктом ")
                  + change.number()
                  + " следующего содержания: «"
                  + change.number()
                  + ". "
                  + text
                  + "».");
      case APPENDIX -> appendixAnew(former, change.appendix(), appendices);
    };
  }

  private static String word(String number, String clause) {
    String word = number.contains(".") ? "под" + clause : clause;
    return word.substring(0, 1).toUpperCase(Locale.of("ru")) + word.substring(1) + " " + number;
  }

  /// The appendix goes along in its new form, drawn from the facts of today; its text can be
  /// changed in the draft.
  private static Order.Clause appendixAnew(
      Order former, @Nullable UUID key, List<Order.Appendix> appendices) {
    Order.Appendix old =
        former.appendices().stream()
            .filter(a -> a.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no appendix " + key));
    UUID fresh = UUID.randomUUID();
    appendices.add(
        new Order.Appendix(
            fresh, old.content(), old.title(), old.paragraphs(), old.approved(), old.material()));
    return new Order.Clause(
        OrderRules.heading(former, old) + " изложить в новой редакции " + OrderRules.MENTION + ".",
        fresh,
        List.of());
  }

  /// A draft «О признании утратившим силу приказа …».
  public static Outcome<Order> revoke(Edit edit, OrderId target) {
    Order former = edit.orders().get(target);
    return Outcome.unlessBlocked(
        changeable(former),
        () ->
            edit.save(
                draft(
                    edit,
                    former,
                    OrderLink.Kind.REVOKES,
                    List.of(
                        new Order.Clause(
                            "Признать утратившим силу "
                                + reference(edit, former, GrammaticalCase.ACCUSATIVE)
                                + ".")),
                    List.of())));
  }

  /// The list of those awarded goes along only with its appendix.
  private static List<ApplicationId> listed(Order former, List<Order.Appendix> appendices) {
    return appendices.stream().anyMatch(a -> a.content() == Order.Appendix.Content.AWARDS)
        ? former.awards()
        : List.of();
  }

  private static List<Problem> changeable(Order former) {
    List<Problem> problems = new ArrayList<>();
    if (former.state() != OrderState.REGISTERED && former.state() != OrderState.AMENDED) {
      problems.add(
          Problem.error(
              "state",
              "Приказом меняют только зарегистрированный приказ, а этот в состоянии «"
                  + former.state().title()
                  + "»."));
    }
    return problems;
  }

  private static Order draft(
      Edit edit,
      Order former,
      OrderLink.Kind how,
      List<Order.Clause> clauses,
      List<ApplicationId> awards) {
    String subject =
        how == OrderLink.Kind.AMENDS
            ? "О\u00a0внесении изменений в " + reference(edit, former, GrammaticalCase.ACCUSATIVE)
            : "О\u00a0признании утратившим силу "
                + reference(edit, former, GrammaticalCase.GENITIVE);
    return new Order(
            OrderId.random(),
            0,
            former.letterheadId(),
            former.kind(),
            "",
            null,
            subject,
            why(edit, former, how),
            clauses,
            List.of(),
            edit.letterheads().get(former.letterheadId()).signatoryId(),
            false,
            former.controlledBy(),
            former.executors(),
            former.contestId(),
            awards,
            OrderState.DRAFT,
            List.of(),
            former.eventId(),
            former.estimateId())
        .with(
            o -> {
              o.links = List.of(new OrderLink(former.id(), how));
              o.bases = former.bases();
            });
  }

  /// The preamble goes on from the acts of the former order and names it.
  private static String why(Edit edit, Order former, OrderLink.Kind how) {
    String reference = number(edit, former, GrammaticalCase.GENITIVE);
    return how == OrderLink.Kind.AMENDS
        ? "В целях уточнения " + reference
        : "В связи с утратой актуальности " + reference;
  }

  /// What stands in the way of registering an order that changes others.
  static List<Problem> problems(Reading reading, Order order) {
    List<Problem> problems = new ArrayList<>();
    for (OrderLink link : order.links()) {
      Order former = reading.orders().find(link.target()).orElse(null);
      if (former == null) {
        problems.add(Problem.error("links", "Приказа, который меняется, больше нет."));
        continue;
      }
      LocalDate was = former.date();
      LocalDate now = order.date();
      if (was != null && now != null && now.isBefore(was)) {
        problems.add(
            Problem.error(
                "date", "Дата раньше даты приказа, который меняется: " + former.title() + "."));
      }
      changeable(former)
          .forEach(p -> problems.add(Problem.error("links", former.title() + ": " + p.message())));
    }
    return problems;
  }

  /// Marks the former orders of one just registered.
  static void apply(Edit edit, Order order) {
    for (OrderLink link : order.links()) {
      Order former = edit.orders().get(link.target());
      mark(edit, former, link.kind().outcome(), order.title());
    }
  }

  /// Unmarks them when the registration is taken back: a former order stays amended while another
  /// registered order amends it.
  static void withdraw(Edit edit, Order order, String reason) {
    for (OrderLink link : order.links()) {
      Order former = edit.orders().get(link.target());
      boolean amended =
          changersOf(edit, former.id()).stream()
              .filter(o -> !o.id().equals(order.id()) && o.state().closed())
              .anyMatch(o -> o.targets(OrderLink.Kind.AMENDS).contains(former.id()));
      mark(edit, former, amended ? OrderState.AMENDED : OrderState.REGISTERED, reason);
    }
  }

  private static void mark(Edit edit, Order former, OrderState to, String reason) {
    if (former.state() != to) {
      edit.save(
          former.inState(
              to, StateTrail.plus(former.history(), former.state(), to, edit.now(), reason)));
    }
  }
}
