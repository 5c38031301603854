package metodist.app.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Dialogs;
import metodist.app.platform.PaperDesk;
import metodist.app.platform.Settings;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.shell.Navigator;
import metodist.app.shell.Notices;
import metodist.app.ui.TableGround;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// What every screen works with: the data, the papers, dialogs, navigation, notices.
public record Office(Desk desk, DataDesk data, PaperDesk papers) {

  public Dialogs dialogs() {
    return desk.dialogs();
  }

  public Navigator navigator() {
    return desk.navigator();
  }

  public Settings settings() {
    return desk.settings();
  }

  /// What the tables of a screen stand on.
  public TableGround tables() {
    return desk.tables();
  }

  /// The choosers of people and organisations.
  public Choosers choosers() {
    return new Choosers(this);
  }

  public Notices notices() {
    return desk.notices();
  }

  /// Tells what came of a step: warnings of one done as a notice, the problems of one refused in a
  /// dialog. True when done.
  @SuppressWarnings("CanIgnoreReturnValueSuggester") // most callers only tell
  public boolean tell(String title, Outcome<?> outcome) {
    if (outcome.done()) {
      if (!outcome.problems().isEmpty()) {
        notices().show(new Notices.Notice(sentences(outcome.problems()), Tone.WARNING, null, null));
      }
      return true;
    }
    dialogs().tell(title, sentences(outcome.problems().stream().filter(Problem::blocks).toList()));
    return false;
  }

  /// The problem that a reason would lift, if the step was refused for that alone.
  public static Optional<Problem> wantsReason(Outcome<?> outcome) {
    List<Problem> blocking = outcome.problems().stream().filter(Problem::blocks).toList();
    return !outcome.done() && blocking.stream().allMatch(p -> p.field().equals("reason"))
        ? blocking.stream().findFirst()
        : Optional.empty();
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream().map(Problem::message).distinct().collect(Collectors.joining("\n"));
  }
}
