package metodist.app.feature.journal;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import metodist.app.feature.journal.JournalViewModel.AnyId;
import metodist.app.feature.journal.JournalViewModel.JournalRow;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.workspace.JournalEntry;

/// The journal of everything done, newest first; beside it the records a step touched, with links
/// to their cards and histories.
final class JournalView implements Screen {
  private static final Messages MESSAGES = Messages.of(JournalView.class);
  private final JournalViewModel model;
  private final Desk desk;
  private final TableKit<JournalRow> table;

  JournalView(JournalViewModel model, Desk desk, Destination bin) {
    this.model = model;
    this.desk = desk;
    Command openBin =
        Command.of("journal.bin.open", MESSAGES.text("bin.open"), () -> desk.navigator().open(bin))
            .withIcon(Icon.BIN);
    SimpleStringProperty none = new SimpleStringProperty(MESSAGES.text("history.choose"));
    Command history =
        Command.of("journal.history", MESSAGES.text("history.open"), this::openHistory)
            .withIcon(Icon.HISTORY)
            .disabledWhen(none);
    SimpleStringProperty all = new SimpleStringProperty(MESSAGES.text("earlier.none"));
    Command earlier =
        Command.of("journal.earlier", MESSAGES.text("earlier"), model::readEarlier)
            .withIcon(Icon.DOWN)
            .disabledWhen(all);
    model.earlier().subscribe(more -> all.set(more ? "" : MESSAGES.text("earlier.none")));
    table =
        TableKit.<JournalRow>of(
                "journal.entries", MESSAGES.text("journal"), row -> row.line().sequence())
            .ground(desk.tables())
            .column(Column.moment("at", MESSAGES.text("column.at"), 10, row -> row.line().at()))
            .column(
                Column.text("title", MESSAGES.text("column.title"), 22, row -> row.line().title()))
            .column(
                Column.text("records", MESSAGES.text("column.records"), 26, JournalRow::records))
            .column(Column.text("kinds", MESSAGES.text("column.kinds"), 12, JournalRow::kinds))
            .column(
                Column.status(
                    "kind", MESSAGES.text("column.kind"), 10, row -> status(row.line().kind())))
            .filter(MESSAGES.text("filter.today"), this::isToday)
            .filter(
                MESSAGES.text("filter.undone"), row -> row.line().kind() != JournalEntry.Kind.EDIT)
            .commands(history, openBin, earlier)
            .preview(this::preview)
            .onOpen(row -> openHistory())
            .emptyState(EmptyState.of(MESSAGES.text("journal.empty")))
            .build();
    table
        .selectedProperty()
        .subscribe(
            row ->
                none.set(
                    row != null && row.line().records() == 1
                        ? ""
                        : MESSAGES.text("history.choose")));
    model
        .entries()
        .addListener(
            (ListChangeListener<JournalRow>) change -> table.setRows(List.copyOf(model.entries())));
    model.readJournal();
  }

  private boolean isToday(JournalRow row) {
    return row.line().at().toLocalDate().equals(java.time.LocalDate.now(desk.clock()));
  }

  static Status status(JournalEntry.Kind kind) {
    return switch (kind) {
      case EDIT -> new Status(Icon.EDIT, MESSAGES.text("kind.edit"), Tone.NEUTRAL);
      case UNDO -> new Status(Icon.UNDO, MESSAGES.text("kind.undo"), Tone.WARNING);
      case REDO -> new Status(Icon.REDO, MESSAGES.text("kind.redo"), Tone.ACCENT);
    };
  }

  private void openHistory() {
    JournalRow row = table.selectedProperty().get();
    if (row != null && row.line().records() == 1) {
      history(row.line().first().getFirst());
    }
  }

  private void history(JournalEntry.Touched touched) {
    desk.navigator().open(new Destination.HistoryOf(new AnyId(touched.kind(), touched.id())));
  }

  private Node preview(JournalRow row) {
    Facts facts =
        new Facts(row.line().title())
            .status(status(row.line().kind()))
            .line(MESSAGES.text("column.at"), Formats.dateTime(row.line().at()));
    VBox links = new VBox();
    row.line()
        .first()
        .forEach(
            touched -> {
              Hyperlink link = new Hyperlink(touched.kind().title() + ": " + touched.title());
              link.setWrapText(true);
              link.setMnemonicParsing(false);
              link.setOnAction(event -> history(touched));
              links.getChildren().add(link);
            });
    int more = row.line().records() - row.line().first().size();
    if (more > 0) {
      Label rest = new Label(MESSAGES.plural("touched.more", more));
      rest.getStyleClass().add("text-muted");
      links.getChildren().add(rest);
    }
    Label heading = new Label(MESSAGES.plural("touched", row.line().records()));
    heading.getStyleClass().add("text-muted");
    return facts.node(heading).node(links).root();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(MESSAGES.text("journal"));
  }

  @Override
  public Node root() {
    return table.root();
  }

  @Override
  public void refresh() {
    model.readJournal();
  }

  @Override
  public java.util.Optional<Runnable> find() {
    return java.util.Optional.of(table::focusFind);
  }

  @Override
  public void focus() {
    table.table().requestFocus();
  }
}
