package metodist.model.estimates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metodist.model.shared.Problem;
import metodist.model.shared.russian.AmountInWords;

/// Правила сметы (domain.md 2.3): codes, limits, vague lines. `field` of a line's problem is its
/// key.
public final class EstimateRules {
  private static final BigDecimal MOST = new BigDecimal("999999999999.99");
  private static final Pattern VAGUE =
      Pattern.compile("(?iU).*(аналогичн|и др\\.|и другие|и прочее|и т\\.\\s?д|и т\\.\\s?п).*");
  private static final Pattern GIFT =
      Pattern.compile("(?iU).*(сувенир|подар|грамот|диплом|благодарствен|цвет|кубк|медал).*");
  private static final Pattern STATIONERY =
      Pattern.compile("(?iU).*(канцеляр|канцтовар|бумаг|папк|баннер|бейдж).*");

  private EstimateRules() {}

  public static List<Problem> problems(Estimate estimate, BudgetCodes codes) {
    List<Problem> problems = new ArrayList<>();
    if (estimate.title().isBlank()) {
      problems.add(Problem.error("title", "Укажите название сметы."));
    }
    if (estimate.lines().isEmpty()) {
      problems.add(Problem.error("lines", "В смете нет ни одной строки."));
    } else if (estimate.total().signum() <= 0) {
      problems.add(Problem.error("lines", "Итог сметы должен быть больше нуля."));
    }
    for (EstimateLine line : estimate.lines()) {
      line(estimate, line, codes, problems);
    }
    for (FundingSource source : estimate.sources()) {
      BigDecimal limit = source.limit();
      BigDecimal taken = estimate.from(source.key());
      if (limit != null && taken.compareTo(limit) > 0) {
        problems.add(
            Problem.error(
                "sources",
                "Источник «"
                    + source.title()
                    + "»: расходы "
                    + AmountInWords.digits(taken)
                    + " больше лимита "
                    + AmountInWords.digits(limit)
                    + "."));
      }
    }
    return problems;
  }

  private static void line(
      Estimate estimate, EstimateLine line, BudgetCodes codes, List<Problem> problems) {
    String field = line.key().toString();
    String name = "«" + line.name() + "»: ";
    if (line.name().isBlank()) {
      problems.add(Problem.error(field, "Строка без направления расхода."));
    }
    if (line.price().signum() < 0 || line.quantity().signum() < 0) {
      problems.add(Problem.error(field, name + "сумма не может быть отрицательной."));
    }
    if (line.sum().compareTo(MOST) > 0) {
      problems.add(Problem.error(field, name + "сумма слишком велика."));
    }
    codes
        .objection(line.kvr(), line.kosgu(), estimate.day())
        .filter(objection -> line.pairReason().isBlank())
        .ifPresent(
            objection ->
                problems.add(
                    Problem.warning(
                        field, name + objection + " Если так и нужно, укажите причину.")));
    if (VAGUE.matcher(line.name()).matches()) {
      problems.add(
          Problem.warning(field, name + "неясно, на что именно («аналогичные расходы», «и др.»)."));
    }
    if (line.kosgu().equals("346") && GIFT.matcher(line.name()).matches()) {
      problems.add(
          Problem.warning(field, name + "для подарков и сувениров обычно берут КОСГУ 349."));
    }
    if (line.kosgu().equals("349") && STATIONERY.matcher(line.name()).matches()) {
      problems.add(
          Problem.warning(field, name + "для канцелярских товаров обычно берут КОСГУ 346."));
    }
    if (!estimate.sources().isEmpty() && estimate.source(line.sourceKey()).isEmpty()) {
      problems.add(Problem.warning(field, name + "не указан источник."));
    }
    if (line.execution() != null
        && line.deviation().signum() != 0
        && line.execution().reason().isBlank()) {
      problems.add(
          Problem.warning(field, name + "расход отличается от плана, причина не указана."));
    }
  }
}
