package metodist.app.ui;

import javafx.scene.control.Label;

/// A state as icon and word in a small coloured plate.
public final class StatusBadge extends Label {
  public StatusBadge(Status status) {
    super(status.word(), status.icon().node());
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("status-badge", status.tone().styleClass());
  }
}
