package metodist.app.feature.contests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.FlowPane;
import metodist.app.feature.Office;
import metodist.app.platform.BlankDesk;
import metodist.app.platform.BlankDesk.Packing;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Notices.Notice;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.directory.OrganisationType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormRevisionId;
import metodist.reports.Format;

/// The form of a contest in its card: which revision, its blank, and a blank for each school.
final class FormPane {
  private final Office office;
  private final ContestViewModel vm;
  private final Messages m;
  private final ChoiceEntry<FormDefinition> choice;
  private final ReadOnlyStringWrapper noForm = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper noSchools = new ReadOnlyStringWrapper("");
  private final Command blanks;

  FormPane(Office office, ContestViewModel vm, Messages m, FormKit form) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    form.section(m.text("form.section"));
    choice =
        form.choice(
            "formCode",
            m.text("form.choice"),
            List.of(),
            f -> m.text("form.revision", f.title(), f.revision()),
            Trait.WIDE);
    choice.onCommit(value -> value.ifPresent(vm::form));
    blanks =
        Command.of("contests.blanks", m.text("form.blanks"), this::blanksForAll)
            .withIcon(Icon.ATTACH)
            .disabledWhen(noSchools);
    FlowPane row = new FlowPane();
    row.getStyleClass().add("button-row");
    row.getChildren()
        .addAll(
            Buttons.of(blanks),
            Buttons.of(
                Command.of("contests.blanks.choose", m.text("form.blanks.choose"), this::choose)
                    .withIcon(Icon.FILTER)
                    .disabledWhen(noSchools)),
            Buttons.of(
                Command.of(
                        "contests.blank",
                        m.text("form.blank"),
                        () -> pinned(f -> office.papers().blanks().open(f, Format.DOCX)))
                    .withIcon(Icon.WORD)
                    .disabledWhen(noForm)),
            Buttons.of(
                Command.of("contests.form.open", m.text("form.open"), () -> pinned(this::open))
                    .withIcon(Icon.OPEN)
                    .disabledWhen(noForm)));
    form.node(row);
  }

  void show(ContestForm form) {
    choice.options(form.choices());
    choice.set(form.pinned());
    choice.readOnly(!form.open());
    choice.help(form.open() ? "" : m.text("form.closed"));
    noForm.set(form.pinned().isPresent() ? "" : m.text("form.none"));
    noSchools.set(
        form.pinned().isEmpty()
            ? m.text("form.none")
            : form.invited().isEmpty() ? m.text("form.no.schools") : "");
  }

  private void pinned(Consumer<FormDefinition> then) {
    card().flatMap(ContestForm::pinned).ifPresent(then);
  }

  private Optional<ContestForm> card() {
    return Optional.ofNullable(vm.card().value()).map(ContestCard::form);
  }

  private void open(FormDefinition form) {
    office.navigator().open(FormRevisionId.of(form.code(), form.revision()));
  }

  private void blanksForAll() {
    card().ifPresent(form -> make(form.invited().keySet(), Packing.FOLDER));
  }

  private void choose() {
    card()
        .flatMap(form -> new BlanksDialog(office.dialogs(), m).ask(form.invited()))
        .ifPresent(wish -> make(wish.kinds(), wish.packing()));
  }

  private void make(Set<OrganisationType> kinds, Packing packing) {
    office.papers().blanks().forSchools(vm.id(), kinds, packing, this::made);
  }

  private void made(BlankDesk.Made made) {
    Path place = made.place();
    String said =
        made.whole()
            ? m.plural("form.blanks.made", made.blanks())
            : m.text("form.blanks.stopped", made.blanks(), made.wanted());
    Tone tone = made.whole() ? Tone.SUCCESS : Tone.WARNING;
    if (made.blanks() == 0) {
      office.notices().show(new Notice(said, Tone.WARNING, null, null));
      return;
    }
    office
        .notices()
        .show(
            new Notice(
                said,
                tone,
                m.text("form.blanks.show"),
                () -> office.dialogs().openExternally(place)));
    office.dialogs().openExternally(place);
  }
}
