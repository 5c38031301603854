package metodist.reports.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import org.jspecify.annotations.Nullable;

/// The header and footer parts of a document and the section properties that refer to them. Word
/// lets a section without a header of its own inherit the one before, so as soon as any section has
/// one, every section names its own, an empty one if need be. A background stands in the header:
/// what is anchored there is drawn on every page.
final class RunningHeads {
  /// A part: a header or a footer with its paragraphs, and its name in the package.
  record Part(
      boolean header, List<Paragraph> paragraphs, @Nullable Background background, String name) {
    String type() {
      return header ? "header" : "footer";
    }
  }

  /// A picture over the whole sheet, behind everything.
  record Background(ImageContent picture, int width, int height) {
    static @Nullable Background of(Section section) {
      ImageContent picture = section.background();
      return picture == null
          ? null
          : new Background(picture, section.page().width(), section.page().height());
    }
  }

  private record Key(boolean header, List<Paragraph> paragraphs, @Nullable Background background) {}

  private final Map<Key, Part> parts = new LinkedHashMap<>();
  private final Relations relations;
  private final boolean anyHeader;
  private final boolean anyFooter;

  RunningHeads(Document document, Relations relations) {
    this.relations = relations;
    anyHeader =
        document.sections().stream().anyMatch(s -> !s.header().isEmpty() || s.background() != null);
    anyFooter = document.sections().stream().anyMatch(s -> !s.footer().isEmpty());
    for (Section section : document.sections()) {
      references(section);
    }
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /// The `w:sectPr` of a section.
  byte[] properties(Section section) {
    PageSpec page = section.page();
    StringBuilder xml = new StringBuilder("<w:sectPr>");
    references(section).forEach(xml::append);
    xml.append("<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"").append(page.width());
    xml.append("\" w:h=\"").append(page.height());
    xml.append(page.landscape() ? "\" w:orient=\"landscape\"/>" : "\"/>");
    xml.append("<w:pgMar w:top=\"").append(page.top());
    xml.append("\" w:right=\"").append(page.right());
    xml.append("\" w:bottom=\"").append(page.bottom());
    xml.append("\" w:left=\"").append(page.left());
    xml.append("\" w:header=\"").append(page.headerDistance());
    xml.append("\" w:footer=\"").append(page.headerDistance()).append("\" w:gutter=\"0\"/>");
    if (section.pageNumbers() == Section.PageNumbers.RESTART) {
      xml.append("<w:pgNumType w:start=\"1\"/>");
    }
    xml.append("<w:cols w:space=\"708\"/>");
    if (section.plainFirstPage()) {
      xml.append("<w:titlePg/>");
    }
    return FlowXml.utf8(xml.append("</w:sectPr>").toString());
  }

  private List<String> references(Section section) {
    List<String> references = new ArrayList<>();
    if (anyHeader) {
      Background background = Background.of(section);
      references.add(reference(true, "default", section.header(), background));
      if (section.plainFirstPage()) {
        references.add(reference(true, "first", List.of(), background));
      }
    }
    if (anyFooter) {
      references.add(reference(false, "default", section.footer(), null));
      if (section.plainFirstPage()) {
        references.add(reference(false, "first", List.of(), null));
      }
    }
    return references;
  }

  private String reference(
      boolean header, String pages, List<Paragraph> paragraphs, @Nullable Background background) {
    Part part =
        parts.computeIfAbsent(
            new Key(header, paragraphs, background),
            key ->
                new Part(
                    key.header(),
                    key.paragraphs(),
                    key.background(),
                    (key.header() ? "header" : "footer") + (parts.size() + 1) + ".xml"));
    String id = relations.to(part.type(), part.name());
    return "<w:" + part.type() + "Reference w:type=\"" + pages + "\" r:id=\"" + id + "\"/>";
  }
}
