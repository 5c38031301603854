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
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.orders.Clauses.Placed;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.TextPlace;
import metodist.model.directory.PersonId;
import metodist.model.orders.Order;

/// The clauses and sub-clauses of an order: text, order, which appendix each mentions. Editors are
/// kept while the shape of the text stays, so that typing is never disturbed.
final class ClausesPane {
  private final OrderViewModel vm;
  private final Office office;
  private final Messages m;
  private final VBox lines = new VBox(8);
  private final VBox root = new VBox(8);
  private final List<LongTextEntry> editors = new ArrayList<>();
  private String shape = "";

  ClausesPane(OrderViewModel vm, Office office, Messages m) {
    this.vm = vm;
    this.office = office;
    this.m = m;
    root.getChildren()
        .addAll(
            lines,
            new HBox(
                4,
                Buttons.of(
                    Command.of(
                            "orders.clause.add",
                            m.text("clause.add"),
                            () -> vm.addClause(List.of()))
                        .withIcon(Icon.ADD)),
                Buttons.of(
                    Command.of("orders.phrase.insert", m.text("phrase.insert"), this::phrase)
                        .withIcon(Icon.FORM))));
  }

  private void phrase() {
    vm.phrases(all -> new PhraseDialogs(office, m).choose(all, vm::insert));
  }

  private void assign(OrderCard card, Placed placed) {
    FormKit form = new FormKit("orders.assign").about("order-clauses");
    ChooserEntry<PersonId> person =
        office.choosers().person(form, "person", m.text("clause.person"), Trait.WIDE);
    TextEntry term = form.term("term", m.text("clause.term"), Trait.WIDE);
    term.help(m.text("clause.term.help"));
    form.note(m.text("clause.assign.note"));
    person.choose(card.person(placed.clause().personId()).map(PersonChoice::option).orElse(null));
    term.set(placed.clause().term());
    if (form.ask(
        office.dialogs(), m.text("clause.label", placed.number()), m.text("save"), List::of)) {
      vm.assign(placed.place(), person.chosen().orElse(null), term.value());
    }
  }

  Node root() {
    return root;
  }

  void show(OrderCard card) {
    List<Placed> placed = Clauses.placed(card.order());
    String now =
        card.closed()
            + placed.stream()
                .map(p -> p.number() + p.clause().appendixKey() + assigned(card, p.clause()))
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
    Label number = new Label(placed.number());
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setPadding(new Insets(6, 0, 0, 0));
    String assigned = assigned(card, placed.clause());
    VBox field = new VBox(2, text.editor());
    if (!assigned.isEmpty()) {
      field.getChildren().add(ProblemLines.wrapped(assigned, "text-muted", "text-small"));
    }
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line = new HBox(8, number, field);
    if (!card.closed()) {
      line.getChildren().add(actions(card, placed));
    }
    line.setAlignment(Pos.TOP_LEFT);
    line.setPadding(new Insets(0, 0, 0, (placed.place().size() - 1) * 24.0));
    return line;
  }

  /// Who is responsible for a clause and by when, in one line; empty when neither is said.
  private String assigned(OrderCard card, Order.Clause clause) {
    String who =
        card.person(clause.personId())
            .map(p -> m.text("clause.assigned.person", p.name()))
            .orElse("");
    String when = clause.term().isBlank() ? "" : m.text("clause.assigned.term", clause.term());
    return who.isEmpty() || when.isEmpty() ? who + when : who + "; " + when;
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
    commands.add(
        Command.of(id + "assign", m.text("clause.assign"), () -> assign(card, placed))
            .withIcon(Icon.PERSON));
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

  List<TextPlace> places() {
    return editors.stream().flatMap(editor -> editor.places().stream()).toList();
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
