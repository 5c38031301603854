package metodist.reports.docx;

import metodist.reports.tree.Document;

/// The parts that say what the file is: title, author, dates, own properties.
final class PropertiesXml {
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private final Document document;
  private final DocxProperties properties;

  PropertiesXml(Document document, DocxProperties properties) {
    this.document = document;
    this.properties = properties;
  }

  boolean hasCustom() {
    return !properties.custom().isEmpty();
  }

  void core(XmlOut out) {
    String time = DocxWriter.stamp(properties.created());
    out.raw(XmlOut.DECLARATION).raw("<cp:coreProperties xmlns:cp=\"").raw(OFFICE);
    out.raw("package/2006/metadata/core-properties\"");
    out.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    out.raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    out.text(document.title()).raw("</dc:title><dc:creator>").text(properties.creator());
    out.raw("</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(time);
    out.raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(time);
    out.raw("</dcterms:modified><dc:language>ru-RU</dc:language></cp:coreProperties>");
  }

  void application(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<Properties xmlns=\"").raw(OFFICE);
    out.raw("officeDocument/2006/extended-properties\"><Application>Методист</Application>");
    out.raw("</Properties>");
  }

  void custom(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<Properties xmlns=\"").raw(OFFICE);
    out.raw("officeDocument/2006/custom-properties\" xmlns:vt=\"").raw(OFFICE);
    out.raw("officeDocument/2006/docPropsVTypes\">");
    int id = 2;
    for (var property : properties.custom().entrySet()) {
      out.raw("<property fmtid=\"").raw(OWN).raw("\" pid=\"").number(id++).raw("\" name=\"");
      out.text(property.getKey()).raw("\"><vt:lpwstr>").text(property.getValue());
      out.raw("</vt:lpwstr></property>");
    }
    out.raw("</Properties>");
  }

  void packageRelations(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<Relationships xmlns=\"").raw(OFFICE);
    out.raw("package/2006/relationships\">");
    relation(out, 1, "officeDocument/2006/relationships/officeDocument", "word/document.xml");
    relation(out, 2, "package/2006/relationships/metadata/core-properties", "docProps/core.xml");
    relation(out, 3, "officeDocument/2006/relationships/extended-properties", "docProps/app.xml");
    if (hasCustom()) {
      relation(
          out, 4, "officeDocument/2006/relationships/custom-properties", "docProps/custom.xml");
    }
    out.raw("</Relationships>");
  }

  private static void relation(XmlOut out, int id, String type, String target) {
    out.raw("<Relationship Id=\"rId").number(id).raw("\" Type=\"").raw(OFFICE).raw(type);
    out.raw("\" Target=\"").raw(target).raw("\"/>");
  }
}
