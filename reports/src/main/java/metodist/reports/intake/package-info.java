/// Reading of foreign files. Every file is hostile until read: its kind is told by content, never
/// by name; size and inflation are bounded; a file that cannot be used gives one Russian sentence
/// naming the file, what is wrong and what to do.
@org.jspecify.annotations.NullMarked
package metodist.reports.intake;
