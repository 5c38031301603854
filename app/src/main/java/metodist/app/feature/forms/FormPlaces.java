package metodist.app.feature.forms;

import java.util.List;
import metodist.app.shell.Destination;
import metodist.model.forms.FormRevisionId;

/// The places of the forms.
sealed interface FormPlaces extends Destination {
  record All() implements FormPlaces {}

  /// The editor of a revision, open at a part of the form.
  record Card(FormRevisionId id, List<Integer> part) implements FormPlaces {
    public Card {
      part = List.copyOf(part);
    }

    public Card(FormRevisionId id) {
      this(id, List.of());
    }

    @Override
    public Destination tab() {
      return new Card(id);
    }
  }
}
