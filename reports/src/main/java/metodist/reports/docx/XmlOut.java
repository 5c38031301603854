package metodist.reports.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes XML as UTF-8 bytes. `raw` is for markup of our own (as it stands), `text` for everything
/// that came from outside: it escapes, and leaves out characters that XML 1.0 forbids, which would
/// make Word refuse the file.
final class XmlOut {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final int CAPACITY = 1 << 16;
  private static final int ROOM = 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private int used;

  XmlOut(OutputStream out) {
    this.out = out;
  }

  XmlOut raw(byte[] markup) {
    if (markup.length > CAPACITY - used) {
      flush();
      if (markup.length > CAPACITY) {
        write(markup, markup.length);
        return this;
      }
    }
    System.arraycopy(markup, 0, buffer, used, markup.length);
    used += markup.length;
    return this;
  }

  XmlOut raw(String markup) {
    for (int i = 0; i < markup.length(); i++) {
      if (markup.charAt(i) >= 0x80) {
        return raw(markup.getBytes(StandardCharsets.UTF_8));
      }
    }
    for (int done = 0; done < markup.length(); ) {
      room(ROOM);
      int count = Math.min(markup.length() - done, CAPACITY - used);
      for (int i = 0; i < count; i++) {
        buffer[used + i] = (byte) markup.charAt(done + i);
      }
      used += count;
      done += count;
    }
    return this;
  }

  XmlOut number(long value) {
    return raw(Long.toString(value));
  }

  XmlOut text(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      room(ROOM);
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else if (c < 0x800) {
        buffer[used++] = (byte) (0xC0 | (c >> 6));
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        fourBytes(Character.toCodePoint(c, text.charAt(i)));
      } else if (isAllowed(c)) {
        buffer[used++] = (byte) (0xE0 | (c >> 12));
        buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return this;
  }

  /// Whether XML 1.0 allows this character when it stands alone (surrogates go in pairs only).
  static boolean isAllowed(char c) {
    return c >= 0x20
        ? !Character.isSurrogate(c) && c < 0xFFFE
        : (c == '\t' || c == '\n' || c == '\r');
  }

  private void ascii(char c) {
    switch (c) {
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '&' -> raw("&amp;");
      case '"' -> raw("&quot;");
      case '\t', '\n', '\r' -> buffer[used++] = ' ';
      default -> {
        if (c >= 0x20) {
          buffer[used++] = (byte) c;
        }
      }
    }
  }

  private void fourBytes(int code) {
    if ((code & 0xFFFE) == 0xFFFE) {
      return;
    }
    buffer[used++] = (byte) (0xF0 | (code >> 18));
    buffer[used++] = (byte) (0x80 | ((code >> 12) & 0x3F));
    buffer[used++] = (byte) (0x80 | ((code >> 6) & 0x3F));
    buffer[used++] = (byte) (0x80 | (code & 0x3F));
  }

  private void room(int bytes) {
    if (CAPACITY - used < bytes) {
      flush();
    }
  }

  void flush() {
    write(buffer, used);
    used = 0;
  }

  private void write(byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
