package metodist.app.feature.events;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Outcome;
import metodist.model.shared.TypedInput;
import metodist.model.shared.russian.AmountInWords;
import org.jspecify.annotations.Nullable;

/// Reads the rows of an estimate one after another; what cannot be read refuses its row with a
/// sentence. A row keeps its line by its place, or by its words where rows were added or removed.
final class EstimateLineCells {
  private static final Pattern CODES = Pattern.compile("(\\d{0,3})\\s*[(/]?\\s*(\\d{3})?\\s*\\)?");
  private static final Pattern AMOUNT = Pattern.compile("(?Us)([+-]?[\\d\\s.,]*)(.*)");

  private final Estimate before;
  private final boolean sameRows;
  private final Set<UUID> kept = new HashSet<>();

  EstimateLineCells(Estimate before, int rows) {
    this.before = before;
    this.sameRows = rows == before.lines().size();
  }

  /// Reads the row of this number, counted from nought.
  Outcome<EstimateLine> read(Row row, int at) {
    String no = "Строка " + (at + 1) + ": ";
    Matcher codes = CODES.matcher(EstimateTables.cell(row, "codes"));
    if (!codes.matches()) {
      return refused(no + "коды пишут так: КОСГУ (КВР), например 226 (244).");
    }
    Matcher amount = AMOUNT.matcher(EstimateTables.cell(row, "quantity"));
    String typedAmount = amount.matches() ? amount.group(1).strip() : "";
    BigDecimal quantity =
        typedAmount.isEmpty() ? BigDecimal.ONE : done(TypedInput.number(typedAmount)).orElse(null);
    if (quantity == null) {
      return refused(no + "«" + EstimateTables.cell(row, "quantity") + "» — не число.");
    }
    String typedPrice = EstimateTables.cell(row, "price").replace('−', '-');
    BigDecimal price =
        typedPrice.isEmpty() ? BigDecimal.ZERO : done(TypedInput.sum(typedPrice)).orElse(null);
    if (price == null) {
      return refused(no + "«" + typedPrice + "» — не сумма.");
    }
    Optional<String> wrong = wrong(quantity, price);
    String source = EstimateTables.cell(row, "source");
    UUID key = source.isEmpty() ? null : source(source);
    if (wrong.isEmpty() && !source.isEmpty() && key == null) {
      wrong = Optional.of("источника № " + source + " в перечне нет.");
    }
    if (wrong.isPresent()) {
      return refused(no + wrong.get());
    }
    String kvr = codes.group(2) == null ? "" : codes.group(2);
    return Outcome.done(
        line(row, at, kvr, codes.group(1), amount.group(2).strip(), quantity, price, key));
  }

  private EstimateLine line(
      Row row,
      int at,
      String kvr,
      String kosgu,
      String unit,
      BigDecimal quantity,
      BigDecimal price,
      @Nullable UUID source) {
    EstimateLine old = same(row, at);
    if (old != null) {
      kept.add(old.key());
    }
    return new EstimateLine(
        old == null ? UUID.randomUUID() : old.key(),
        kvr,
        kosgu,
        EstimateTables.cell(row, "name"),
        unit,
        quantity,
        price,
        source,
        EstimateTables.cell(row, "grounds"),
        old == null ? "" : old.pairReason(),
        old == null ? null : old.execution());
  }

  private static Optional<String> wrong(BigDecimal quantity, BigDecimal price) {
    if (quantity.signum() < 0) {
      return Optional.of("количество не может быть отрицательным.");
    }
    if (price.signum() < 0) {
      return Optional.of("цена не может быть отрицательной.");
    }
    return quantity.multiply(price).compareTo(EstimateTables.MOST) > 0
        ? Optional.of(
            "сумма слишком велика, смета считает до "
                + AmountInWords.digits(EstimateTables.MOST)
                + ".")
        : Optional.empty();
  }

  private @Nullable EstimateLine same(Row row, int at) {
    if (sameRows) {
      return before.lines().get(at);
    }
    String name = EstimateTables.cell(row, "name");
    String codes = EstimateTables.cell(row, "codes");
    return before.lines().stream()
        .filter(l -> !kept.contains(l.key()))
        .filter(l -> l.name().equals(name) && l.codes().equals(codes))
        .findFirst()
        .orElse(null);
  }

  private @Nullable UUID source(String text) {
    return TypedInput.wholeNumber(text) instanceof Outcome.Done<Integer> done
            && done.value() >= 1
            && done.value() <= before.sources().size()
        ? before.sources().get(done.value() - 1).key()
        : null;
  }

  private static <T> Optional<T> done(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T> done ? Optional.of(done.value()) : Optional.empty();
  }

  private static <T> Outcome<T> refused(String sentence) {
    return Outcome.refused("lines", sentence);
  }
}
