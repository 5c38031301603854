package metodist.app.feature.events;

import javafx.scene.Node;

/// A part of the event's card. What is being typed in it is taken over by `commit`.
interface EventPart {
  Node root();

  void show(EventCard card);

  void commit();
}
