package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.source.SourceMark;
import metodist.reports.source.SourceParagraph;

/// A source paragraph made ready for looking at: its text once, the look of each character.
final class Para {
  static final int BOLD = 1;
  static final int ITALIC = 2;
  static final int UNDERLINED = 4;
  static final int STRUCK = 8;
  static final int COLOURED = 16;

  final int ordinal;
  final String text;
  final String marker;
  final int outline;
  final SourceParagraph.Origin origin;
  private final byte[] looks;

  Para(SourceParagraph source) {
    ordinal = source.ordinal();
    text = source.text();
    marker = source.listMarker().strip();
    outline = source.outlineLevel();
    origin = source.origin();
    looks = new byte[text.length()];
    int at = 0;
    for (SourceParagraph.Run run : source.runs()) {
      byte look =
          (byte)
              ((run.bold() ? BOLD : 0)
                  | (run.italic() ? ITALIC : 0)
                  | (run.underlined() ? UNDERLINED : 0)
                  | (run.struck() ? STRUCK : 0)
                  | (run.coloured() ? COLOURED : 0));
      for (int i = 0; i < run.text().length(); i++) {
        looks[at++] = look;
      }
    }
  }

  /// The look of the character at `index`, a sum of the constants.
  int look(int index) {
    return looks[index];
  }

  /// The lines between line breaks, blank ones too.
  List<Stretch> lines() {
    List<Stretch> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new Stretch(this, from, i));
        from = i + 1;
      }
    }
    return lines;
  }

  /// A stretch of one paragraph; `to` is exclusive.
  record Stretch(Para para, int from, int to) {
    String text() {
      return para.text.substring(from, to);
    }

    /// Whether nothing of it is seen, an automatic number before it included.
    boolean blank() {
      return marker().isEmpty() && Words.blank(text());
    }

    /// The automatic number or bullet, when the stretch begins its paragraph.
    String marker() {
      return from == 0 ? para.marker : "";
    }

    /// Whether every visible character has the look.
    boolean looks(int look) {
      boolean any = false;
      for (int i = from; i < to; i++) {
        if (!Words.invisible(para.text.charAt(i))) {
          if ((para.look(i) & look) == 0) {
            return false;
          }
          any = true;
        }
      }
      return any;
    }

    Stretch part(int start, int end) {
      return new Stretch(para, from + start, from + end);
    }

    Stretch trimmed() {
      int start = from;
      int end = to;
      while (start < end && Words.invisible(para.text.charAt(start))) {
        start++;
      }
      while (end > start && Words.invisible(para.text.charAt(end - 1))) {
        end--;
      }
      boolean keepsMarker = !marker().isEmpty();
      return new Stretch(para, keepsMarker ? from : start, Math.max(end, keepsMarker ? from : 0));
    }

    FormReading.Span span() {
      return new FormReading.Span(
          new SourceMark.Place(para.ordinal, from), new SourceMark.Place(para.ordinal, to));
    }
  }
}
