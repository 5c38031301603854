package metodist.reports.layout;

import java.util.List;
import metodist.reports.tree.Block;

/// The smallest thing a page takes or leaves: a line, a table row, a picture. Heights in twips;
/// `gap` is the empty space above, which vanishes at the top of a page. `hold` says how willingly a
/// page may end just above this piece.
sealed interface Piece {
  int gap();

  int height();

  Hold hold();

  List<Note> notes();

  /// Whether a page may end above a piece.
  enum Hold {
    /// Anywhere.
    FREE,
    /// Only when the chain that holds together is longer than a page.
    KEEP,
    /// Only when nothing else helps: a lone line of a paragraph would be left.
    WIDOW,
    /// Here it must end.
    BREAK
  }

  record LineOf(ParagraphBox box, int index, int gap, Hold hold) implements Piece {
    Line line() {
      return box.lines().get(index);
    }

    @Override
    public int height() {
      return line().height();
    }

    @Override
    public List<Note> notes() {
      return line().notes();
    }
  }

  record PictureOf(Block.Picture picture, int width, int height, int node, int gap, Hold hold)
      implements Piece {
    @Override
    public List<Note> notes() {
      return List.of();
    }
  }

  /// A row of a table or the part of it that stands on one page: from each cell the pieces `from`
  /// to `to`. `grown` is height added so that a cell reaching down over a page break finds room for
  /// its rest.
  record RowOf(
      TableBox table, int row, List<CellPart> parts, int body, int grown, int gap, Hold hold)
      implements Piece {
    public RowOf {
      parts = List.copyOf(parts);
    }

    @Override
    public int height() {
      return table.ruleAbove(row) + body + grown + (lastOfTable() ? table.ruleBelow() : 0);
    }

    boolean lastOfTable() {
      return row == table.rows().size() - 1;
    }

    boolean header() {
      return row < table.headerRows();
    }

    /// Whether the row begins here, or is the rest of one begun on the page before.
    boolean opens() {
      return parts.stream().allMatch(p -> p.from() == 0);
    }

    @Override
    public List<Note> notes() {
      return parts.stream()
          .flatMap(p -> p.pieces().stream())
          .flatMap(p -> p.notes().stream())
          .toList();
    }
  }

  record CellPart(CellBox cell, int from, int to) {
    List<Piece> pieces() {
      return cell.content().pieces().subList(from, to);
    }

    boolean whole() {
      return from == 0 && to == cell.content().pieces().size();
    }

    int height() {
      return Stack.height(pieces())
          + (to == cell.content().pieces().size() ? cell.content().trailing() : 0);
    }
  }
}
