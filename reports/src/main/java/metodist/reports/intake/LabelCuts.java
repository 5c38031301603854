package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metodist.reports.intake.LabelFinder.Cut;
import metodist.reports.intake.LabelFinder.Ending;
import org.jspecify.annotations.Nullable;

/// The places where a label at the beginning of a text may end: signs, gaps, ends of lines, changes
/// of look.
final class LabelCuts {
  private static final Pattern DASH_LAST = Pattern.compile("(?U)[–—-]\\W*$");
  private static final String SIGNS = "–—-•●▪■◦*«\"„(";
  private static final String BULLETS = "•●▪■◦\uF0B7\uF0A7";
  private static final int LOOKS = Para.BOLD | Para.ITALIC | Para.UNDERLINED | Para.COLOURED;
  private static final int GAP = 3;
  private static final int MOST_CUTS = 16;

  /// A label longer than this is none.
  static final int FARTHEST = 320;

  private LabelCuts() {}

  static List<Cut> cuts(Passage passage, int from) {
    String text = passage.text();
    List<Cut> cuts = new ArrayList<>();
    List<Integer> looks = looks(passage, from);
    int end = Math.min(text.length(), from + FARTHEST);
    for (int i = from + 1; i < end && cuts.size() < MOST_CUTS; i++) {
      Ending ending = enclosed(text, from, i) ? null : ending(text, i, looks);
      char before = lastVisible(text, from, i);
      boolean word = Character.isLetterOrDigit(before) || ")»\"*".indexOf(before) >= 0;
      if (BULLETS.indexOf(text.charAt(i)) >= 0 && Words.invisible(text.charAt(i - 1))) {
        cuts.add(new Cut(from, i, i, Ending.LINE));
        return cuts;
      }
      if (ending != null
          && (word
              || (ending == Ending.COLON && before == '.')
              || ending == Ending.LINE
              || ending == Ending.UNDERSCORES
              || ending == Ending.TAB)) {
        int rest =
            ending == Ending.COLON
                    || ending == Ending.DASH
                    || ending == Ending.TAB
                    || ending == Ending.LINE
                    || ending == Ending.SENTENCE
                ? i + 1
                : i;
        cuts.add(new Cut(from, i, restFrom(text, rest), ending));
      }
    }
    if (text.length() - from <= FARTHEST + 200 && !DASH_LAST.matcher(text).find()) {
      cuts.add(new Cut(from, text.length(), text.length(), Ending.WHOLE));
    }
    return cuts;
  }

  /// Whether a colon, a dash or a full stop stands in parentheses: it ends nothing.
  private static boolean enclosed(String text, int from, int at) {
    if (":–—-.".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int open = text.lastIndexOf('(', at);
    return open >= from && text.indexOf(')', open) > at;
  }

  private static char lastVisible(String text, int from, int to) {
    int i = to - 1;
    while (i > from && Words.invisible(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private static @Nullable Ending ending(String text, int i, List<Integer> looks) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    if (text.charAt(i - 1) == '\n' && c != '_') {
      return null;
    }
    if (looks.contains(i) && (Words.invisible(text.charAt(i - 1)) || c == '(')) {
      return Ending.LOOK;
    }
    switch (c) {
      case ':' -> {
        return next == '/' ? null : Ending.COLON;
      }
      case '?' -> {
        return Words.invisible(next) ? Ending.COLON : null;
      }
      case '\n' -> {
        return Ending.LINE;
      }
      case '\t' -> {
        return Ending.TAB;
      }
      case '_', '.', '…' -> {
        return Underscores.begins(text, i)
            ? Ending.UNDERSCORES
            : c == '.' && Words.invisible(next) ? Ending.SENTENCE : null;
      }
      case '(' -> {
        return Ending.PARENTHESIS;
      }
      case '–', '—' -> {
        return Words.invisible(next) || Words.invisible(text.charAt(i - 1)) ? Ending.DASH : null;
      }
      case '-', '=' -> {
        return Words.invisible(next) && Words.invisible(text.charAt(i - 1)) ? Ending.DASH : null;
      }
      case ' ', '\u00A0' -> {
        return wideGap(text, i) ? Ending.TAB : null;
      }
      default -> {
        return looks.contains(i) ? Ending.LOOK : null;
      }
    }
  }

  /// Several blanks in a row, typed to reach the place for the answer.
  private static boolean wideGap(String text, int at) {
    return at + GAP <= text.length()
        && text.substring(at, at + GAP).chars().allMatch(c -> c == ' ' || c == '\u00A0');
  }

  /// Where the text becomes bold, slanted, underlined or coloured, or stops being so.
  static List<Integer> looks(Passage passage, int from) {
    List<Integer> changes = new ArrayList<>();
    int start = 0;
    int last = -1;
    for (Para.Stretch line : passage.lines()) {
      for (int i = line.from(); i < line.to() && start + i - line.from() < from + FARTHEST; i++) {
        if (!Words.invisible(line.para().text.charAt(i))) {
          int look = line.para().look(i) & LOOKS;
          int at = start + i - line.from();
          if (last >= 0 && look != last && at > from) {
            changes.add(at);
          }
          last = look;
        }
      }
      start += line.to() - line.from() + 1;
    }
    return changes;
  }

  /// Where the answer begins: after blanks, doubled colons and stars.
  static int restFrom(String text, int from) {
    int i = leadingBlank(text, from);
    while (i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '*')) {
      i = leadingBlank(text, i + 1);
    }
    return i;
  }

  /// Where the words begin: behind a dash, a bullet, a quotation mark or a parenthesis.
  static int leadingSign(String text) {
    int from = leadingBlank(text, 0);
    boolean sign = from < text.length() && SIGNS.indexOf(text.charAt(from)) >= 0;
    int next = sign ? leadingBlank(text, from + 1) : from;
    return next < text.length() && Character.isLetterOrDigit(text.charAt(next)) ? next : from;
  }

  static int leadingBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Words.invisible(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
