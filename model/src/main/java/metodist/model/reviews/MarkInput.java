package metodist.model.reviews;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import metodist.model.contests.CriteriaSet.Criterion;
import org.jspecify.annotations.Nullable;

/// Ввод балла: what people type into a cell of the score matrix — «4», «4,5», «4.5», nothing.
public final class MarkInput {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,4})?");

  private MarkInput() {}

  /// What a typed text means: a mark, no mark, or neither.
  public sealed interface Entry {
    record Mark(BigDecimal value) implements Entry {}

    /// An empty cell, «-» or «–»: no mark, which is not zero.
    record Missing() implements Entry {}

    record Rejected(String text, String reason) implements Entry {}
  }

  public static Entry parse(String typed, Criterion criterion) {
    String text = typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    if (text.isEmpty() || text.equals("-") || text.equals("–") || text.equals("—")) {
      return new Entry.Missing();
    }
    if (!NUMBER.matcher(text).matches()) {
      return new Entry.Rejected(typed, "«" + shorten(text) + "» — не число.");
    }
    BigDecimal mark = new BigDecimal(text.replace(',', '.'));
    @Nullable String objection = objection(mark, criterion).orElse(null);
    return objection == null ? new Entry.Mark(plain(mark)) : new Entry.Rejected(typed, objection);
  }

  /// 4.50 and 4.5 are one mark, and 10 is not 1E+1.
  private static BigDecimal plain(BigDecimal mark) {
    BigDecimal stripped = mark.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Why the mark is not on the criterion's scale.
  public static Optional<String> objection(BigDecimal mark, Criterion criterion) {
    if (mark.compareTo(criterion.min()) < 0 || mark.compareTo(criterion.max()) > 0) {
      return Optional.of(
          "Балл "
              + text(mark)
              + " вне шкалы от "
              + text(criterion.min())
              + " до "
              + text(criterion.max())
              + ".");
    }
    BigDecimal step = criterion.step();
    if (step.signum() > 0 && mark.subtract(criterion.min()).remainder(step).signum() != 0) {
      return Optional.of("Балл " + text(mark) + " не кратен шагу " + text(step) + ".");
    }
    return Optional.empty();
  }

  /// The mark as printed: a comma, no needless zeros.
  public static String text(BigDecimal mark) {
    return mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= 30
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 29)) + "…";
  }
}
