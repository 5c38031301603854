package metodist.app.feature.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.model.forms.FormEdits;
import metodist.model.forms.FormTree;

/// The parts of a form as a tree, with what adds, moves and removes them: by buttons, by keys
/// (Ctrl+↑ and Ctrl+↓, Ins, Del) and by drag.
final class OutlinePane {
  private final FormViewModel vm;
  private final Messages m;
  private final TreeView<OutlineLine> tree = new TreeView<>();
  private final BorderPane root = new BorderPane();
  private final Map<FormEdits.Kind, StringProperty> addObstacles =
      new EnumMap<>(FormEdits.Kind.class);
  private final ReadOnlyStringWrapper upObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper downObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper removeObstacle = new ReadOnlyStringWrapper("");
  private final Set<List<Integer>> collapsed = new HashSet<>();
  private final Command up;
  private final Command down;
  private final Command remove;
  private boolean showing;

  OutlinePane(FormViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
    up = move("up", Icon.MOVE_UP, -1, upObstacle);
    down = move("down", Icon.MOVE_DOWN, 1, downObstacle);
    remove =
        Command.of("forms.part.remove", m.text("part.remove"), vm::remove)
            .withIcon(Icon.REMOVE)
            .disabledWhen(removeObstacle);
    FlowPane bar =
        new FlowPane(
            Buttons.menu("forms.part.add", m.text("part.add"), Icon.ADD, additions()),
            Buttons.iconOnly(up),
            Buttons.iconOnly(down),
            Buttons.iconOnly(remove));
    bar.getStyleClass().add("button-row");
    tree.setId("forms.outline");
    tree.setAccessibleText(m.text("outline"));
    tree.setShowRoot(true);
    tree.setCellFactory(view -> new OutlineCell(vm, m));
    tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.setTop(bar);
    root.setCenter(tree);
    root.getStyleClass().add("form-outline");
  }

  private Command[] additions() {
    List<Command> commands = new ArrayList<>();
    for (FormEdits.Kind kind : FormEdits.Kind.values()) {
      StringProperty obstacle = new ReadOnlyStringWrapper("");
      addObstacles.put(kind, obstacle);
      commands.add(
          Command.of("forms.part.add." + kind.name(), kind.title(), () -> vm.add(kind))
              .disabledWhen(obstacle));
    }
    return commands.toArray(Command[]::new);
  }

  private Command move(String name, Icon icon, int by, ReadOnlyStringWrapper obstacle) {
    return Command.of("forms.part." + name, m.text("part." + name), () -> vm.move(by))
        .withIcon(icon)
        .disabledWhen(obstacle);
  }

  Node root() {
    return root;
  }

  void focus() {
    tree.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean control = event.isShortcutDown();
    if (control && event.getCode() == KeyCode.UP) {
      up.run();
    } else if (control && event.getCode() == KeyCode.DOWN) {
      down.run();
    } else if (event.getCode() == KeyCode.DELETE) {
      remove.run();
    } else if (event.getCode() == KeyCode.INSERT) {
      vm.part().flatMap(OutlineLine::likeOf).ifPresent(vm::add);
    } else {
      return;
    }
    event.consume();
  }

  private void chosen(TreeItem<OutlineLine> item) {
    if (!showing && item != null) {
      vm.select(item.getValue().place());
    }
  }

  /// Draws the tree of the form and chooses what is chosen.
  void show(FormCard card) {
    showing = true;
    Set<List<Integer>> faulty = new HashSet<>();
    card.problems().forEach(p -> faulty.add(card.tree().placeOf(p.field())));
    remember(tree.getRoot());
    tree.setRoot(item(card.tree(), List.of(), faulty));
    showing = false;
    choose();
  }

  private void remember(TreeItem<OutlineLine> item) {
    if (item == null) {
      return;
    }
    if (item.isExpanded() || item.isLeaf()) {
      collapsed.remove(item.getValue().place());
    } else {
      collapsed.add(item.getValue().place());
    }
    item.getChildren().forEach(this::remember);
  }

  private TreeItem<OutlineLine> item(
      FormTree part, List<Integer> place, Set<List<Integer>> faulty) {
    boolean fault = !place.isEmpty() && faulty.contains(place);
    TreeItem<OutlineLine> item = new TreeItem<>(new OutlineLine(place, part.part(), fault));
    for (int i = 0; i < part.inner().size(); i++) {
      List<Integer> inner = new ArrayList<>(place);
      inner.add(i);
      item.getChildren().add(item(part.inner().get(i), List.copyOf(inner), faulty));
    }
    item.setExpanded(!collapsed.contains(place));
    return item;
  }

  /// Brings the chosen part into sight and says what can be done with it.
  void choose() {
    TreeItem<OutlineLine> item = tree.getRoot();
    if (item == null) {
      return;
    }
    for (int index : vm.selected()) {
      if (index >= item.getChildren().size()) {
        return;
      }
      item.setExpanded(true);
      item = item.getChildren().get(index);
    }
    showing = true;
    tree.getSelectionModel().select(item);
    showing = false;
    tree.scrollTo(Math.max(0, tree.getRow(item) - 2));
    List<FormEdits.Kind> addable = vm.addable();
    addObstacles.forEach(
        (kind, obstacle) ->
            obstacle.set(addable.contains(kind) ? "" : m.text("part.add.not." + kind.name())));
    upObstacle.set(vm.movable(-1) ? "" : m.text("part.first"));
    downObstacle.set(vm.movable(1) ? "" : m.text("part.last"));
    removeObstacle.set(vm.selected().isEmpty() ? m.text("part.whole") : "");
  }

  List<Command> commands() {
    return List.of(up, down, remove);
  }
}
