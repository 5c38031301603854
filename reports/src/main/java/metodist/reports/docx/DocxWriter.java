package metodist.reports.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.reports.revise.PaperPrint;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Normaliser;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;

/// Writes a document tree as a Word file (.docx). The tree is normalised on the way: of two
/// neighbours only one sets the space between them. A writer holds no state and may be used by many
/// threads.
public final class DocxWriter {
  /// The oldest date a zip entry can carry; the same for every file, so that equal facts give equal
  /// bytes.
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int COMPRESSION = 3;

  /// The property by which a file knows which paper it is; with it the file carries its print.
  public static final String PAPER = "mcPaper";

  /// Writes the file to `target` and leaves the stream open.
  public void write(Document document, DocxProperties properties, OutputStream target)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(target);
    zip.setLevel(COMPRESSION);
    new Pack(Normaliser.normalise(document), properties, zip).write();
    zip.finish();
  }

  /// The parts of one file, in the order in which they enter the zip.
  private static final class Pack {
    private final Document document;
    private final DocxProperties properties;
    private final ZipOutputStream zip;
    private final XmlOut xml;
    private final PrintXml print;
    private final PackageState state;
    private final Relations relations = new Relations();
    private final RunningHeads heads;
    private final FormatXml formats;

    Pack(Document document, DocxProperties properties, ZipOutputStream zip) {
      this.document = document;
      this.properties = properties;
      this.zip = zip;
      this.print = new PrintXml(zip, properties.custom().get(PAPER));
      this.xml = new XmlOut(print.watch());
      this.state = new PackageState(document, properties.headingPages());
      this.formats = new FormatXml(document.typeface().sizeHalfPoints());
      StaticParts.NAMES.forEach((name, type) -> relations.to(type, name));
      relations.to("numbering", "numbering.xml");
      if (print.wanted()) {
        relations.to("customXml", "../" + PaperPrint.PART);
      }
      this.heads = new RunningHeads(document, relations);
    }

    void write() throws IOException {
      PropertiesXml about = new PropertiesXml(document, properties);
      part(
          "[Content_Types].xml",
          out -> StaticParts.contentTypes(out, heads, about.hasCustom(), print));
      part("_rels/.rels", about::packageRelations);
      part("docProps/core.xml", about::core);
      part("docProps/app.xml", about::application);
      if (about.hasCustom()) {
        part("docProps/custom.xml", about::custom);
      }
      print.taking(() -> part("word/document.xml", this::body));
      flowParts();
      part("word/styles.xml", out -> new StylesXml(out, formats).write(document, state.headings()));
      part("word/numbering.xml", out -> new NumberingXml(out).write(document.numberings()));
      part("word/settings.xml", StaticParts::settings);
      part("word/fontTable.xml", StaticParts::fonts);
      part("word/_rels/document.xml.rels", relations::write);
      if (print.wanted()) {
        part(PaperPrint.PART, print::write);
        part(PrintXml.ABOUT, print::about);
        part(PrintXml.RELATIONS, print::relations);
      }
      for (Map.Entry<ImageContent, String> image : state.media().entrySet()) {
        entry("word/" + image.getValue());
        zip.write(image.getKey().bytes());
        zip.closeEntry();
      }
    }

    private void body(XmlOut out) {
      out.raw(XmlOut.DECLARATION).raw("<w:document").raw(Namespaces.FLOW).raw("><w:body>");
      FlowXml flow = new FlowXml(out, state, relations, formats, "");
      List<Section> sections = document.sections();
      for (int i = 0; i < sections.size(); i++) {
        Section section = sections.get(i);
        boolean last = i == sections.size() - 1;
        byte[] ending = last ? new byte[0] : heads.properties(section);
        flow.section(section.blocks(), section.page().textWidth(), ending);
      }
      out.raw(heads.properties(sections.getLast())).raw("</w:body></w:document>");
    }

    private void flowParts() throws IOException {
      Relations ofNotes = new Relations();
      print.taking(() -> part("word/footnotes.xml", out -> footnotes(out, ofNotes)));
      relationsOf("footnotes.xml", ofNotes);
      for (RunningHeads.Part part : heads.parts()) {
        Relations ofPart = new Relations();
        part("word/" + part.name(), out -> runningHead(out, part, ofPart));
        relationsOf(part.name(), ofPart);
      }
    }

    private void relationsOf(String name, Relations of) throws IOException {
      if (!of.isEmpty()) {
        part("word/_rels/" + name + ".rels", of::write);
      }
    }

    private void footnotes(XmlOut out, Relations ofPart) {
      out.raw(XmlOut.DECLARATION).raw("<w:footnotes").raw(Namespaces.FLOW).raw(">");
      out.raw(StaticParts.FOOTNOTE_SEPARATORS);
      FormatXml small = new FormatXml(PackageState.FOOTNOTE_SIZE);
      FlowXml flow = new FlowXml(out, state, ofPart, small, "FootnoteText");
      for (int i = 0; i < state.footnotes().size(); i++) {
        out.raw("<w:footnote w:id=\"").number(i + 1L).raw("\">");
        flow.footnote(state.footnotes().get(i).content());
        out.raw("</w:footnote>");
      }
      out.raw("</w:footnotes>");
    }

    private void runningHead(XmlOut out, RunningHeads.Part part, Relations ofPart) {
      String root = part.header() ? "w:hdr" : "w:ftr";
      out.raw(XmlOut.DECLARATION).raw("<").raw(root).raw(Namespaces.FLOW).raw(">");
      FlowXml flow = new FlowXml(out, state, ofPart, formats, part.header() ? "Header" : "Footer");
      refuseFootnotes(part.paragraphs());
      flow.runningHead(part.paragraphs());
      out.raw("</").raw(root).raw(">");
    }

    private static void refuseFootnotes(List<Paragraph> paragraphs) {
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.inlines().stream().anyMatch(Inline.Footnote.class::isInstance)) {
          throw new IllegalArgumentException("a running head cannot carry a footnote");
        }
      }
    }

    private void part(String name, Consumer<XmlOut> content) throws IOException {
      entry(name);
      content.accept(xml);
      xml.flush();
      zip.closeEntry();
    }

    private void entry(String name) throws IOException {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(ENTRY_TIME);
      zip.putNextEntry(entry);
    }
  }

  /// The time a Word file states is of whole seconds.
  static String stamp(java.time.Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
