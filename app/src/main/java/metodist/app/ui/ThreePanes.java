package metodist.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// Three parts of one piece of work side by side: a list, what it is about, what is made of it.
/// Where there is no room for three, the list steps behind a choice; where there is none for two,
/// one part is shown at a time.
public final class ThreePanes {
  private static final double THREE_FROM_EMS = 70;
  private static final double TWO_FROM_EMS = 52;

  /// A part narrower than this share was never meant.
  private static final double LEAST = 0.08;

  private final BorderPane root = new BorderPane();
  private SplitPane split = new SplitPane();
  private final String id;
  private final Settings settings;
  private final List<Part> parts;
  private final String both;
  private int shown;
  private boolean dragged;

  /// A part and its name where only some can be shown.
  public record Part(String name, Node node) {}

  /// `work` names the second and third part together.
  public ThreePanes(String id, Settings settings, List<Part> parts, String work) {
    this.id = id;
    this.settings = settings;
    this.parts = List.copyOf(parts);
    this.both = work;
    root.getStyleClass().add("three-panes");
    SplitPane.setResizableWithParent(parts.getFirst().node(), false);
    arrange(2);
    Theme.onWidth(root, this::fit);
  }

  public Node root() {
    return root;
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    double ems = width / Theme.em();
    int fits = ems >= THREE_FROM_EMS ? 3 : ems >= TWO_FROM_EMS ? 2 : 1;
    if (fits != shown) {
      arrange(fits);
    }
  }

  private void arrange(int fits) {
    shown = fits;
    anew();
    root.setCenter(null);
    root.setTop(null);
    switch (fits) {
      case 3 -> {
        split.getItems().setAll(parts.stream().map(Part::node).toList());
        split.setDividerPositions(remembered("list", 0.2), remembered("work", 0.58));
        remember(0, "list");
        remember(1, "work");
        root.setCenter(split);
      }
      case 2 -> {
        bar(
            List.of(both, parts.getFirst().name()),
            at -> root.setCenter(at == 0 ? pair() : alone(0)));
        root.setCenter(pair());
      }
      default -> {
        bar(
            List.of(parts.get(2).name(), parts.get(1).name(), parts.getFirst().name()),
            at -> root.setCenter(alone(2 - at)));
        root.setCenter(alone(2));
      }
    }
  }

  private void bar(List<String> names, java.util.function.IntConsumer chosen) {
    root.setTop(new ChoiceBar(id + ".part", names, chosen));
  }

  /// A pane that has been laid out once gives a part that comes back no room, whatever is set.
  private void anew() {
    split.getItems().clear();
    split = new SplitPane();
    split.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = true);
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged = false);
  }

  private Node alone(int at) {
    split.getItems().clear();
    return parts.get(at).node();
  }

  private Node pair() {
    anew();
    split.getItems().setAll(parts.get(1).node(), parts.get(2).node());
    split.setDividerPositions(remembered("pair", 0.48));
    remember(0, "pair");
    return split;
  }

  /// Only what a hand has moved is remembered: a window that grows narrow pushes dividers too.
  private void remember(int divider, String name) {
    split
        .getDividers()
        .get(divider)
        .positionProperty()
        .subscribe(
            at -> {
              if (dragged) {
                settings.put(id + "." + name + ".divider", at.doubleValue());
              }
            });
  }

  private double remembered(String name, double usual) {
    double at = settings.get(id + "." + name + ".divider", usual);
    return at < LEAST || at > 1 - LEAST ? usual : at;
  }
}
