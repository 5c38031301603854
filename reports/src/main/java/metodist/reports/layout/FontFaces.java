package metodist.reports.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// The faces of the program. A family named in a document is set in the free face of the same
/// metrics: Liberation Serif for Times New Roman, Sans for Arial, Mono for Courier New. A character
/// the face lacks is taken from Liberation Sans, then from DejaVu Sans, which covers most signs
/// people paste into a form.
final class FontFaces {
  private static final ConcurrentMap<String, FontFace> READ = new ConcurrentHashMap<>();
  static final String MISSING = "▯";

  private FontFaces() {}

  /// The faces to ask for a character, best first. A face is read when it is first asked: most
  /// papers need none but the first.
  static List<FontFace> candidates(Typeface typeface, TextStyle style) {
    return new Candidates(
        liberation(family(typeface), style),
        liberation("Sans", style),
        "/net/sf/jasperreports/fonts/dejavu/DejaVuSans" + (style.bold() ? "-Bold" : "") + ".ttf");
  }

  private static String liberation(String family, TextStyle style) {
    String cut = (style.bold() ? "Bold" : "") + (style.italic() ? "Italic" : "");
    return "/liberation/Liberation" + family + "-" + (cut.isEmpty() ? "Regular" : cut) + ".ttf";
  }

  private static String family(Typeface typeface) {
    String name = typeface.family();
    if (name.contains("Arial") || name.contains("Sans") || name.contains("Calibri")) {
      return "Sans";
    }
    return name.contains("Courier") || name.contains("Mono") ? "Mono" : "Serif";
  }

  private static final class Candidates extends AbstractList<FontFace> {
    private final List<String> resources;

    Candidates(String... resources) {
      this.resources = List.of(resources);
    }

    @Override
    public FontFace get(int index) {
      return READ.computeIfAbsent(resources.get(index), FontFace::read);
    }

    @Override
    public int size() {
      return resources.size();
    }
  }
}
