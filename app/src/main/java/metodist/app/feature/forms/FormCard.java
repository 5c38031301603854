package metodist.app.feature.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.contests.Contest;
import metodist.model.forms.DefinitionCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormEdits;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormTree;
import metodist.model.procedures.FormSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Everything the editor of a form shows, as of one moment. `kept` are the identifiers that other
/// revisions have and that therefore do not follow a changed label.
record FormCard(
    FormRevision revision,
    FormTree tree,
    List<Contest> contests,
    boolean inPlace,
    Set<String> kept,
    List<Problem> problems) {
  FormCard {
    contests = List.copyOf(contests);
    kept = Set.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /// Empty once the revision is in the bin.
  static Optional<FormCard> read(Reading reading, FormRevisionId id) {
    return FormSteps.revision(reading, id).map(revision -> of(reading, revision));
  }

  private static FormCard of(Reading reading, FormRevision revision) {
    FormDefinition form = revision.definition();
    return new FormCard(
        revision,
        FormTree.of(form),
        FormSteps.contestsWith(reading, form.code(), form.revision()),
        FormSteps.changesInPlace(reading, form.code(), form.revision()),
        kept(reading, form),
        DefinitionCheck.check(form));
  }

  /// The identifiers of the other revisions of the form.
  static Set<String> kept(Reading reading, FormDefinition form) {
    Set<String> kept = new HashSet<>();
    reading.forms().all().stream()
        .filter(f -> f.code().equals(form.code()) && f.revision() != form.revision())
        .forEach(f -> kept.addAll(FormEdits.identifiers(FormTree.of(f))));
    return kept;
  }

  FormDefinition form() {
    return revision.definition();
  }

  boolean sound() {
    return problems.stream().noneMatch(Problem::blocks);
  }
}
