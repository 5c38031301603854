package metodist.reports.docx;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a Word file says about itself beside its text. `created` is given by the caller, so that
/// the same facts give the same bytes. `headingPages` holds the page number of each outline heading
/// in reading order, as the layout found them; empty when there was no layout, and then the
/// contents carry no numbers until Word refreshes them. `custom` are the file's own properties
/// («mcFormId» on a blank form).
public record DocxProperties(
    String creator, Instant created, List<Integer> headingPages, SortedMap<String, String> custom) {
  public DocxProperties {
    headingPages = List.copyOf(headingPages);
    custom = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(custom));
  }

  public static DocxProperties created(Instant created) {
    return new DocxProperties("", created, List.of(), new TreeMap<>());
  }

  public DocxProperties by(String author) {
    return new DocxProperties(author, created, headingPages, custom);
  }

  public DocxProperties withHeadingPages(List<Integer> pages) {
    return new DocxProperties(creator, created, pages, custom);
  }

  public DocxProperties with(String property, String value) {
    TreeMap<String, String> more = new TreeMap<>(custom);
    more.put(property, value);
    return new DocxProperties(creator, created, headingPages, more);
  }
}
