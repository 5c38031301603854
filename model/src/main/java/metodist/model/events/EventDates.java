package metodist.model.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import metodist.model.shared.Dates;

/// Дни мероприятия in order, each once. `alternative` days are several tracks of one event («12 мая
/// / 19 мая 2022 года»), otherwise it takes all of them.
public record EventDates(List<LocalDate> days, boolean alternative) {
  public static final EventDates UNKNOWN = new EventDates(List.of(), false);

  public EventDates {
    days = List.copyOf(new TreeSet<>(days));
  }

  public static EventDates on(LocalDate day) {
    return new EventDates(List.of(day), false);
  }

  public Optional<LocalDate> first() {
    return days.stream().findFirst();
  }

  public Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  /// «30 октября 2026 года», «12–13 мая 2027 года», «12 мая / 19 мая 2027 года»; empty without
  /// days.
  public String words() {
    if (days.isEmpty()) {
      return "";
    }
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    if (days.size() == 1) {
      return Dates.wordsInFull(first);
    }
    boolean oneYear = first.getYear() == last.getYear();
    if (!alternative && first.plusDays(days.size() - 1L).equals(last)) {
      return Dates.range(first, last).replace("\u00a0г.", "\u00a0года");
    }
    String joined =
        days.subList(0, days.size() - 1).stream()
            .map(day -> oneYear ? Dates.dayMonth(day) : Dates.wordsInFull(day))
            .collect(Collectors.joining(alternative ? " / " : ", "));
    return joined + (alternative ? " / " : " и\u00a0") + Dates.wordsInFull(last);
  }
}
