package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationName;
import metodist.model.shared.Problem;

/// What looks wrong on the card of an organisation. Only warnings: a card can always be written.
final class OrganisationProblems {
  private OrganisationProblems() {}

  static List<Problem> of(Organisation organisation, List<Organisation> all) {
    List<Problem> problems = new ArrayList<>();
    if (!organisation.email().isEmpty() && !organisation.email().matches("\\S+@\\S+\\.\\S+")) {
      problems.add(Problem.warning("email", "Не похоже на адрес электронной почты."));
    }
    LocalDate last = null;
    for (OrganisationName name : organisation.names()) {
      LocalDate from = name.from();
      if (from != null && last != null && !from.isAfter(last)) {
        problems.add(Problem.warning("names", "Даты в истории наименований идут не по порядку."));
      }
      last = from == null ? last : from;
    }
    all.stream()
        .filter(other -> !other.id().equals(organisation.id()))
        .filter(other -> other.name().shortName().equalsIgnoreCase(organisation.name().shortName()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Problem.warning(
                        "shortName",
                        "Такое же краткое наименование уже есть: "
                            + other.name().fullName()
                            + ".")));
    return problems;
  }
}
