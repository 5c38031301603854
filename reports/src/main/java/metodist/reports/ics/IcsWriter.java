package metodist.reports.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes a calendar as RFC 5545 asks: CRLF, lines folded at 75 octets between characters, text
/// escaped. Times are floating — of the wall clock of the place, whatever zone the reader is in.
public final class IcsWriter {
  private static final int LINE = 75;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final String DOMAIN = "@metodist";

  /// `stamp` is when the calendar was made.
  public void write(Agenda agenda, Instant stamp, OutputStream target) throws IOException {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Metodist//Metodist//RU");
    line(out, "CALSCALE:GREGORIAN");
    line(out, "METHOD:PUBLISH");
    line(out, "X-WR-CALNAME:" + escaped(agenda.name()));
    for (Agenda.Entry entry : agenda.entries()) {
      entry(out, entry, stamp);
    }
    line(out, "END:VCALENDAR");
    target.write(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(StringBuilder out, Agenda.Entry entry, Instant stamp) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + entry.key() + DOMAIN);
    line(out, "SEQUENCE:" + Math.min(entry.sequence(), Integer.MAX_VALUE));
    line(out, "DTSTAMP:" + TIME.format(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC)) + "Z");
    line(out, "DTSTART:" + TIME.format(entry.from()));
    if (entry.to().isAfter(entry.from())) {
      line(out, "DTEND:" + TIME.format(entry.to()));
    }
    line(out, "SUMMARY:" + escaped(entry.summary()));
    text(out, "LOCATION", entry.place());
    text(out, "DESCRIPTION", entry.text());
    if (!entry.link().isBlank()) {
      line(out, "URL:" + entry.link());
    }
    line(out, "END:VEVENT");
  }

  private static void text(StringBuilder out, String name, String value) {
    if (!value.isBlank()) {
      line(out, name + ":" + escaped(value));
    }
  }

  /// Backslash, semicolon and comma with a backslash, a line break as `\n`; other control
  /// characters are dropped.
  private static String escaped(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// A content line, folded so that no line has more than 75 octets and no character is cut.
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int symbol = content.codePointAt(i);
      int size = Character.toString(symbol).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(symbol);
      octets += size;
      i += Character.charCount(symbol);
    }
    out.append("\r\n");
  }
}
