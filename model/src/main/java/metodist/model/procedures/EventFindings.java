package metodist.model.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import metodist.model.estimates.Estimate;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import metodist.model.events.CopiedText;
import metodist.model.events.Event;
import metodist.model.events.EventRules;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeRules;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Findings about events still to come and their estimates. What is over is left in peace.
final class EventFindings {
  private EventFindings() {}

  static void collect(Reading reading, List<Finding> findings) {
    LocalDate today = reading.now().toLocalDate();
    for (Event event : reading.events().all()) {
      if (event.dates().last().filter(last -> last.isBefore(today)).isPresent()) {
        continue;
      }
      Programme programme = EventFacts.programme(reading, event.id());
      EventRules.problems(event, programme.names())
          .forEach(
              p -> add(findings, "event-facts", event, p, "Исправьте в карточке мероприятия."));
      List<CopiedText> copied = EventCopySteps.unchecked(reading, event);
      if (!copied.isEmpty()) {
        findings.add(
            Finding.warning(
                "event-copied",
                event,
                "Перенесено с прежнего мероприятия и не проверено: "
                    + copied.stream().map(EventCopySteps::title).collect(Collectors.joining(", "))
                    + ".",
                "Проверьте и отметьте в карточке мероприятия."));
      }
      ProgrammeRules.problems(programme)
          .forEach(p -> add(findings, "event-programme", event, p, "Исправьте в программе."));
      for (Clash clash : EventFacts.clashes(reading, programme)) {
        String message = ScheduleSteps.describe(clash);
        String advice = "Передвиньте одно из двух.";
        findings.add(
            clash.grade() == ClashPolicy.Grade.FORBID
                ? Finding.error("event-clash", event, message, advice)
                : Finding.warning("event-clash", event, message, advice));
      }
      for (Estimate estimate : reading.estimates().ofEvent(event.id())) {
        EstimateSteps.problems(reading, estimate)
            .forEach(p -> add(findings, "estimate", estimate, p, "Исправьте смету."));
      }
    }
  }

  private static void add(
      List<Finding> findings, String code, Aggregate record, Problem problem, String advice) {
    findings.add(
        problem.blocks()
            ? Finding.error(code, record, problem.message(), advice)
            : Finding.warning(code, record, problem.message(), advice));
  }
}
