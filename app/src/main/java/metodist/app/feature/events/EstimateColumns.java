package metodist.app.feature.events;

import metodist.app.platform.Messages;
import metodist.app.ui.RowsEntry;

/// The tables of an estimate as they are typed; the names take most of the width.
final class EstimateColumns {
  private static final int NARROW = 60;
  private static final int USUAL = 100;
  private static final int WIDE = 150;
  private static final int BROAD = 220;

  private EstimateColumns() {}

  static RowsEntry lines(Messages m) {
    return RowsTables.of(
        "lines",
        m.text("estimate.lines"),
        RowsTables.column("codes", m.text("estimate.codes"), USUAL),
        RowsTables.column("name", m.text("estimate.name"), BROAD),
        RowsTables.column("quantity", m.text("estimate.quantity"), NARROW),
        RowsTables.column("price", m.text("estimate.price"), USUAL),
        RowsTables.column("source", m.text("estimate.source"), NARROW),
        RowsTables.column("grounds", m.text("estimate.grounds"), USUAL));
  }

  static RowsEntry reasons(Messages m) {
    return RowsTables.of(
        "reasons",
        m.text("estimate.reasons"),
        RowsTables.column("line", m.text("estimate.name"), USUAL),
        RowsTables.column("reason", m.text("estimate.reason"), USUAL));
  }

  static RowsEntry sources(Messages m) {
    return RowsTables.of(
        "sources",
        m.text("estimate.sources"),
        RowsTables.column("kind", m.text("estimate.source.kind"), WIDE),
        RowsTables.column("code", m.text("estimate.source.code"), USUAL),
        RowsTables.column("recipient", m.text("estimate.source.recipient"), WIDE),
        RowsTables.column("programme", m.text("estimate.source.programme"), WIDE),
        RowsTables.column("limit", m.text("estimate.source.limit"), USUAL));
  }

  static RowsEntry execution(Messages m) {
    return RowsTables.of(
        "execution",
        m.text("estimate.execution.table"),
        RowsTables.column("line", m.text("estimate.name"), BROAD),
        RowsTables.column("spent", m.text("estimate.spent"), USUAL),
        RowsTables.column("reason", m.text("estimate.spent.reason"), WIDE),
        RowsTables.column("document", m.text("estimate.spent.document"), USUAL));
  }
}
