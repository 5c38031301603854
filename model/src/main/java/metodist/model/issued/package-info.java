/// Papers given out: certificates and every document generated, with the facts it was drawn from,
/// so that a paper whose facts have changed can be told.
@org.jspecify.annotations.NullMarked
package metodist.model.issued;
