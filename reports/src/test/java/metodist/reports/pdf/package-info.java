/// The PDF writer against an independent reader and the validator of archive files.
@org.jspecify.annotations.NullMarked
package metodist.reports.pdf;
