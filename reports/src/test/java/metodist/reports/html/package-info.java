/// The HTML writer: whole, safe and well-formed.
@org.jspecify.annotations.NullMarked
package metodist.reports.html;
