package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.orders.Clauses.Placed;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.LongTextEntry;
import metodist.model.orders.Order;

/// The clauses and sub-clauses of an order: text, order, which appendix each mentions. Editors are
/// kept while the shape of the text stays, so that typing is never disturbed.
final class ClausesPane {
  private final OrderViewModel vm;
  private final Messages m;
  private final VBox lines = new VBox(8);
  private final VBox root = new VBox(8);
  private final List<LongTextEntry> editors = new ArrayList<>();
  private String shape = "";

  ClausesPane(OrderViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
    root.getChildren()
        .addAll(
            lines,
            new HBox(
                Buttons.of(
                    Command.of(
                            "orders.clause.add",
                            m.text("clause.add"),
                            () -> vm.addClause(List.of()))
                        .withIcon(Icon.ADD))));
  }

  Node root() {
    return root;
  }

  void show(OrderCard card) {
    List<Placed> placed = Clauses.placed(card.order());
    String now =
        card.closed()
            + placed.stream()
                .map(p -> p.number() + p.clause().appendixKey())
                .collect(Collectors.joining(";"))
            + card.order().appendices().stream()
                .map(a -> a.key() + a.title())
                .collect(Collectors.joining(";"));
    if (!now.equals(shape)) {
      shape = now;
      build(card, placed);
    }
    for (int i = 0; i < placed.size(); i++) {
      editors.get(i).set(placed.get(i).clause().text());
    }
  }

  private void build(OrderCard card, List<Placed> placed) {
    lines.getChildren().clear();
    editors.clear();
    for (Placed each : placed) {
      lines.getChildren().add(line(card, each));
    }
  }

  private Node line(OrderCard card, Placed placed) {
    LongTextEntry text =
        new LongTextEntry("clause" + placed.number(), m.text("clause.label", placed.number()), 1);
    text.editor().setId("orders.clause." + placed.number() + "text");
    text.readOnly(card.closed());
    text.onCommit(value -> vm.clauseText(placed.place(), value));
    editors.add(text);
    HBox.setHgrow(text.editor(), Priority.ALWAYS);
    Label number = new Label(placed.number());
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setPadding(new Insets(6, 0, 0, 0));
    HBox line = new HBox(8, number, text.editor());
    if (!card.closed()) {
      line.getChildren().add(actions(card, placed));
    }
    line.setAlignment(Pos.TOP_LEFT);
    line.setPadding(new Insets(0, 0, 0, (placed.place().size() - 1) * 24.0));
    return line;
  }

  private Node actions(OrderCard card, Placed placed) {
    String id = "orders.clause." + placed.number();
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of(id + "up", m.text("clause.up"), () -> vm.moveClause(placed.place(), -1))
            .withIcon(Icon.MOVE_UP));
    commands.add(
        Command.of(id + "down", m.text("clause.down"), () -> vm.moveClause(placed.place(), 1))
            .withIcon(Icon.MOVE_DOWN));
    commands.add(
        Command.of(id + "next", m.text("clause.next"), () -> vm.addClause(placed.place()))
            .withIcon(Icon.ADD));
    if (placed.place().size() == 1) {
      commands.add(
          Command.of(id + "sub", m.text("clause.sub"), () -> vm.addSubclause(placed.place()))
              .withIcon(Icon.ADD));
    }
    for (Order.Appendix appendix : card.order().appendices()) {
      boolean mentioned = appendix.key().equals(placed.clause().appendixKey());
      commands.add(
          Command.of(
              id + "mention." + appendix.key(),
              mentioned
                  ? m.text("clause.unmention", card.heading(appendix))
                  : m.text("clause.mention", card.heading(appendix)),
              () -> vm.mention(placed.place(), mentioned ? null : appendix.key())));
    }
    commands.add(
        Command.of(id + "remove", m.text("clause.remove"), () -> vm.removeClause(placed.place()))
            .withIcon(Icon.REMOVE));
    var menu = Buttons.menu(id + "menu", "", Icon.MORE, commands.toArray(Command[]::new));
    menu.setAccessibleText(m.text("clause.menu", placed.number()));
    menu.getStyleClass().addAll("flat", "button-icon");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  void commit() {
    editors.forEach(LongTextEntry::commit);
  }

  /// Puts the keyboard into the clause a problem speaks of («clauses.2.1»).
  Optional<Runnable> focus(String field) {
    String id = "orders.clause." + field.replaceFirst("^clauses\\.", "") + ".text";
    return editors.stream()
        .filter(editor -> editor.editor().getId().equals(id))
        .findFirst()
        .map(editor -> editor::focus);
  }
}
