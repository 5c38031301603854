package metodist.reports.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import metodist.reports.tree.Document;
import metodist.reports.tree.Normaliser;
import metodist.reports.tree.Section;

/// Writes a document tree as one HTML file in UTF-8: headings, tables with named headers, footnotes
/// with links there and back, pictures inside the file, print style. A writer holds no state and
/// may be used by many threads.
public final class HtmlWriter {

  /// Writes the page and leaves the stream open.
  public void write(Document document, OutputStream target) throws IOException {
    target.write(html(document).getBytes(StandardCharsets.UTF_8));
  }

  /// The page as text.
  public String html(Document tree) {
    Document document = Normaliser.normalise(tree);
    PageCss css = new PageCss(document);
    HtmlOut body = new HtmlOut();
    Flow flow = new Flow(body, document, css);
    for (Section section : document.sections()) {
      body.raw("<section class=\"").raw(css.page(section)).raw("\">\n");
      flow.section(section.blocks());
      if (section == document.sections().getLast()) {
        flow.notes();
      }
      body.raw("</section>\n");
    }
    HtmlOut page = new HtmlOut();
    page.raw("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    page.text(document.title()).raw("</title>\n<style>\n").raw(css.sheet()).raw("</style>\n");
    page.raw("</head>\n<body>\n<article>\n").raw(body.toString());
    return page.raw("</article>\n</body>\n</html>\n").toString();
  }
}
