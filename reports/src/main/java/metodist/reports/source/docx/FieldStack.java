package metodist.reports.source.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The complex fields around the place being read. Only a field's result is on the page, not its
/// code; a legacy form field marks its result, and shows its box or choice when it has none.
final class FieldStack {
  /// More fields in fields are damage, and would slow the reading down.
  private static final int MAX_DEPTH = 500;

  private final TreeBuilder tree;
  private final Deque<Field> fields = new ArrayDeque<>();
  private int inCode;
  private int begun;

  private static final class Field {
    final String key;
    boolean inCode = true;
    String name = "";

    /// What a check box or a list shows.
    @Nullable String shown;

    Field(String key) {
      this.key = key;
    }
  }

  FieldStack(TreeBuilder tree) {
    this.tree = tree;
  }

  boolean inCode() {
    return inCode > 0;
  }

  /// Reads `w:fldChar`.
  void at(XmlPull xml) throws IOException {
    switch (xml.attribute("fldCharType", "")) {
      case "begin" -> {
        if (fields.size() >= MAX_DEPTH) {
          throw new RefusedException(Refusal.DAMAGED);
        }
        Field field = new Field("field " + begun++);
        xml.children(
            name -> {
              if (name.equals("w:ffData")) {
                formField(field, xml);
              }
            });
        fields.push(field);
        inCode++;
      }
      case "separate" -> separate(fields.peek());
      case "end" -> end(fields.poll());
      default -> {}
    }
  }

  /// A field whose code goes on past the paragraph is damaged: its text is taken as text, so that
  /// none is lost.
  void paragraphEnded() {
    for (Field field : fields) {
      separate(field);
    }
  }

  private void separate(@Nullable Field field) {
    if (field == null || !field.inCode) {
      return;
    }
    field.inCode = false;
    inCode--;
    if (!field.name.isBlank()) {
      tree.beginMark(field.key, SourceMark.Kind.FORM_FIELD, field.name, false);
    }
  }

  private void end(@Nullable Field field) {
    if (field == null) {
      return;
    }
    boolean hadResult = !field.inCode;
    separate(field);
    String shown = field.shown;
    if (shown != null && inCode == 0 && (!hadResult || tree.isEmptyMark(field.key))) {
      tree.text(shown, TreeBuilder.Look.PLAIN);
    }
    if (!field.name.isBlank()) {
      tree.endMark(field.key);
    }
  }

  private static void formField(Field field, XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "w:name" -> field.name = xml.attribute("val", "");
            case "w:checkBox" -> field.shown = checkBox(xml);
            case "w:ddList" -> field.shown = choice(xml);
            default -> {}
          }
        });
  }

  private static String checkBox(XmlPull xml) throws IOException {
    Boolean[] states = {null, null};
    xml.children(
        name -> {
          if (name.equals("w:default")) {
            states[0] = RunLooks.isOn(xml);
          } else if (name.equals("w:checked")) {
            states[1] = RunLooks.isOn(xml);
          }
        });
    Boolean checked = states[1] != null ? states[1] : states[0];
    return checked != null && checked ? "☒" : "☐";
  }

  private static @Nullable String choice(XmlPull xml) throws IOException {
    List<String> entries = new ArrayList<>();
    int[] chosen = {0, -1};
    xml.children(
        name -> {
          switch (name) {
            case "w:listEntry" -> entries.add(xml.attribute("val", ""));
            case "w:default" -> chosen[0] = xml.number("val", 0);
            case "w:result" -> chosen[1] = xml.number("val", 0);
            default -> {}
          }
        });
    int index = chosen[1] >= 0 ? chosen[1] : chosen[0];
    return index >= 0 && index < entries.size() ? entries.get(index) : null;
  }
}
