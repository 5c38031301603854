package metodist.app.feature.orders;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalAct;

/// The legal acts the preamble refers to: how, to which place in the act, and the preamble as it
/// will be printed.
final class BasesPane {
  private final OrderWayModel way;
  private final Office office;
  private final Messages m;
  private final VBox root = new VBox(6);

  BasesPane(OrderWayModel way, Office office, Messages m) {
    this.way = way;
    this.office = office;
    this.m = m;
    root.setId("orders.bases");
  }

  Node root() {
    return root;
  }

  void show(OrderCard card) {
    root.getChildren().clear();
    List<Basis> bases = card.order().bases();
    for (int i = 0; i < bases.size(); i++) {
      line(card, bases.get(i), i).ifPresent(root.getChildren()::add);
    }
    if (!bases.isEmpty() || card.order().preamble().contains("{")) {
      root.getChildren()
          .add(
              ProblemLines.wrapped(
                  m.text("bases.printed", card.around().preamble()), "text-muted", "text-small"));
    }
  }

  private Optional<Node> line(OrderCard card, Basis basis, int at) {
    return card.around().act(basis.actId()).map(act -> line(card, basis, act, at));
  }

  private Node line(OrderCard card, Basis basis, LegalAct act, int at) {
    String text =
        basis.lead().words()
            + (basis.point().isBlank() ? "" : " " + basis.point())
            + ": "
            + act.title();
    HBox line = new HBox(4, ProblemLines.wrapped(text));
    HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
    line.setAlignment(Pos.TOP_LEFT);
    if (!card.closed()) {
      line.getChildren()
          .addAll(
              icon(
                  Command.of(
                          "orders.basis.edit." + at,
                          m.text("bases.edit"),
                          () -> edit(basis, act, at))
                      .withIcon(Icon.EDIT)),
              icon(
                  Command.of(
                          "orders.basis.remove." + at,
                          m.text("bases.remove"),
                          () -> way.removeBasis(at))
                      .withIcon(Icon.REMOVE)));
    }
    return line;
  }

  private static Node icon(Command command) {
    return Buttons.iconOnly(command);
  }

  private void edit(Basis basis, LegalAct act, int at) {
    FormKit form = new FormKit("orders.basis").about("acts");
    ChoiceEntry<Basis.Lead> lead =
        form.choice("lead", m.text("bases.lead"), List.of(Basis.Lead.values()), Basis.Lead::words);
    TextEntry point = form.text("point", m.text("bases.point"));
    point.help(m.text("bases.point.help"));
    lead.set(Optional.of(basis.lead()));
    point.set(basis.point());
    if (form.ask(office.dialogs(), act.title(), m.text("save"), List::of)) {
      way.changeBasis(at, b -> b.with(lead.value().orElse(basis.lead()), point.value().strip()));
    }
  }
}
