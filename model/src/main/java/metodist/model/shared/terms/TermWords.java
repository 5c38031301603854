package metodist.model.shared.terms;

import java.util.stream.Collectors;
import metodist.model.shared.Dates;
import metodist.model.shared.Plural;
import metodist.model.shared.terms.Term.Interval;

/// What was understood of a term, in words that leave no doubt: «до 25 мая 2026 г.», «1 апреля – 30
/// июня 2026 г.», «2 раза в год».
public final class TermWords {
  private static final Plural TIMES = new Plural("раз", "раза", "раз");

  private TermWords() {}

  /// Empty where nothing was understood.
  public static String of(Term term) {
    Term.Frequency frequency = term.frequency();
    return switch (term.kind()) {
      case FREE_TEXT -> "";
      case FREQUENCY -> frequency == null ? "" : often(frequency);
      case BY_EXTERNAL_PLAN, ON_DEMAND -> "без своего дня";
      case DATE_ALTERNATIVE -> days(term, " или ");
      default -> days(term, ", ");
    };
  }

  private static String often(Term.Frequency frequency) {
    return TIMES.count(frequency.times())
        + switch (frequency.per()) {
          case WEEK -> " в неделю";
          case MONTH -> " в месяц";
          case QUARTER -> " в квартал";
          case HALF_YEAR -> " в полугодие";
          case YEAR -> " в год";
        };
  }

  private static String days(Term term, String between) {
    return term.intervals().stream().map(TermWords::days).collect(Collectors.joining(between));
  }

  private static String days(Interval interval) {
    return interval.start() == null
        ? "до " + Dates.words(interval.end())
        : Dates.range(interval.start(), interval.end());
  }
}
