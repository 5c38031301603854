package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCode.Kind;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Шаги справочника КОСГУ и КВР. On any day a code means one thing: two records of one code may not
/// be in force together. The pairs are kept with КВР; from the side of КОСГУ they are changed there
/// too.
public final class BudgetCodeSteps {
  private static final String CODE = "\\d{3}";
  private static final Plural IN_ESTIMATES = new Plural("смете", "сметах", "сметах");

  private BudgetCodeSteps() {}

  /// Saves a code; `pairs` are the codes of the other kind it goes with.
  public static Outcome<BudgetCode> save(Edit edit, BudgetCode code, List<String> pairs) {
    return Outcome.unlessBlocked(
        problems(edit.budgetCodes().all(), code, pairs), () -> saved(edit, code, pairs));
  }

  private static BudgetCode saved(Edit edit, BudgetCode code, List<String> pairs) {
    if (code.kind() == Kind.KOSGU) {
      for (BudgetCode kvr : edit.budgetCodes().all()) {
        if (kvr.kind() == Kind.KVR && kvr.meets(code)) {
          List<String> changed = changed(kvr, code.code(), pairs.contains(kvr.code()));
          if (!changed.equals(kvr.pairs())) {
            edit.save(kvr.withPairs(changed));
          }
        }
      }
      return edit.save(code.withPairs(List.of()));
    }
    return edit.save(code.withPairs(pairs.stream().distinct().sorted().toList()));
  }

  private static List<String> changed(BudgetCode kvr, String kosgu, boolean together) {
    List<String> pairs = new ArrayList<>(kvr.pairs());
    if (!together) {
      pairs.remove(kosgu);
    } else if (!pairs.contains(kosgu)) {
      pairs.add(kosgu);
      pairs.sort(null);
    }
    return pairs;
  }

  /// A new edition of a code from a day on: the former ends the day before, so that estimates of
  /// its time are read as they were.
  public static Outcome<BudgetCode> follow(
      Edit edit, BudgetCode former, BudgetCode fresh, List<String> pairs) {
    return Outcome.unlessBlocked(
        followProblems(edit.budgetCodes().all(), former, fresh, pairs),
        () -> {
          edit.save(ended(former, fresh));
          return saved(edit, fresh, pairs);
        });
  }

  private static BudgetCode ended(BudgetCode former, BudgetCode fresh) {
    LocalDate from = fresh.from();
    return from == null ? former : former.inDays(former.from(), from.minusDays(1));
  }

  /// What is wrong with a new edition of a code.
  public static List<Problem> followProblems(
      List<BudgetCode> all, BudgetCode former, BudgetCode fresh, List<String> pairs) {
    LocalDate from = fresh.from();
    LocalDate began = former.from();
    if (from == null) {
      return List.of(Problem.error("from", "Укажите, с какого дня действует новая редакция."));
    }
    if (began != null && !from.isAfter(began)) {
      return List.of(
          Problem.error(
              "from",
              "Прежняя редакция действует с " + Dates.digits(began) + ": нужен день позже."));
    }
    BudgetCode ended = ended(former, fresh);
    return problems(
        all.stream().map(c -> c.id().equals(former.id()) ? ended : c).toList(), fresh, pairs);
  }

  /// Puts codes into the bin; one that stands in an estimate is ended on a day instead.
  public static Outcome<List<BudgetCode>> remove(Edit edit, List<BudgetCode> codes) {
    List<Problem> problems = new ArrayList<>();
    for (BudgetCode code : codes) {
      long uses = uses(edit, code);
      if (uses > 0) {
        problems.add(
            Problem.error(
                "code",
                code.kind().title()
                    + " "
                    + code.code()
                    + " стоит в "
                    + IN_ESTIMATES.count(uses)
                    + ": не удаляйте его, а укажите, по какой день он действует."));
      }
    }
    return Outcome.unlessBlocked(
        problems,
        () -> {
          codes.forEach(code -> edit.remove(code.id()));
          return codes;
        });
  }

  /// In how many estimates a code stands while it is in force.
  public static long uses(Reading reading, BudgetCode code) {
    return reading.estimates().all().stream()
        .filter(e -> code.inForce(e.day()))
        .filter(
            e ->
                e.lines().stream()
                    .anyMatch(
                        l -> code.code().equals(code.kind() == Kind.KOSGU ? l.kosgu() : l.kvr())))
        .count();
  }

  /// The codes of the other kind that a code goes with.
  public static List<String> pairs(List<BudgetCode> all, BudgetCode code) {
    return code.kind() == Kind.KVR
        ? code.pairs()
        : all.stream()
            .filter(c -> c.kind() == Kind.KVR && c.meets(code))
            .filter(c -> c.pairs().contains(code.code()))
            .map(BudgetCode::code)
            .distinct()
            .sorted()
            .toList();
  }

  /// What is wrong with a code beside all others; empty when it may be saved.
  public static List<Problem> problems(List<BudgetCode> all, BudgetCode code, List<String> pairs) {
    List<Problem> problems = new ArrayList<>();
    if (!code.code().matches(CODE)) {
      problems.add(Problem.error("code", "Код состоит из трёх цифр, например 226."));
    }
    if (code.name().isBlank()) {
      problems.add(Problem.error("name", "Укажите название кода."));
    }
    LocalDate from = code.from();
    LocalDate to = code.to();
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(Problem.error("to", "Код кончается раньше, чем начинается."));
    }
    pairProblem(all, code, pairs).ifPresent(problems::add);
    all.stream()
        .filter(c -> !c.id().equals(code.id()))
        .filter(c -> c.kind() == code.kind() && c.code().equals(code.code()) && c.meets(code))
        .findFirst()
        .ifPresent(other -> problems.add(twice(other)));
    return problems;
  }

  private static Problem twice(BudgetCode other) {
    return Problem.error(
        "code",
        other.kind().title()
            + " "
            + other.code()
            + " в эти же дни уже есть: «"
            + other.name()
            + "»"
            + days(other)
            + ". Измените его или укажите, по какой день он действует.");
  }

  private static String days(BudgetCode code) {
    LocalDate from = code.from();
    LocalDate to = code.to();
    return (from == null ? "" : " с " + Dates.digits(from))
        + (to == null ? "" : " по " + Dates.digits(to));
  }

  private static Optional<Problem> pairProblem(
      List<BudgetCode> all, BudgetCode code, List<String> pairs) {
    Kind other = code.kind() == Kind.KOSGU ? Kind.KVR : Kind.KOSGU;
    return pairs.stream()
        .filter(p -> all.stream().noneMatch(c -> c.kind() == other && c.code().equals(p)))
        .findFirst()
        .map(
            p ->
                Problem.error(
                    "pairs",
                    p.matches(CODE)
                        ? other.title() + " " + p + " нет в справочнике: сначала добавьте его."
                        : "«"
                            + p
                            + "» — не код "
                            + other.title()
                            + ": пишите по три цифры через запятую."));
  }
}
