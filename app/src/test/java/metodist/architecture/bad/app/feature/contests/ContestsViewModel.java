package metodist.architecture.bad.app.feature.contests;

import javafx.scene.control.Label;
import metodist.architecture.bad.storage.contests.BadRepository;

/// A view-model that holds a node and names storage.
public record ContestsViewModel(Label label, BadRepository repository) {}
