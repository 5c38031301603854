package metodist.app.feature.verify;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import metodist.model.shared.RecordId;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;

/// What the screen of a check shows and does, whatever is checked: files or a paper of ours.
interface PackageModel {
  ReadOnlyObjectProperty<Checked> checked();

  /// Passes a finding over; it is found again when its message changes.
  void pass(Finding finding, String reason);

  void takeBack(FindingReport.Passed passed);

  /// What «Исправить» would write, where the program is sure; empty where it is not.
  default Optional<String> cure(Finding finding) {
    return Optional.empty();
  }

  /// Why nothing is offered to be mended; empty for what is not ours.
  default String reason(Finding finding) {
    return "";
  }

  /// Does it, as one step that can be undone.
  default void mend(Finding finding) {
    throw new IllegalArgumentException("nothing to mend: " + finding);
  }

  /// The record whose card holds the words a finding is about; empty for a foreign file.
  default Optional<RecordId> leads(Finding finding) {
    return Optional.empty();
  }

  /// Checks anew.
  void again();
}
