package metodist.app.feature.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.estimates.BudgetCodes;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.RegisterNames;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;
import metodist.model.shared.TypedInput;
import metodist.model.shared.russian.AmountInWords;
import org.jspecify.annotations.Nullable;

/// The tables of an estimate as rows of text and back. A row keeps its identity by its place. A sum
/// or quantity that is no number refuses the table with a sentence.
final class EstimateTables {
  /// The largest sum that has words.
  static final BigDecimal MOST = new BigDecimal("999999999999.99");

  private EstimateTables() {}

  private static Row row(String... cells) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      if (!cells[i + 1].isBlank()) {
        filled.put(cells[i], cells[i + 1]);
      }
    }
    return new Row("", filled);
  }

  static String cell(Row row, String column) {
    return row.cells().getOrDefault(column, "").replaceAll("^[\\s\\u00a0]+|[\\s\\u00a0]+$", "");
  }

  static List<Row> lines(Estimate estimate) {
    return estimate.lines().stream()
        .map(
            line ->
                row(
                    "codes",
                    line.codes(),
                    "name",
                    line.name(),
                    "quantity",
                    (line.quantity().toPlainString().replace('.', ',') + " " + line.unit()).strip(),
                    "price",
                    sum(line.price()),
                    "source",
                    place(estimate, line.sourceKey()),
                    "grounds",
                    line.justification()))
        .toList();
  }

  /// «−5,00» with the sign that is printed.
  static String sum(BigDecimal sum) {
    return sum.signum() < 0 ? "−" + AmountInWords.digits(sum.negate()) : AmountInWords.digits(sum);
  }

  /// The number of a source in the list of sources.
  private static String place(Estimate estimate, @Nullable UUID key) {
    for (int i = 0; i < estimate.sources().size(); i++) {
      if (estimate.sources().get(i).key().equals(key)) {
        return String.valueOf(i + 1);
      }
    }
    return "";
  }

  static Outcome<List<EstimateLine>> lines(List<Row> rows, Estimate before) {
    EstimateLineCells cells = new EstimateLineCells(before, rows.size());
    List<EstimateLine> lines = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      switch (cells.read(rows.get(i), i)) {
        case Outcome.Refused<EstimateLine> refused -> {
          return new Outcome.Refused<>(refused.problems());
        }
        case Outcome.Done<EstimateLine> done -> {
          lines.add(done.value());
          total = total.add(done.value().sum());
        }
      }
    }
    return total.compareTo(MOST) > 0
        ? Outcome.refused(
            "lines", "Итог " + sum(total) + " слишком велик, смета считает до " + sum(MOST) + ".")
        : Outcome.done(lines);
  }

  /// A sum that is not negative and has words; a sentence for any other text.
  private static Outcome<BigDecimal> amount(String typed) {
    Outcome<BigDecimal> read = TypedInput.sum(typed.replace('−', '-'));
    if (read instanceof Outcome.Done<BigDecimal> done) {
      if (done.value().signum() < 0) {
        return Outcome.refused("", "сумма не может быть отрицательной, а не «" + typed + "».");
      }
      if (done.value().compareTo(MOST) > 0) {
        return Outcome.refused("", "сумма «" + typed + "» слишком велика.");
      }
    }
    return read;
  }

  private static <T> Outcome<T> inRow(String table, int row, Outcome<?> refused) {
    return Outcome.refused(
        table, "Строка " + (row + 1) + ": " + refused.problems().getFirst().message());
  }

  static List<Row> sources(Estimate estimate, RegisterNames names) {
    return estimate.sources().stream()
        .map(
            s ->
                row(
                    "kind",
                    s.kind().title(),
                    "code",
                    s.code(),
                    "programme",
                    s.programme(),
                    "recipient",
                    names.organisationName(s.recipient()),
                    "limit",
                    s.limit() == null ? "" : sum(s.limit())))
        .toList();
  }

  static Outcome<List<FundingSource>> sources(
      List<Row> rows, Estimate before, List<Organisation> register) {
    List<FundingSource> sources = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String kind = SearchKey.of(cell(row, "kind"));
      List<FundingSource.Kind> kinds =
          Arrays.stream(FundingSource.Kind.values())
              .filter(k -> SearchKey.of(k.title()).startsWith(kind))
              .toList();
      if (kinds.size() != 1) {
        return Outcome.refused(
            "sources",
            "Строка "
                + (i + 1)
                + ": вид источника — один из: "
                + String.join(
                    ", ",
                    Arrays.stream(FundingSource.Kind.values())
                        .map(FundingSource.Kind::title)
                        .toList())
                + ".");
      }
      String typed = cell(row, "limit");
      BigDecimal limit = null;
      if (!typed.isEmpty()) {
        switch (amount(typed)) {
          case Outcome.Refused<BigDecimal> refused -> {
            return inRow("sources", i, refused);
          }
          case Outcome.Done<BigDecimal> done -> limit = done.value();
        }
      }
      String school = cell(row, "recipient");
      Optional<OrganisationId> recipient =
          school.isEmpty() ? Optional.empty() : CaseTables.organisation(school, register);
      if (!school.isEmpty() && recipient.isEmpty()) {
        return Outcome.refused(
            "sources",
            "Строка "
                + (i + 1)
                + ": «"
                + school
                + "» не найти в справочнике организаций однозначно.");
      }
      FundingSource old = i < before.sources().size() ? before.sources().get(i) : null;
      sources.add(
          new FundingSource(
              old == null ? UUID.randomUUID() : old.key(),
              kinds.getFirst(),
              cell(row, "code"),
              cell(row, "programme"),
              recipient.orElse(null),
              limit));
    }
    return Outcome.done(sources);
  }

  /// The lines whose codes are unusual on the estimate's day, or were explained.
  static List<UUID> unusual(Estimate estimate, BudgetCodes codes) {
    return estimate.lines().stream()
        .filter(
            l ->
                !l.pairReason().isBlank()
                    || codes.objection(l.kvr(), l.kosgu(), estimate.day()).isPresent())
        .map(EstimateLine::key)
        .toList();
  }

  static List<Row> reasons(Estimate estimate, List<UUID> unusual) {
    return estimate.lines().stream()
        .filter(l -> unusual.contains(l.key()))
        .map(l -> row("line", l.codes() + " " + l.name(), "reason", l.pairReason()))
        .toList();
  }

  static Outcome<List<EstimateLine>> reasons(List<Row> rows, Estimate before, List<UUID> unusual) {
    List<EstimateLine> lines = new ArrayList<>(before.lines());
    if (rows.size() != unusual.size()) {
      return Outcome.refused(
          "reasons", "Причины вносят по строкам с редкими кодами: добавлять и удалять нечего.");
    }
    for (int i = 0; i < rows.size(); i++) {
      UUID key = unusual.get(i);
      String reason = cell(rows.get(i), "reason");
      lines.replaceAll(
          l ->
              l.key().equals(key)
                  ? new EstimateLine(
                      l.key(),
                      l.kvr(),
                      l.kosgu(),
                      l.name(),
                      l.unit(),
                      l.quantity(),
                      l.price(),
                      l.sourceKey(),
                      l.justification(),
                      reason,
                      l.execution())
                  : l);
    }
    return Outcome.done(lines);
  }

  static List<Row> execution(Estimate estimate) {
    return estimate.lines().stream()
        .map(
            line -> {
              EstimateLine.Execution done = line.execution();
              return row(
                  "line",
                  line.name(),
                  "spent",
                  done == null ? "" : sum(done.spent()),
                  "reason",
                  done == null ? "" : done.reason(),
                  "document",
                  done == null ? "" : done.document());
            })
        .toList();
  }

  /// What was spent, line by line in the order of the estimate; rows beyond its lines are refused.
  static Outcome<List<EstimateLine>> execution(List<Row> rows, Estimate before) {
    List<EstimateLine> lines = new ArrayList<>(before.lines());
    if (rows.size() != lines.size()) {
      return Outcome.refused(
          "execution", "Исполнение вносят по строкам сметы: добавлять и удалять здесь нечего.");
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      EstimateLine line = lines.get(i);
      String typed = cell(row, "spent");
      BigDecimal spent = BigDecimal.ZERO;
      if (!typed.isEmpty()) {
        switch (amount(typed)) {
          case Outcome.Refused<BigDecimal> refused -> {
            return inRow("execution", i, refused);
          }
          case Outcome.Done<BigDecimal> done -> spent = done.value();
        }
      }
      boolean nothing =
          typed.isEmpty() && cell(row, "reason").isEmpty() && cell(row, "document").isEmpty();
      lines.set(
          i,
          new EstimateLine(
              line.key(),
              line.kvr(),
              line.kosgu(),
              line.name(),
              line.unit(),
              line.quantity(),
              line.price(),
              line.sourceKey(),
              line.justification(),
              line.pairReason(),
              nothing
                  ? null
                  : new EstimateLine.Execution(spent, cell(row, "reason"), cell(row, "document"))));
    }
    return Outcome.done(lines);
  }
}
