package metodist.reports.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/// The relationships of one part of the package: what its `r:id` attributes point to. The same
/// target gets the same id.
final class Relations {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Target(String type, String address, boolean external) {}

  private final Map<Target, String> ids = new LinkedHashMap<>();

  String to(String type, String part) {
    return id(new Target(type, part, false));
  }

  String toAddress(String address) {
    return id(new Target("hyperlink", address, true));
  }

  private String id(Target target) {
    return ids.computeIfAbsent(target, _ -> "rId" + (ids.size() + 1));
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  void write(XmlOut out) {
    out.raw(XmlOut.DECLARATION)
        .raw(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    ids.forEach(
        (target, id) -> {
          out.raw("<Relationship Id=\"").raw(id).raw("\" Type=\"" + OFFICE).raw(target.type());
          out.raw("\" Target=\"").text(target.address());
          out.raw(target.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        });
    out.raw("</Relationships>");
  }
}
