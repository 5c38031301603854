package metodist.app.feature.schedule;

import java.util.List;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;

/// What is done with the published programme: published anew, which gives it out and enters it in
/// the register of papers; its changes to Word and to the clipboard.
final class Publishing {
  private final Office office;
  private final ScheduleViewModel vm;
  private final Messages m;

  Publishing(Office office, ScheduleViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  ChangesPane.Work work() {
    return new ChangesPane.Work(
        Command.of("schedule.publish", m.text("publish"), this::publish).withIcon(Icon.OK),
        Command.of("schedule.changes.word", m.text("changes.word"), this::word).withIcon(Icon.WORD),
        Command.of("schedule.changes.copy", m.text("changes.copy"), this::copy)
            .withIcon(Icon.COPY));
  }

  private void publish() {
    Board board = vm.board().value();
    if (board == null) {
      return;
    }
    FormKit form = new FormKit("schedule.publish").about("schedule");
    form.note(
        board.edition() == null
            ? m.text("publish.first")
            : m.plural("publish.changes", board.changes().size()));
    TextEntry note = form.text("note", m.text("publish.note"), Trait.WIDE);
    if (form.ask(office.dialogs(), m.text("step.publish"), m.text("publish.verb"), List::of)) {
      vm.steps()
          .publish(
              note.value(),
              () ->
                  office
                      .papers()
                      .enter(PaperKind.PROGRAMME_PUBLISHED, vm.id().value(), Format.PDF));
    }
  }

  private void word() {
    office.papers().open(PaperKind.PROGRAMME_CHANGES, vm.id().value(), Format.DOCX);
  }

  private void copy() {
    Board board = vm.board().value();
    if (board != null) {
      ChangesPane.copy(m, board.changes());
      office.notices().done(m.text("changes.copied"));
    }
  }
}
