package metodist.app.feature.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.TextPlace;
import metodist.app.ui.YesNoEntry;
import metodist.model.estimates.ContractContributions;
import metodist.model.estimates.Estimate;
import metodist.model.shared.Problem;
import metodist.model.shared.russian.AmountInWords;

/// Смета: lines, sources and what was spent; totals follow by themselves.
final class EstimatePane implements EventPart {
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("events.estimate");
  private final TextEntry title;
  private final RowsEntry lines;
  private final RowsEntry sources;
  private final RowsEntry reasons;
  private final RowsEntry execution;
  private final Label total = ProblemLines.wrapped("");
  private final Label spent = ProblemLines.wrapped("", "text-muted");
  private final StackPane root = new StackPane();
  private final VBox empty;

  EstimatePane(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title = form.text("title", m.text("estimate.title"), Trait.WIDE);
    lines =
        form.add(
            RowsTables.of(
                "lines",
                m.text("estimate.lines"),
                "codes",
                m.text("estimate.codes"),
                "name",
                m.text("estimate.name"),
                "quantity",
                m.text("estimate.quantity"),
                "price",
                m.text("estimate.price"),
                "source",
                m.text("estimate.source")));
    form.node(
        new VBox(
            6,
            total,
            Buttons.of(
                Command.of("events.estimate.contract", m.text("estimate.contract"), this::contract)
                    .withIcon(Icon.ADD))));
    sources =
        form.add(
            RowsTables.of(
                "sources",
                m.text("estimate.sources"),
                "kind",
                m.text("estimate.source.kind"),
                "code",
                m.text("estimate.source.code"),
                "programme",
                m.text("estimate.source.programme"),
                "limit",
                m.text("estimate.source.limit")));
    reasons =
        form.add(
            RowsTables.of(
                "reasons",
                m.text("estimate.reasons"),
                "line",
                m.text("estimate.name"),
                "reason",
                m.text("estimate.reason")));
    form.section(m.text("estimate.execution"));
    execution =
        form.add(
            RowsTables.of(
                "execution",
                m.text("estimate.execution.table"),
                "line",
                m.text("estimate.name"),
                "spent",
                m.text("estimate.spent"),
                "reason",
                m.text("estimate.spent.reason"),
                "document",
                m.text("estimate.spent.document")));
    form.node(spent);
    empty =
        new VBox(
            8,
            ProblemLines.wrapped(m.text("estimate.empty"), "text-muted"),
            Buttons.of(
                Command.of("events.estimate.create", m.text("estimate.create"), vm::createEstimate)
                    .withIcon(Icon.ADD)));
    empty.getStyleClass().add("card-side");
    title.onCommit(vm::estimateTitle);
    lines.onCommit(rows -> vm.lines(rows, RowsTables.refusals(lines)));
    sources.onCommit(rows -> vm.sources(rows, RowsTables.refusals(sources)));
    reasons.onCommit(rows -> vm.reasons(rows, RowsTables.refusals(reasons)));
    execution.onCommit(rows -> vm.execution(rows, RowsTables.refusals(execution)));
  }

  /// «Рассчитать договор ГПХ»: the reward with the contributions on it becomes one line.
  private void contract() {
    FormKit fields = new FormKit("events.contract");
    TextEntry name = fields.text("name", m.text("estimate.name"), Trait.WIDE, Trait.REQUIRED);
    name.set(m.text("contract.name"));
    NumberEntry reward = fields.number("reward", m.text("contract.reward"), Trait.REQUIRED);
    YesNoEntry accidents = fields.yesNo("accidents", m.text("contract.accidents"));
    accidents.set(Optional.of(false));
    fields.note(m.text("contract.note"));
    boolean accepted =
        fields.ask(
            office.dialogs(),
            m.text("estimate.contract"),
            m.text("contract.verb"),
            () ->
                reward.value().filter(r -> r.signum() > 0).isEmpty()
                    ? List.of(Problem.error("reward", m.text("contract.reward.missing")))
                    : List.of());
    if (accepted) {
      ContractContributions tariff =
          accidents.value().orElse(false)
              ? ContractContributions.WITH_ACCIDENTS
              : ContractContributions.UNIFIED;
      vm.addContract(name.value(), reward.value().orElse(BigDecimal.ZERO), tariff);
    }
  }

  @Override
  public void show(EventCard card) {
    if (card.estimate().isEmpty()) {
      root.getChildren().setAll(empty);
      return;
    }
    Estimate estimate = card.estimate().get();
    root.getChildren().setAll(form.root());
    title.set(estimate.title());
    lines.set(EstimateTables.lines(estimate));
    sources.set(EstimateTables.sources(estimate));
    reasons.set(EstimateTables.reasons(estimate, card.unusualLines()));
    reasons.readOnly(card.unusualLines().isEmpty());
    execution.set(EstimateTables.execution(estimate));
    boolean negative = estimate.total().signum() < 0;
    total.setText(
        negative
            ? m.text("estimate.negative")
            : m.text("estimate.total", AmountInWords.withDigits(estimate.total())));
    spent.setText(
        m.text(
            "estimate.spent.total",
            AmountInWords.digits(estimate.spent()),
            AmountInWords.digits(estimate.total().subtract(estimate.spent()))));
  }

  @Override
  public List<TextPlace> places() {
    return form.places();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void commit() {
    form.commit();
  }
}
