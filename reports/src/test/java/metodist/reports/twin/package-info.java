/// Word and PDF from one tree, held against each other: sample papers, a random stress set, the
/// judge's own conversion of our Word files, and the benchmarks against other makers of documents.
@org.jspecify.annotations.NullMarked
package metodist.reports.twin;
