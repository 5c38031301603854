package metodist.reports.source.rtf;

import org.jspecify.annotations.Nullable;

/// The tokens of an RTF file.
final class RtfTokens {
  private static final int MAX_WORD = 40;
  private static final int MAX_PARAMETER = 9;

  enum Kind {
    OPEN,
    CLOSE,

    /// A control word or symbol: [#word], [#parameter].
    CONTROL,

    /// One byte of text: [#value].
    BYTE,
    END
  }

  private final byte[] bytes;
  private int at;
  private String word = "";
  private @Nullable Integer parameter;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  String word() {
    return word;
  }

  boolean hasParameter() {
    return parameter != null;
  }

  int parameter(int otherwise) {
    return parameter == null ? otherwise : parameter;
  }

  int value() {
    return value;
  }

  Kind next() {
    while (at < bytes.length) {
      int b = bytes[at++] & 0xFF;
      switch (b) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {}
        default -> {
          value = b;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    parameter = null;
    if (at >= bytes.length) {
      return Kind.END;
    }
    int first = bytes[at] & 0xFF;
    if (!isLetter(first)) {
      at++;
      return symbol(first);
    }
    int from = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - from < MAX_WORD) {
      at++;
    }
    word = ascii(from, at);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, parameter(0)));
    }
    return Kind.CONTROL;
  }

  private void number() {
    int from = at;
    int digits = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    if (end > digits) {
      at = end;
      if (end - digits <= MAX_PARAMETER) {
        parameter = Integer.parseInt(ascii(from, end));
      } else {
        parameter = 0;
      }
    }
  }

  private Kind symbol(int symbol) {
    if (symbol == '\'') {
      value = hex(at) << 4 | hex(at + 1);
      at = Math.min(bytes.length, at + 2);
      return Kind.BYTE;
    }
    if (symbol == '\\' || symbol == '{' || symbol == '}') {
      value = symbol;
      return Kind.BYTE;
    }
    word = symbol == '\r' || symbol == '\n' ? "par" : Character.toString(symbol);
    return Kind.CONTROL;
  }

  private int hex(int index) {
    int digit = index < bytes.length ? Character.digit(bytes[index], 16) : -1;
    return Math.max(0, digit);
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private String ascii(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append((char) bytes[i]);
    }
    return text.toString();
  }
}
