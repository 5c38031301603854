package metodist.app.feature.events;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.model.events.CopyPart;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.procedures.EventCopy;
import metodist.model.procedures.EventCopySteps;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// «Создать по прошлогоднему»: what would be made is shown anew with every choice; only «Создать»
/// stores anything, as one step.
public final class CopyViewModel {
  private final DataDesk desk;
  private final EventId source;
  private final ReadOnlyObjectWrapper<Optional<EventCopySteps.Plan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String sourceTitle = "";
  private int asked;

  public CopyViewModel(DataDesk desk, EventId source) {
    this.desk = desk;
    this.source = source;
    desk.read(
        reading -> {
          EventCopy.Choice choice = EventCopySteps.proposed(reading, source);
          return new First(
              reading.events().get(source).title(), EventCopySteps.plan(reading, source, choice));
        },
        first -> {
          sourceTitle = first.title();
          plan.set(Optional.of(first.plan()));
        });
  }

  private record First(String title, EventCopySteps.Plan plan) {}

  public ReadOnlyObjectProperty<Optional<EventCopySteps.Plan>> plan() {
    return plan.getReadOnlyProperty();
  }

  String sourceTitle() {
    return sourceTitle;
  }

  public void name(String name) {
    choose(c -> new EventCopy.Choice(name.strip(), c.parts(), c.days()));
  }

  public void take(CopyPart part, boolean taken) {
    choose(
        c -> {
          Set<CopyPart> parts = EnumSet.noneOf(CopyPart.class);
          parts.addAll(c.parts());
          if (taken) {
            parts.add(part);
          } else {
            parts.remove(part);
          }
          return new EventCopy.Choice(c.name(), parts, c.days());
        });
  }

  /// Moves a day; those after it that went along so far go along.
  public void move(LocalDate from, LocalDate to) {
    choose(c -> EventCopySteps.moving(c, from, to));
  }

  private void choose(UnaryOperator<EventCopy.Choice> change) {
    EventCopySteps.@Nullable Plan shown = plan.get().orElse(null);
    if (shown == null) {
      return;
    }
    EventCopy.Choice before = shown.choice();
    EventCopy.Choice choice = change.apply(before);
    if (choice.equals(before)) {
      return;
    }
    int turn = ++asked;
    desk.read(
        reading -> EventCopySteps.plan(reading, source, choice),
        fresh -> {
          if (turn == asked) {
            plan.set(Optional.of(fresh));
          }
        });
  }

  /// Makes the new event.
  public void create(Consumer<? super Outcome<Event>> then) {
    plan.get()
        .ifPresent(
            shown ->
                desk.<Event>step(
                    "Создать мероприятие по прошлогоднему",
                    edit -> EventCopySteps.copy(edit, source, shown.choice()),
                    then));
  }
}
