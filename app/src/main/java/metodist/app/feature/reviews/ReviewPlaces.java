package metodist.app.feature.reviews;

import metodist.app.shell.Destination;
import metodist.model.reviews.ReviewSheetId;

/// The sheet of one expert.
record ReviewPlaces(ReviewSheetId id) implements Destination {}
