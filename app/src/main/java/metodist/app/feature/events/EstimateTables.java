package metodist.app.feature.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.estimates.BudgetCodes;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;
import metodist.model.shared.TypedInput;
import metodist.model.shared.russian.AmountInWords;
import org.jspecify.annotations.Nullable;

/// The tables of an estimate as rows of text and back. A row keeps its identity by its place. A sum
/// or quantity that is no number refuses the table with a sentence.
final class EstimateTables {
  private static final BigDecimal MOST = new BigDecimal("999999999999");

  private static final Pattern CODES = Pattern.compile("(\\d{0,3})\\s*[(/]?\\s*(\\d{3})?\\s*\\)?");
  private static final Pattern AMOUNT = Pattern.compile("(?U)([\\d\\s.,]*)(.*)");

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

  private static String cell(Row row, String column) {
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
                    AmountInWords.digits(line.price()),
                    "source",
                    place(estimate, line.sourceKey())))
        .toList();
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
    List<EstimateLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      EstimateLine old = same(before, row, i, rows.size());
      Matcher codes = CODES.matcher(cell(row, "codes"));
      if (!codes.matches()) {
        return Outcome.refused(
            "lines", "Строка " + (i + 1) + ": коды пишут так: КОСГУ (КВР), например 226 (244).");
      }
      Matcher amount = AMOUNT.matcher(cell(row, "quantity"));
      String unit = amount.matches() ? amount.group(2).strip() : "";
      BigDecimal quantity =
          number(amount.matches() ? amount.group(1) : cell(row, "quantity"), BigDecimal.ONE);
      BigDecimal price = number(cell(row, "price"), BigDecimal.ZERO);
      if (quantity == null || price == null) {
        String wrong = cell(row, quantity == null ? "quantity" : "price");
        return Outcome.refused("lines", "Строка " + (i + 1) + ": «" + wrong + "» — не число.");
      }
      UUID source = null;
      String number = cell(row, "source");
      if (!number.isEmpty()) {
        source = source(before, number);
        if (source == null) {
          return Outcome.refused(
              "lines", "Строка " + (i + 1) + ": источника № " + number + " в перечне нет.");
        }
      }
      lines.add(
          new EstimateLine(
              old == null ? UUID.randomUUID() : old.key(),
              codes.group(2) == null ? "" : codes.group(2),
              codes.group(1),
              cell(row, "name"),
              unit,
              quantity,
              price,
              source,
              old == null ? "" : old.justification(),
              old == null ? "" : old.pairReason(),
              old == null ? null : old.execution()));
    }
    return Outcome.done(lines);
  }

  private static @Nullable EstimateLine same(Estimate before, Row row, int place, int rows) {
    if (rows == before.lines().size()) {
      return before.lines().get(place);
    }
    return before.lines().stream()
        .filter(l -> l.name().equals(cell(row, "name")))
        .filter(l -> l.codes().equals(cell(row, "codes")))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable UUID source(Estimate estimate, String text) {
    return TypedInput.wholeNumber(text) instanceof Outcome.Done<Integer> done
            && done.value() >= 1
            && done.value() <= estimate.sources().size()
        ? estimate.sources().get(done.value() - 1).key()
        : null;
  }

  /// Null for a text that is no number or too large.
  private static @Nullable BigDecimal number(String text, BigDecimal usual) {
    if (text.isEmpty()) {
      return usual;
    }
    return TypedInput.number(text) instanceof Outcome.Done<BigDecimal> done
            && done.value().abs().compareTo(MOST) <= 0
        ? done.value()
        : null;
  }

  static List<Row> sources(Estimate estimate) {
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
                    "limit",
                    s.limit() == null ? "" : AmountInWords.digits(s.limit())))
        .toList();
  }

  static Outcome<List<FundingSource>> sources(List<Row> rows, Estimate before) {
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
      BigDecimal limit = typed.isEmpty() ? null : number(typed, BigDecimal.ZERO);
      if (!typed.isEmpty() && limit == null) {
        return Outcome.refused("sources", "Строка " + (i + 1) + ": «" + typed + "» — не число.");
      }
      FundingSource old = i < before.sources().size() ? before.sources().get(i) : null;
      sources.add(
          new FundingSource(
              old == null ? UUID.randomUUID() : old.key(),
              kinds.getFirst(),
              cell(row, "code"),
              cell(row, "programme"),
              old == null ? null : old.recipient(),
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
                  done == null ? "" : AmountInWords.digits(done.spent()),
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
      BigDecimal spent = number(typed, BigDecimal.ZERO);
      if (spent == null) {
        return Outcome.refused("execution", "Строка " + (i + 1) + ": «" + typed + "» — не число.");
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
