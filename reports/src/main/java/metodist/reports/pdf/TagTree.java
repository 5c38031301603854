package metodist.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.layout.Structure;
import metodist.reports.layout.Structure.Node;
import metodist.reports.layout.Structure.Role;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// The structure of the document as tags of the PDF. A tag comes into being when its first mark is
/// painted, so that tags stand in reading order; a row brings all its cells, the empty ones too, so
/// that the table stays regular.
final class TagTree {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfWriter writer;
  private final List<Node> nodes;
  private final Map<Integer, PdfStructureElement> made = new HashMap<>();
  private final Map<Integer, List<Integer>> cellsOfRow = new HashMap<>();

  TagTree(PdfWriter writer, Structure structure) {
    this.writer = writer;
    nodes = structure.nodes();
    for (Node node : nodes) {
      if (node.role() == Role.TD || node.role() == Role.TH) {
        cellsOfRow.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node.id());
      }
    }
  }

  void begin(PdfContentByte canvas, int node) {
    if (node == Structure.ARTIFACT) {
      canvas.beginMarkedContentSequence(ARTIFACT);
    } else {
      canvas.beginMarkedContentSequence(element(node));
    }
  }

  /// Ties an annotation to the tag that speaks for it.
  void attach(PdfDictionary annotation, PdfIndirectReference reference, int node) {
    if (node == Structure.ARTIFACT) {
      return;
    }
    PdfStructureElement element = element(node);
    annotation.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(new PdfName("Obj"), reference);
    object.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    kids(element).add(object);
  }

  private static PdfArray kids(PdfStructureElement element) {
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      return array;
    }
    PdfArray array = new PdfArray();
    if (kids != null) {
      array.add(kids);
    }
    element.put(PdfName.K, array);
    return array;
  }

  private PdfStructureElement element(int id) {
    PdfStructureElement known = made.get(id);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(id);
    if (id == Structure.ROOT) {
      return remember(
          node, new PdfStructureElement(writer.getStructureTreeRoot(), name(node.role())));
    }
    PdfStructureElement parent = element(node.parent());
    PdfStructureElement madeWithParent = made.get(id);
    if (madeWithParent != null) {
      return madeWithParent;
    }
    PdfStructureElement element =
        remember(node, new PdfStructureElement(parent, name(node.role())));
    if (node.role() == Role.TR) {
      cellsOfRow.getOrDefault(id, List.of()).forEach(this::element);
    }
    return element;
  }

  private PdfStructureElement remember(Node node, PdfStructureElement element) {
    made.put(node.id(), element);
    if (node.alt() != null) {
      element.put(PdfName.ALT, new PdfString(node.alt(), PdfString.TEXT_UNICODE));
    }
    PdfDictionary attributes = tableAttributes(node);
    if (attributes != null) {
      element.put(PdfName.A, attributes);
    }
    return element;
  }

  private static @Nullable PdfDictionary tableAttributes(Node node) {
    if (node.role() != Role.TH && node.role() != Role.TD) {
      return null;
    }
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    if (node.colSpan() > 1) {
      attributes.put(new PdfName("ColSpan"), new PdfNumber(node.colSpan()));
    }
    if (node.rowSpan() > 1) {
      attributes.put(new PdfName("RowSpan"), new PdfNumber(node.rowSpan()));
    }
    if (node.role() == Role.TH) {
      attributes.put(new PdfName("Scope"), new PdfName("Column"));
    }
    return attributes.size() > 1 ? attributes : null;
  }

  private static PdfName name(Role role) {
    return new PdfName(
        switch (role) {
          case DOCUMENT -> "Document";
          case SECT -> "Sect";
          case H1 -> "H1";
          case H2 -> "H2";
          case H3 -> "H3";
          case P -> "P";
          case L -> "L";
          case LI -> "LI";
          case LBL -> "Lbl";
          case LBODY -> "LBody";
          case SPAN -> "Span";
          case LINK -> "Link";
          case NOTE -> "Note";
          case FIGURE -> "Figure";
          case TOC -> "TOC";
          case TOCI -> "TOCI";
          case TABLE -> "Table";
          case TR -> "TR";
          case TH -> "TH";
          case TD -> "TD";
        });
  }
}
