package metodist.app.feature.contests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.CriteriaSet.Level;
import metodist.model.shared.Outcome;

/// Changing one criterion: its words, its scale, what each mark means.
final class CriterionDialog {
  private final Dialogs dialogs;
  private final Messages m;

  CriterionDialog(Dialogs dialogs, Messages m) {
    this.dialogs = dialogs;
    this.m = m;
  }

  private record Fields(
      TextEntry title,
      LongTextEntry description,
      NumberEntry min,
      NumberEntry max,
      NumberEntry step,
      NumberEntry weight,
      LongTextEntry levels) {

    Criterion read(Criterion old, List<Level> described) {
      return new Criterion(
          old.no(),
          title.value(),
          description.value(),
          weight.value().orElse(old.weight()),
          min.value().orElse(old.min()),
          max.value().orElse(old.max()),
          step.value().orElse(old.step()),
          described);
    }

    boolean scaleIsRight() {
      Optional<BigDecimal> least = min.value();
      return least.isPresent()
          && max.value().filter(v -> v.compareTo(least.get()) > 0).isPresent()
          && step.value().filter(v -> v.signum() > 0).isPresent()
          && weight.value().filter(v -> v.signum() > 0).isPresent();
    }
  }

  void edit(Criterion criterion, Consumer<Criterion> done) {
    FormKit form = new FormKit("contests.criterion");
    Fields fields =
        new Fields(
            form.text("title", m.text("criterion.title"), Trait.WIDE, Trait.REQUIRED),
            form.longText("description", m.text("criterion.description")),
            form.number("min", m.text("criterion.min")),
            form.number("max", m.text("criterion.max")),
            form.number("step", m.text("criterion.step")),
            form.number("weight", m.text("criterion.weight.label")),
            form.longText("levels", m.text("criterion.levels")));
    fields.levels().help(m.text("criterion.levels.help"));
    fields.title().set(criterion.title());
    fields.description().set(criterion.description());
    fields.min().set(Optional.of(criterion.min()));
    fields.max().set(Optional.of(criterion.max()));
    fields.step().set(Optional.of(criterion.step()));
    fields.weight().set(Optional.of(criterion.weight()));
    fields.levels().set(CriterionLevels.text(criterion.levels()));
    if (form.ask(
            dialogs,
            m.text("criterion.dialog", criterion.no()),
            m.text("save"),
            () -> read(fields, criterion).problems())
        && read(fields, criterion) instanceof Outcome.Done<Criterion> fresh) {
      done.accept(fresh.value());
    }
  }

  private Outcome<Criterion> read(Fields fields, Criterion criterion) {
    if (fields.title().blank()) {
      return Outcome.refused("title", m.text("criterion.wrong.title"));
    }
    if (!fields.scaleIsRight()) {
      return Outcome.refused("max", m.text("criterion.wrong"));
    }
    return switch (CriterionLevels.parse(
        fields.levels().value(), fields.read(criterion, List.of()), m)) {
      case Outcome.Done<List<Level>>(List<Level> levels, var warnings) ->
          Outcome.done(fields.read(criterion, levels));
      case Outcome.Refused<List<Level>>(var problems) -> new Outcome.Refused<>(problems);
    };
  }
}
