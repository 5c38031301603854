package metodist.app.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import metodist.app.platform.DialogFrame;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.ui.ClipboardTable;
import metodist.app.ui.Column;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.shared.ImportPlan;

/// The preview of an import: what would be added, changed, left and rejected, row by row, before
/// anything is written.
public final class ImportDialog {
  /// A district has hundreds of organisations; more rows than this are something else.
  private static final int MOST_ROWS = 20_000;

  private final Office office;
  private final TableImport load;
  private final Messages m = Messages.of(ImportDialog.class);

  public ImportDialog(Office office, TableImport load) {
    this.office = office;
    this.load = load;
  }

  public void fromFile() {
    Optional<Path> file = office.dialogs().openFile(m.text("import.pick"), FileKind.EXCEL);
    file.ifPresent(path -> load.file(path, this::show));
  }

  public void fromClipboard() {
    switch (ClipboardTable.read(MOST_ROWS)) {
      case ClipboardTable.Refused refused ->
          office.dialogs().tell(m.text("import.title"), refused.sentence());
      case ClipboardTable.Block block -> take(block.rows());
    }
  }

  private void take(List<List<String>> block) {
    if (block.size() < 2) {
      office
          .dialogs()
          .tell(
              m.text("import.title"),
              m.text("import.empty", String.join(", ", load.knownHeadings())));
      return;
    }
    load.block(block, this::show);
  }

  private void show(TableImport.Preview preview) {
    if (preview.nothingUnderstood()) {
      columns(preview);
      return;
    }
    review(preview);
  }

  /// Columns that are called otherwise are named by the user; a table with none of ours is another
  /// table.
  private void columns(TableImport.Preview preview) {
    new ColumnsQuestion(office, m)
        .ask(load.knownHeadings(), preview)
        .ifPresent(
            chosen -> {
              if (chosen.isEmpty()) {
                office
                    .dialogs()
                    .tell(
                        m.text("import.title"),
                        m.text("import.shape", String.join(", ", load.knownHeadings())));
              } else {
                load.renamed(preview, chosen, this::review);
              }
            });
  }

  private void review(TableImport.Preview preview) {
    TableKit<TableImport.Line> table =
        TableKit.of(load.id() + ".import", m.text("import.title"), TableImport.Line::row)
            .column(Column.number("row", m.text("import.row"), 5, TableImport.Line::row))
            .column(Column.status("action", m.text("import.action"), 10, this::status))
            .column(Column.text("record", m.text("import.record"), 22, TableImport.Line::record))
            .column(Column.text("reason", m.text("import.reason"), 28, TableImport.Line::reason))
            .filter(m.text("import.filter.create"), l -> l.action() == ImportPlan.Action.CREATE)
            .filter(m.text("import.filter.update"), l -> l.action() == ImportPlan.Action.UPDATE)
            .filter(m.text("import.filter.reject"), l -> l.action() == ImportPlan.Action.REJECT)
            .ground(office.tables())
            .build();
    table.setRows(preview.lines());
    VBox content = DialogFrame.about("organisations-import", new VBox(8, table.root()));
    content.setPrefSize(58 * Theme.em(), 33 * Theme.em());
    if (!preview.unknownColumns().isEmpty()) {
      content
          .getChildren()
          .add(
              ProblemLines.line(
                  Icon.WARNING,
                  Tone.WARNING,
                  m.text("import.unknown", String.join(", ", preview.unknownColumns()))));
    }
    long writes = preview.count(ImportPlan.Action.CREATE) + preview.count(ImportPlan.Action.UPDATE);
    boolean accepted =
        office
            .dialogs()
            .form(m.text("import.title"), content, m.text("import.verb", writes), () -> true);
    if (accepted && writes > 0) {
      load.apply(preview, () -> office.notices().undoable(done(preview)));
    }
  }

  /// «Добавлено 35, отклонено 2.»: what did not happen is not told.
  private String done(TableImport.Preview preview) {
    String parts =
        Stream.of(ImportPlan.Action.values())
            .filter(action -> preview.count(action) > 0)
            .map(
                action ->
                    m.text(
                        "import.done." + action.name().toLowerCase(Locale.ROOT),
                        preview.count(action)))
            .collect(Collectors.joining(", "));
    return m.text("import.done", parts);
  }

  private Status status(TableImport.Line line) {
    String word = line.action().title();
    return switch (line.action()) {
      case CREATE -> new Status(Icon.ADD, word, Tone.SUCCESS);
      case UPDATE -> new Status(Icon.EDIT, word, Tone.ACCENT);
      case UNCHANGED -> new Status(Icon.OK, word, Tone.NEUTRAL);
      case REJECT -> new Status(Icon.ERROR, word, Tone.DANGER);
    };
  }
}
