package metodist.app.feature.start;

import java.util.Locale;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.findings.PassedFinding;
import metodist.model.procedures.Finding;
import metodist.model.procedures.FindingSteps;
import metodist.model.shared.Outcome;

/// The first screen: the agenda at once, the checks of the data after it.
final class StartViewModel {
  private final DataDesk desk;
  private final LiveQuery<Agenda> agenda;
  private final LiveQuery<Checks> checks;

  StartViewModel(DataDesk desk) {
    this.desk = desk;
    agenda = desk.<Agenda>live(Agenda::read);
    checks = desk.<Checks>live(Checks::read);
  }

  LiveQuery<Agenda> agenda() {
    return agenda;
  }

  LiveQuery<Checks> checks() {
    return checks;
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
    checks.refresh();
  }
}
