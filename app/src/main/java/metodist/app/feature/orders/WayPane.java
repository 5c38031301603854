package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Visa;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// What accompanies an order: visas, who it is sent to, who is acquainted with it, its scan, the
/// orders it is linked with. Visas, acquaintance and scan stay open after the registration.
final class WayPane {
  private final OrderWayModel way;
  private final Office office;
  private final Messages m;
  private final FormKit form = new FormKit("orders.way");
  private final ChooserEntry<PersonId> visa;
  private final VBox visas = new VBox(2);
  private final ChooserEntry<OrganisationId> recipient;
  private final VBox recipients = new VBox(2);
  private final LongTextEntry words;
  private final ChooserEntry<PersonId> acquaintance;
  private final VBox acquaintances = new VBox(2);
  private final VBox scan = new VBox(4);
  private final VBox links = new VBox(2);

  WayPane(OrderWayModel way, Office office, Messages m) {
    this.way = way;
    this.office = office;
    this.m = m;
    form.section(m.text("way.visas"));
    form.node(visas);
    visa = office.choosers().person(form, "visa", m.text("way.visa.add"));
    form.section(m.text("way.recipients"));
    form.node(recipients);
    recipient = office.choosers().organisation(form, "recipient", m.text("way.recipient.add"));
    words = form.longText("recipientWords", m.text("way.recipient.words"));
    form.section(m.text("way.acquaintances"));
    form.node(acquaintances);
    acquaintance = office.choosers().person(form, "acquaintance", m.text("way.acquaintance.add"));
    form.section(m.text("way.scan"));
    form.node(scan);
    form.node(links);
    visa.onCommit(v -> taken(v, visa, way::addVisa));
    recipient.onCommit(v -> taken(v, recipient, way::addRecipient));
    acquaintance.onCommit(v -> taken(v, acquaintance, way::addAcquaintance));
    words.onCommit(way::recipientWords);
  }

  /// Hands a choice on and empties the field for the next one.
  static <T> void taken(
      Optional<ChooserEntry.Option<T>> choice,
      ChooserEntry<T> chooser,
      java.util.function.Consumer<T> add) {
    choice.ifPresent(
        chosen -> {
          add.accept(chosen.value());
          chooser.choose(null);
        });
  }

  Node root() {
    return form.content();
  }

  void show(OrderCard card) {
    showVisas(card);
    showRecipients(card);
    showAcquaintances(card);
    words.set(card.order().recipientWords());
    words.readOnly(card.closed());
    recipient.readOnly(card.closed());
    showScan(card.order().scan());
    showLinks(card);
  }

  private void showVisas(OrderCard card) {
    visas.getChildren().clear();
    List<Visa> all = card.order().visas();
    for (int i = 0; i < all.size(); i++) {
      Visa each = all.get(i);
      LocalDate date = each.date();
      String state =
          date == null ? m.text("way.visa.awaited") : m.text("way.visa.given", Formats.date(date));
      String remark = each.remark().isBlank() ? "" : " — " + each.remark();
      visas
          .getChildren()
          .add(
              line(
                  "visa",
                  i,
                  name(card, each.personId()) + ": " + state + remark,
                  at -> editVisa(card, each, at),
                  way::removeVisa));
    }
  }

  private static String name(OrderCard card, PersonId id) {
    return card.person(id).map(PersonChoice::name).orElse("");
  }

  private Node line(
      String kind, int at, String text, @Nullable IntConsumer edit, IntConsumer remove) {
    Node label = ProblemLines.wrapped(text);
    HBox line = new HBox(4, label);
    HBox.setHgrow(label, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    if (edit != null) {
      line.getChildren()
          .add(
              Buttons.iconOnly(
                  Command.of(
                          "orders.way." + kind + ".edit." + at,
                          m.text("way.mark", text),
                          () -> edit.accept(at))
                      .withIcon(Icon.EDIT)));
    }
    line.getChildren()
        .add(
            Buttons.iconOnly(
                Command.of(
                        "orders.way." + kind + ".remove." + at,
                        m.text("way.remove", text),
                        () -> remove.accept(at))
                    .withIcon(Icon.REMOVE)));
    return line;
  }

  private void editVisa(OrderCard card, Visa visaShown, int at) {
    FormKit dialog = new FormKit("orders.visa").about("order-way");
    DateEntry date = dialog.add(new DateEntry("date", m.text("way.date"), office.desk().clock()));
    LongTextEntry remark = dialog.longText("remark", m.text("way.remark"));
    date.set(Optional.of(visaShown.date() == null ? card.today() : visaShown.date()));
    remark.set(visaShown.remark());
    if (dialog.ask(office.dialogs(), name(card, visaShown.personId()), m.text("save"), List::of)) {
      way.visa(at, date.value().orElse(null), remark.value());
    }
  }

  private void showRecipients(OrderCard card) {
    recipients.getChildren().clear();
    for (int i = 0; i < card.around().recipients().size(); i++) {
      String title = card.around().recipients().get(i).title();
      recipients
          .getChildren()
          .add(
              card.closed()
                  ? ProblemLines.wrapped(title)
                  : line("recipient", i, title, null, way::removeRecipient));
    }
  }

  private void showAcquaintances(OrderCard card) {
    acquaintances.getChildren().clear();
    List<Acquaintance> all = card.order().acquaintances();
    for (int i = 0; i < all.size(); i++) {
      Acquaintance each = all.get(i);
      LocalDate date = each.date();
      String state =
          date == null
              ? m.text("way.acquaintance.awaited")
              : m.text("way.acquaintance.given", Formats.date(date));
      acquaintances
          .getChildren()
          .add(
              line(
                  "acquaintance",
                  i,
                  name(card, each.personId()) + ": " + state,
                  at -> editAcquaintance(card, each, at),
                  way::removeAcquaintance));
    }
  }

  private void editAcquaintance(OrderCard card, Acquaintance shown, int at) {
    FormKit dialog = new FormKit("orders.acquaintance").about("order-way");
    DateEntry date = dialog.add(new DateEntry("date", m.text("way.date"), office.desk().clock()));
    date.set(Optional.of(shown.date() == null ? card.today() : shown.date()));
    if (dialog.ask(office.dialogs(), name(card, shown.personId()), m.text("save"), List::of)) {
      way.acquainted(at, date.value().orElse(null));
    }
  }

  private void showScan(@Nullable FileRef file) {
    scan.getChildren().clear();
    FlowPane buttons = new FlowPane(4, 4);
    if (file == null) {
      scan.getChildren().add(ProblemLines.wrapped(m.text("way.scan.none"), "text-muted"));
    } else {
      buttons
          .getChildren()
          .addAll(
              Buttons.of(
                  Command.of(
                          "orders.scan.open",
                          m.text("way.scan.open", file.fileName()),
                          () -> office.papers().openKept(file))
                      .withIcon(Icon.OPEN)),
              Buttons.iconOnly(
                  Command.of("orders.scan.remove", m.text("way.scan.remove"), way::removeScan)
                      .withIcon(Icon.REMOVE)));
    }
    buttons
        .getChildren()
        .add(
            Buttons.of(
                Command.of(
                        "orders.scan.attach",
                        m.text(file == null ? "way.scan.attach" : "way.scan.another"),
                        this::attach)
                    .withIcon(Icon.ATTACH)));
    scan.getChildren().add(buttons);
  }

  private void attach() {
    office
        .dialogs()
        .openFile(m.text("way.scan.attach"), ScanFile.KIND)
        .ifPresent(
            file -> way.attachScan(file, () -> office.notices().done(m.text("way.scan.attached"))));
  }

  private void showLinks(OrderCard card) {
    links.getChildren().clear();
    for (OrderCard.Linked each : card.around().links()) {
      Hyperlink link = new Hyperlink(m.text("way.link", each.how(), each.title()));
      link.setWrapText(true);
      link.setMnemonicParsing(false);
      link.setGraphic(Icon.LINK.node());
      link.setId("orders.link." + each.id().value());
      link.setOnAction(event -> office.navigator().open(each.id()));
      links.getChildren().add(link);
    }
  }

  void commit() {
    form.commit();
  }
}
