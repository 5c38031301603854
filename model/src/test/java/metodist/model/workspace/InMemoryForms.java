package metodist.model.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.FormDefinition;

/// A catalogue of the given definitions.
public record InMemoryForms(List<FormDefinition> definitions) implements FormCatalogue {
  public InMemoryForms {
    definitions = List.copyOf(definitions);
  }

  @Override
  public List<FormDefinition> current() {
    return definitions.stream()
        .filter(
            f ->
                definitions.stream()
                    .noneMatch(o -> o.code().equals(f.code()) && o.revision() > f.revision()))
        .sorted(Comparator.comparing(FormDefinition::title))
        .toList();
  }

  @Override
  public Optional<FormDefinition> find(String code, int revision) {
    return definitions.stream()
        .filter(f -> f.code().equals(code) && f.revision() == revision)
        .findFirst();
  }
}
