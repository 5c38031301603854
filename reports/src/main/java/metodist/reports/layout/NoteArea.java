package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;

/// The foot of one page: footnotes whose marks stand above, and what is left of a long one from the
/// page before. It takes its room from the text, so every line asks it first.
final class NoteArea {
  /// Space above the separator rule and between it and the first note.
  static final int ABOVE_RULE = 57;

  static final int BELOW_RULE = 57;
  static final int RULE_LENGTH = 2880;
  static final int SEPARATOR = ABOVE_RULE + BELOW_RULE + TableBox.RULE;

  private final List<Piece> pieces = new ArrayList<>();
  private int height;

  int height() {
    return pieces.isEmpty() ? 0 : height + SEPARATOR;
  }

  /// The height the area would have with these notes as well.
  int heightWith(List<Note> notes) {
    int sum = height();
    for (Note note : notes) {
      sum += note.height();
    }
    return pieces.isEmpty() && !notes.isEmpty() ? sum + SEPARATOR : sum;
  }

  void add(Piece piece) {
    pieces.add(piece);
    height += piece.gap() + piece.height();
  }

  void addAll(List<Note> notes) {
    for (Note note : notes) {
      note.pieces().forEach(this::add);
    }
  }

  /// Adds as many lines as stand in `room` without leaving a lone one; returns the rest.
  List<Piece> fill(List<Piece> lines, int room) {
    int used = height();
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Piece piece = lines.get(i);
      used += piece.gap() + piece.height() + (used == 0 ? SEPARATOR : 0);
      if (used > room) {
        break;
      }
      if (i + 1 == lines.size() || lines.get(i + 1).hold() != Piece.Hold.WIDOW) {
        count = i + 1;
      }
    }
    lines.subList(0, count).forEach(this::add);
    return List.copyOf(lines.subList(count, lines.size()));
  }

  List<Piece> pieces() {
    return pieces;
  }
}
