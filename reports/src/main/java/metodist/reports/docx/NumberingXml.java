package metodist.reports.docx;

import java.util.List;
import java.util.Locale;
import metodist.reports.tree.Numbering;

/// `word/numbering.xml`: each numbering of the tree as a multi-level list of its own, so that
/// numbers continue in Word when a clause is inserted. The number ends with a no-break space and no
/// tab: lines break as if it were typed.
final class NumberingXml {
  private final XmlOut out;

  NumberingXml(XmlOut out) {
    this.out = out;
  }

  void write(List<Numbering> numberings) {
    out.raw(XmlOut.DECLARATION).raw("<w:numbering").raw(Namespaces.WORD).raw(">");
    for (int i = 0; i < numberings.size(); i++) {
      out.raw("<w:abstractNum w:abstractNumId=\"").number(i).raw("\"><w:nsid w:val=\"");
      out.raw(String.format(Locale.ROOT, "%08X", 0x4D450000 + i));
      out.raw("\"/><w:multiLevelType w:val=\"multilevel\"/>");
      List<Numbering.Level> levels = numberings.get(i).levels();
      for (int l = 0; l < levels.size(); l++) {
        level(levels.get(l), l);
      }
      out.raw("</w:abstractNum>");
    }
    for (int i = 0; i < numberings.size(); i++) {
      out.raw("<w:num w:numId=\"").number(i + 1L).raw("\"><w:abstractNumId w:val=\"");
      out.number(i).raw("\"/></w:num>");
    }
    out.raw("</w:numbering>");
  }

  private void level(Numbering.Level level, int depth) {
    String kind =
        switch (level.kind()) {
          case DECIMAL -> "decimal";
          case UPPER_ROMAN -> "upperRoman";
          case RUSSIAN_LOWER -> "russianLower";
          case BULLET -> "bullet";
        };
    out.raw("<w:lvl w:ilvl=\"").number(depth).raw("\"><w:start w:val=\"").number(level.start());
    boolean bullet = level.kind() == Numbering.Kind.BULLET;
    out.raw("\"/><w:numFmt w:val=\"").raw(kind).raw("\"/><w:suff w:val=\"");
    out.raw(bullet ? "space" : "nothing").raw("\"/><w:lvlText w:val=\"");
    out.text(bullet ? level.pattern() : level.pattern() + "\u00a0").raw("\"/>");
    out.raw("<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"709\"/></w:pPr>");
    out.raw("</w:lvl>");
  }
}
