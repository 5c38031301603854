package metodist.reports.source.rtf;

import metodist.reports.source.TreeBuilder.Look;
import org.jspecify.annotations.Nullable;

/// What holds within one group `{…}` of the file; a group inside begins with a copy.
final class RtfGroup {
  /// Where text goes.
  enum Destination {
    TEXT,
    SKIP,
    FONT_TABLE,
    COLOURS,
    STYLE_SHEET,
    LIST_TEXT,
    BOOKMARK_START,
    BOOKMARK_END,
    FIELD_CODE,
    FIELD_NAME,
    FIELD_ENTRY,
    FIELD_DEFAULT,
    PROPERTIES,
    PROPERTY_NAME,
    PROPERTY_VALUE
  }

  /// What has to be done when the group ends.
  enum AtEnd {
    NOTHING,
    TAKE_WORDS,
    FOOTNOTE,
    TEXT_BOX,
    FIELD
  }

  Destination destination = Destination.TEXT;
  AtEnd atEnd = AtEnd.NOTHING;

  /// `\*`: an unknown destination is passed over.
  boolean optional;

  boolean bold;
  boolean italic;
  boolean underlined;
  boolean struck;
  boolean coloured;
  boolean hidden;
  boolean deleted;
  boolean nestedRow;
  int font;

  /// Characters to pass over behind a Unicode sign.
  int skipAfterUnicode = 1;

  /// How deep in tables the paragraphs are.
  boolean inTable;

  int tableLevel;
  int outline;
  @Nullable RtfField field;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.bold = bold;
    inner.italic = italic;
    inner.underlined = underlined;
    inner.struck = struck;
    inner.coloured = coloured;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.nestedRow = nestedRow;
    inner.font = font;
    inner.skipAfterUnicode = skipAfterUnicode;
    inner.inTable = inTable;
    inner.tableLevel = tableLevel;
    inner.outline = outline;
    inner.field = field;
    return inner;
  }

  /// Paragraph properties outlive the group they are set in.
  void takeParagraph(RtfGroup ended) {
    inTable = ended.inTable;
    tableLevel = ended.tableLevel;
    outline = ended.outline;
  }

  void plain() {
    bold = false;
    italic = false;
    underlined = false;
    struck = false;
    coloured = false;
    hidden = false;
    deleted = false;
  }

  /// 0 outside of tables.
  int level() {
    return inTable || tableLevel > 0 ? Math.max(1, tableLevel) : 0;
  }

  Look look() {
    return new Look(bold, italic, underlined, struck, coloured);
  }
}
