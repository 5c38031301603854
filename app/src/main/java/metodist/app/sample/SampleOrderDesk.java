package metodist.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderCopy;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;

/// How an order of the centre comes about in the sample: drawn on its letterhead, sent round,
/// signed and registered on a working day of the past.
final class SampleOrderDesk {
  private final SampleWorld world;
  private final SampleRegister register;

  SampleOrderDesk(SampleWorld world) {
    this.world = world;
    this.register = world.register();
  }

  /// A day of the past: working, and not after yesterday.
  LocalDate day(int year, int month, int dayOfMonth) {
    LocalDate wished = LocalDate.of(year, month, dayOfMonth);
    LocalDate last = register.today.minusDays(1);
    LocalDate day = wished.isAfter(last) ? last : wished;
    while (!WorkingCalendar.RUSSIA.isWorking(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  PersonId person(int at) {
    return register.people.get(at).id();
  }

  OrderId created(
      String subject,
      String preamble,
      List<Clause> clauses,
      List<Appendix> appendices,
      Consumer<OrderCopy> more) {
    return world
        .workspace()
        .edit(
            "Создать приказ",
            edit -> {
              Letterhead letterhead = letterhead(edit);
              return edit.save(
                  new Order(
                          new OrderId(world.texts().id()),
                          0,
                          letterhead.id(),
                          Order.Kind.ORDER,
                          "",
                          null,
                          subject,
                          preamble,
                          clauses,
                          appendices,
                          letterhead.signatoryId(),
                          false,
                          letterhead.signatoryId(),
                          List.of(person(4)),
                          null,
                          List.of(),
                          OrderState.DRAFT,
                          List.of())
                      .with(more));
            })
        .id();
  }

  OrderId registered(
      LocalDate day,
      String subject,
      String preamble,
      List<Clause> clauses,
      List<Appendix> appendices,
      Consumer<OrderCopy> more) {
    world.clock().set(day.atTime(10, 0));
    OrderId id = created(subject, preamble, clauses, appendices, more);
    world
        .workspace()
        .edit(
            "Сослаться на акт",
            edit -> {
              Order order = edit.orders().get(id);
              return OrderSteps.change(
                      edit,
                      order.with(
                          o ->
                              o.bases =
                                  List.of(
                                      new Basis(act(edit, "273-ФЗ"), Basis.Lead.ACCORDANCE, ""),
                                      new Basis(act(edit, "21н"), Basis.Lead.ACCORDANCE, ""))))
                  .orThrow();
            });
    register(id, day);
    return id;
  }

  void register(OrderId id, LocalDate day) {
    world.clock().set(day.atTime(12, 0));
    world
        .workspace()
        .edit(
            "Передать приказ на согласование",
            edit -> OrderSteps.moveTo(edit, id, OrderState.ON_APPROVAL).orThrow());
    world
        .workspace()
        .edit(
            "Отметить подписание приказа",
            edit -> OrderSteps.moveTo(edit, id, OrderState.SIGNED).orThrow());
    world
        .workspace()
        .edit(
            "Зарегистрировать приказ",
            edit -> OrderSteps.register(edit, id, SampleOrders.IMAGE).orThrow());
  }

  static LegalActId act(Edit edit, String number) {
    return edit.legalActs().all().stream()
        .filter(a -> a.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Letterhead letterhead(Edit edit) {
    return edit.letterheads().all().stream()
        .filter(l -> !l.numberSuffix().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
