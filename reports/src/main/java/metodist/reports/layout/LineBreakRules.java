package metodist.reports.layout;

import metodist.reports.tree.Ranges;

/// Where a line may end. The rules are those of Unicode Annex 14 in the cut that office programs
/// use, checked pair by pair against LibreOffice: a break is allowed after a space, after a hyphen,
/// a dash or a slash, before a percent sign that stands off a letter, and never beside a no-break
/// space or against a quotation mark.
final class LineBreakRules {
  private LineBreakRules() {}

  /// Characters that office programs measure apart from the text around them: no-break space and
  /// hyphen, the zero-width ones.
  static boolean standsAlone(int c) {
    return c == 0x00A0 || c == 0x2011 || c == 0x200B || c == 0x2060;
  }

  private enum Kind {
    LETTER,
    DIGIT,
    SPACE,
    ZERO_SPACE,
    GLUE,
    OPEN,
    CLOSE,
    EXCLAIM,
    INFIX,
    SLASH,
    QUOTE,
    AFTER,
    HYPHEN,
    DASH,
    PREFIX,
    POSTFIX,
    ELLIPSIS,
    IDEOGRAPH,
    MARK
  }

  private static final Kind[] KINDS = kinds();

  /// For every index of the text whether a line may end just before it. Index 0 is never a break.
  static boolean[] breaks(CharSequence text) {
    int n = text.length();
    boolean[] result = new boolean[n + 1];
    Kind left = Kind.GLUE;
    Kind beforeSpaces = Kind.GLUE;
    for (int i = 0; i < n; ) {
      int c = Character.codePointAt(text, i);
      Kind kind = kind(c);
      int next = i + Character.charCount(c);
      if (kind == Kind.MARK && i > 0 && left != Kind.SPACE && left != Kind.ZERO_SPACE) {
        i = next;
        continue;
      }
      Kind right = kind == Kind.MARK ? Kind.LETTER : kind;
      if (i > 0) {
        result[i] = allowed(left, beforeSpaces, right, text, i);
      }
      if (right != Kind.SPACE) {
        beforeSpaces = right;
      }
      left = right;
      i = next;
    }
    return result;
  }

  private static boolean allowed(
      Kind left, Kind beforeSpaces, Kind right, CharSequence text, int at) {
    switch (right) {
      case SPACE, ZERO_SPACE -> {
        return false;
      }
      default -> {
        if (left == Kind.ZERO_SPACE) {
          return true;
        }
      }
    }
    if (right == Kind.CLOSE
        || right == Kind.EXCLAIM
        || right == Kind.INFIX
        || right == Kind.SLASH
        || (left == Kind.SPACE ? beforeSpaces : left) == Kind.OPEN) {
      return false;
    }
    if (left == Kind.SPACE) {
      return !(beforeSpaces == Kind.DASH && right == Kind.DASH);
    }
    if (left == Kind.GLUE
        || (left == Kind.AFTER && Ranges.joins(text, at - 1))
        || right == Kind.GLUE
        || left == Kind.QUOTE
        || right == Kind.QUOTE
        || right == Kind.AFTER
        || right == Kind.HYPHEN) {
      return false;
    }
    return splits(left, right, text, at);
  }

  private static boolean splits(Kind left, Kind right, CharSequence text, int at) {
    boolean word = right == Kind.LETTER || right == Kind.DIGIT;
    return switch (left) {
      case LETTER ->
          !(word || right == Kind.ELLIPSIS || right == Kind.PREFIX || right == Kind.OPEN);
      case DIGIT ->
          !(word
              || right == Kind.ELLIPSIS
              || right == Kind.PREFIX
              || right == Kind.POSTFIX
              || right == Kind.OPEN);
      case INFIX -> !word;
      case CLOSE -> !word;
      case SLASH -> !(right == Kind.DIGIT && at > 1 && Character.isDigit(text.charAt(at - 2)));
      case PREFIX ->
          !(word || right == Kind.IDEOGRAPH || (right == Kind.OPEN && digitAfter(text, at)));
      case POSTFIX -> !(word || (right == Kind.OPEN && digitAfter(text, at)));
      case ELLIPSIS -> right != Kind.ELLIPSIS;
      case IDEOGRAPH -> !(right == Kind.POSTFIX || right == Kind.ELLIPSIS);
      case DASH -> right != Kind.DASH;
      default -> true;
    };
  }

  private static boolean digitAfter(CharSequence text, int opening) {
    return opening + 1 < text.length() && Character.isDigit(text.charAt(opening + 1));
  }

  private static Kind kind(int c) {
    return c < KINDS.length ? KINDS[c] : classify(c);
  }

  private static Kind[] kinds() {
    Kind[] result = new Kind[0x2400];
    for (int c = 0; c < result.length; c++) {
      result[c] = classify(c);
    }
    return result;
  }

  private static Kind classify(int c) {
    Kind special = special(c);
    if (special != null) {
      return special;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          Kind.MARK;
      case Character.START_PUNCTUATION -> Kind.OPEN;
      case Character.END_PUNCTUATION -> Kind.CLOSE;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> Kind.QUOTE;
      case Character.CURRENCY_SYMBOL -> Kind.PREFIX;
      case Character.SPACE_SEPARATOR -> Kind.AFTER;
      default ->
          Character.isIdeographic(c) || (c >= 0x1F000 && c < 0x1FB00)
              ? Kind.IDEOGRAPH
              : Kind.LETTER;
    };
  }

  private static @org.jspecify.annotations.Nullable Kind special(int c) {
    return switch (c) {
      case ' ' -> Kind.SPACE;
      case 0x200B -> Kind.ZERO_SPACE;
      case 0x00A0, 0x202F, 0x2007, 0x2011, 0x2060, 0xFEFF -> Kind.GLUE;
      case '!', '?' -> Kind.EXCLAIM;
      case '.', ',', ':', ';' -> Kind.INFIX;
      case '/', '\\' -> Kind.SLASH;
      case '"', '\'' -> Kind.QUOTE;
      case '-' -> Kind.HYPHEN;
      case '\t', '|', 0x00AD, 0x2010, 0x2012, 0x2013 -> Kind.AFTER;
      case 0x2014 -> Kind.DASH;
      case '+', 0x00B1, 0x2116, 0x2212 -> Kind.PREFIX;
      case '%', 0x00A2, 0x2030, 0x2031, 0x2032, 0x2033, 0x2103 -> Kind.POSTFIX;
      case 0x2025, 0x2026 -> Kind.ELLIPSIS;
      case 0x00A1, 0x00BF -> Kind.OPEN;
      default -> null;
    };
  }
}
