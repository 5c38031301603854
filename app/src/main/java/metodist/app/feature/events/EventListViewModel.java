package metodist.app.feature.events;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.procedures.EventSteps;
import metodist.model.workspace.Reading;

/// Мероприятия: those without a day first, then from the latest on.
public final class EventListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<EventRow>> rows;

  public EventListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<EventRow>>live(EventListViewModel::read);
  }

  private static List<EventRow> read(Reading reading) {
    return reading.events().all().stream()
        .map(event -> EventRow.of(reading, event))
        .sorted(
            Comparator.comparing(EventRow::day, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(EventRow::title))
        .toList();
  }

  LiveQuery<List<EventRow>> rows() {
    return rows;
  }

  /// Makes an event of which only kind and name are known and hands its identity over.
  public void create(EventKind kind, String name, Consumer<EventId> created) {
    desk.perform(
        "Создать мероприятие",
        edit -> EventSteps.create(edit, kind, name),
        event -> created.accept(event.id()));
  }

  /// Puts events into the bin with their talks and estimates; one an order names is refused.
  void remove(List<EventRow> chosen, Runnable done) {
    desk.change(
        chosen.size() == 1 ? "Удалить мероприятие" : "Удалить мероприятия: " + chosen.size(),
        edit -> {
          chosen.forEach(row -> EventSteps.remove(edit, row.id()).orThrow());
          return true;
        },
        removed -> done.run());
  }

  void refresh() {
    rows.refresh();
  }
}
