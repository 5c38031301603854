package metodist.app.feature.contests;

import metodist.app.shell.Destination;
import metodist.model.contests.ContestId;

/// The places of this feature.
sealed interface ContestPlaces extends Destination {
  record All() implements ContestPlaces {}

  record Card(ContestId id) implements ContestPlaces {}
}
