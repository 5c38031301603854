package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationPhrase;
import metodist.model.events.EventCase;
import metodist.model.events.RegisterNames;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;

/// Кейсы и продукты as rows of text and back; a school the register does not know refuses the
/// table.
final class CaseTables {
  private CaseTables() {}

  static List<Row> rows(List<EventCase> cases, RegisterNames names) {
    return cases.stream()
        .map(
            each -> {
              Map<String, String> cells = new LinkedHashMap<>();
              cells.put("title", each.title());
              cells.put("kind", each.kind().title());
              cells.put("organisation", names.organisationName(each.organisationId()));
              cells.put("address", each.address());
              cells.values().removeIf(String::isBlank);
              return new Row("", cells);
            })
        .toList();
  }

  static Outcome<List<EventCase>> read(List<Row> rows, List<Organisation> register) {
    List<EventCase> cases = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> cells = rows.get(i).cells();
      String school = cells.getOrDefault("organisation", "").strip();
      OrganisationId organisation = null;
      if (!school.isEmpty()) {
        Optional<OrganisationId> found = organisation(school, register);
        if (found.isEmpty()) {
          return refused(i, "«" + school + "» не найти в справочнике организаций однозначно.");
        }
        organisation = found.get();
      }
      String typed = cells.getOrDefault("kind", "").strip();
      List<EventCase.Kind> kinds =
          Arrays.stream(EventCase.Kind.values())
              .filter(k -> SearchKey.of(k.title()).startsWith(SearchKey.of(typed)))
              .toList();
      if (kinds.isEmpty()) {
        return refused(i, "«" + typed + "» — не кейс и не продукт.");
      }
      cases.add(
          new EventCase(
              cells.getOrDefault("title", "").strip(),
              organisation,
              kinds.getFirst(),
              cells.getOrDefault("address", "").strip()));
    }
    return Outcome.done(cases);
  }

  static Optional<OrganisationId> organisation(String text, List<Organisation> register) {
    OrganisationPhrase phrase = OrganisationPhrase.read(text, register);
    return phrase.unresolved().isEmpty() && phrase.organisations().size() == 1
        ? Optional.of(phrase.organisations().getFirst().id())
        : Optional.empty();
  }

  private static Outcome<List<EventCase>> refused(int row, String sentence) {
    return Outcome.refused("cases", "Строка " + (row + 1) + ": " + sentence);
  }
}
