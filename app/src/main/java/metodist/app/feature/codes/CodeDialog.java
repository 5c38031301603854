package metodist.app.feature.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCode.Kind;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.shared.Problem;

/// Asks for a code: a new one, a change of one, a new edition of one from a day on. The kind and
/// the digits are asked only for a new code; afterwards they are what it is known by.
final class CodeDialog {
  /// What was typed: the code and the codes of the other kind it goes with.
  record Typed(BudgetCode code, List<String> pairs) {}

  private final Office office;
  private final Messages m;
  private final FormKit form = new FormKit("codes.edit").about("codes");
  private final BudgetCode before;
  private final ChoiceEntry<Kind> kind;
  private final TextEntry code;
  private final TextEntry name;
  private final DateEntry from;
  private final DateEntry to;
  private final TextEntry pairs;

  private CodeDialog(Office office, Messages m, BudgetCode before, List<String> known) {
    this.office = office;
    this.m = m;
    this.before = before;
    kind = form.choice("kind", m.text("kind"), List.of(Kind.values()), Kind::title);
    code = form.text("code", m.text("code"), Trait.REQUIRED);
    name = form.text("name", m.text("name"), Trait.WIDE, Trait.REQUIRED);
    from = form.add(new DateEntry("from", m.text("from"), office.desk().clock()));
    to = form.add(new DateEntry("to", m.text("to"), office.desk().clock()));
    to.help(m.text("to.help"));
    pairs = form.text("pairs", m.text("pairs"), Trait.WIDE);
    pairs.help(m.text("pairs.help"));
    kind.set(Optional.of(before.kind()));
    code.set(before.code());
    name.set(before.name());
    from.set(Optional.ofNullable(before.from()));
    to.set(Optional.ofNullable(before.to()));
    pairs.set(String.join(", ", known));
    kind.readOnly(!before.code().isEmpty());
    code.readOnly(!before.code().isEmpty());
  }

  static CodeDialog fresh(Office office, Messages m) {
    return new CodeDialog(
        office,
        m,
        new BudgetCode(BudgetCodeId.random(), 0, Kind.KOSGU, "", "", null, null, List.of()),
        List.of());
  }

  static CodeDialog of(Office office, Messages m, CodeRow row) {
    return new CodeDialog(office, m, row.code(), row.pairs());
  }

  /// The next edition of a code: the same words from a day still to be given.
  static CodeDialog following(Office office, Messages m, CodeRow row) {
    BudgetCode c = row.code();
    CodeDialog dialog =
        new CodeDialog(
            office,
            m,
            new BudgetCode(
                BudgetCodeId.random(), 0, c.kind(), c.code(), c.name(), null, null, List.of()),
            row.pairs());
    dialog.from.help(m.text("follow.help"));
    return dialog;
  }

  /// `wrong` says what is wrong with what was typed.
  Optional<Typed> ask(String title, BiFunction<BudgetCode, List<String>, List<Problem>> wrong) {
    boolean accepted =
        form.ask(office.dialogs(), title, m.text("verb"), () -> wrong.apply(typed(), typedPairs()));
    return accepted ? Optional.of(new Typed(typed(), typedPairs())) : Optional.empty();
  }

  private BudgetCode typed() {
    return new BudgetCode(
        before.id(),
        before.version(),
        kind.value().orElse(before.kind()),
        code.value().strip(),
        name.value().strip(),
        from.value().orElse(null),
        to.value().orElse(null),
        before.pairs());
  }

  private List<String> typedPairs() {
    return Arrays.stream(pairs.value().split("[\\s\\u00a0,;]+"))
        .filter(p -> !p.isBlank())
        .distinct()
        .toList();
  }
}
