package metodist.app.feature.codes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.estimates.BudgetCode;
import metodist.model.procedures.BudgetCodeSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;

/// Коды КОСГУ и КВР: those of КОСГУ first, in the order of the codes and their days.
public final class CodesViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<CodeRow>> rows;

  public CodesViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<CodeRow>>live(CodesViewModel::read);
  }

  private static List<CodeRow> read(Reading reading) {
    List<BudgetCode> all = reading.budgetCodes().all();
    LocalDate today = reading.now().toLocalDate();
    return all.stream()
        .sorted(
            Comparator.comparing(BudgetCode::kind)
                .thenComparing(BudgetCode::code)
                .thenComparing(BudgetCode::from, Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(
            code ->
                new CodeRow(
                    code,
                    BudgetCodeSteps.pairs(all, code),
                    BudgetCodeSteps.uses(reading, code),
                    term(code, today)))
        .toList();
  }

  private static CodeRow.Term term(BudgetCode code, LocalDate today) {
    LocalDate from = code.from();
    if (from != null && from.isAfter(today)) {
      return CodeRow.Term.COMING;
    }
    return code.inForce(today) ? CodeRow.Term.NOW : CodeRow.Term.ENDED;
  }

  LiveQuery<List<CodeRow>> rows() {
    return rows;
  }

  /// The codes there are, to hold against them what is being typed.
  List<BudgetCode> known() {
    List<CodeRow> shown = rows.value();
    return shown == null ? List.of() : shown.stream().map(CodeRow::code).toList();
  }

  /// Adds or changes a code with the codes of the other kind it goes with.
  public void save(
      BudgetCode code, List<String> pairs, Consumer<? super Outcome<BudgetCode>> then) {
    desk.<BudgetCode>step(
        (code.version() == 0 ? "Добавить " : "Изменить ") + name(code),
        edit -> BudgetCodeSteps.save(edit, code, pairs),
        then);
  }

  /// A new edition from a day on; the former ends the day before.
  public void follow(
      BudgetCode former,
      BudgetCode fresh,
      List<String> pairs,
      Consumer<? super Outcome<BudgetCode>> then) {
    desk.<BudgetCode>step(
        "Новая редакция: " + name(fresh),
        edit -> BudgetCodeSteps.follow(edit, former, fresh, pairs),
        then);
  }

  public void remove(List<BudgetCode> codes, Consumer<? super Outcome<List<BudgetCode>>> then) {
    desk.<List<BudgetCode>>step(
        codes.size() == 1 ? "Удалить " + name(codes.getFirst()) : "Удалить коды: " + codes.size(),
        edit -> BudgetCodeSteps.remove(edit, codes),
        then);
  }

  private static String name(BudgetCode code) {
    return code.kind().title() + " " + code.code();
  }

  void refresh() {
    rows.refresh();
  }
}
