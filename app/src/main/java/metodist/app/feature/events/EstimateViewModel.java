package metodist.app.feature.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.EventId;
import metodist.model.forms.Answers.Row;
import metodist.model.procedures.EstimateSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Сметы мероприятия: one of them is chosen, and every change is a named step on it. A table that
/// cannot be read is refused and changes nothing.
public final class EstimateViewModel {
  private final DataDesk desk;
  private final EventId event;
  private final Runnable refresh;
  private volatile @Nullable EstimateId chosen;

  /// `refresh` reads the card anew after another estimate was chosen.
  EstimateViewModel(DataDesk desk, EventId event, Runnable refresh) {
    this.desk = desk;
    this.event = event;
    this.refresh = refresh;
  }

  /// The chosen estimate; the first while none is, or when the chosen one is gone.
  Optional<Estimate> of(Reading reading) {
    List<Estimate> all = reading.estimates().ofEvent(event);
    return all.stream()
        .filter(e -> e.id().equals(chosen))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  public void choose(EstimateId estimate) {
    if (!estimate.equals(chosen)) {
      chosen = estimate;
      refresh.run();
    }
  }

  /// An empty estimate, which is then the chosen one.
  public void create() {
    desk.change(
        "Создать смету",
        edit -> EstimateSteps.create(edit, event).id(),
        made -> {
          choose(made);
        });
  }

  /// A copy of the chosen estimate, which is then the chosen one.
  public void copy() {
    desk.<EstimateId>step(
        "Скопировать смету",
        edit ->
            of(edit)
                .map(e -> Outcome.done(EstimateSteps.copy(edit, e.id()).id()))
                .orElseGet(EstimateViewModel::none),
        outcome -> {
          if (outcome instanceof Outcome.Done<EstimateId> done) {
            choose(done.value());
          }
        });
  }

  /// Puts the chosen estimate into the bin; refused while an order names it.
  public void remove(Consumer<? super Outcome<EstimateId>> then) {
    desk.<EstimateId>step(
        "Удалить смету",
        edit ->
            of(edit)
                .map(e -> EstimateSteps.remove(edit, e.id()))
                .orElseGet(EstimateViewModel::none),
        then);
  }

  private static <T> Outcome<T> none() {
    return Outcome.refused("", "У мероприятия ещё нет сметы.");
  }

  private void change(
      String title,
      BiFunction<Edit, Estimate, Outcome<Estimate>> work,
      Consumer<? super Outcome<Estimate>> then) {
    desk.<Estimate>step(
        title,
        edit -> {
          Estimate stored = of(edit).orElse(null);
          if (stored == null) {
            return none();
          }
          return switch (work.apply(edit, stored)) {
            case Outcome.Refused<Estimate> refused -> refused;
            case Outcome.Done<Estimate> done ->
                done.value().equals(stored) ? done : EstimateSteps.change(edit, done.value());
          };
        },
        then);
  }

  /// Changes the title, the day or who signs.
  void head(String title, Consumer<Estimate.Copy> work, Consumer<? super Outcome<Estimate>> then) {
    change(title, (edit, e) -> Outcome.done(e.with(work)), then);
  }

  /// The day its codes are checked on.
  void day(LocalDate day, Consumer<? super Outcome<Estimate>> then) {
    head("Изменить дату сметы", e -> e.day = day, then);
  }

  public void lines(List<Row> rows, Consumer<? super Outcome<Estimate>> then) {
    change("Изменить строки сметы", (edit, e) -> with(e, EstimateTables.lines(rows, e)), then);
  }

  /// Why unusual pairs of codes are right, line by line of those that need a reason.
  public void reasons(List<Row> rows, Consumer<? super Outcome<Estimate>> then) {
    change(
        "Указать причину редкой пары кодов",
        (edit, e) -> {
          List<UUID> unusual = EstimateTables.unusual(e, EstimateSteps.codes(edit));
          return with(e, EstimateTables.reasons(rows, e, unusual));
        },
        then);
  }

  public void execution(List<Row> rows, Consumer<? super Outcome<Estimate>> then) {
    change(
        "Внести исполнение сметы", (edit, e) -> with(e, EstimateTables.execution(rows, e)), then);
  }

  private static Outcome<Estimate> with(Estimate estimate, Outcome<List<EstimateLine>> lines) {
    return switch (lines) {
      case Outcome.Refused<List<EstimateLine>> refused -> new Outcome.Refused<>(refused.problems());
      case Outcome.Done<List<EstimateLine>> done ->
          Outcome.done(estimate.with(e -> e.lines = done.value()));
    };
  }

  public void sources(List<Row> rows, Consumer<? super Outcome<Estimate>> then) {
    change(
        "Изменить источники сметы",
        (edit, e) ->
            switch (EstimateTables.sources(rows, e, edit.organisations().all())) {
              case Outcome.Refused<?> refused -> new Outcome.Refused<>(refused.problems());
              case Outcome.Done<List<FundingSource>> done ->
                  Outcome.done(e.with(x -> x.sources = done.value()));
            },
        then);
  }

  /// Adds a line for a contract with a person; `total` is the reward with the contributions on it.
  public void addContract(
      String name, BigDecimal total, String grounds, Consumer<? super Outcome<Estimate>> then) {
    change(
        "Добавить договор ГПХ в смету",
        (edit, e) -> {
          List<EstimateLine> lines = new ArrayList<>(e.lines());
          lines.add(EstimateLine.contract(name.strip(), total, grounds));
          return Outcome.done(e.with(x -> x.lines = lines));
        },
        then);
  }
}
