package metodist.model.procedures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import metodist.model.directory.Declension;
import metodist.model.estimates.BudgetCodes;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.EstimateRules;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.orders.Order;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги сметы. While an order that approves it is registered its plan is closed; what was spent may
/// always be written down.
public final class EstimateSteps {
  private EstimateSteps() {}

  /// An empty estimate of the event, named after it.
  public static Estimate create(Edit edit, EventId id) {
    Event event = edit.events().get(id);
    String name =
        new Declension(edit.caseCorrections().all())
            .organisation(event.nameInSentence(), GrammaticalCase.GENITIVE);
    return edit.save(
        new Estimate(
            EstimateId.random(),
            0,
            id,
            "Смета расходов на проведение " + name,
            event.dayOr(edit.now().toLocalDate()),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null));
  }

  /// Another estimate of the same event with the same lines and without what was spent: a variant,
  /// or the beginning of the next one.
  public static Estimate copy(Edit edit, EstimateId id) {
    Estimate old = edit.estimates().get(id);
    Map<UUID, UUID> keys = new HashMap<>();
    old.sources().forEach(s -> keys.put(s.key(), UUID.randomUUID()));
    return edit.save(
        new Estimate(
            EstimateId.random(),
            0,
            old.eventId(),
            old.title() + " (копия)",
            old.day(),
            old.sources().stream()
                .map(s -> s.withKey(keys.getOrDefault(s.key(), s.key())))
                .toList(),
            old.lines().stream().map(l -> l.planned(own(keys, l.sourceKey()))).toList(),
            old.preparedBy(),
            old.accountant(),
            old.approvedBy(),
            old.agreedBy()));
  }

  private static @Nullable UUID own(Map<UUID, UUID> keys, @Nullable UUID source) {
    return source == null ? null : keys.get(source);
  }

  /// Puts an estimate into the bin; one that an order names stays.
  public static Outcome<EstimateId> remove(Edit edit, EstimateId id) {
    Optional<Order> order = namedBy(edit, id);
    if (order.isPresent()) {
      return Outcome.refused("estimate", "Смета названа в приказе: " + order.get().title() + ".");
    }
    edit.remove(id);
    return Outcome.done(id);
  }

  /// An order, in whatever state, that is drawn from an estimate.
  public static Optional<Order> namedBy(Reading reading, EstimateId id) {
    return reading.orders().all().stream().filter(o -> id.equals(o.estimateId())).findFirst();
  }

  /// The registered order that has closed the plan of an estimate.
  public static Optional<Order> closedBy(Reading reading, EstimateId id) {
    return reading.orders().all().stream()
        .filter(o -> id.equals(o.estimateId()) && o.state().closed())
        .findFirst();
  }

  public static Outcome<Estimate> change(Edit edit, Estimate changed) {
    Estimate stored = edit.estimates().find(changed.id()).orElse(null);
    List<Problem> problems = new ArrayList<>();
    if (stored != null && !plan(stored).equals(plan(changed))) {
      closedBy(edit, changed.id()).ifPresent(order -> problems.add(closed(order)));
    }
    return Outcome.unlessBlocked(problems, () -> edit.save(changed));
  }

  private static Problem closed(Order order) {
    return Problem.error(
        "lines",
        "Смета утверждена приказом и закрыта: "
            + order.title()
            + ". Исполнение вносить можно, для изменения плана отмените регистрацию приказа.");
  }

  /// What the order approves: everything but the execution.
  private static List<Object> plan(Estimate estimate) {
    List<Object> plan = new ArrayList<>(estimate.sources());
    plan.add(estimate.title());
    for (EstimateLine l : estimate.lines()) {
      plan.add(List.of(l.kvr(), l.kosgu(), l.name(), l.unit(), l.sum()));
    }
    return plan;
  }

  public static BudgetCodes codes(Reading reading) {
    return new BudgetCodes(reading.budgetCodes().all());
  }

  public static List<Problem> problems(Reading reading, Estimate estimate) {
    return EstimateRules.problems(estimate, codes(reading));
  }
}
