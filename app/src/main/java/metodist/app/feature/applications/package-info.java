/// Applications on the screen: the list of a contest, the card drawn from the form definition,
/// files, people, registration, technical review, new versions and what differs in them.
@NullMarked
package metodist.app.feature.applications;

import org.jspecify.annotations.NullMarked;
