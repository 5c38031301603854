package metodist.app.feature.contests;

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

/// Changing one stage: its words, and its last day as a date or as so many working days after
/// another stage.
final class StageDialog {
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
      DateEntry start,
      DateEntry end,
      NumberEntry days,
      NumberEntry after) {}

  void edit(ContestStage stage) {
    FormKit form = new FormKit("contests.stage");
    Fields fields =
        new Fields(
            form.choice(
                "kind",
                m.text("stage.kind"),
                List.of(ContestStage.Kind.values()),
                ContestStage.Kind::title,
                Trait.WIDE),
            form.text("title", m.text("stage.title"), Trait.WIDE, Trait.REQUIRED),
            form.text("purpose", m.text("stage.purpose"), Trait.WIDE),
            form.text("term", m.text("stage.term"), Trait.WIDE),
            form.date("start", m.text("stage.start")),
            form.date("end", m.text("stage.end")),
            form.number("days", m.text("stage.days")),
            form.number("after", m.text("stage.after")));
    fields.term().help(m.text("stage.term.help"));
    show(stage, fields);
    boolean changed =
        dialogs.form(
            m.text("stage.dialog", stage.no()),
            form.content(),
            m.text("save"),
            () -> {
              form.commit();
              Optional<String> wrong = wrong(stage, fields);
              wrong.ifPresent(text -> form.show(List.of(Problem.error("", text))));
              return wrong.isEmpty();
            });
    if (changed) {
      vm.stage(read(stage, fields));
    }
  }

  private static void show(ContestStage stage, Fields fields) {
    fields.kind().set(Optional.of(stage.kind()));
    fields.title().set(stage.title());
    fields.purpose().set(stage.purpose());
    fields.term().set(stage.termText());
    if (stage.start() instanceof StageDate.Fixed(var date)) {
      fields.start().set(Optional.of(date));
    }
    switch (stage.end()) {
      case null -> {}
      case StageDate.Fixed(var date) -> fields.end().set(Optional.of(date));
      case StageDate.WorkingDaysAfter(int no, int days) -> {
        fields.days().setWhole(days);
        fields.after().setWhole(no);
      }
    }
  }

  private Optional<String> wrong(ContestStage stage, Fields fields) {
    if (fields.title().blank()) {
      return Optional.of(m.text("stage.wrong.title"));
    }
    boolean relative = !fields.days().blank() || !fields.after().blank();
    if (relative && !fields.end().blank()) {
      return Optional.of(m.text("stage.wrong.both"));
    }
    if (relative && (fields.days().blank() || fields.after().blank())) {
      return Optional.of(m.text("stage.wrong.half"));
    }
    if (fields.after().whole().filter(no -> no == stage.no()).isPresent()) {
      return Optional.of(m.text("stage.wrong.self"));
    }
    return Optional.empty();
  }

  private static ContestStage read(ContestStage stage, Fields fields) {
    return new ContestStage(
        stage.no(),
        fields.kind().value().orElse(stage.kind()),
        fields.title().value(),
        fields.purpose().value(),
        fields.term().value(),
        start(stage, fields),
        end(fields));
  }

  /// A relative first day cannot be entered here and is kept as it is.
  private static @Nullable StageDate start(ContestStage stage, Fields fields) {
    if (fields.start().value().isPresent()) {
      return new StageDate.Fixed(fields.start().value().get());
    }
    return stage.start() instanceof StageDate.WorkingDaysAfter ? stage.start() : null;
  }

  private static @Nullable StageDate end(Fields fields) {
    if (fields.end().value().isPresent()) {
      return new StageDate.Fixed(fields.end().value().get());
    }
    Optional<Integer> days = fields.days().whole();
    Optional<Integer> after = fields.after().whole();
    return days.isPresent() && after.isPresent()
        ? new StageDate.WorkingDaysAfter(after.get(), days.get())
        : null;
  }
}
