package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.FontFace.LineMetrics;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.ParagraphFormat.TabStop;
import metodist.reports.tree.Ranges;

/// Breaks shaped text into lines as Word does: greedily, each line taking all that fits. Spaces at
/// the end of a line hang over the edge; a word wider than the line is broken between characters.
final class LineBreaker {
  private static final int DEFAULT_TAB = 709;
  private static final float SLACK = 0.05f;

  /// A path longer than this may be parted at a slash wherever it stands.
  private static final int PATH = 66;

  private final ShapedText shaped;
  private final ParagraphFormat format;
  private final float width;
  private final LineMetrics empty;

  private int start;
  private float x;
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
    x = left(first);
    segment(TabStop.Kind.LEFT, x, x);
    tabs.clear();
    leaders.clear();
    int right = Math.round(width) - format.indentRight();
    int n = shaped.text().length();
    for (int i = from; i < n; ) {
      char c = shaped.text().charAt(i);
      if (c == '\n') {
        return i;
      }
      if (c == '\t') {
        tab(right);
        i++;
        continue;
      }
      int end = portionEnd(i, n);
      int cut = firstBeyond(i, end, right);
      if (cut < end) {
        return ending(i, cut);
      }
      x = place(segmentWidth);
      i = end;
    }
    return n;
  }

  private int portionEnd(int from, int n) {
    int end = shaped.portions().nextSetBit(from + 1);
    return end < 0 || end > n ? n : end;
  }

  /// The first character of a portion that does not fit, or its end. A portion that fits whole is
  /// rounded to twips; one that may not fit is measured character by character, without rounding.
  private int firstBeyond(int from, int end, int right) {
    Run run = shaped.run(from);
    double room = Math.max(0, right - place(segmentWidth) - run.slant());
    boolean measuredWhole = 2 * room > (double) (end - from) * run.line().height();
    double whole = 0;
    int cut = end;
    for (int i = from; i < end && (cut == end || measuredWhole); i++) {
      whole += shaped.widths()[i];
      if (cut == end && place(segmentWidth + whole) > right - run.slant() + SLACK) {
        cut = i;
      }
    }
    double rounded = Math.floor(whole + 0.5 + SLACK / 8) + slantInside(from, run);
    if (cut == end || (measuredWhole && rounded <= room)) {
      segmentWidth += rounded;
      return end;
    }
    return cut;
  }

  /// A slanted no-break space takes the free room of the end of a line wherever it stands.
  private int slantInside(int from, Run run) {
    char c = shaped.text().charAt(from);
    return c == '\u00a0' || c == '\u2011' ? run.slant() : 0;
  }

  /// Where the line ends when the character at `cut` does not fit; its portion begins at `portion`.
  private int ending(int portion, int cut) {
    String text = shaped.text();
    if (text.charAt(cut) == ' ') {
      int end = cut;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      return end;
    }
    int best = cut;
    while (best > start && !shaped.breaks()[best]) {
      best--;
    }
    if (best > start && text.charAt(best - 1) == '/') {
      best = beforePath(best);
    }
    if (best > start && !gluedToSpace(portion, best)) {
      return best;
    }
    boolean behindRangeDash = portion > start + 1 && Ranges.joins(text, portion - 1);
    return splitAt(behindRangeDash ? portion - 1 : cut);
  }

  /// A path is not parted at its slashes when a space stands before it, not too far off.
  private int beforePath(int slashed) {
    for (int i = slashed - 2; i >= 0 && slashed - i <= PATH; i--) {
      if (Character.isWhitespace(shaped.text().charAt(i))) {
        return i + 1;
      }
    }
    return slashed;
  }

  /// Behind a no-break space a word is broken anywhere when the line has no ordinary space.
  private boolean gluedToSpace(int portion, int best) {
    String text = shaped.text();
    if (portion <= start || best >= portion || text.charAt(portion - 1) != '\u00a0') {
      return false;
    }
    int space = text.lastIndexOf(' ', portion - 2);
    return space <= start;
  }

  private int splitAt(int cut) {
    int index = Math.max(cut, start + 1);
    boolean pair =
        index < shaped.text().length()
            && Character.isLowSurrogate(shaped.text().charAt(index))
            && index - 1 > start;
    return pair ? index - 1 : index;
  }

  private void segment(TabStop.Kind kind, float from, float stop) {
    segmentKind = kind;
    segmentStart = from;
    segmentStop = stop;
    segmentWidth = 0;
  }

  private double segmentWidth;

  /// Where text of this width ends that begins the open segment.
  private float place(double wide) {
    return (float)
        switch (segmentKind) {
          case LEFT -> segmentStop + wide;
          case RIGHT -> Math.max(segmentStop, segmentStart + wide);
          case CENTER -> Math.max(segmentStop + wide / 2, segmentStart + wide);
        };
  }

  private void tab(int right) {
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
            case RIGHT -> segmentStop - segmentStart - (float) segmentWidth;
            case CENTER -> segmentStop - segmentStart - (float) segmentWidth / 2;
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
