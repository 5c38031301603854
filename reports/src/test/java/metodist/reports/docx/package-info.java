/// The Word writer against the schemas of the format and against an independent reader of it.
@org.jspecify.annotations.NullMarked
package metodist.reports.docx;
