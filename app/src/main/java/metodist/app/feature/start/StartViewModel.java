package metodist.app.feature.start;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.findings.PassedFinding;
import metodist.model.procedures.CheckRound;
import metodist.model.procedures.Finding;
import metodist.model.procedures.FindingSteps;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// The first screen: the agenda at once, the checks of the data after it and beside the work, for
/// they read everything.
final class StartViewModel {
  private final DataDesk desk;
  private final Executor beside;
  private final LiveQuery<Agenda> agenda;
  private final ReadOnlyObjectWrapper<@Nullable Checks> checks = new ReadOnlyObjectWrapper<>();
  private final AtomicLong rounds = new AtomicLong();

  StartViewModel(DataDesk desk, Executor beside) {
    this.desk = desk;
    this.beside = beside;
    agenda = desk.<Agenda>live(Agenda::read);
    checkNext();
  }

  LiveQuery<Agenda> agenda() {
    return agenda;
  }

  /// Null until the first check has been made.
  ReadOnlyObjectProperty<@Nullable Checks> checks() {
    return checks.getReadOnlyProperty();
  }

  /// Behind what has been asked already; a newer round makes an older one void.
  private void checkNext() {
    long mine = rounds.incrementAndGet();
    desk.<Boolean>read(reading -> true, asked -> check(mine));
  }

  private void check(long mine) {
    CheckRound round = new CheckRound();
    AtomicReference<@Nullable Checks> made = new AtomicReference<>();
    desk.readInSteps(
        beside,
        reading -> {
          boolean more = round.step(reading);
          if (!more) {
            made.set(Checks.of(reading, round.found()));
          }
          return more;
        },
        () -> rounds.get() == mine,
        () -> {
          if (rounds.get() == mine) {
            checks.set(made.get());
          }
        });
  }

  /// Nobody looks any more: the round under way ends.
  void close() {
    rounds.incrementAndGet();
  }

  void mend(Finding finding, Consumer<? super Outcome<?>> then) {
    desk.step(
        "Исправить: " + finding.kind().mending().toLowerCase(Locale.ROOT),
        edit -> FindingSteps.mend(edit, finding),
        then);
  }

  void pass(Finding finding, String reason) {
    desk.perform(
        "Пропустить замечание", edit -> FindingSteps.pass(edit, finding, reason), done -> {});
  }

  void takeBack(PassedFinding passed) {
    desk.change("Вернуть замечание", edit -> edit.remove(passed.id()));
  }

  /// Reads again what is shown.
  void refresh() {
    agenda.refresh();
    checkNext();
  }
}
