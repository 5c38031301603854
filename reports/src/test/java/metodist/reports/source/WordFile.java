package metodist.reports.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A .docx made of raw XML.
public final class WordFile {
  public static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder ofMain = new StringBuilder();
  private final StringBuilder ofPackage = new StringBuilder();

  private WordFile(String body) {
    relation(ofPackage, "officeDocument", "word/document.xml");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document "
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>");
  }

  /// With the content of `w:body`.
  public static WordFile of(String body) {
    return new WordFile(body);
  }

  /// A part beside the text: `styles`, `numbering`, `footnotes`, `endnotes`, with the content of
  /// its root.
  public WordFile with(String part, String content) {
    relation(ofMain, part, part + ".xml");
    parts.put(
        "word/" + part + ".xml",
        "<w:" + part + " " + NAMESPACES + ">" + content + "</w:" + part + ">");
    return this;
  }

  public WordFile withProperty(String name, String value) {
    relation(ofPackage, "custom-properties", "docProps/custom.xml");
    parts.put(
        "docProps/custom.xml",
        """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
         xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
        ><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="%s"
        ><vt:lpwstr>%s</vt:lpwstr></property></Properties>\
        """
            .formatted(name, value));
    return this;
  }

  /// The same in the namespaces of ISO 29500 Strict.
  public WordFile strict() {
    parts.replaceAll(
        (_, xml) ->
            xml.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math"));
    return this;
  }

  public Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
          ><Default Extension="xml" ContentType="application/xml"/><Override
           PartName="/word/document.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          </Types>\
          """);
      entry(zip, "_rels/.rels", relations(ofPackage));
      entry(zip, "word/_rels/document.xml.rels", relations(ofMain));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  private static void relation(StringBuilder relations, String type, String target) {
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
            .formatted(relations.length(), RELATIONS, type, target));
  }

  private static String relations(StringBuilder relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
