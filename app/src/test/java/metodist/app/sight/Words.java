package metodist.app.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Foreign words on a screen: everything drawn, the tooltips and the accessible names. Addresses,
/// the names of formats and programs, and keys stay as they are.
public final class Words {
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z]{3,}");
  private static final Pattern KEPT =
      Pattern.compile(
          "\\S*[.@/\\\\]\\S*|Word|Excel|PDF|CSV|LibreOffice|Ctrl|Shift|Alt|Enter|Tab|Esc|Ins|Del"
              + "|Liberation|Times New Roman|Serif|Sans|Apache|Java(FX)?|License");

  private Words() {}

  public static List<String> faults(Parent root) {
    List<String> faults = new ArrayList<>();
    for (Node node : Nodes.seen(root)) {
      if (node instanceof FontIcon) {
        continue;
      }
      for (String said : said(node)) {
        Matcher foreign = FOREIGN.matcher(KEPT.matcher(said).replaceAll(""));
        if (foreign.find()) {
          faults.add("foreign word «" + foreign.group() + "» in «" + said + "»");
        }
      }
    }
    return faults;
  }

  private static List<String> said(Node node) {
    List<String> said = new ArrayList<>();
    add(said, node.getAccessibleText());
    add(said, node.getAccessibleHelp());
    if (node instanceof Control control && control.getTooltip() != null) {
      add(said, control.getTooltip().getText());
    }
    if (node instanceof Text text) {
      add(said, text.getText());
    } else if (node instanceof Labeled labeled) {
      add(said, labeled.getText());
    } else if (node instanceof TextInputControl input) {
      add(said, input.getPromptText());
    }
    return said;
  }

  private static void add(List<String> said, @org.jspecify.annotations.Nullable String text) {
    if (text != null) {
      said.add(text);
    }
  }
}
