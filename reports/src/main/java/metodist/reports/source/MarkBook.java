package metodist.reports.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.source.SourceMark.Place;
import org.jspecify.annotations.Nullable;

/// The marks of a document while it is read. A mark that begins between paragraphs begins with the
/// next one; a mark that ends between paragraphs ends with the last one.
final class MarkBook {
  private static final int MAX_MARKS = 20_000;

  private final Map<String, OpenMark> open = new HashMap<>();
  private final List<OpenMark> waiting = new ArrayList<>();
  private final List<OpenMark> all = new ArrayList<>();
  private @Nullable Place lastEnd;

  private static final class OpenMark {
    final SourceMark.Kind kind;
    final String name;
    final boolean placeholder;
    @Nullable Place start;
    @Nullable Place end;
    boolean ended;

    OpenMark(SourceMark.Kind kind, String name, boolean placeholder, @Nullable Place start) {
      this.kind = kind;
      this.name = name;
      this.placeholder = placeholder;
      this.start = start;
    }
  }

  void begin(
      String key, SourceMark.Kind kind, String name, boolean placeholder, @Nullable Place here) {
    if (all.size() >= MAX_MARKS) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    OpenMark mark = new OpenMark(kind, name, placeholder, here);
    open.put(key, mark);
    all.add(mark);
    if (here == null) {
      waiting.add(mark);
    }
  }

  void end(String key, @Nullable Place here) {
    OpenMark mark = open.remove(key);
    if (mark == null) {
      return;
    }
    mark.ended = true;
    if (mark.start != null) {
      mark.end = here != null ? here : lastEnd;
    }
  }

  boolean beganAt(String key, Place here) {
    OpenMark mark = open.get(key);
    return mark != null && here.equals(mark.start);
  }

  void paragraphBegun(int ordinal) {
    Place start = new Place(ordinal, 0);
    for (OpenMark mark : waiting) {
      mark.start = start;
      if (mark.ended) {
        mark.end = start;
      }
    }
    waiting.clear();
  }

  void paragraphEnded(int ordinal, int length) {
    Place end = new Place(ordinal, length);
    if (lastEnd == null || ordinal >= lastEnd.paragraph()) {
      lastEnd = end;
    }
  }

  /// A mark that nothing ended covers nothing: where it would end is not known.
  List<SourceMark> finished() {
    Place last = lastEnd == null ? new Place(0, 0) : lastEnd;
    List<SourceMark> done = new ArrayList<>();
    for (OpenMark mark : all) {
      Place start = mark.start == null ? last : mark.start;
      Place end = mark.end == null || before(mark.end, start) ? start : mark.end;
      done.add(new SourceMark(mark.kind, mark.name, start, end, mark.placeholder));
    }
    return done;
  }

  private static boolean before(Place a, Place b) {
    return Comparator.comparingInt(Place::paragraph).thenComparingInt(Place::offset).compare(a, b)
        < 0;
  }
}
