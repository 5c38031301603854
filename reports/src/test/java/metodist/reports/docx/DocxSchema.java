package metodist.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Holds every part of a Word file against the schemas of Office Open XML. The few parts of the
/// package itself (content types, relationships, core properties) have no schema here: they must be
/// well-formed, and POI reads them.
public final class DocxSchema {
  private DocxSchema() {}

  /// What the schemas object to, each with the name of its part; empty when the file is clean.
  public static List<String> problems(byte[] docx) {
    List<String> problems = new ArrayList<>();
    parts(docx)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".xml") || name.endsWith(".rels")) {
                problems.addAll(problems(name, bytes));
              }
            });
    return problems;
  }

  /// The parts of a file by name, in the order of the zip.
  public static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static List<String> problems(String name, byte[] bytes) {
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    try {
      XmlObject part = parse(name, new ByteArrayInputStream(bytes));
      if (!part.schemaType().isNoType()) {
        part.validate(new XmlOptions().setErrorListener(errors));
      }
    } catch (XmlException | IOException e) {
      return List.of(name + ": " + e.getMessage());
    }
    return errors.stream().map(e -> name + ": " + e.getMessage()).toList();
  }

  private static XmlObject parse(String name, ByteArrayInputStream in)
      throws XmlException, IOException {
    return switch (name.replaceAll("\\d+\\.xml$", ".xml")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(in);
      case "word/styles.xml" -> StylesDocument.Factory.parse(in);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(in);
      case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(in);
      case "word/header.xml" -> HdrDocument.Factory.parse(in);
      case "word/footer.xml" -> FtrDocument.Factory.parse(in);
      case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(in);
      case "docProps/app.xml" ->
          org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument
              .Factory.parse(in);
      case "docProps/core.xml",
          "[Content_Types].xml",
          "_rels/.rels",
          "customXml/item.xml",
          "customXml/itemProps.xml" ->
          XmlObject.Factory.parse(in);
      default -> {
        if (!name.endsWith(".rels")) {
          throw new XmlException("a part nobody expects: " + name);
        }
        yield XmlObject.Factory.parse(in);
      }
    };
  }
}
