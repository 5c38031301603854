package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// Changing one stage: its words, and its first and last day, each as a date or as so many working
/// days after another stage.
final class StageDialog {
  private static final int MOST_DAYS = 400;
  private final ContestViewModel vm;
  private final Dialogs dialogs;
  private final Messages m;

  StageDialog(ContestViewModel vm, Dialogs dialogs, Messages m) {
    this.vm = vm;
    this.dialogs = dialogs;
    this.m = m;
  }

  private record Fields(
      ChoiceEntry<ContestStage.Kind> kind,
      TextEntry title,
      TextEntry purpose,
      TextEntry term,
      DayFields start,
      DayFields end) {}

  /// A day: given outright, or counted from the end of another stage.
  private record DayFields(DateEntry date, NumberEntry days, ChoiceEntry<ContestStage> after) {
    void show(@Nullable StageDate day, List<ContestStage> others) {
      switch (day) {
        case null -> {}
        case StageDate.Fixed(LocalDate fixed) -> date.set(Optional.of(fixed));
        case StageDate.WorkingDaysAfter(int no, int count) -> {
          days.setWhole(count);
          after.set(others.stream().filter(s -> s.no() == no).findFirst());
        }
      }
    }

    @Nullable StageDate read() {
      if (date.value().isPresent()) {
        return new StageDate.Fixed(date.value().get());
      }
      Optional<Integer> count = days.whole();
      Optional<ContestStage> stage = after.value();
      return count.isPresent() && stage.isPresent()
          ? new StageDate.WorkingDaysAfter(stage.get().no(), count.get())
          : null;
    }

    boolean counted() {
      return !days.blank() || after.value().isPresent();
    }

    boolean half() {
      return counted() && (days.whole().isEmpty() || after.value().isEmpty());
    }
  }

  void edit(ContestStage stage, List<ContestStage> others) {
    FormKit form = new FormKit("contests.stage");
    Fields fields = fields(form, others);
    fields.term().help(m.text("stage.term.help"));
    fields.kind().set(Optional.of(stage.kind()));
    fields.title().set(stage.title());
    fields.purpose().set(stage.purpose());
    fields.term().set(stage.termText());
    fields.start().show(stage.start(), others);
    fields.end().show(stage.end(), others);
    boolean changed =
        form.ask(
            dialogs,
            m.text("stage.dialog", stage.no()),
            m.text("save"),
            () -> wrong(fields).map(text -> Problem.error("", text)).stream().toList());
    if (changed) {
      vm.stage(
          new ContestStage(
              stage.no(),
              fields.kind().value().orElse(stage.kind()),
              fields.title().value(),
              fields.purpose().value(),
              fields.term().value(),
              fields.start().read(),
              fields.end().read()));
    }
  }

  private Fields fields(FormKit form, List<ContestStage> others) {
    return new Fields(
        form.choice(
            "kind",
            m.text("stage.kind"),
            List.of(ContestStage.Kind.values()),
            ContestStage.Kind::title,
            Trait.WIDE),
        form.text("title", m.text("stage.title"), Trait.WIDE, Trait.REQUIRED),
        form.text("purpose", m.text("stage.purpose"), Trait.WIDE),
        form.text("term", m.text("stage.term"), Trait.WIDE),
        day(form, "start", m.text("stage.start"), others),
        day(form, "end", m.text("stage.end"), others));
  }

  private DayFields day(FormKit form, String id, String label, List<ContestStage> others) {
    return new DayFields(
        form.date(id, label, Trait.WIDE),
        form.number(id + "Days", m.text("stage.days")),
        form.choice(id + "After", m.text("stage.after"), others, s -> s.no() + ". " + s.title()));
  }

  private Optional<String> wrong(Fields fields) {
    if (fields.title().blank()) {
      return Optional.of(m.text("stage.wrong.title"));
    }
    for (DayFields day : List.of(fields.start(), fields.end())) {
      if (day.counted() && day.date().value().isPresent()) {
        return Optional.of(m.text("stage.wrong.both"));
      }
      if (day.half()) {
        return Optional.of(m.text("stage.wrong.half"));
      }
      if (day.days().whole().filter(count -> count < 0 || count > MOST_DAYS).isPresent()) {
        return Optional.of(m.text("stage.wrong.days", MOST_DAYS));
      }
    }
    Optional<LocalDate> first = fields.start().date().value();
    Optional<LocalDate> last = fields.end().date().value();
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
        ? Optional.of(m.text("stage.wrong.order"))
        : Optional.empty();
  }
}
