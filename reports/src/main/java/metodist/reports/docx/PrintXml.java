package metodist.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import metodist.reports.revise.PaperPrint;
import org.jspecify.annotations.Nullable;

/// The parts by which a file of ours remembers what it was made with, see [PaperPrint]. The text is
/// watched while it is written, so that the marks are of exactly what stands in the file.
final class PrintXml {
  static final String ABOUT = "customXml/itemProps1.xml";
  static final String RELATIONS = "customXml/_rels/item1.xml.rels";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String ITEM = "{6F0A3D52-8C1B-4E77-9A1D-2B6C54E0D7A1}";

  private final @Nullable String paper;
  private final Watch watch;
  private final List<String> taken = new ArrayList<>();

  /// What writes a part.
  interface Writing {
    void write() throws IOException;
  }

  /// With no paper nothing is watched and nothing is written.
  PrintXml(OutputStream target, @Nullable String paper) {
    this.paper = paper;
    this.watch = new Watch(target);
  }

  boolean wanted() {
    return paper != null;
  }

  OutputStream watch() {
    return watch;
  }

  /// Takes note of the part that is written.
  void taking(Writing writing) throws IOException {
    if (!wanted()) {
      writing.write();
      return;
    }
    watch.seen = new ByteArrayOutputStream();
    writing.write();
    taken.add(watch.seen.toString(StandardCharsets.UTF_8));
    watch.seen = null;
  }

  void write(XmlOut out) {
    if (paper != null) {
      out.raw(PaperPrint.of(paper, taken).xml());
    }
  }

  void about(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<ds:datastoreItem xmlns:ds=\"").raw(OFFICE);
    out.raw("officeDocument/2006/customXml\" ds:itemID=\"").raw(ITEM);
    out.raw("\"><ds:schemaRefs/></ds:datastoreItem>");
  }

  void relations(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<Relationships xmlns=\"").raw(OFFICE);
    out.raw("package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"").raw(OFFICE);
    out.raw("officeDocument/2006/relationships/customXmlProps\" Target=\"itemProps1.xml\"/>");
    out.raw("</Relationships>");
  }

  /// Passes everything on and keeps a copy while asked.
  private static final class Watch extends FilterOutputStream {
    private @Nullable ByteArrayOutputStream seen;

    Watch(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      if (seen != null) {
        seen.write(bytes, from, length);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }
  }
}
