package metodist.app.feature.orders;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;
import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.orders.Places;

/// The phrase book of orders.
final class PhraseListView implements ListScreen {
  private final Office office;
  private final PhraseListViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<Phrase> table;

  PhraseListView(Office office, PhraseListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    Command create =
        Command.of("phrases.create", m.text("phrase.create"), this::create)
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    commands =
        List.of(
            create,
            Command.of(
                    "phrases.orders",
                    m.text("section"),
                    () -> office.navigator().open(new OrderPlaces.Journal()))
                .withIcon(Icon.ORDER));
    table =
        TableKit.of("phrases.list", m.text("phrases"), Phrase::id)
            .column(Column.text("use", m.text("phrase.use"), 10, (Phrase p) -> p.use().title()))
            .column(Column.text("text", m.text("phrase.text"), 60, Phrase::text))
            .filter(m.text("phrase.filter.clause"), p -> p.use() == Phrase.Use.CLAUSE)
            .filter(m.text("phrase.filter.preamble"), p -> p.use() == Phrase.Use.PREAMBLE)
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("phrases.empty"), create))
            .preview(this::preview)
            .onOpen(this::edit)
            .onNew(create::run)
            .onRemove(
                chosen ->
                    vm.remove(chosen, () -> office.notices().undoable(m.text("phrase.removed"))))
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Node preview(Phrase phrase) {
    Facts facts = new Facts(phrase.text()).line(m.text("phrase.use"), phrase.use().title());
    String places =
        Places.in(phrase.text()).stream()
            .distinct()
            .map(p -> p + " — " + Places.all().getOrDefault(p, m.text("phrase.place.bases")))
            .collect(Collectors.joining("\n"));
    if (!places.isEmpty()) {
      facts.line(m.text("phrase.filled"), places);
    }
    return facts
        .action(
            Command.of("phrases.preview.edit", m.text("phrase.edit"), () -> edit(phrase))
                .withIcon(Icon.EDIT))
        .root();
  }

  private void create() {
    edit(new Phrase(PhraseId.random(), 0, Phrase.Use.CLAUSE, ""));
  }

  private void edit(Phrase phrase) {
    new PhraseDialogs(office, m).edit(phrase).ifPresent(vm::save);
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("phrases"));
  }

  @Override
  public TableKit<Phrase> list() {
    return table;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }
}
