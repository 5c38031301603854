package metodist.model.forms;

import java.util.List;
import java.util.Optional;

/// The form definitions known: those shipped with the program and those a centre added. Older
/// revisions stay available to the contests that pinned them.
public interface FormCatalogue {
  /// The newest usable revision of each form that is offered, ordered by title.
  List<FormDefinition> current();

  Optional<FormDefinition> find(String code, int revision);

  /// Every revision known, those no longer offered among them, ordered by title.
  default List<FormDefinition> all() {
    return current();
  }

  default FormDefinition get(String code, int revision) {
    return find(code, revision)
        .orElseThrow(
            () -> new IllegalStateException("unknown form " + code + " revision " + revision));
  }

  default Optional<FormDefinition> newest(String code) {
    return current().stream().filter(f -> f.code().equals(code)).findFirst();
  }
}
