package metodist.app.feature.orders;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.OrderRules;
import metodist.model.shared.FileRef;

/// The appendices of an order. Their numbers and headings are shown as they will be printed and are
/// never typed.
final class AppendicesPane {
  private final OrderViewModel vm;
  private final Dialogs dialogs;
  private final Messages m;
  private final VBox root = new VBox(10);

  AppendicesPane(OrderViewModel vm, Dialogs dialogs, Messages m) {
    this.vm = vm;
    this.dialogs = dialogs;
    this.m = m;
  }

  Node root() {
    return root;
  }

  void show(OrderCard card) {
    root.getChildren().clear();
    for (Appendix appendix : OrderRules.appendicesInOrder(card.order())) {
      root.getChildren().add(line(card, appendix));
    }
    if (card.order().appendices().isEmpty()) {
      root.getChildren().add(ProblemLines.wrapped(m.text("appendix.none"), "text-muted"));
    }
    if (!card.closed()) {
      root.getChildren()
          .add(
              new HBox(
                  Buttons.of(
                      Command.of("orders.appendix.add", m.text("appendix.add"), this::add)
                          .withIcon(Icon.ADD))));
    }
  }

  private Node line(OrderCard card, Appendix appendix) {
    VBox box = new VBox(2);
    box.getChildren()
        .add(
            ProblemLines.wrapped(
                m.text(
                    "appendix.heading",
                    card.heading(appendix),
                    OrderRules.requisites(card.order())),
                "card-title"));
    box.getChildren().add(ProblemLines.wrapped(appendix.title()));
    box.getChildren().add(ProblemLines.wrapped(content(card, appendix), "text-muted"));
    if (!card.closed()) {
      HBox actions =
          new HBox(
              4,
              Buttons.flat(
                  Command.of(
                          "orders.appendix.edit." + appendix.key(),
                          m.text("appendix.edit"),
                          () -> edit(card, appendix))
                      .withIcon(Icon.EDIT)),
              Buttons.flat(
                  Command.of(
                          "orders.appendix.remove." + appendix.key(),
                          m.text("appendix.remove"),
                          () -> vm.removeAppendix(appendix.key()))
                      .withIcon(Icon.REMOVE)));
      box.getChildren().add(actions);
    }
    return box;
  }

  private String content(OrderCard card, Appendix appendix) {
    return switch (appendix.content()) {
      case AWARDS -> m.plural("appendix.awards", card.awarded().size());
      case TEXT -> m.plural("appendix.text", appendix.paragraphs().size());
      case TABLE -> m.plural("appendix.rows", Math.max(0, appendix.made().table().size() - 1));
      case PEOPLE -> m.plural("appendix.people", appendix.made().entries().size());
      case ORGANISATIONS -> m.plural("appendix.organisations", appendix.made().entries().size());
      case PAPER -> m.text("appendix.paper");
      case FILE -> fileOf(appendix);
      case CONCEPT, COMMITTEE, ESTIMATE, PROGRAMME -> m.text("appendix.computed");
    };
  }

  private String fileOf(Appendix appendix) {
    FileRef file = appendix.made().file();
    return file == null ? m.text("appendix.file.none") : m.text("appendix.file", file.fileName());
  }

  private void add() {
    dialogs
        .ask(m.text("appendix.new"), m.text("appendix.new.title"), "")
        .filter(title -> !title.isBlank())
        .ifPresent(vm::addAppendix);
  }

  private void edit(OrderCard card, Appendix appendix) {
    FormKit form = new FormKit("orders.appendix");
    TextEntry title = form.text("title", m.text("appendix.title"), Trait.WIDE);
    YesNoEntry approved = form.yesNo("approved", m.text("appendix.approved"), Trait.WIDE);
    LongTextEntry text = new LongTextEntry("paragraphs", m.text("appendix.paragraphs"), 8);
    if (appendix.content() == Appendix.Content.TEXT) {
      form.add(text);
      text.set(String.join("\n", appendix.paragraphs()));
    }
    title.set(appendix.title());
    approved.set(Optional.of(appendix.approved()));
    boolean changed = form.ask(dialogs, card.heading(appendix), m.text("save"), List::of);
    if (changed) {
      vm.appendix(
          new Appendix(
              appendix.key(),
              appendix.content(),
              title.value(),
              appendix.content() == Appendix.Content.TEXT
                  ? text.value().lines().map(String::strip).filter(p -> !p.isEmpty()).toList()
                  : appendix.paragraphs(),
              approved.value().orElse(false)));
    }
  }
}
