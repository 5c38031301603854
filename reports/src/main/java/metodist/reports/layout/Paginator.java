package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import metodist.reports.layout.Piece.Hold;
import metodist.reports.layout.Piece.RowOf;
import org.jspecify.annotations.Nullable;

/// Fills pages with pieces: each page takes what fits and gives back what must not be parted. Rows
/// that may split are divided at the foot of the page; rows that may not go whole, unless a page
/// cannot hold them.
final class Paginator {
  private final List<Piece> pieces;
  private final IntUnaryOperator bodyHeight;
  private final List<PageContent> pages = new ArrayList<>();
  private final SpanProgress spans = new SpanProgress();
  private List<Piece> carriedNotes = List.of();

  /// `bodyHeight` gives the height of the text area of the section's n-th page.
  Paginator(List<Piece> pieces, IntUnaryOperator bodyHeight) {
    this.pieces = new ArrayList<>(pieces);
    this.bodyHeight = bodyHeight;
  }

  List<PageContent> pages() {
    int at = 0;
    do {
      int before = at;
      at = new Filling(at, bodyHeight.applyAsInt(pages.size())).fill();
      if (at == before && at < pieces.size() && carriedNotes.isEmpty()) {
        throw new IllegalStateException("a page took nothing");
      }
    } while (at < pieces.size() || !carriedNotes.isEmpty());
    return pages;
  }

  /// One page being filled.
  private final class Filling {
    private final int first;
    private final int limit;
    private final List<Integer> tops = new ArrayList<>();
    private NoteArea notes = new NoteArea();
    private int y;
    private List<Piece> notesLeft = List.of();

    Filling(int first, int limit) {
      this.first = first;
      this.limit = limit;
    }

    int fill() {
      carriedNotes = notes.fill(carriedNotes, limit);
      if (first < pieces.size() && pieces.get(first) instanceof RowOf row) {
        spans.makeRoom(pieces, first, row);
      }
      int at = first;
      while (at < pieces.size() && (at == first || pieces.get(at).hold() != Hold.BREAK)) {
        Piece piece = pieces.get(at);
        if (!takes(piece, at)) {
          at = stop(piece, at);
          break;
        }
        at++;
        if (!notesLeft.isEmpty()) {
          break;
        }
      }
      close(at);
      return at;
    }

    private int gap(Piece piece, int at) {
      boolean kept = at > first || pages.isEmpty() || piece.hold() == Hold.BREAK;
      return kept ? piece.gap() : 0;
    }

    private boolean takes(Piece piece, int at) {
      int top = y + gap(piece, at) + repeated(piece, at);
      int bottom = top + piece.height();
      int closing = piece instanceof RowOf row ? row.table().closing(row.row()) : 0;
      if (bottom + closing + notes.heightWith(piece.notes()) <= limit) {
        notes.addAll(piece.notes());
        place(top, bottom);
        return true;
      }
      return !piece.notes().isEmpty()
          && carriedNotes.isEmpty()
          && takesWithPartOfNotes(piece, top, bottom);
    }

    /// A line may stay although its note does not fit whole: the note goes on overleaf.
    private boolean takesWithPartOfNotes(Piece piece, int top, int bottom) {
      List<Piece> lines = piece.notes().stream().flatMap(n -> n.pieces().stream()).toList();
      List<Piece> start = lines.subList(0, firstPart(lines));
      if (bottom + notes.heightWith(List.of(new Note(0, start))) > limit) {
        return false;
      }
      notesLeft = notes.fill(lines, limit - bottom);
      place(top, bottom);
      return true;
    }

    private static int firstPart(List<Piece> lines) {
      int count = 1;
      while (count < lines.size() && lines.get(count).hold() == Hold.WIDOW) {
        count++;
      }
      return count;
    }

    private void place(int top, int bottom) {
      tops.add(top);
      y = bottom;
    }

    private int repeated(Piece piece, int at) {
      return at == first && piece instanceof RowOf row && !row.header()
          ? headerHeight(row.table())
          : 0;
    }

    /// The index at which the page ends when `piece` does not fit.
    private int stop(Piece piece, int at) {
      if (piece instanceof RowOf row && divide(row, at)) {
        return at + 1;
      }
      for (Hold worst : List.of(Hold.FREE, Hold.KEEP, Hold.WIDOW)) {
        for (int b = at; b > first; b--) {
          if (pieces.get(b).hold().compareTo(worst) <= 0) {
            giveBack(b);
            return b;
          }
        }
      }
      if (at == first) {
        int top = y + gap(piece, at) + repeated(piece, at);
        notesLeft =
            notes.fill(piece.notes().stream().flatMap(n -> n.pieces().stream()).toList(), limit);
        place(top, top + piece.height());
        return at + 1;
      }
      return at;
    }

    private boolean divide(RowOf row, int at) {
      int top = y + gap(row, at) + repeated(row, at);
      RowSplit split = split(row, at, first, limit - notes.height() - top);
      if (split == null) {
        return false;
      }
      pieces.set(at, split.upper());
      pieces.add(at + 1, split.lower());
      notes.addAll(split.upper().notes());
      place(top, top + split.upper().height());
      return true;
    }

    private static @Nullable RowSplit split(RowOf row, int at, int first, int room) {
      boolean mayDivide = at == first || row.table().rows().get(row.row()).splits();
      RowSplit split = mayDivide ? RowSplit.of(row, room) : null;
      if (split == null && mayDivide) {
        split = RowSplit.overhang(row, room);
      }
      return split == null && at == first ? RowSplit.forced(row) : split;
    }

    private void giveBack(int end) {
      notes = new NoteArea();
      List<Piece> carried = carriedFromBefore;
      notes.fill(carried, limit);
      for (int i = first; i < end; i++) {
        notes.addAll(pieces.get(i).notes());
      }
      while (tops.size() > end - first) {
        tops.removeLast();
      }
      notesLeft = List.of();
    }

    private final List<Piece> carriedFromBefore = carriedNotes;

    private void close(int end) {
      List<Piece> own = pieces.subList(first, Math.max(first, end));
      List<Piece> left = new ArrayList<>(carriedNotes);
      left.addAll(notesLeft);
      carriedNotes = left;
      pages.add(new PageContent(new Fragments(spans).assemble(own, tops), notes.pieces()));
    }
  }

  private static int headerHeight(TableBox table) {
    return table.headerHeight();
  }
}
