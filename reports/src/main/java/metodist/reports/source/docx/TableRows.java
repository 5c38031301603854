package metodist.reports.source.docx;

import java.io.IOException;
import metodist.reports.source.Omission;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.XmlPull;

/// Rows and cells of Word tables: spans over columns and rows, rows deleted when tracking changes.
final class TableRows {
  private final XmlPull xml;
  private final TreeBuilder tree;
  private final XmlPull.Child content;
  private final LeftOut leftOut;

  /// Goes through what is left out; tells whether there is text in it.
  @FunctionalInterface
  interface LeftOut {
    boolean at(String name) throws IOException;
  }

  private static final class RowLooks {
    boolean begun;
    boolean header;
    boolean deleted;
    int before;
  }

  private static final class CellLooks {
    boolean begun;
    int columns = 1;
    boolean joinsAbove;
    boolean joinsLeft;

    /// Covered by the neighbour it joins: what it holds is not on the page.
    boolean covered;
  }

  TableRows(XmlPull xml, TreeBuilder tree, XmlPull.Child content, LeftOut leftOut) {
    this.xml = xml;
    this.tree = tree;
    this.content = content;
    this.leftOut = leftOut;
  }

  /// Reads `w:tr`.
  void row() throws IOException {
    if (!tree.inTable()) {
      xml.children(content);
      return;
    }
    RowLooks row = new RowLooks();
    xml.children(
        name -> {
          if (name.equals("w:trPr") && !row.begun) {
            readRow(row);
            return;
          }
          if (name.equals("w:tblPrEx")) {
            return;
          }
          beginRow(row);
          if (row.deleted) {
            leftOut.at(name);
          } else {
            content.at(name);
          }
        });
    beginRow(row);
  }

  private void beginRow(RowLooks row) {
    if (row.begun) {
      return;
    }
    row.begun = true;
    if (row.deleted) {
      tree.omit(Omission.DELETED_ROWS);
    } else {
      tree.beginRow(row.header);
      tree.skipColumns(row.before);
    }
  }

  private void readRow(RowLooks row) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "w:tblHeader" -> row.header = RunLooks.isOn(xml);
            case "w:gridBefore" -> row.before = xml.number("val", 0);
            case "w:del" -> row.deleted = true;
            case "aml:annotation" ->
                row.deleted |= xml.attribute("type", "").equals("Word.Deletion");
            default -> {}
          }
        });
  }

  /// Reads `w:tc`.
  void cell() throws IOException {
    if (!tree.inTable()) {
      xml.children(content);
      return;
    }
    CellLooks cell = new CellLooks();
    boolean[] hiddenText = {false};
    xml.children(
        name -> {
          if (name.equals("w:tcPr") && !cell.begun) {
            readCell(cell);
            return;
          }
          beginCell(cell);
          if (cell.covered) {
            hiddenText[0] |= leftOut.at(name);
          } else {
            content.at(name);
          }
        });
    beginCell(cell);
    if (!cell.covered) {
      tree.endCell();
    } else if (hiddenText[0]) {
      tree.omit(Omission.COVERED_TEXT);
    }
  }

  private void beginCell(CellLooks cell) {
    if (cell.begun) {
      return;
    }
    cell.begun = true;
    cell.covered =
        (cell.joinsLeft && tree.widenCell(cell.columns))
            || (cell.joinsAbove && tree.continueCellAbove(cell.columns));
    if (!cell.covered) {
      tree.beginCell(cell.columns, 1);
    }
  }

  private void readCell(CellLooks cell) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "w:gridSpan" -> cell.columns = xml.number("val", 1);
            case "w:vMerge", "w:vmerge" ->
                cell.joinsAbove = !xml.attribute("val", "continue").equals("restart");
            case "w:hMerge", "w:hmerge" ->
                cell.joinsLeft = !xml.attribute("val", "continue").equals("restart");
            default -> {}
          }
        });
  }
}
