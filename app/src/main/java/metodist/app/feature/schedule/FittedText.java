package metodist.app.feature.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words cut into lines of a width, the last one ending in «…» where not all fit. Widths of words
/// are measured once.
final class FittedText {
  private static final int KEPT = 20_000;
  private static final String MORE = "…";
  private final Text ruler = new Text();
  private final Map<String, Double> widths = new HashMap<>();

  FittedText(Font font) {
    ruler.setFont(font);
  }

  double width(String text) {
    if (widths.size() > KEPT) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        text,
        words -> {
          ruler.setText(words);
          return ruler.getLayoutBounds().getWidth();
        });
  }

  /// At most so many lines.
  List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    if (most <= 0 || width <= 0) {
      return lines;
    }
    String[] words = text.split(" ");
    double blank = width(" ");
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int i = 0; i < words.length; i++) {
      double wide = width(words[i]);
      boolean fits = line.isEmpty() || used + blank + wide <= width;
      if (!fits && lines.size() + 1 == most) {
        lines.add(cut(line + " " + words[i], width));
        return lines;
      }
      if (!fits) {
        lines.add(cut(line.toString(), width));
        line.setLength(0);
        used = 0;
      }
      used += line.isEmpty() ? wide : blank + wide;
      line.append(line.isEmpty() ? "" : " ").append(words[i]);
    }
    lines.add(cut(line.toString(), width));
    return lines;
  }

  private String cut(String line, double width) {
    if (sum(line) <= width) {
      return line;
    }
    int low = 0;
    int high = line.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sum(line.substring(0, middle)) + width(MORE) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return line.substring(0, low).stripTrailing() + MORE;
  }

  /// The width by words, each of which is known already but for the last, cut one.
  private double sum(String line) {
    double sum = 0;
    String[] words = line.split(" ");
    for (String word : words) {
      sum += width(word);
    }
    return sum + width(" ") * (words.length - 1);
  }
}
