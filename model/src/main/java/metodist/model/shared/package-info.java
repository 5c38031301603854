/// What every part of the field speaks of: identity and version of a record, names of people,
/// academic years, terms, problems found in what was entered. Depends on nothing else of the
/// program.
@org.jspecify.annotations.NullMarked
package metodist.model.shared;
