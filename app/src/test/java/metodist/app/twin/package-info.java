/// The papers of the sample district, Word against PDF, with the judge of the reports module.
@org.jspecify.annotations.NullMarked
package metodist.app.twin;
