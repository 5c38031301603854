package metodist.app.feature.directory;

import metodist.app.shell.Destination;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;

/// The places of this feature.
sealed interface DirectoryPlaces extends Destination {
  record Organisations() implements DirectoryPlaces {}

  record OrganisationCardPlace(OrganisationId id) implements DirectoryPlaces {}

  record People() implements DirectoryPlaces {}

  record PersonCardPlace(PersonId id) implements DirectoryPlaces {}
}
