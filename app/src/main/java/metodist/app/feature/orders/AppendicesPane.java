package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.TextPlace;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.Order.Appendix.Content;
import metodist.model.orders.OrderRules;
import metodist.model.shared.FileRef;

/// The appendices of an order. Their numbers and headings are shown as they will be printed and are
/// never typed. The button that adds one stays where it is, so that the keyboard does too.
final class AppendicesPane {
  private final OrderViewModel vm;
  private final AppendixDialogs asking;
  private final Messages m;
  private final VBox lines = new VBox(10);
  private final HBox adding;
  private final VBox root;
  private final List<TextPlace> places = new ArrayList<>();

  AppendicesPane(OrderViewModel vm, Office office, Messages m) {
    this.vm = vm;
    this.asking = new AppendixDialogs(vm, office, m);
    this.m = m;
    adding = new HBox(adding());
    adding.managedProperty().bind(adding.visibleProperty());
    root = new VBox(10, lines, adding);
  }

  Node root() {
    return root;
  }

  void show(OrderCard card) {
    lines.getChildren().clear();
    places.clear();
    for (Appendix appendix : OrderRules.appendicesInOrder(card.order())) {
      lines.getChildren().add(line(card, appendix));
    }
    if (card.order().appendices().isEmpty()) {
      lines.getChildren().add(ProblemLines.wrapped(m.text("appendix.none"), "text-muted"));
    }
    adding.setVisible(!card.closed());
  }

  private Node adding() {
    List<Command> kinds = new ArrayList<>();
    for (Content content : Content.values()) {
      if (content.own()) {
        kinds.add(
            Command.of(
                "orders.appendix.add." + content.name().toLowerCase(Locale.ROOT),
                content.title(),
                () -> asking.add(content)));
      }
    }
    return Buttons.menu(
        "orders.appendix.add", m.text("appendix.add"), Icon.ADD, kinds.toArray(Command[]::new));
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
      Button edit =
          Buttons.flat(
              Command.of(
                      "orders.appendix.edit." + appendix.key(),
                      m.text("appendix.edit"),
                      () -> asking.edit(card.heading(appendix), appendix))
                  .withIcon(Icon.EDIT));
      texts(appendix).forEach(t -> places.add(new TextPlace(t, words -> edit.requestFocus())));
      HBox actions =
          new HBox(
              4,
              edit,
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

  /// The appendices' own texts: the keyboard goes to the button that changes them.
  List<TextPlace> places() {
    return List.copyOf(places);
  }

  private static List<String> texts(Appendix appendix) {
    List<String> texts = new ArrayList<>(List.of(appendix.title()));
    texts.addAll(appendix.paragraphs());
    appendix.made().table().forEach(texts::addAll);
    appendix.made().entries().forEach(entry -> texts.add(entry.note()));
    return texts;
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
}
