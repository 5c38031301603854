package metodist.reports.revise;

import java.util.ArrayList;
import java.util.List;

/// Words of one text that another does not have there, to be made to stand out.
public final class Words {
  private Words() {}

  /// A stretch of the text; `unlike` when the other text has no such words in this place.
  public record Piece(String text, boolean unlike) {}

  /// The text in pieces, compared with what it was before. A text that had nothing before it is all
  /// new and nothing of it stands out.
  public static List<Piece> unlike(String before, String text) {
    if (before.isBlank()) {
      return List.of(new Piece(text, false));
    }
    List<String> tokens = WordMerge.tokens(text);
    int[] same = Alignment.of(WordMerge.alike(tokens), WordMerge.alike(WordMerge.tokens(before)));
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean unlike = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (same[i] < 0 != unlike) {
        add(pieces, words, unlike);
        unlike = !unlike;
      }
      words.append(tokens.get(i));
    }
    add(pieces, words, unlike);
    return pieces;
  }

  private static void add(List<Piece> pieces, StringBuilder words, boolean unlike) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words.toString(), unlike));
      words.setLength(0);
    }
  }
}
