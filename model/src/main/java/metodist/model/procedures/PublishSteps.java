package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.EventId;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;

/// Публикация программы: the draft goes on living; what was given out stays as it was.
public final class PublishSteps {
  private PublishSteps() {}

  /// Keeps the programme as it is now as the next edition. Refused when nothing has changed since
  /// the last one or there is nothing to publish; forbidden clashes and talks without a place are
  /// told.
  public static Outcome<ProgrammeEdition> publish(Edit edit, EventId id, String note) {
    Programme programme = EventFacts.programme(edit, id);
    if (programme.event().sessions().isEmpty()) {
      return Outcome.refused("programme", "Публиковать нечего: в программе нет ни одной части.");
    }
    Optional<ProgrammeEdition> last = edit.programmeEditions().lastOf(id);
    ProgrammeEdition now =
        ProgrammeEdition.of(
            programme, last.map(ProgrammeEdition::number).orElse(0) + 1, edit.now(), note.strip());
    if (last.filter(now::says).isPresent()) {
      return Outcome.refused(
          "programme", "С последней публикации в программе ничего не изменилось.");
    }
    List<Problem> told = new ArrayList<>();
    EventFacts.clashes(edit, programme).stream()
        .filter(clash -> clash.grade() == Grade.FORBID)
        .forEach(clash -> told.add(Problem.warning("clash", ScheduleSteps.describe(clash))));
    int waiting = programme.pool().size();
    if (waiting > 0) {
      told.add(
          Problem.warning(
              "pool", "В опубликованной программе нет выступлений без места: " + waiting + "."));
    }
    return Outcome.unlessBlocked(told, () -> edit.save(now));
  }
}
