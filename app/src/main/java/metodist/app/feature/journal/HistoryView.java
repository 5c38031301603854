package metodist.app.feature.journal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import metodist.app.feature.ListScreen;
import metodist.app.feature.journal.JournalViewModel.ChangeRow;
import metodist.app.platform.Command;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Dialogs.Question;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.workspace.RecordChange;

/// The history of one record: each change field by field, and «вернуть как было».
final class HistoryView implements ListScreen {
  private static final Messages MESSAGES = Messages.of(HistoryView.class);

  /// Of a longer change only the beginning is shown beside the list.
  private static final int LONG = 700;

  private final JournalViewModel model;
  private final Desk desk;
  private final DataDesk data;
  private final Destination.HistoryOf destination;
  private final TableKit<ChangeRow> table;
  private final ReadOnlyStringWrapper title;

  HistoryView(JournalViewModel model, Desk desk, Destination.HistoryOf destination) {
    this.model = model;
    this.desk = desk;
    this.data = new DataDesk(desk.workspace(), desk.tasks());
    this.destination = destination;
    title = new ReadOnlyStringWrapper(MESSAGES.text("history"));
    SimpleStringProperty reason = new SimpleStringProperty(MESSAGES.text("revert.choose"));
    Command revert =
        Command.of("journal.revert", MESSAGES.text("revert"), this::revert)
            .withIcon(Icon.RESET)
            .disabledWhen(reason);
    Command card =
        Command.of(
                "journal.card",
                MESSAGES.text("card.open"),
                () -> desk.navigator().open(destination.id()))
            .withIcon(Icon.OPEN);
    table =
        TableKit.<ChangeRow>of(
                "journal.changes", MESSAGES.text("history"), row -> row.change().sequence())
            .ground(desk.tables())
            .column(Column.moment("at", MESSAGES.text("column.at"), 10, row -> row.change().at()))
            .column(
                Column.text(
                    "title", MESSAGES.text("column.title"), 24, row -> row.change().title()))
            .column(
                Column.status(
                    "action",
                    MESSAGES.text("column.kind"),
                    11,
                    row -> status(row.change().action())))
            .column(
                Column.text(
                    "fields",
                    MESSAGES.text("column.fields"),
                    26,
                    row ->
                        String.join(
                            ", ",
                            row.change().fields().stream()
                                .map(RecordChange.FieldChange::field)
                                .toList())))
            .commands(revert, card)
            .preview(this::preview)
            .emptyState(EmptyState.of(MESSAGES.text("history.empty")))
            .build();
    table
        .selectedProperty()
        .subscribe(
            row ->
                reason.set(
                    row == null
                        ? MESSAGES.text("revert.choose")
                        : row.latest() ? MESSAGES.text("revert.latest") : ""));
    model
        .changes()
        .addListener(
            (ListChangeListener<ChangeRow>) change -> table.setRows(List.copyOf(model.changes())));
    refresh();
  }

  private static Status status(RecordChange.Action action) {
    return switch (action) {
      case CREATED -> new Status(Icon.ADD, MESSAGES.text("action.created"), Tone.SUCCESS);
      case CHANGED -> new Status(Icon.EDIT, MESSAGES.text("action.changed"), Tone.NEUTRAL);
      case REMOVED -> new Status(Icon.BIN, MESSAGES.text("action.removed"), Tone.DANGER);
      case RESTORED -> new Status(Icon.RESET, MESSAGES.text("action.restored"), Tone.ACCENT);
    };
  }

  /// A published programme or a form is pages long; laying all of it out beside the list would hold
  /// the window up, so it opens when asked for.
  private Node whole(String field, String text) {
    Hyperlink link = new Hyperlink(MESSAGES.plural("change.whole", text.length()));
    link.setMnemonicParsing(false);
    link.setOnAction(
        event -> {
          TextArea area = new TextArea(text);
          area.setEditable(false);
          area.setWrapText(true);
          area.setAccessibleText(field);
          area.setPrefSize(46 * Theme.em(), 28 * Theme.em());
          desk.dialogs().show(field, area, MESSAGES.text("change.close"));
        });
    return link;
  }

  private Node preview(ChangeRow row) {
    Facts facts =
        new Facts(row.change().title())
            .status(status(row.change().action()))
            .line(MESSAGES.text("column.at"), Formats.dateTime(row.change().at()));
    for (RecordChange.FieldChange field : row.change().fields()) {
      String change = before(field.before()) + " → " + before(field.after());
      if (change.length() <= LONG) {
        facts.line(field.field(), change);
      } else {
        facts.line(field.field(), change.substring(0, LONG).strip() + " …");
        facts.node(whole(field.field(), change));
      }
    }
    return facts.root();
  }

  private static String before(String value) {
    return value.isBlank() ? MESSAGES.text("nothing") : value;
  }

  private void revert() {
    ChangeRow row = table.selectedProperty().get();
    if (row == null) {
      return;
    }
    boolean agreed =
        desk.dialogs()
            .confirm(
                Question.of(
                    MESSAGES.text("revert.question", Formats.dateTime(row.change().at())),
                    MESSAGES.text("revert.text"),
                    MESSAGES.text("revert")));
    if (agreed) {
      model.revert(
          MESSAGES.text("revert"),
          row.change(),
          () -> desk.notices().undoable(MESSAGES.text("revert.done")));
    }
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public TableKit<ChangeRow> list() {
    return table;
  }

  @Override
  public void refresh() {
    model.readHistory(destination.id());
    data.<Optional<String>>read(
        reading -> reading.find(destination.id()).map(record -> record.title()),
        name -> name.ifPresent(text -> title.set(MESSAGES.text("history.of", text))));
  }
}
