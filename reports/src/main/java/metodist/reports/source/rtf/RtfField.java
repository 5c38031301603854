package metodist.reports.source.rtf;

import java.util.ArrayList;
import java.util.List;

/// A field and, for Word's form fields, what can be filled in.
final class RtfField {
  /// `\ffres`: the default holds.
  private static final int DEFAULT = 25;

  final String key;
  final List<String> entries = new ArrayList<>();
  String name = "";

  /// 0 text, 1 a check box, 2 a list.
  int type;

  boolean resultBegun;
  int chosen = DEFAULT;
  int standard;

  RtfField(int number) {
    key = "field " + number;
  }

  /// What a check box or a list shows, empty for other fields.
  String shown() {
    int choice = chosen == DEFAULT ? standard : chosen;
    if (type == 1) {
      return choice == 1 ? "☒" : "☐";
    }
    return type == 2 && choice >= 0 && choice < entries.size() ? entries.get(choice) : "";
  }
}
