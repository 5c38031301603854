/// Именные документы: certificates, letters of thanks and diplomas for the people of an event — who
/// gets them, how they look, their numbers. Reached from the card of an event.
@NullMarked
package metodist.app.feature.handouts;

import org.jspecify.annotations.NullMarked;
