package metodist.model.estimates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.shared.Dates;

/// Справочник КОСГУ и КВР on a date, and whether two codes go together (domain.md 2.1). A pair
/// outside the table is worth a warning, never a refusal: the codes change every year.
public record BudgetCodes(List<BudgetCode> all) {
  public BudgetCodes {
    all = List.copyOf(all);
  }

  public Optional<BudgetCode> find(BudgetCode.Kind kind, String code, LocalDate day) {
    return all.stream()
        .filter(c -> c.kind() == kind && c.code().equals(code.strip()) && c.inForce(day))
        .findFirst();
  }

  /// What is unusual about a pair on a day; empty when nothing is.
  public Optional<String> objection(String kvr, String kosgu, LocalDate day) {
    Optional<BudgetCode> expense = find(BudgetCode.Kind.KVR, kvr, day);
    Optional<BudgetCode> operation = find(BudgetCode.Kind.KOSGU, kosgu, day);
    if (kosgu.isBlank() || kvr.isBlank()) {
      return Optional.of(kosgu.isBlank() ? "Не указан КОСГУ." : "Не указан КВР.");
    }
    if (operation.isEmpty()) {
      return Optional.of(
          "КОСГУ " + kosgu.strip() + " нет в справочнике на " + Dates.digits(day) + ".");
    }
    if (expense.isEmpty()) {
      return Optional.of("КВР " + kvr.strip() + " нет в справочнике на " + Dates.digits(day) + ".");
    }
    return expense.get().pairs().contains(kosgu.strip())
        ? Optional.empty()
        : Optional.of(
            "КВР " + kvr.strip() + " обычно не сочетается с КОСГУ " + kosgu.strip() + ".");
  }
}
