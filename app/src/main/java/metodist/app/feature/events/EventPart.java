package metodist.app.feature.events;

import java.util.List;
import javafx.scene.Node;
import metodist.app.ui.TextPlace;

/// A part of the event's card. What is being typed in it is taken over by `commit`.
interface EventPart {
  Node root();

  void show(EventCard card);

  void commit();

  /// The texts of the part, each with the way to it.
  List<TextPlace> places();
}
