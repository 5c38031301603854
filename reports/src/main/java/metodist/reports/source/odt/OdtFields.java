package metodist.reports.source.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.XmlPull;

/// Fields to be filled in: input fields, and what LibreOffice writes for Word's form fields and
/// content controls.
final class OdtFields {
  private final XmlPull xml;
  private final TreeBuilder tree;
  private final Deque<String> open = new ArrayDeque<>();
  private int fields;

  OdtFields(XmlPull xml, TreeBuilder tree) {
    this.xml = xml;
    this.tree = tree;
  }

  /// False when the element is no such field.
  boolean at(String name, XmlPull.Mixed content) throws IOException {
    switch (name) {
      case "text:text-input" -> {
        String key = begin(SourceMark.Kind.FORM_FIELD, xml.attribute("description", ""), false);
        xml.mixed(content);
        tree.endMark(key);
      }
      case "x:content-control" -> {
        String tag = xml.attribute("tag", "");
        boolean prompt = xml.attribute("showing-place-holder", "false").equals("true");
        String title = tag.isBlank() ? xml.attribute("alias", "") : tag;
        String key = begin(SourceMark.Kind.CONTENT_CONTROL, title, prompt);
        xml.mixed(content);
        tree.endMark(key);
      }
      case "x:fieldmark-start" ->
          open.push(begin(SourceMark.Kind.FORM_FIELD, xml.attribute("name", ""), false));
      case "x:fieldmark-end" -> {
        if (!open.isEmpty()) {
          tree.endMark(open.pop());
        }
      }
      case "x:fieldmark" -> single();
      default -> {
        return false;
      }
    }
    return true;
  }

  private String begin(SourceMark.Kind kind, String called, boolean prompt) {
    String key = "field " + fields++;
    if (!called.isBlank()) {
      tree.beginMark(key, kind, called, prompt);
    }
    return key;
  }

  /// A check box or a list shows what is chosen in it.
  private void single() throws IOException {
    String type = xml.attribute("type", "");
    String key = begin(SourceMark.Kind.FORM_FIELD, xml.attribute("name", ""), false);
    String[] shown = {type.endsWith("FORMCHECKBOX") ? "☐" : ""};
    Deque<String> entries = new ArrayDeque<>();
    int[] chosen = {0};
    xml.children(
        _ -> {
          String value = xml.attribute("value", "");
          switch (xml.attribute("name", "")) {
            case "Checkbox_Checked" -> shown[0] = value.equals("true") ? "☒" : "☐";
            case "Dropdown_ListEntry" -> entries.add(value);
            case "Dropdown_Selected" ->
                chosen[0] = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
            default -> {}
          }
        });
    if (!entries.isEmpty()) {
      shown[0] = entries.stream().skip(chosen[0]).findFirst().orElse("");
    }
    tree.text(shown[0], TreeBuilder.Look.PLAIN);
    tree.endMark(key);
  }
}
