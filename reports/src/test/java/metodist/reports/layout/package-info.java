/// The layout engine against the rules of Word it follows, in numbers and on random papers.
@org.jspecify.annotations.NullMarked
package metodist.reports.layout;
