/// Content review: criteria, the experts' sheets, the score matrix, ranking and conflicts of
/// interest. A missing mark is never zero.
@org.jspecify.annotations.NullMarked
package metodist.model.reviews;
