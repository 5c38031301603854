package metodist.reports.source.rtf;

import java.util.ArrayList;
import java.util.List;

/// The table of colours: which of them are not the usual black.
final class RtfColours {
  private final List<Boolean> coloured = new ArrayList<>();
  private boolean any;

  /// `\red255` and the like; a part of zero is part of black.
  void part(String word, int parameter) {
    any |= parameter > 0 && (word.equals("red") || word.equals("green") || word.equals("blue"));
  }

  /// A semicolon ends a colour.
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';') {
        coloured.add(any);
        any = false;
      }
    }
  }

  boolean coloured(int index) {
    return index > 0 && index < coloured.size() && coloured.get(index);
  }
}
