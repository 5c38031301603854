/// Pictures and printing of finished files.
@org.jspecify.annotations.NullMarked
package metodist.reports.preview;
