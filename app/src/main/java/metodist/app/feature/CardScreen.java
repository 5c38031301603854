package metodist.app.feature;

import javafx.scene.Node;
import metodist.app.shell.Screen;
import metodist.app.ui.FormKit;
import metodist.app.ui.SplitCard;

/// A screen that is the card of one record: a form beside what else belongs to the record. What is
/// being typed is taken over before the tab closes.
public interface CardScreen extends Screen {
  FormKit form();

  /// The form and what stands beside it.
  SplitCard card();

  @Override
  default Node root() {
    return card().root();
  }

  @Override
  default void commit() {
    form().commit();
  }

  @Override
  default void focus() {
    form().focusFirst();
  }
}
