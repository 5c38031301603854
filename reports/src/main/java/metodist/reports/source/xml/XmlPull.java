package metodist.reports.source.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import org.jspecify.annotations.Nullable;

/// An XML part pulled element by element. Names are told as `w:p`, with one prefix for each family
/// of namespaces whatever prefixes the file uses; elements of other namespaces have the prefix `x`.
/// Memory does not grow with the part.
public final class XmlPull implements AutoCloseable {
  /// Deeper nesting is no document; it also bounds the reader's own recursion.
  static final int MAX_DEPTH = 400;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.microsoft.com/office/word/2003/wordml", "w"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
          Map.entry("http://schemas.microsoft.com/aml/2001/core", "aml"),
          Map.entry("http://schemas.microsoft.com/office/word/2003/auxHint", "wx"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"));

  private final XMLStreamReader reader;
  private final InputStream in;
  private int depth;

  private XmlPull(XMLStreamReader reader, InputStream in) {
    this.reader = reader;
    this.in = in;
  }

  /// Takes a child of the element at hand. What it does not read is passed over.
  @FunctionalInterface
  public interface Child {
    void at(String name) throws IOException;
  }

  /// Takes children and the text between them.
  public interface Mixed extends Child {
    void text(String text);
  }

  /// Stands on the root element.
  public static XmlPull of(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      XmlPull pull = new XmlPull(factory.createXMLStreamReader(in), in);
      while (pull.next() != XMLStreamConstants.START_ELEMENT) {
        // what stands before the root
      }
      pull.depth = 1;
      return pull;
    } catch (XMLStreamException e) {
      throw new RefusedException(Refusal.DAMAGED, e);
    }
  }

  public String name() {
    String uri = reader.getNamespaceURI();
    return PREFIXES.getOrDefault(uri == null ? "" : uri, "x") + ":" + reader.getLocalName();
  }

  /// An attribute by its local name, of whatever namespace; only before children are read.
  public @Nullable String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  public String attribute(String local, String otherwise) {
    String value = attribute(local);
    return value == null ? otherwise : value;
  }

  /// A whole number, or `otherwise` when the attribute is missing or no such number.
  public int number(String local, int otherwise) {
    String value = attribute(local);
    if (value == null || !value.matches("[+-]?\\d{1,9}")) {
      return otherwise;
    }
    return Integer.parseInt(value);
  }

  /// Goes through the children of the element at hand and ends behind it.
  public void children(Child child) throws IOException {
    int own = depth;
    while (depth >= own) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        child.at(name());
        passTo(own);
      }
    }
  }

  /// As [#children], with the text between the children.
  public void mixed(Mixed content) throws IOException {
    int own = depth;
    while (depth >= own) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        content.at(name());
        passTo(own);
      } else if (isText(event) && depth == own) {
        content.text(reader.getText());
      }
    }
  }

  /// All text of the element at hand, that of its children included.
  public String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int own = depth;
    while (depth >= own) {
      if (isText(next())) {
        text.append(reader.getText());
        if (text.length() > 5_000_000) {
          throw new RefusedException(Refusal.TOO_LONG);
        }
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private void passTo(int own) throws IOException {
    while (depth > own) {
      next();
    }
  }

  private int next() throws IOException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw new RefusedException(Refusal.DAMAGED);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new RefusedException(Refusal.DAMAGED);
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw new RefusedException(Refusal.DAMAGED, e);
    }
  }
}
