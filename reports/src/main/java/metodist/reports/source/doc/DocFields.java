package metodist.reports.source.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.jspecify.annotations.Nullable;

/// The fields around the place being read: only results are on the page. A legacy check box or list
/// has no result and shows what is chosen in it.
final class DocFields {
  private static final char BEGIN = 0x13;
  private static final char SEPARATE = 0x14;
  private static final char END = 0x15;

  /// More fields in fields are damage, and would slow the reading down.
  private static final int MAX_DEPTH = 500;

  private final HWPFDocument word;
  private final Deque<Field> fields = new ArrayDeque<>();

  private static final class Field {
    boolean inCode = true;
    final StringBuilder code = new StringBuilder();
    @Nullable String shown;
  }

  DocFields(HWPFDocument word) {
    this.word = word;
  }

  boolean inCode() {
    return fields.stream().anyMatch(field -> field.inCode);
  }

  static boolean isSign(char c) {
    return c == BEGIN || c == SEPARATE || c == END;
  }

  /// Takes a field's sign; returns what the page shows in place of the whole field, if anything.
  String at(char sign) {
    switch (sign) {
      case BEGIN -> {
        if (fields.size() >= MAX_DEPTH) {
          throw new RefusedException(Refusal.DAMAGED);
        }
        fields.push(new Field());
      }
      case SEPARATE -> {
        if (!fields.isEmpty()) {
          fields.getFirst().inCode = false;
        }
      }
      default -> {
        Field ended = fields.poll();
        if (ended != null && ended.shown != null && !inCode()) {
          return ended.shown;
        }
      }
    }
    return "";
  }

  /// A field whose code goes on past the paragraph is damaged: its text is taken as text.
  void paragraphEnded() {
    fields.forEach(field -> field.inCode = false);
  }

  /// A character of a field's code; a picture sign stands for the data of a form field.
  void code(CharacterRun run, char c) {
    Field field = fields.peek();
    byte[] stream = word.getDataStream();
    if (field == null || !field.inCode) {
      return;
    }
    if (c != 1) {
      field.code.append(c);
    } else if (stream != null && isChoice(field.code.toString())) {
      field.shown = shown(stream, run);
    }
  }

  /// The result of a SHAPE field repeats a shape as a picture.
  boolean inShape() {
    Field field = fields.peek();
    return field != null && field.code.toString().contains("SHAPE");
  }

  private static boolean isChoice(String code) {
    return code.contains("FORMCHECKBOX") || code.contains("FORMDROPDOWN");
  }

  /// [MS-DOC] FFData: version (4), bits (2), two lengths (4), the name, the default (2). The type
  /// is in bits 0–1: 1 a check box, 2 a list; the choice in bits 2–6, 25 for the default.
  private static @Nullable String shown(byte[] stream, CharacterRun run) {
    byte[] data = new NilPICFAndBinData(stream, run.getPicOffset()).getBinData();
    int bits = word(data, 4);
    int chosen = (bits >> 2) & 0x1F;
    if ((bits & 3) == 1) {
      int standard = word(data, 10 + 2 + 2 * word(data, 10) + 2);
      return (chosen == 25 ? standard : chosen) == 1 ? "☒" : "☐";
    }
    if ((bits & 3) == 2) {
      String[] entries = run.getDropDownListValues();
      Integer standard = run.getDropDownListDefaultItemIndex();
      int index = chosen == 25 && standard != null ? standard : chosen;
      return entries != null && index < entries.length ? entries[index] : null;
    }
    return null;
  }

  private static int word(byte[] data, int at) {
    return at + 1 < data.length ? (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 : 0;
  }
}
