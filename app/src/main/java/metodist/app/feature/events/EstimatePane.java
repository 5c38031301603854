package metodist.app.feature.events;

import java.util.List;
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
import metodist.app.ui.FormKit;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextPlace;
import metodist.model.estimates.Estimate;
import metodist.model.shared.russian.AmountInWords;

/// Сметы мероприятия: lines, sources and what was spent of the chosen one; totals and remarks
/// follow by themselves.
final class EstimatePane implements EventPart {
  private final Office office;
  private final EstimateViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("events.estimate");
  private final EstimateHead head;
  private final RowsEntry lines;
  private final RowsEntry sources;
  private final RowsEntry reasons;
  private final RowsEntry execution;
  private final Label total = ProblemLines.wrapped("", "card-title");
  private final Label spent = ProblemLines.wrapped("", "text-muted");
  private final VBox remarks = new VBox(4);
  private final StackPane root = new StackPane();
  private final VBox empty;

  EstimatePane(Office office, EstimateViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    head = new EstimateHead(office, vm, form, m);
    lines = form.add(EstimateColumns.lines(m));
    total.setId("events.estimate.total");
    remarks.setId("events.estimate.remarks");
    form.node(
        new VBox(
            6,
            total,
            remarks,
            Buttons.of(
                Command.of("events.estimate.contract", m.text("estimate.contract"), this::contract)
                    .withIcon(Icon.ADD))));
    reasons = form.add(EstimateColumns.reasons(m));
    sources = form.add(EstimateColumns.sources(m));
    form.section(m.text("estimate.execution"));
    execution = form.add(EstimateColumns.execution(m));
    form.node(spent);
    head.signers(form);
    empty =
        new VBox(
            8,
            ProblemLines.wrapped(m.text("estimate.empty"), "text-muted"),
            Buttons.of(
                Command.of("events.estimate.create", m.text("estimate.create"), vm::create)
                    .withIcon(Icon.ADD)));
    empty.getStyleClass().add("card-side");
    lines.onCommit(rows -> vm.lines(rows, RowsTables.refusals(lines)));
    sources.onCommit(rows -> vm.sources(rows, RowsTables.refusals(sources)));
    reasons.onCommit(rows -> vm.reasons(rows, RowsTables.refusals(reasons)));
    execution.onCommit(rows -> vm.execution(rows, RowsTables.refusals(execution)));
  }

  private void contract() {
    new ContractDialog(office, m).ask(vm);
  }

  @Override
  public void show(EventCard card) {
    if (card.estimate().isEmpty()) {
      root.getChildren().setAll(empty);
      return;
    }
    Estimate estimate = card.estimate().get();
    if (!root.getChildren().contains(form.root())) {
      root.getChildren().setAll(form.root());
    }
    head.show(card, estimate);
    lines.readOnly(card.closedBy().isPresent());
    sources.readOnly(card.closedBy().isPresent());
    lines.set(EstimateTables.lines(estimate));
    sources.set(EstimateTables.sources(estimate, card.programme().names()));
    reasons.set(EstimateTables.reasons(estimate, card.unusualLines()));
    reasons.readOnly(card.unusualLines().isEmpty());
    execution.set(EstimateTables.execution(estimate));
    total.setText(m.text("estimate.total", words(estimate)));
    remarks.getChildren().setAll(List.of());
    if (!estimate.lines().isEmpty()) {
      remarks.getChildren().setAll(ProblemLines.of(card.remarks()));
    }
    spent.setText(
        m.text(
            "estimate.spent.total",
            EstimateTables.sum(estimate.spent()),
            EstimateTables.sum(estimate.total().subtract(estimate.spent()))));
  }

  /// A total that came from elsewhere may have no words.
  private static String words(Estimate estimate) {
    return AmountInWords.has(estimate.total())
        ? AmountInWords.withDigits(estimate.total())
        : EstimateTables.sum(estimate.total());
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
