package metodist.reports.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;

/// Formats and styles as markup, made once for each value and then reused as bytes. What equals the
/// style's own look is left out, so that a person who changes the style in Word changes the paper.
final class FormatXml {
  /// The two parts of `w:pPr` that a format decides; the style name stands before the first, the
  /// list place between them.
  record Ppr(byte[] keeps, byte[] rest) {
    boolean isEmpty() {
      return keeps.length == 0 && rest.length == 0;
    }
  }

  private static final byte[] NONE = new byte[0];
  private static final TextStyle.Position BASE = TextStyle.Position.BASE;

  private final int baseSize;
  private final Map<ParagraphFormat, Ppr> differing = new HashMap<>();
  private final Map<ParagraphFormat, Ppr> explicit = new HashMap<>();
  private final Map<TextStyle, byte[]> runs = new HashMap<>();

  /// What was asked for last; the cells of a table ask for the same one a thousand times.
  private ParagraphFormat last = ParagraphFormat.PLAIN;

  private Ppr lastPlain = ppr(ParagraphFormat.PLAIN, false);
  private TextStyle lastStyle = TextStyle.PLAIN;
  private byte[] lastRun = NONE;

  FormatXml(int baseSize) {
    this.baseSize = baseSize;
  }

  /// What differs from the Normal style.
  Ppr plain(ParagraphFormat format) {
    if (format != last) {
      lastPlain = differing.computeIfAbsent(format, f -> ppr(f, false));
      last = format;
    }
    return lastPlain;
  }

  /// Everything, for a paragraph whose style or numbering sets what it likes.
  Ppr full(ParagraphFormat format) {
    return explicit.computeIfAbsent(format, f -> ppr(f, true));
  }

  private static Ppr ppr(ParagraphFormat f, boolean all) {
    StringBuilder keeps = new StringBuilder();
    toggle(keeps, "keepNext", f.keepNext(), all);
    toggle(keeps, "keepLines", f.keepLines(), all);
    StringBuilder rest = new StringBuilder();
    tabs(rest, f);
    if (all || f.spaceBefore() != 0 || f.spaceAfter() != 0 || f.lineSpacing() != 240) {
      rest.append("<w:spacing w:before=\"").append(f.spaceBefore());
      rest.append("\" w:after=\"").append(f.spaceAfter());
      rest.append("\" w:line=\"").append(f.lineSpacing()).append("\" w:lineRule=\"auto\"/>");
    }
    if (all || f.indentLeft() != 0 || f.indentRight() != 0 || f.firstLine() != 0) {
      rest.append("<w:ind w:left=\"").append(f.indentLeft());
      rest.append("\" w:right=\"").append(f.indentRight());
      rest.append(f.firstLine() < 0 ? "\" w:hanging=\"" : "\" w:firstLine=\"");
      rest.append(Math.abs(f.firstLine())).append("\"/>");
    }
    if (all || f.align() != ParagraphFormat.Align.LEFT) {
      rest.append("<w:jc w:val=\"").append(justification(f.align())).append("\"/>");
    }
    return new Ppr(bytes(keeps), bytes(rest));
  }

  static String justification(ParagraphFormat.Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY -> "both";
    };
  }

  private static void tabs(StringBuilder xml, ParagraphFormat format) {
    if (format.tabs().isEmpty()) {
      return;
    }
    xml.append("<w:tabs>");
    for (ParagraphFormat.TabStop stop : format.tabs()) {
      xml.append("<w:tab w:val=\"");
      xml.append(
          switch (stop.kind()) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
          });
      xml.append(stop.dotLeader() ? "\" w:leader=\"dot" : "");
      xml.append("\" w:pos=\"").append(stop.position()).append("\"/>");
    }
    xml.append("</w:tabs>");
  }

  /// The whole `w:rPr` of a run in a paragraph of the Normal style; empty when it is plain.
  byte[] run(TextStyle style) {
    if (style != lastStyle) {
      lastRun = runs.computeIfAbsent(style, s -> wrapped(runContent(s, TextStyle.PLAIN)));
      lastStyle = style;
    }
    return lastRun;
  }

  /// The `w:rPr` of a run in a heading, whose style is bold or italic itself.
  byte[] runIn(TextStyle heading, TextStyle style) {
    return wrapped(runContent(style, heading));
  }

  private byte[] wrapped(String content) {
    return content.isEmpty() ? NONE : bytes(new StringBuilder("<w:rPr>" + content + "</w:rPr>"));
  }

  /// The elements inside `w:rPr` that make a run look like `style` where the surroundings look like
  /// `around`.
  String runContent(TextStyle style, TextStyle around) {
    StringBuilder xml = new StringBuilder();
    if (style.bold() != around.bold()) {
      toggle(xml, "b", style.bold(), true);
    }
    if (style.italic() != around.italic()) {
      toggle(xml, "i", style.italic(), true);
    }
    if (style.colour() != around.colour()) {
      xml.append("<w:color w:val=\"").append("%06X".formatted(style.colour())).append("\"/>");
    }
    int size = sizeOf(style);
    if (size != sizeOf(around)) {
      xml.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"");
      xml.append(size).append("\"/>");
    }
    if (style.underline() != around.underline()) {
      xml.append("<w:u w:val=\"").append(style.underline() ? "single" : "none").append("\"/>");
    }
    if (style.position() != BASE) {
      String where =
          style.position() == TextStyle.Position.SUPERSCRIPT ? "superscript" : "subscript";
      xml.append("<w:vertAlign w:val=\"").append(where).append("\"/>");
    }
    return xml.toString();
  }

  int sizeOf(TextStyle style) {
    return style.sizeHalfPoints() == 0 ? baseSize : style.sizeHalfPoints();
  }

  private static void toggle(StringBuilder xml, String name, boolean on, boolean said) {
    if (on) {
      xml.append("<w:").append(name).append("/>");
    } else if (said) {
      xml.append("<w:").append(name).append(" w:val=\"0\"/>");
    }
  }

  private static byte[] bytes(StringBuilder xml) {
    return xml.isEmpty() ? NONE : xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
