package metodist.app.feature.applications;

import metodist.app.shell.Destination;
import metodist.model.contests.ApplicationId;

/// The places of this feature beside the list of a contest's applications.
record ApplicationPlaces(ApplicationId id) implements Destination {}
