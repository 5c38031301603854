package metodist.app.shell;

import java.util.Map;
import javafx.scene.input.KeyCombination;

/// Keys as Russian keyboards and books name them: «Ctrl+Z», «Alt+←», «Ins».
final class KeyNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Shortcut", "Ctrl"),
          Map.entry("Left", "←"),
          Map.entry("Right", "→"),
          Map.entry("Up", "↑"),
          Map.entry("Down", "↓"),
          Map.entry("Insert", "Ins"),
          Map.entry("Delete", "Del"),
          Map.entry("Equals", "«=»"),
          Map.entry("Minus", "«−»"),
          Map.entry("Enter", "Enter"));

  private KeyNames() {}

  static String of(KeyCombination keys) {
    String[] parts = keys.getName().split("\\+");
    StringBuilder out = new StringBuilder();
    for (String part : parts) {
      out.append(out.isEmpty() ? "" : "+").append(NAMES.getOrDefault(part, part));
    }
    return out.toString();
  }
}
