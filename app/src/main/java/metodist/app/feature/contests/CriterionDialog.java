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
import metodist.model.shared.Problem;

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
    dialogs.form(
        m.text("criterion.dialog", criterion.no()),
        form.content(),
        m.text("save"),
        () -> accepted(form, fields, criterion, done));
  }

  private boolean accepted(
      FormKit form, Fields fields, Criterion criterion, Consumer<Criterion> done) {
    form.commit();
    if (fields.title().blank()) {
      form.show(List.of(Problem.error("title", m.text("criterion.wrong.title"))));
      return false;
    }
    if (!fields.scaleIsRight()) {
      form.show(List.of(Problem.error("max", m.text("criterion.wrong"))));
      return false;
    }
    Outcome<List<Level>> levels =
        CriterionLevels.parse(fields.levels().value(), fields.read(criterion, List.of()), m);
    if (levels instanceof Outcome.Done<List<Level>> read) {
      done.accept(fields.read(criterion, read.value()));
      return true;
    }
    form.show(levels.problems());
    return false;
  }
}
