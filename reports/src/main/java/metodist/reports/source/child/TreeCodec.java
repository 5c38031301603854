package metodist.reports.source.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceMark;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// The tree between two processes of one version: written and read field by field in one order.
final class TreeCodec {
  private static final int PARAGRAPH = 1;
  private static final int TABLE = 2;

  private static final int MAX_TEXT = 64 * 1024 * 1024;
  private static final int MAX_DEPTH = 200;

  private TreeCodec() {}

  static void write(DataOutputStream out, SourceDocument document) throws IOException {
    out.writeUTF(document.format().name());
    writeBlocks(out, document.blocks());
    out.writeInt(document.marks().size());
    for (SourceMark mark : document.marks()) {
      out.writeUTF(mark.kind().name());
      writeText(out, mark.name());
      out.writeInt(mark.start().paragraph());
      out.writeInt(mark.start().offset());
      out.writeInt(mark.end().paragraph());
      out.writeInt(mark.end().offset());
      out.writeBoolean(mark.placeholder());
    }
    out.writeInt(document.properties().size());
    for (Map.Entry<String, String> property : document.properties().entrySet()) {
      writeText(out, property.getKey());
      writeText(out, property.getValue());
    }
    out.writeInt(document.notes().size());
    for (String note : document.notes()) {
      writeText(out, note);
    }
  }

  static SourceDocument read(DataInputStream in) throws IOException {
    SourceFormat format = SourceFormat.valueOf(in.readUTF());
    List<SourceBlock> blocks = readBlocks(in, 0);
    List<SourceMark> marks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      SourceMark.Kind kind = SourceMark.Kind.valueOf(in.readUTF());
      String name = readText(in);
      SourceMark.Place start = new SourceMark.Place(in.readInt(), in.readInt());
      SourceMark.Place end = new SourceMark.Place(in.readInt(), in.readInt());
      marks.add(new SourceMark(kind, name, start, end, in.readBoolean()));
    }
    Map<String, String> properties = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = readText(in);
      properties.put(name, readText(in));
    }
    List<String> notes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      notes.add(readText(in));
    }
    return new SourceDocument(format, blocks, marks, properties, notes);
  }

  private static void writeBlocks(DataOutputStream out, List<SourceBlock> blocks)
      throws IOException {
    out.writeInt(blocks.size());
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> writeParagraph(out, paragraph);
        case SourceTable table -> writeTable(out, table);
      }
    }
  }

  private static List<SourceBlock> readBlocks(DataInputStream in, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("Nested deeper than any tree that is written");
    }
    List<SourceBlock> blocks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      blocks.add(in.readByte() == PARAGRAPH ? readParagraph(in) : readTable(in, depth));
    }
    return blocks;
  }

  private static void writeParagraph(DataOutputStream out, SourceParagraph paragraph)
      throws IOException {
    out.writeByte(PARAGRAPH);
    out.writeInt(paragraph.ordinal());
    out.writeByte(paragraph.outlineLevel());
    out.writeUTF(paragraph.origin().name());
    writeText(out, paragraph.listMarker());
    out.writeInt(paragraph.runs().size());
    for (SourceParagraph.Run run : paragraph.runs()) {
      writeText(out, run.text());
      out.writeByte(
          (run.bold() ? 1 : 0)
              | (run.italic() ? 2 : 0)
              | (run.underlined() ? 4 : 0)
              | (run.struck() ? 8 : 0)
              | (run.coloured() ? 16 : 0));
    }
  }

  private static SourceParagraph readParagraph(DataInputStream in) throws IOException {
    int ordinal = in.readInt();
    int outline = in.readByte();
    SourceParagraph.Origin origin = SourceParagraph.Origin.valueOf(in.readUTF());
    String marker = readText(in);
    List<SourceParagraph.Run> runs = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String text = readText(in);
      int looks = in.readByte();
      runs.add(
          new SourceParagraph.Run(
              text,
              (looks & 1) != 0,
              (looks & 2) != 0,
              (looks & 4) != 0,
              (looks & 8) != 0,
              (looks & 16) != 0));
    }
    return new SourceParagraph(ordinal, runs, marker, outline, origin);
  }

  private static void writeTable(DataOutputStream out, SourceTable table) throws IOException {
    out.writeByte(TABLE);
    out.writeInt(table.columns());
    out.writeInt(table.rows().size());
    for (SourceTable.Row row : table.rows()) {
      out.writeBoolean(row.header());
      out.writeInt(row.cells().size());
      for (SourceTable.Cell cell : row.cells()) {
        out.writeInt(cell.column());
        out.writeInt(cell.columnSpan());
        out.writeInt(cell.rowSpan());
        writeBlocks(out, cell.blocks());
      }
    }
  }

  private static SourceTable readTable(DataInputStream in, int depth) throws IOException {
    int columns = in.readInt();
    List<SourceTable.Row> rows = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      boolean header = in.readBoolean();
      List<SourceTable.Cell> cells = new ArrayList<>();
      for (int cellsLeft = in.readInt(); cellsLeft > 0; cellsLeft--) {
        int column = in.readInt();
        int columnSpan = in.readInt();
        int rowSpan = in.readInt();
        cells.add(new SourceTable.Cell(column, columnSpan, rowSpan, readBlocks(in, depth + 1)));
      }
      rows.add(new SourceTable.Row(cells, header));
    }
    return new SourceTable(columns, rows);
  }

  /// A text of any length; `writeUTF` ends at 65 535 bytes.
  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_TEXT) {
      throw new IOException("No text has the length " + length);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_16BE);
  }
}
