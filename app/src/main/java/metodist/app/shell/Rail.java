package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.ui.Buttons;

/// The sections on the left: icon and word, only icons when narrow or when the user wants it so.
final class Rail {
  private static final Messages MESSAGES = Messages.of(Rail.class);
  private final VBox box = new VBox();
  private final ToggleGroup group = new ToggleGroup();
  private final List<Item> items = new ArrayList<>();
  private final List<SectionFeature> all;
  private final Settings settings;
  private final ToggleButton fold = new ToggleButton();
  private boolean narrow;

  Rail(List<SectionFeature> sections, Navigator navigator, Settings settings) {
    all = List.copyOf(sections);
    this.settings = settings;
    box.getStyleClass().add("rail");
    box.setId("shell.rail");
    List<SectionFeature> shown = sections.stream().filter(SectionFeature::onRail).toList();
    for (int i = 0; i < shown.size(); i++) {
      SectionFeature section = shown.get(i);
      ToggleButton button = new ToggleButton(section.title(), section.icon().node());
      button.setId("shell.rail." + section.id());
      button.setMnemonicParsing(false);
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().add("rail-item");
      button.setAccessibleText(section.title());
      String keys = i < 9 ? " (Ctrl+" + (i + 1) + ")" : "";
      button.setTooltip(new Tooltip(section.title() + keys));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            navigator.open(section.home());
          });
      items.add(new Item(section, button));
      box.getChildren().add(button);
    }
    Region gap = new Region();
    VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    Command folding =
        Command.of("shell.rail.fold", MESSAGES.text("rail.fold"), this::toggle).withIcon(Icon.HIDE);
    box.getChildren().addAll(gap, Buttons.iconOnly(folding));
    fold.setSelected(settings.get("shell.rail.folded", false));
    display();
  }

  Node root() {
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    scroll.getStyleClass().add("rail-scroll");
    return scroll;
  }

  private void toggle() {
    fold.setSelected(!fold.isSelected());
    settings.put("shell.rail.folded", fold.isSelected());
    display();
  }

  /// Icons only while the window is narrow.
  void narrow(boolean value) {
    if (narrow != value) {
      narrow = value;
      display();
    }
  }

  private void display() {
    ContentDisplay display =
        narrow || fold.isSelected() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    items.forEach(item -> item.button.setContentDisplay(display));
  }

  /// Marks the section of what is shown.
  void mark(Destination destination) {
    Optional<String> marked =
        all.stream()
            .filter(section -> section.shows(destination))
            .map(SectionFeature::markedAs)
            .findFirst();
    items.stream()
        .filter(item -> marked.filter(item.section.id()::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(item -> item.button.setSelected(true), () -> group.selectToggle(null));
    if (items.stream().anyMatch(item -> item.button.isFocused())) {
      focus(); // the keyboard stands on the section shown
    }
  }

  void focus() {
    items.stream()
        .filter(item -> item.button.isSelected())
        .findFirst()
        .ifPresentOrElse(
            item -> item.button.requestFocus(),
            () -> items.stream().findFirst().ifPresent(item -> item.button.requestFocus()));
  }

  List<SectionFeature> sections() {
    return items.stream().map(Item::section).toList();
  }

  private record Item(SectionFeature section, ToggleButton button) {}
}
