package metodist.app.feature;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Icon;
import metodist.app.platform.Tone;
import metodist.model.shared.Problem;

/// Problems one under another, each with its icon beside the first line.
public final class ProblemLines {
  private ProblemLines() {}

  public static Node of(List<Problem> problems) {
    VBox box = new VBox(4);
    problems.forEach(problem -> box.getChildren().add(of(problem)));
    return box;
  }

  public static Node of(Problem problem) {
    Icon icon = problem.blocks() ? Icon.ERROR : Icon.WARNING;
    return line(icon, problem.blocks() ? Tone.DANGER : Tone.WARNING, problem.message());
  }

  public static Node line(Icon icon, Tone tone, String text) {
    HBox line = new HBox(6, icon.node(tone), wrapped(text));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  public static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
