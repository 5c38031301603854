/// Contests for the status of a site: kinds of status, stages, applications, technical review and
/// decision, with the state machines that say what may follow what.
@org.jspecify.annotations.NullMarked
package metodist.model.contests;
