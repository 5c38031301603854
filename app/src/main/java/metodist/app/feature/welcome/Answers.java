package metodist.app.feature.welcome;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.NameInput;
import metodist.model.procedures.CentreFacts;
import metodist.model.procedures.CentreSteps;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Edit;

/// What the user answered at the first run. `folder` is empty when the data stay where they are,
/// `copies` when there is no second folder for copies.
public record Answers(
    CentreFacts centre,
    Optional<PersonName> director,
    Map<GrammaticalCase, String> directorCases,
    Optional<NameInput> headOfAuthority,
    Optional<Path> folder,
    Optional<Path> copies) {
  public Answers {
    directorCases = Map.copyOf(directorCases);
  }

  /// Whether there is anything to write into the data.
  public boolean hasFacts() {
    return !centre.blank();
  }

  /// Writes the centre, its director, who signs the orders, and the first letterheads.
  public void write(Edit edit) {
    var unused = centre.save(edit);
    director.ifPresent(
        name -> {
          var unusedId = CentreSteps.enterDirector(edit, name, directorCases);
        });
    headOfAuthority.ifPresent(head -> CentreSteps.enterHeadOfAuthority(edit, head));
    CentreSteps.firstLetterheads(edit);
  }
}
