package metodist.reports.source.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.OfficeZip;
import metodist.reports.source.xml.XmlPull;

/// Reads .odt, and the flat .fodt, which has the same elements in one file.
public final class OdtReader {
  private final TreeBuilder tree = new TreeBuilder(SourceFormat.ODT);
  private final OdtStyles styles = new OdtStyles();

  private OdtReader() {}

  /// Throws [RefusedException], or whatever a damaged file provokes.
  public static SourceDocument read(Path file) throws IOException {
    OdtReader reader = new OdtReader();
    try (OfficeZip zip = OfficeZip.open(file)) {
      reader.refuseEncrypted(zip);
      reader.part(zip, "styles.xml", false);
      reader.part(zip, "content.xml", true);
      reader.part(zip, "meta.xml", false);
      return reader.tree.finish();
    }
  }

  public static SourceDocument readFlat(Path file) throws IOException {
    OdtReader reader = new OdtReader();
    try (InputStream in = Files.newInputStream(file);
        XmlPull xml = XmlPull.of(in)) {
      reader.document(xml);
    }
    return reader.tree.finish();
  }

  private void part(OfficeZip zip, String name, boolean needed) throws IOException {
    Optional<XmlPull> part = zip.xml(name);
    if (part.isPresent()) {
      try (XmlPull xml = part.get()) {
        document(xml);
      }
    } else if (needed) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private void refuseEncrypted(OfficeZip zip) throws IOException {
    Optional<XmlPull> manifest = zip.xml("META-INF/manifest.xml");
    if (manifest.isPresent()) {
      try (XmlPull xml = manifest.get()) {
        xml.children(
            _ ->
                xml.children(
                    name -> {
                      if (name.equals("manifest:encryption-data")) {
                        throw new RefusedException(Refusal.ENCRYPTED);
                      }
                    }));
      }
    }
  }

  private void document(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "office:styles", "office:automatic-styles" -> styles.read(xml);
            case "office:body" -> body(xml);
            case "office:meta" -> meta(xml);
            default -> {}
          }
        });
  }

  private void body(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "office:text" -> new OdtStory(xml, tree, styles).content();
            case "office:spreadsheet" -> throw new RefusedException(Refusal.SPREADSHEET);
            case "office:presentation" -> throw new RefusedException(Refusal.PRESENTATION);
            default -> {}
          }
        });
  }

  private void meta(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          if (name.equals("meta:user-defined")) {
            String property = xml.attribute("name", "");
            tree.property(property, xml.text());
          }
        });
  }
}
