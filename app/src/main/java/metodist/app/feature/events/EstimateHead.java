package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// Which of the event's estimates is shown, its title and day, who signs it.
final class EstimateHead {
  private record Choice(EstimateId id, String title) {}

  private record Signer(ChooserEntry<PersonId> entry, Function<Estimate, @Nullable PersonId> who) {}

  private final Office office;
  private final EstimateViewModel vm;
  private final Messages m;
  private final ChoiceEntry<Choice> which;
  private final TextEntry title;
  private final DateEntry day;
  private final Label closed = ProblemLines.wrapped("", "text-muted");
  private final List<Signer> signers = new ArrayList<>();
  private final ReadOnlyStringWrapper removeObstacle = new ReadOnlyStringWrapper("");

  EstimateHead(Office office, EstimateViewModel vm, FormKit form, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    which = form.choice("which", m.text("estimate.which"), List.of(), Choice::title, Trait.WIDE);
    which.onCommit(value -> value.ifPresent(choice -> vm.choose(choice.id())));
    form.node(buttons());
    closed.setId("events.estimate.closed");
    closed.managedProperty().bind(closed.textProperty().isNotEmpty());
    form.node(closed);
    title = form.text("title", m.text("estimate.title"), Trait.WIDE, Trait.REQUIRED);
    day = form.add(new DateEntry("day", m.text("estimate.day"), office.desk().clock()));
    day.help(m.text("estimate.day.help"));
    title.onCommit(
        text ->
            vm.head(
                "Изменить название сметы",
                e -> e.title = text.strip(),
                outcome -> title.showProblems(outcome.problems())));
    day.onCommit(
        value -> value.ifPresent(d -> vm.day(d, outcome -> day.showProblems(outcome.problems()))));
  }

  private Node buttons() {
    FlowPane buttons =
        new FlowPane(
            Buttons.flat(
                Command.of("events.estimate.more", m.text("estimate.more"), vm::create)
                    .withIcon(Icon.ADD)),
            Buttons.flat(
                Command.of("events.estimate.copy", m.text("estimate.copy"), vm::copy)
                    .withIcon(Icon.COPY)),
            Buttons.flat(
                Command.of("events.estimate.remove", m.text("estimate.remove"), this::remove)
                    .withIcon(Icon.BIN)
                    .disabledWhen(removeObstacle)),
            Buttons.flat(
                Command.of(
                        "events.estimate.codes",
                        m.text("codes"),
                        () -> office.navigator().open(new Destination.OfSection("codes")))
                    .withIcon(Icon.LIST)));
    buttons.getStyleClass().add("button-row");
    return buttons;
  }

  private void remove() {
    vm.remove(
        outcome -> {
          if (office.tell(m.text("estimate.remove"), outcome)) {
            office.notices().undoable(m.text("estimate.removed"));
          }
        });
  }

  /// «УТВЕРЖДАЮ», «СОГЛАСОВАНО» above the estimate, «Составил» and the accountant below.
  void signers(FormKit form) {
    form.section(m.text("estimate.signed"));
    signer(form, "approved", Estimate::approvedBy, (e, who) -> e.approvedBy = who);
    signer(form, "agreed", Estimate::agreedBy, (e, who) -> e.agreedBy = who);
    signer(form, "prepared", Estimate::preparedBy, (e, who) -> e.preparedBy = who);
    signer(form, "accountant", Estimate::accountant, (e, who) -> e.accountant = who);
  }

  private void signer(
      FormKit form,
      String id,
      Function<Estimate, @Nullable PersonId> who,
      BiConsumer<Estimate.Copy, @Nullable PersonId> change) {
    ChooserEntry<PersonId> entry = office.choosers().person(form, id, m.text("estimate." + id));
    Consumer<Outcome<Estimate>> told = outcome -> entry.showProblems(outcome.problems());
    entry.onCommit(
        value ->
            vm.head(
                "Изменить подписи сметы",
                e -> change.accept(e, value.map(ChooserEntry.Option::value).orElse(null)),
                told));
    signers.add(new Signer(entry, who));
  }

  void show(EventCard card, Estimate estimate) {
    List<Choice> all =
        card.estimates().stream().map(e -> new Choice(e.id(), name(card, e))).toList();
    Optional<Choice> shown = all.stream().filter(c -> c.id().equals(estimate.id())).findFirst();
    which.options(all);
    which.set(shown);
    title.set(estimate.title());
    day.set(Optional.of(estimate.day()));
    for (Signer signer : signers) {
      signer.entry().choose(option(card, signer.who().apply(estimate)));
    }
    closed.setText(card.closedBy().map(order -> m.text("estimate.closed", order)).orElse(""));
    title.readOnly(card.closedBy().isPresent());
    removeObstacle.set(card.namedBy().map(order -> m.text("estimate.named", order)).orElse(""));
  }

  /// «1. Смета расходов — 180 000,00»: titles may be alike.
  private static String name(EventCard card, Estimate estimate) {
    return (card.estimates().indexOf(estimate) + 1)
        + ". "
        + estimate.title()
        + " — "
        + EstimateTables.sum(estimate.total());
  }

  private static ChooserEntry.@Nullable Option<PersonId> option(
      EventCard card, @Nullable PersonId id) {
    return card.person(id)
        .map(p -> new ChooserEntry.Option<>(p.id(), p.name(), p.post()))
        .orElse(null);
  }
}
