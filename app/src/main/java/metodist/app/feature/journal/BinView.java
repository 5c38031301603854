package metodist.app.feature.journal;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import metodist.app.feature.ListScreen;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs.Question;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.TableKit;
import metodist.model.workspace.BinItem;

/// Корзина: what was removed, with «вернуть»; emptying it is the one step that cannot be undone and
/// asks first.
final class BinView implements ListScreen {
  private static final Messages MESSAGES = Messages.of(BinView.class);
  private final JournalViewModel model;
  private final Desk desk;
  private final TableKit<BinItem> table;
  private final Command restore;

  BinView(JournalViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    SimpleStringProperty choose = new SimpleStringProperty(MESSAGES.text("bin.choose"));
    SimpleStringProperty empty = new SimpleStringProperty(MESSAGES.text("bin.is.empty"));
    restore =
        Command.of("bin.restore", MESSAGES.text("bin.restore"), this::restore)
            .withIcon(Icon.RESET)
            .disabledWhen(choose);
    Command clear =
        Command.of("bin.empty", MESSAGES.text("bin.clear"), this::empty)
            .withIcon(Icon.BIN)
            .disabledWhen(empty);
    table =
        TableKit.<BinItem>of("bin.items", MESSAGES.text("bin"), BinItem::id)
            .ground(desk.tables())
            .column(Column.text("kind", MESSAGES.text("column.kinds"), 12, i -> i.kind().title()))
            .column(Column.text("title", MESSAGES.text("column.records"), 34, BinItem::title))
            .column(Column.moment("at", MESSAGES.text("column.removed"), 10, BinItem::removedAt))
            .commands(restore, clear)
            .onOpen(item -> restore())
            .emptyState(EmptyState.of(MESSAGES.text("bin.nothing")))
            .build();
    table
        .table()
        .getSelectionModel()
        .getSelectedItems()
        .subscribe(
            () -> choose.set(table.selection().isEmpty() ? MESSAGES.text("bin.choose") : ""));
    model
        .bin()
        .addListener(
            (ListChangeListener<BinItem>)
                change -> {
                  table.setRows(List.copyOf(model.bin()));
                  empty.set(model.bin().isEmpty() ? MESSAGES.text("bin.is.empty") : "");
                });
    model.readBin();
  }

  private void restore() {
    List<BinItem> chosen = table.selection();
    if (!chosen.isEmpty()) {
      model.restore(
          MESSAGES.text("bin.restore.step"),
          chosen,
          () -> desk.notices().undoable(MESSAGES.plural("bin.restored", chosen.size())));
    }
  }

  private void empty() {
    int count = model.bin().size();
    boolean agreed =
        desk.dialogs()
            .confirm(
                Question.danger(
                    MESSAGES.text("bin.clear.question"),
                    MESSAGES.plural("bin.clear.text", count),
                    MESSAGES.text("bin.clear")));
    if (agreed) {
      model.emptyBin(
          MESSAGES.text("bin.clear"),
          () -> {
            desk.notices().done(MESSAGES.text("bin.cleared"));
            model.readBin();
          });
    }
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(MESSAGES.text("bin"));
  }

  @Override
  public TableKit<BinItem> list() {
    return table;
  }

  @Override
  public void refresh() {
    model.readBin();
  }

  @Override
  public List<Command> commands() {
    return List.of(restore);
  }
}
