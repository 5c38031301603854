package metodist.app.feature.forms;

import java.util.List;
import java.util.Optional;
import metodist.model.contests.Contest;
import metodist.model.forms.FormRevision;

/// A form in the list: its newest revision, all its revisions, and the contests that use one.
record FormRow(FormRevision newest, List<FormRevision> revisions, List<Contest> contests) {
  FormRow {
    revisions = List.copyOf(revisions);
    contests = List.copyOf(contests);
  }

  String code() {
    return newest.code();
  }

  String title() {
    return newest.definition().title();
  }

  /// Whether all of it came with the program.
  boolean shipped() {
    return revisions.stream().allMatch(r -> r.version() == 0);
  }

  /// The contests that pin a revision.
  List<Contest> contestsOf(FormRevision revision) {
    return contests.stream().filter(c -> c.formRevision() == revision.revision()).toList();
  }

  /// The newest revision that a blank can be made of.
  Optional<FormRevision> usable() {
    return revisions.reversed().stream().filter(FormRevision::sound).findFirst();
  }
}
