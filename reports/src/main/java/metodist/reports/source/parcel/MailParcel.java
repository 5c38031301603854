package metodist.reports.source.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;

/// A letter (.eml): its words and its attachments, those of letters inside it too.
final class MailParcel {
  private static final int MAX_DEPTH = 10;
  private static final int MAX_PARTS = 1_000;

  private final List<Attachment> attachments = new ArrayList<>();
  private final MailHeaders headers;
  private String plainText = "";
  private String webText = "";
  private int parts;

  record Attachment(String name, byte[] content) {}

  private MailParcel(byte[] letter) {
    int body = bodyOf(letter, 0, letter.length);
    headers = MailHeaders.of(latin(letter, 0, body));
    part(letter, 0, letter.length, 0);
  }

  static MailParcel of(byte[] letter) {
    return new MailParcel(letter);
  }

  CoveringLetter letter() {
    return new CoveringLetter(
        headers.value("From"),
        headers.value("Subject"),
        headers.value("Date"),
        plainText.isBlank() ? webText : plainText);
  }

  List<Attachment> attachments() {
    return attachments;
  }

  /// Reads the part between two places: header lines, an empty line, the body.
  private void part(byte[] all, int from, int to, int depth) {
    if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    int body = bodyOf(all, from, to);
    MailHeaders of = MailHeaders.of(latin(all, from, body));
    String type = of.plain("Content-Type");
    String boundary = of.parameter("Content-Type", "boundary");
    if (type.startsWith("multipart/") && !boundary.isEmpty()) {
      multipart(all, body, to, boundary, depth);
      return;
    }
    byte[] content = decoded(Arrays.copyOfRange(all, body, to), of);
    String name = name(of);
    if (type.equals("message/rfc822")) {
      part(content, 0, content.length, depth + 1);
    } else if (name.isEmpty() && (type.isEmpty() || type.startsWith("text/"))) {
      words(type, new String(content, charset(of)));
    } else if (!isDecoration(of, type)) {
      String file = name.isEmpty() ? "вложение " + (attachments.size() + 1) : name;
      attachments.add(new Attachment(file, content));
    }
  }

  private void multipart(byte[] all, int from, int to, String boundary, int depth) {
    byte[] line = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int begun = -1;
    int at = from;
    while (at <= to - line.length) {
      int next = lineAfter(all, at, to);
      if (startsWith(all, at, line)) {
        if (begun >= 0) {
          part(all, begun, withoutBreak(all, begun, at), depth + 1);
        }
        boolean last =
            at + line.length + 1 < to
                && all[at + line.length] == '-'
                && all[at + line.length + 1] == '-';
        if (last) {
          return;
        }
        begun = next;
      }
      at = next;
    }
    if (begun >= 0) {
      part(all, begun, to, depth + 1);
    }
  }

  private void words(String type, String text) {
    if (type.equals("text/html")) {
      webText = webText.isEmpty() ? WebWords.of(text) : webText;
    } else if (plainText.isEmpty()) {
      plainText = text.replace("\r\n", "\n").strip();
    }
  }

  private static String name(MailHeaders of) {
    String name = of.parameter("Content-Disposition", "filename");
    return name.isEmpty() ? of.parameter("Content-Type", "name") : name;
  }

  /// Pictures that belong to the looks of the letter, such as a logo under the signature.
  private static boolean isDecoration(MailHeaders of, String type) {
    return type.startsWith("image/")
        && !of.plain("Content-Disposition").equals("attachment")
        && !of.value("Content-ID").isEmpty();
  }

  private static Charset charset(MailHeaders of) {
    return MailHeaders.charset(of.parameter("Content-Type", "charset"));
  }

  private static byte[] decoded(byte[] body, MailHeaders of) {
    return switch (of.value("Content-Transfer-Encoding").toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body;
    };
  }

  /// Bytes that are no Base64 are passed over; a cut-off end is left out.
  static byte[] base64(byte[] text) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(text.length);
    for (byte b : text) {
      if (b == '=') {
        break;
      }
      if ((b >= 'A' && b <= 'Z')
          || (b >= 'a' && b <= 'z')
          || (b >= '0' && b <= '9')
          || b == '+'
          || b == '/') {
        clean.write(b);
      }
    }
    byte[] digits = clean.toByteArray();
    int whole = digits.length % 4 == 1 ? digits.length - 1 : digits.length;
    return Base64.getDecoder().decode(Arrays.copyOf(digits, whole));
  }

  static byte[] quotedPrintable(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    for (int i = 0; i < text.length; i++) {
      if (text[i] != '=') {
        out.write(text[i]);
      } else if (i + 1 < text.length && (text[i + 1] == '\n' || text[i + 1] == '\r')) {
        i += i + 2 < text.length && text[i + 1] == '\r' && text[i + 2] == '\n' ? 2 : 1;
      } else {
        int high = i + 1 < text.length ? Character.digit(text[i + 1], 16) : -1;
        int low = i + 2 < text.length ? Character.digit(text[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          out.write('=');
        } else {
          out.write(high << 4 | low);
          i += 2;
        }
      }
    }
    return out.toByteArray();
  }

  /// Where the body begins: behind the first empty line.
  private static int bodyOf(byte[] all, int from, int to) {
    int at = from;
    while (at < to) {
      int next = lineAfter(all, at, to);
      boolean empty = all[at] == '\n' || (all[at] == '\r' && at + 1 < to && all[at + 1] == '\n');
      if (empty) {
        return next;
      }
      at = next;
    }
    return to;
  }

  private static int lineAfter(byte[] all, int at, int to) {
    int next = at;
    while (next < to && all[next] != '\n') {
      next++;
    }
    return Math.min(to, next + 1);
  }

  /// The line break before a boundary belongs to the boundary.
  private static int withoutBreak(byte[] all, int from, int to) {
    int end = to;
    if (end > from && all[end - 1] == '\n') {
      end--;
    }
    if (end > from && all[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  private static boolean startsWith(byte[] all, int at, byte[] prefix) {
    return at + prefix.length <= all.length
        && Arrays.equals(all, at, at + prefix.length, prefix, 0, prefix.length);
  }

  private static String latin(byte[] all, int from, int to) {
    return new String(all, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
