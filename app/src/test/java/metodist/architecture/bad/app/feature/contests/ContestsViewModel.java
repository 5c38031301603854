package metodist.architecture.bad.app.feature.contests;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import metodist.architecture.bad.storage.contests.BadRepository;

/// A view-model that holds a node, names storage and shows its list behind a face nobody holds.
public record ContestsViewModel(
    Label label, BadRepository repository, ObservableList<String> rows) {
  ObservableList<String> shown() {
    return FXCollections.unmodifiableObservableList(rows);
  }
}
