package metodist.reports.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import metodist.model.shared.russian.AmountInWords;
import org.jspecify.annotations.Nullable;

/// Суммы (domain.md 2.3): totals of tables and of lists, quantity × price, the total told below a
/// table or in a clause against the estimate.
final class TotalsCheck {
  private static final Pattern TOTAL_LINE =
      Pattern.compile(
          "(?iu)^(?:[-–—•\\d.)\\s]*)(итого|всего|общая (?:сумма|стоимость)|общий объ[её]м|сумма"
              + " расходов).*");
  private static final Pattern OF_ESTIMATE =
      Pattern.compile("(?iu).*(смет|расход|затрат|финансир|калькуляц|бюджет).*");
  private static final Pattern AMOUNT_OF =
      Pattern.compile("(?iu).*(размер|сумм|объ[её]м|составля|пределах|стоимост)\\p{L}*.{0,40}$");
  private final @Nullable Paper order;
  private final List<Paper> papers;
  private final List<Finding> findings = new ArrayList<>();
  private final List<BigDecimal> lineAmounts = new ArrayList<>();

  TotalsCheck(@Nullable Paper order, List<Paper> papers) {
    this.order = order;
    this.papers = papers;
  }

  List<Finding> findings() {
    List<Paper> all = new ArrayList<>(papers);
    if (order != null) {
      all.addFirst(order);
    }
    for (Paper paper : all) {
      for (Grid grid : paper.grids()) {
        SumTable table = new SumTable(grid, paper.title());
        columns(paper, table);
        ProductSums.wrong(table).forEach(w -> product(paper, table, w));
      }
      listsAndLines(paper);
    }
    if (order != null) {
      clauses(order);
    }
    return findings;
  }

  private void columns(Paper paper, SumTable table) {
    for (int column : table.moneyColumns()) {
      for (ColumnSums.Wrong wrong : new ColumnSums(table, column).wrong()) {
        add(
            paper,
            place(paper, wrong.row()),
            "Итог «"
                + AmountInWords.digits(wrong.says())
                + "» не равен сумме строк: "
                + AmountInWords.digits(wrong.comes())
                + ".",
            table.grid().rowText(wrong.row()));
      }
    }
  }

  private void product(Paper paper, SumTable table, ProductSums.Wrong wrong) {
    add(
        paper,
        place(paper, wrong.row()),
        "Количество и цена дают "
            + AmountInWords.digits(wrong.comes())
            + ", а в строке указано "
            + AmountInWords.digits(wrong.says())
            + ".",
        table.grid().rowText(wrong.row()));
  }

  private static String place(Paper paper, int row) {
    return paper.label() + ", таблица, строка " + (row + 1);
  }

  /// «Итого: …» as a line: below a table, or below a list whose items end in amounts.
  private void listsAndLines(Paper paper) {
    List<Passage> passages = paper.passages();
    List<BigDecimal> items = new ArrayList<>();
    @Nullable SumTable above = null;
    for (Passage passage : passages) {
      Line.Cell cell = passage.line().cell();
      if (cell != null) {
        above = tableOf(above, cell.table(), paper);
        items.clear();
      } else if (TOTAL_LINE.matcher(passage.text()).matches()) {
        totalLine(passage, above, items);
        items.clear();
      } else {
        Optional<BigDecimal> amount = trailing(passage.text());
        if (amount.isPresent()) {
          items.add(amount.get());
        } else if (!passage.text().matches("(?u).*[:]$")) {
          items.clear();
        }
      }
    }
  }

  /// The table with this number; the one at hand when it is the same.
  private static SumTable tableOf(@Nullable SumTable known, int index, Paper paper) {
    return known != null && known.grid().index() == index
        ? known
        : new SumTable(paper.file().grid(index), paper.title());
  }

  private void totalLine(Passage passage, @Nullable SumTable above, List<BigDecimal> items) {
    List<AmountText> amounts = AmountText.rubles(passage.text());
    Optional<BigDecimal> says =
        amounts.isEmpty() ? trailing(passage.text()) : Optional.of(amounts.getFirst().value());
    if (says.isEmpty()) {
      return;
    }
    if (items.size() >= 2) {
      BigDecimal sum = ColumnSums.sum(items);
      if (sum.compareTo(says.get()) != 0) {
        findings.add(told(passage, says.get(), sum, "сумме строк над ним"));
      }
    } else if (above != null && items.isEmpty()) {
      Optional<BigDecimal> total = above.grandTotal();
      boolean same =
          total.isEmpty() || above.totals().stream().anyMatch(t -> t.compareTo(says.get()) == 0);
      if (!same && total.get().compareTo(says.get()) != 0) {
        findings.add(told(passage, says.get(), total.get(), "итогу таблицы"));
      }
    }
  }

  private static Finding told(Passage passage, BigDecimal says, BigDecimal comes, String what) {
    return passage.finding(
        FindingCode.TOTAL_DIFFERS,
        "Сумма «"
            + AmountInWords.digits(says)
            + "» не равна "
            + what
            + ": "
            + AmountInWords.digits(comes)
            + ".");
  }

  /// The amount a line ends with.
  private static Optional<BigDecimal> trailing(String text) {
    List<AmountText> amounts = AmountText.all(text);
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    AmountText last = amounts.getLast();
    boolean ends = text.substring(last.end()).matches("[\\s.;,]*");
    boolean looks =
        last.money()
            || text.substring(last.start(), last.end()).matches(".*(\\d[.,]\\d{2}|\\d \\d{3}).*");
    return ends && looks ? Optional.of(last.value()) : Optional.empty();
  }

  /// «Утвердить смету в размере …» against the estimate's total.
  private void clauses(Paper order) {
    List<BigDecimal> totals = new ArrayList<>();
    for (Paper paper : papers) {
      if (!OF_ESTIMATE.matcher(paper.title()).matches()) {
        continue;
      }
      for (Grid grid : paper.grids()) {
        SumTable table = new SumTable(grid, paper.title());
        table.grandTotal().ifPresent(totals::add);
        totals.addAll(table.totals());
        lineAmounts.addAll(table.amounts());
      }
      paper.passages().stream()
          .filter(p -> TOTAL_LINE.matcher(p.text()).matches())
          .flatMap(p -> AmountText.rubles(p.text()).stream())
          .forEach(a -> totals.add(a.value()));
    }
    if (totals.isEmpty()) {
      return;
    }
    for (Passage passage : order.passages()) {
      if (OF_ESTIMATE.matcher(passage.text()).matches()
          && passage.text().matches("(?iu).*(смет|прил|калькуляц).*")) {
        clause(passage, totals);
      }
    }
  }

  private void clause(Passage passage, List<BigDecimal> totals) {
    List<AmountText> amounts =
        AmountText.rubles(passage.text()).stream()
            .filter(
                a ->
                    AMOUNT_OF.matcher(passage.text().substring(0, a.start())).matches()
                        || a.money())
            .toList();
    if (amounts.isEmpty()) {
      return;
    }
    List<BigDecimal> values = amounts.stream().map(AmountText::value).toList();
    boolean one = values.stream().anyMatch(v -> totals.stream().anyMatch(t -> t.compareTo(v) == 0));
    BigDecimal sum = ColumnSums.sum(values);
    boolean together = totals.stream().anyMatch(t -> t.compareTo(sum) == 0);
    boolean lines = values.stream().allMatch(v -> has(lineAmounts, v));
    if (!one && !together && !lines) {
      BigDecimal total = totals.stream().max(BigDecimal::compareTo).orElse(sum);
      findings.add(told(passage, values.getFirst(), total, "итогу сметы"));
    }
  }

  private static boolean has(List<BigDecimal> amounts, BigDecimal wanted) {
    return amounts.stream().anyMatch(a -> a.compareTo(wanted) == 0);
  }

  private void add(Paper paper, String place, String message, String passage) {
    findings.add(
        new Finding(FindingCode.TOTAL_DIFFERS, paper.file().name(), place, message, passage));
  }
}
