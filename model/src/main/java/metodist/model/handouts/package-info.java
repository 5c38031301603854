/// Papers given to people at events: certificates, letters of thanks, diplomas. What was given to
/// whom with its number, how such a paper looks, and the words it is filled with. A number once
/// given stays with its person.
@org.jspecify.annotations.NullMarked
package metodist.model.handouts;
