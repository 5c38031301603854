package metodist.app.feature.sites;

import metodist.app.shell.Destination;
import metodist.model.contests.StatusKindId;
import metodist.model.sites.SiteId;

/// The places of this feature.
sealed interface SitePlaces extends Destination {
  record Register() implements SitePlaces {}

  /// The register narrowed to one kind of status.
  record OfKind(StatusKindId kind) implements SitePlaces {}

  record Card(SiteId id) implements SitePlaces {}
}
