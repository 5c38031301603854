/// Мероприятия: forums, conferences, seminars and meetings of coordinators with their clusters,
/// organising committee and programme. Talks are records of their own, so that moving one is a
/// small step; everything else of an event is one record. Clashes and durations are pure functions
/// over the programme.
@NullMarked
package metodist.model.events;

import org.jspecify.annotations.NullMarked;
