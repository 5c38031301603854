package metodist.reports.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.shared.russian.AmountInWords;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// The tables of an estimate in its three forms (domain.md 2.3). Every sum is that of the estimate
/// itself.
final class EstimatePart {
  private final Estimate estimate;
  private final FactList facts;
  private final int size;
  private final int width;

  EstimatePart(Estimate estimate, FactList facts, int size, int width) {
    this.estimate = estimate;
    this.facts = facts;
    this.size = size;
    this.width = width;
  }

  /// Form A of the seed: КОСГУ (КВР) · направление · сумма.
  Table minimal() {
    Grid grid =
        new Grid(width, size, 32, 95, 38)
            .righting(2)
            .header("КОСГУ (КВР)", "Направление расхода", "Сумма, руб.");
    for (EstimateLine line : estimate.lines()) {
      grid.row(line.codes(), name(line), sum(line.sum()));
      facts.use("Смета: " + name(line), line.codes() + "; " + sum(line.sum()));
    }
    grid.add(
        total(
            List.of(
                grid.cell("ИТОГО ПО МЕРОПРИЯТИЮ", ParagraphFormat.Align.LEFT, TextStyle.BOLD)
                    .spanning(2, 1),
                right(grid, facts.use("Смета, итого", sum(estimate.total()))))));
    return grid.table();
  }

  /// Form B: with quantities, prices, sources and grounds.
  Table detailed() {
    Grid grid =
        new Grid(width, size, 11, 60, 14, 19, 19, 17, 25, 28, 49, 31)
            .centring(0, 2, 3, 4)
            .righting(5, 6, 7)
            .header(
                "№ п/п",
                "Наименование расхода",
                "КВР",
                "КОСГУ",
                "Ед. изм.",
                "Кол-во",
                "Цена, руб.",
                "Сумма, руб.",
                "Источник",
                "Обоснование");
    int no = 1;
    for (EstimateLine line : estimate.lines()) {
      String source = estimate.source(line.sourceKey()).map(FundingSource::title).orElse("—");
      grid.row(
          no++ + ".",
          name(line),
          Texts.orDash(line.kvr()),
          Texts.orDash(line.kosgu()),
          Texts.orDash(Texts.clean(line.unit())),
          quantity(line.quantity()),
          sum(line.price()),
          sum(line.sum()),
          source,
          Texts.orDash(grounds(line)));
      facts.use(
          "Смета: " + name(line),
          String.join(
              "; ",
              line.codes(),
              quantity(line.quantity()) + " × " + sum(line.price()),
              sum(line.sum()),
              source));
    }
    grid.add(
        total(
            List.of(
                grid.cell("ВСЕГО", ParagraphFormat.Align.LEFT, TextStyle.BOLD).spanning(7, 1),
                right(grid, facts.use("Смета, итого", sum(estimate.total()))),
                grid.cell("", ParagraphFormat.Align.LEFT, TextStyle.PLAIN).spanning(2, 1))));
    return grid.table();
  }

  private static String grounds(EstimateLine line) {
    String reason = Texts.clean(line.pairReason());
    String grounds = Texts.clean(line.justification());
    return reason.isEmpty() ? grounds : (grounds + " " + reason).strip();
  }

  /// The sums by КОСГУ and, where there are sources, by source with the limits.
  List<Table> subtotals() {
    List<Table> tables = new ArrayList<>();
    int narrow = width * 110 / 273;
    Grid codes = new Grid(narrow, size, 60, 50).kept().righting(1).header("КОСГУ", "Сумма, руб.");
    for (Map.Entry<String, BigDecimal> each : estimate.byKosgu().entrySet()) {
      codes.row(Texts.orDash(each.getKey()), sum(each.getValue()));
    }
    tables.add(codes.table());
    if (!estimate.sources().isEmpty()) {
      Grid sources =
          new Grid(width * 200 / 273, size, 90, 38, 38, 38)
              .kept()
              .righting(1, 2, 3)
              .header("Источник", "Лимит, руб.", "Расходы, руб.", "Остаток, руб.");
      for (FundingSource source : estimate.sources()) {
        BigDecimal taken = estimate.from(source.key());
        BigDecimal limit = source.limit();
        sources.row(
            source.title(),
            limit == null ? "—" : sum(limit),
            sum(taken),
            limit == null ? "—" : sum(limit.subtract(taken)));
      }
      tables.add(sources.table());
    }
    return tables;
  }

  /// Form C: plan and fact.
  Table execution() {
    Grid grid =
        new Grid(width, size, 14, 19, 70, 27, 27, 31, 15, 36, 34)
            .centring(0, 1)
            .righting(3, 4, 5, 6)
            .header(
                "КВР",
                "КОСГУ",
                "Направление расхода",
                "План, руб.",
                "Факт, руб.",
                "Отклонение, руб.",
                "%",
                "Причина отклонения",
                "Договор, платёжный документ");
    for (EstimateLine line : estimate.lines()) {
      EstimateLine.Execution execution = line.execution();
      grid.row(
          Texts.orDash(line.kvr()),
          Texts.orDash(line.kosgu()),
          name(line),
          sum(line.sum()),
          sum(line.spent()),
          sum(line.deviation()),
          line.deviationPercent().map(EstimatePart::percent).orElse("—"),
          execution == null ? "—" : Texts.orDash(Texts.clean(execution.reason())),
          execution == null ? "—" : Texts.orDash(Texts.clean(execution.document())));
      facts.use("Смета: " + name(line), sum(line.sum()) + "; факт " + sum(line.spent()));
    }
    grid.add(
        total(
            List.of(
                grid.cell("ИТОГО", ParagraphFormat.Align.LEFT, TextStyle.BOLD).spanning(3, 1),
                right(grid, facts.use("Смета, итого", sum(estimate.total()))),
                right(grid, facts.use("Исполнено", sum(estimate.spent()))),
                right(grid, sum(estimate.spent().subtract(estimate.total()))),
                grid.cell("", ParagraphFormat.Align.LEFT, TextStyle.PLAIN).spanning(3, 1))));
    return grid.table();
  }

  private static String name(EstimateLine line) {
    return Texts.orDash(Texts.clean(line.name()));
  }

  private static Table.Row total(List<Table.Cell> cells) {
    return new Table.Row(Table.RowKind.TOTAL, cells);
  }

  private static Table.Cell right(Grid grid, String text) {
    return grid.cell(text, ParagraphFormat.Align.RIGHT, TextStyle.BOLD);
  }

  static String sum(BigDecimal sum) {
    return sum.signum() < 0 ? "−" + AmountInWords.digits(sum.negate()) : AmountInWords.digits(sum);
  }

  private static String quantity(BigDecimal quantity) {
    return quantity.toPlainString().replace('.', ',');
  }

  private static String percent(BigDecimal percent) {
    return percent.toPlainString().replace('.', ',').replace("-", "−");
  }
}
