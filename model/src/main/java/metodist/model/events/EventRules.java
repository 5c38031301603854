package metodist.model.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.shared.WorkingCalendar;

/// Правила мероприятия: what is missing, and whom or what of the register it can no longer count
/// on.
public final class EventRules {
  private EventRules() {}

  /// What is wrong with the event's own facts; names are those of its day.
  public static List<Problem> problems(Event event, RegisterNames names) {
    List<Problem> problems = new ArrayList<>();
    if (event.name().isBlank()) {
      problems.add(Problem.error("name", "Укажите, как называется мероприятие."));
    }
    if (event.dates().days().isEmpty()) {
      problems.add(Problem.warning("dates", "Не указан день проведения."));
    }
    for (LocalDate day : event.dates().days()) {
      if (!WorkingCalendar.RUSSIA.isWorking(day)) {
        problems.add(Problem.warning("dates", "Нерабочий день: " + Dates.wordsInFull(day) + "."));
      }
    }
    clusters(event, names, problems);
    committee(event, names, problems);
    return problems;
  }

  private static void clusters(Event event, RegisterNames names, List<Problem> problems) {
    Set<OrganisationId> seen = new HashSet<>();
    for (Cluster cluster : event.clusters()) {
      if (cluster.organisations().isEmpty()) {
        problems.add(
            Problem.warning("clusters", "В кластере «" + cluster.name() + "» нет организаций."));
      }
      for (OrganisationId id : cluster.organisations()) {
        Optional<Organisation> organisation = names.organisation(id);
        if (organisation.filter(o -> !o.active()).isPresent()) {
          problems.add(
              Problem.warning(
                  "clusters",
                  organisation.get().title()
                      + " больше не действует, но стоит в кластере «"
                      + cluster.name()
                      + "»."));
        }
        if (!seen.add(id)) {
          problems.add(
              Problem.warning("clusters", names.organisationName(id) + " стоит в двух кластерах."));
        }
      }
    }
  }

  private static void committee(Event event, RegisterNames names, List<Problem> problems) {
    Set<PersonId> seen = new HashSet<>();
    for (Committee.Member member : event.committee().members()) {
      Optional<Person> person = names.person(member.personId());
      if (person.isPresent() && names.post(person.get(), null).isEmpty()) {
        problems.add(
            Problem.warning(
                "committee",
                person.get().name().surnameInitials()
                    + " в оргкомитете, но на "
                    + Dates.digits(names.day())
                    + " нигде не работает."));
      }
      if (!seen.add(member.personId())) {
        problems.add(
            Problem.warning(
                "committee",
                names.personName(member.personId()) + " указан в оргкомитете дважды."));
      }
    }
  }
}
