package metodist.reports.source.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;

/// The text boxes of the body, which stand one after another in a story of their own, each by the
/// place its shape is anchored at. POI does not tell whose text is whose: [MS-DOC] 2.8.32,
/// PlcftxbxTxt, holds the shape of each text.
final class DocBoxes {
  /// Where FibRgFcLcb97 has the place and the length of PlcftxbxTxt.
  private static final int PLACE = 154 + 8 * 56;

  private static final int POSITION = 4;
  private static final int FTXBXS = 22;
  private static final int SHAPE = 14;

  private final HWPFDocument word;
  private final Range story;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();
  private final boolean known;

  DocBoxes(HWPFDocument word) {
    this.word = word;
    story = word.getMainTextboxRange();
    byte[] main = word.getMainStream();
    byte[] table = word.getTableStream();
    int from = number(main, PLACE);
    int length = number(main, PLACE + 4);
    if (from >= 0 && length > POSITION && (long) from + length <= table.length) {
      split(table, from, (length - POSITION) / (POSITION + FTXBXS));
    }
    known = !byShape.isEmpty() && covered();
    if (!known) {
      byShape.clear();
    }
  }

  private void split(byte[] table, int from, int count) {
    int shapes = from + POSITION * (count + 1);
    for (int i = 0; i < count; i++) {
      int begin = story.getStartOffset() + number(table, from + POSITION * i);
      int end = story.getStartOffset() + number(table, from + POSITION * (i + 1));
      int shape = number(table, shapes + FTXBXS * i + SHAPE);
      boolean inside = begin >= story.getStartOffset() && end <= story.getEndOffset();
      if (shape != 0 && inside && begin < end) {
        byShape.putIfAbsent(shape, new Range(begin, end, word));
      }
    }
  }

  /// Whether the parts hold all the text of the story: none of it may be lost.
  private boolean covered() {
    int letters = 0;
    for (Range part : byShape.values()) {
      letters += letters(part);
    }
    return letters == letters(story);
  }

  private static int letters(Range range) {
    return (int) range.text().chars().filter(c -> c > ' ').count();
  }

  /// The text of the box anchored at the position; it is given out once.
  Optional<Range> at(int position) {
    if (byShape.isEmpty()) {
      return Optional.empty();
    }
    OfficeDrawing drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    return drawing == null
        ? Optional.empty()
        : Optional.ofNullable(byShape.remove(drawing.getShapeId()));
  }

  /// What no anchor was met for; the whole story where nothing is known of its parts.
  List<Range> rest() {
    return known ? new ArrayList<>(byShape.values()) : List.of(story);
  }

  boolean blank() {
    return story.text().isBlank();
  }

  private static int number(byte[] bytes, int at) {
    return at < 0 || at + 4 > bytes.length
        ? 0
        : (bytes[at] & 0xFF)
            | (bytes[at + 1] & 0xFF) << 8
            | (bytes[at + 2] & 0xFF) << 16
            | (bytes[at + 3] & 0xFF) << 24;
  }
}
