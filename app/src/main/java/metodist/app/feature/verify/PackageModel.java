package metodist.app.feature.verify;

import javafx.beans.property.ReadOnlyObjectProperty;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;

/// What the screen of a check shows and does, whatever is checked: files or a paper of ours.
interface PackageModel {
  ReadOnlyObjectProperty<Checked> checked();

  /// Passes a finding over; it is found again when its message changes.
  void pass(Finding finding, String reason);

  void takeBack(FindingReport.Passed passed);

  /// Checks anew.
  void again();
}
