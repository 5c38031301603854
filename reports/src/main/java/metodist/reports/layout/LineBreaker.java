package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.FontFace.LineMetrics;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.ParagraphFormat.TabStop;

/// Breaks shaped text into lines as Word does: greedily, each line taking all that fits. Spaces at
/// the end of a line hang over the edge; a word wider than the line is broken between characters.
final class LineBreaker {
  private static final int DEFAULT_TAB = 709;
  private static final float SLACK = 0.05f;

  private final ShapedText shaped;
  private final ParagraphFormat format;
  private final float width;
  private final LineMetrics empty;

  private int start;
  private float x;
  private int best;
  private final List<Float> tabs = new ArrayList<>(2);
  private final List<Boolean> leaders = new ArrayList<>(2);
  private float segmentStart;
  private float segmentStop;
  private TabStop.Kind segmentKind = TabStop.Kind.LEFT;

  LineBreaker(ShapedText shaped, ParagraphFormat format, int width, LineMetrics empty) {
    this.shaped = shaped;
    this.format = format;
    this.width = width;
    this.empty = empty;
  }

  List<Line> lines() {
    List<Line> result = new ArrayList<>();
    int n = shaped.text().length();
    int at = 0;
    boolean more = true;
    while (more) {
      int stop = next(at, result.isEmpty());
      boolean manual = stop < n && shaped.text().charAt(stop) == '\n';
      int resume = manual ? stop + 1 : stop;
      more = manual || stop < n;
      result.add(line(at, stop, result.isEmpty(), !more || manual));
      at = resume;
    }
    return result;
  }

  private float left(boolean first) {
    return format.indentLeft() + (first ? format.firstLine() : 0);
  }

  /// The index at which the line that begins at `from` ends.
  private int next(int from, boolean first) {
    start = from;
    best = -1;
    x = left(first);
    segment(TabStop.Kind.LEFT, x, x);
    tabs.clear();
    leaders.clear();
    float right = width - format.indentRight();
    String text = shaped.text();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      if (i > from && shaped.breaks()[i]) {
        best = i;
      }
      if (c == '\t') {
        tab(right);
        continue;
      }
      float after = advance(i);
      if (c != ' ' && after > right + SLACK && i > from) {
        return best > from ? best : splitAt(i);
      }
      x = after;
    }
    return text.length();
  }

  private int splitAt(int index) {
    boolean pair = Character.isLowSurrogate(shaped.text().charAt(index)) && index - 1 > start;
    return pair ? index - 1 : index;
  }

  private void segment(TabStop.Kind kind, float from, float stop) {
    segmentKind = kind;
    segmentStart = from;
    segmentStop = stop;
    segmentWidth = 0;
  }

  private float segmentWidth;

  private float advance(int index) {
    segmentWidth += shaped.widths()[index];
    return switch (segmentKind) {
      case LEFT -> segmentStop + segmentWidth;
      case RIGHT -> Math.max(segmentStop, segmentStart + segmentWidth);
      case CENTER -> Math.max(segmentStop + segmentWidth / 2, segmentStart + segmentWidth);
    };
  }

  private void tab(float right) {
    closeSegment();
    TabStop stop = stopAfter(x, right);
    tabs.add(0f);
    leaders.add(stop.dotLeader());
    segment(stop.kind(), x, stop.position());
  }

  /// Fixes the width of the tab whose text has ended.
  private void closeSegment() {
    if (!tabs.isEmpty()) {
      float gap =
          switch (segmentKind) {
            case LEFT -> segmentStop - segmentStart;
            case RIGHT -> segmentStop - segmentStart - segmentWidth;
            case CENTER -> segmentStop - segmentStart - segmentWidth / 2;
          };
      tabs.set(tabs.size() - 1, Math.max(0, gap));
    }
  }

  private TabStop stopAfter(float at, float right) {
    for (TabStop stop : format.tabs()) {
      if (stop.position() > at + SLACK) {
        return stop;
      }
    }
    if (format.firstLine() < 0 && at < format.indentLeft() - SLACK) {
      return new TabStop(format.indentLeft(), TabStop.Kind.LEFT, false);
    }
    int step = ((int) Math.floor((at + SLACK) / DEFAULT_TAB) + 1) * DEFAULT_TAB;
    return new TabStop(
        step > right ? Math.round(Math.max(at, right)) : step, TabStop.Kind.LEFT, false);
  }

  private Line line(int from, int stop, boolean first, boolean closes) {
    int end = stop;
    while (end > from && shaped.text().charAt(end - 1) == ' ') {
      end--;
    }
    float hanging = 0;
    for (int i = end; i < stop; i++) {
      hanging += shaped.widths()[i];
    }
    rewind(from, stop);
    segmentWidth -= hanging;
    closeSegment();
    float natural = 0;
    for (int i = from; i < end; i++) {
      natural += shaped.widths()[i];
    }
    for (float tab : tabs) {
      natural += tab;
    }
    return measured(from, end, first, closes, natural);
  }

  /// The breaker ran past the end of the line to find out that it was full; the open tab must
  /// forget that text.
  private void rewind(int from, int stop) {
    int lastTab = -1;
    int seen = 0;
    for (int i = from; i < stop; i++) {
      if (shaped.text().charAt(i) == '\t') {
        lastTab = i;
        seen++;
      }
    }
    while (tabs.size() > seen) {
      tabs.removeLast();
      leaders.removeLast();
    }
    segmentWidth = 0;
    for (int i = lastTab + 1; i < stop && lastTab >= 0; i++) {
      segmentWidth += shaped.widths()[i];
    }
  }

  private Line measured(int from, int end, boolean first, boolean closes, float natural) {
    int above = 0;
    int below = 0;
    int previous = -1;
    for (int i = from; i < end; i++) {
      if (shaped.runOf()[i] != previous) {
        previous = shaped.runOf()[i];
        LineMetrics m = shaped.run(i).line();
        above = Math.max(above, m.above());
        below = Math.max(below, m.below());
      }
    }
    if (above + below == 0) {
      above = empty.above();
      below = empty.below();
    }
    int percent = Math.round(format.lineSpacing() * 100 / 240f);
    int extra = percent > 100 ? (above + below) * percent / 100 - above - below : 0;
    float[] tabWidths = new float[tabs.size()];
    boolean[] dots = new boolean[tabs.size()];
    for (int i = 0; i < tabWidths.length; i++) {
      tabWidths[i] = tabs.get(i);
      dots[i] = leaders.get(i);
    }
    return new Line(
        from,
        end,
        left(first),
        width - format.indentRight(),
        natural,
        tabWidths,
        dots,
        above,
        below,
        extra,
        closes,
        notesOf(from, end));
  }

  private List<Note> notesOf(int from, int end) {
    if (shaped.notes().isEmpty()) {
      return List.of();
    }
    List<Note> result = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Note note = shaped.notes().get(i);
      if (note != null) {
        result.add(note);
      }
    }
    return List.copyOf(result);
  }
}
