package metodist.model.forms;

import java.util.List;
import java.util.Optional;

/// The form definitions known: those shipped with the program and those a centre added. Older
/// revisions stay available to the contests that pinned them.
public interface FormCatalogue {
  /// The newest revision of each form, ordered by title.
  List<FormDefinition> current();

  Optional<FormDefinition> find(String code, int revision);

  default FormDefinition get(String code, int revision) {
    return find(code, revision)
        .orElseThrow(
            () -> new IllegalStateException("unknown form " + code + " revision " + revision));
  }

  default Optional<FormDefinition> newest(String code) {
    return current().stream().filter(f -> f.code().equals(code)).findFirst();
  }
}
