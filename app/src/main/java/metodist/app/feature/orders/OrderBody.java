package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.SoughtWords;
import metodist.app.ui.TextEntry;
import metodist.app.ui.TextPlace;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.PersonId;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// The entries of an order: number and date, letterhead, subject, preamble, clauses, appendices,
/// who signs and who carries it out.
final class OrderBody {
  private final OrderViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("orders.card");
  private final TextEntry number;
  private final DateEntry date;
  private final ChoiceEntry<Letterhead> letterhead;
  private final TextEntry subject;
  private final LongTextEntry preamble;
  private final ClausesPane clauses;
  private final AppendicesPane appendices;
  private final ChooserEntry<PersonId> signatory;
  private final YesNoEntry acting;
  private final ChooserEntry<PersonId> control;
  private final ChooserEntry<PersonId> executor;
  private final VBox executors = new VBox(2);
  private final VBox awarded = new VBox(2);
  private final OrderWayModel way;
  private final BasesPane bases;
  private final ChooserEntry<LegalActId> act;
  private final ChooserEntry<PersonId> signing;
  private final VBox signings = new VBox(2);
  private final WayPane wayPane;

  OrderBody(Office office, OrderViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
    number = form.text("number", m.text("body.number"));
    date = form.add(new DateEntry("date", m.text("body.date"), office.desk().clock()));
    letterhead =
        form.choice(
            "letterhead", m.text("body.letterhead"), List.of(), Letterhead::title, Trait.WIDE);
    subject = form.text("subject", m.text("body.subject"), Trait.WIDE);
    way = new OrderWayModel(office.data(), vm.id());
    bases = new BasesPane(way, office, m);
    act = new LegalActChooser(office, m).of(form, "bases", m.text("bases.add"));
    preamble = form.longText("preamble", m.text("body.preamble"));
    form.node(bases.root());
    form.section(m.text("body.clauses"));
    clauses = new ClausesPane(vm, office, m);
    form.node(clauses.root());
    form.section(m.text("body.appendices"));
    appendices = new AppendicesPane(vm, office, m);
    form.node(appendices.root());
    form.node(awarded);
    form.section(m.text("body.people"));
    Choosers people = office.choosers();
    signatory = people.person(form, "signatoryId", m.text("body.signatory"));
    acting = form.yesNo("acting", m.text("body.acting"));
    control = people.person(form, "controlledBy", m.text("body.control"));
    executor = people.person(form, "executors", m.text("body.executor"));
    form.node(executors);
    signing = people.person(form, "alsoSigning", m.text("body.signing"));
    form.node(signings);
    wayPane = new WayPane(way, office, m);
    form.node(wayPane.root());
    listen();
  }

  private void listen() {
    number.onCommit(value -> requisites());
    date.onCommit(value -> requisites());
    letterhead.onCommit(value -> value.map(Letterhead::id).ifPresent(vm::letterhead));
    subject.onCommit(vm::subject);
    preamble.onCommit(vm::preamble);
    signatory.onCommit(value -> vm.signatory(value.map(ChooserEntry.Option::value).orElse(null)));
    acting.onCommit(value -> vm.acting(value.orElse(false)));
    control.onCommit(value -> vm.controlledBy(value.map(ChooserEntry.Option::value).orElse(null)));
    executor.onCommit(value -> WayPane.taken(value, executor, vm::addExecutor));
    act.onCommit(value -> WayPane.taken(value, act, way::addBasis));
    signing.onCommit(value -> WayPane.taken(value, signing, way::addSigning));
  }

  /// Number and date go together; a refusal stays beside the field with what was typed.
  private void requisites() {
    vm.numberAndDate(number.value(), date.value().orElse(null), this::refused);
  }

  private void refused(Outcome<Order> outcome) {
    if (outcome instanceof Outcome.Refused<Order> refused) {
      number.showProblems(refused.problems().stream().filter(Problem::blocks).toList());
    }
  }

  /// The keyboard goes to the number.
  void requisitesOpen() {
    number.focus();
  }

  Node root() {
    return form.root();
  }

  void show(OrderCard shown) {
    Order order = shown.order();
    number.prompt(m.text("body.suggested", shown.suggestedNumber()));
    number.set(order.number());
    date.set(Optional.ofNullable(order.date()));
    letterhead.options(shown.letterheads());
    letterhead.set(
        shown.letterheads().stream().filter(l -> l.id().equals(order.letterheadId())).findFirst());
    subject.set(order.subject());
    preamble.set(order.preamble());
    clauses.show(shown);
    appendices.show(shown);
    signatory.choose(shown.person(order.signatoryId()).map(PersonChoice::option).orElse(null));
    acting.set(Optional.of(order.acting()));
    control.choose(shown.person(order.controlledBy()).map(PersonChoice::option).orElse(null));
    showExecutors(shown);
    showSignings(shown);
    bases.show(shown);
    wayPane.show(shown);
    showAwarded(shown);
    form.readOnly(shown.closed());
    form.showOnceLeft(
        shown.problems().stream().filter(p -> form.entry(p.field()).isPresent()).toList());
  }

  private void showExecutors(OrderCard shown) {
    executors.getChildren().clear();
    for (PersonId id : shown.order().executors()) {
      shown
          .person(id)
          .ifPresent(
              person ->
                  executors
                      .getChildren()
                      .add(
                          shown.closed()
                              ? ProblemLines.wrapped(m.text("body.executor.is", person.name()))
                              : Buttons.flat(
                                  Command.of(
                                          "orders.executor." + id.value(),
                                          m.text("body.executor.remove", person.name()),
                                          () -> vm.removeExecutor(id))
                                      .withIcon(Icon.REMOVE))));
    }
  }

  private void showSignings(OrderCard shown) {
    signings.getChildren().clear();
    List<PersonId> all = shown.order().alsoSigning();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      String name = shown.person(all.get(i)).map(PersonChoice::name).orElse("");
      signings
          .getChildren()
          .add(
              shown.closed()
                  ? ProblemLines.wrapped(m.text("body.signing.is", name))
                  : Buttons.flat(
                      Command.of(
                              "orders.signing." + i,
                              m.text("body.signing.remove", name),
                              () -> way.removeSigning(at))
                          .withIcon(Icon.REMOVE)));
    }
  }

  private void showAwarded(OrderCard shown) {
    awarded.getChildren().clear();
    int line = 1;
    for (OrderCard.Awarded each : shown.awarded()) {
      awarded
          .getChildren()
          .add(
              ProblemLines.wrapped(
                  line
                      + ". "
                      + each.organisation()
                      + (each.topic().isBlank() ? "" : " — «" + each.topic() + "»"),
                  "text-muted",
                  "text-small"));
      line++;
    }
  }

  void commit() {
    form.commit();
    clauses.commit();
    wayPane.commit();
  }

  /// Leads to the words in question; false when they stand nowhere here.
  boolean stand(SoughtWords words) {
    List<TextPlace> places = new ArrayList<>(form.places());
    places.addAll(clauses.places());
    places.addAll(appendices.places());
    Optional<TextPlace> found = words.among(places);
    found.ifPresent(place -> place.stand().accept(words));
    return found.isPresent();
  }

  /// Leads to the field a problem speaks of.
  void focus(String field) {
    if (field.startsWith("clauses.")) {
      clauses.focus(field).ifPresent(Runnable::run);
    } else {
      form.focus(field);
    }
  }
}
