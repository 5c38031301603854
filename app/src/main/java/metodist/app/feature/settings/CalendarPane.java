package metodist.app.feature.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.model.calendar.DayText;
import metodist.model.calendar.WorkingYear;
import metodist.model.shared.Outcome;

/// The working calendar among the settings: a year, its free weekdays, its worked weekends. What
/// cannot be read stays in its field with a sentence under it, and nothing is changed.
final class CalendarPane {
  private static final Messages MESSAGES = Messages.of(CalendarPane.class);
  private final Office office;
  private final CalendarViewModel vm;
  private final ChoiceEntry<Integer> year;
  private final LongTextEntry off;
  private final LongTextEntry worked;
  private final Label standing;
  private final ReadOnlyStringWrapper byRuleObstacle = new ReadOnlyStringWrapper("");

  CalendarPane(Office office, FormKit form) {
    this.office = office;
    vm = new CalendarViewModel(office.data());
    int present = LocalDate.now(office.desk().clock()).getYear();
    List<Integer> years = IntStream.rangeClosed(present - 1, present + 3).boxed().toList();
    year =
        form.choice(
            "calendar.year", MESSAGES.text("calendar.year"), years, Object::toString, Trait.WIDE);
    year.set(Optional.of(present));
    standing = ProblemLines.wrapped("", "text-muted");
    form.node(standing);
    off = form.add(new LongTextEntry("calendar.off", MESSAGES.text("calendar.off"), 2));
    off.help(MESSAGES.text("calendar.off.help"));
    worked = form.add(new LongTextEntry("calendar.worked", MESSAGES.text("calendar.worked"), 1));
    FlowPane row = new FlowPane();
    row.getStyleClass().add("button-row");
    row.getChildren()
        .addAll(
            Buttons.of(
                Command.of("settings.calendar.paste", MESSAGES.text("calendar.paste"), this::paste)
                    .withIcon(Icon.PASTE)),
            Buttons.of(
                Command.of(
                        "settings.calendar.rule",
                        MESSAGES.text("calendar.rule"),
                        () -> vm.byRule(shown()))
                    .withIcon(Icon.UNDO)
                    .disabledWhen(byRuleObstacle)));
    form.node(row);
    year.onCommit(chosen -> refresh());
    off.onCommit(text -> vm.daysOff(shown(), text, told(off)));
    worked.onCommit(text -> vm.workingDays(shown(), text, told(worked)));
  }

  private int shown() {
    return year.value().orElseThrow();
  }

  private Consumer<Outcome<WorkingYear>> told(LongTextEntry entry) {
    return outcome -> {
      entry.showProblems(outcome.problems());
      if (outcome.done()) {
        refresh();
      }
    };
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    vm.paste(
        text == null ? "" : text,
        outcome -> {
          if (office.tell(MESSAGES.text("calendar.paste"), outcome)
              && outcome instanceof Outcome.Done<WorkingYear> done) {
            year.set(Optional.of(done.value().year()));
            office.notices().undoable(MESSAGES.text("calendar.pasted", done.value().year()));
            refresh();
          }
        });
  }

  void refresh() {
    vm.read(shown(), this::show);
  }

  private void show(CalendarViewModel.State state) {
    if (state.year().year() != shown()) {
      return; // another year was chosen meanwhile
    }
    standing.setText(MESSAGES.text(state.entered() ? "calendar.entered" : "calendar.by.rule"));
    byRuleObstacle.set(state.entered() ? "" : MESSAGES.text("calendar.by.rule"));
    off.set(DayText.write(state.year().daysOff()));
    worked.set(DayText.write(state.year().workingDays()));
  }
}
