package metodist.app.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;

/// Which column of a table is which of those we know, asked where nothing could be loaded because
/// the columns are called otherwise.
final class ColumnsQuestion {
  private final Office office;
  private final Messages m;

  ColumnsQuestion(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// Our headings by the columns chosen for them; empty when cancelled.
  Optional<Map<String, String>> ask(List<String> known, TableImport.Preview preview) {
    FormKit form = new FormKit("import.columns");
    form.note(m.text("import.columns.note"));
    Map<String, ChoiceEntry<String>> entries = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    columns.add("");
    columns.addAll(preview.headings().stream().filter(h -> !h.isBlank()).distinct().toList());
    for (String heading : known) {
      ChoiceEntry<String> entry =
          form.choice(
              "c" + entries.size(),
              heading,
              columns,
              column -> column.isEmpty() ? m.text("import.columns.none") : column);
      entry.set(
          Optional.of(columns.stream().filter(heading::equalsIgnoreCase).findFirst().orElse("")));
      entries.put(heading, entry);
    }
    boolean accepted =
        form.ask(
            office.dialogs(), m.text("import.columns"), m.text("import.columns.verb"), List::of);
    if (!accepted) {
      return Optional.empty();
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    entries.forEach(
        (heading, entry) ->
            entry.value().filter(c -> !c.isEmpty()).ifPresent(c -> chosen.put(heading, c)));
    return Optional.of(chosen);
  }
}
