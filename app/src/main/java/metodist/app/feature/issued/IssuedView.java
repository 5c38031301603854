package metodist.app.feature.issued;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.reports.Format;

/// The register of papers given out: what is out of date, what changed, «Сделать заново».
final class IssuedView implements ListScreen {
  private final Office office;
  private final IssuedRegisterViewModel vm;
  private final Messages m;
  private final TableKit<IssuedRow> table;

  IssuedView(Office office, IssuedRegisterViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    table =
        TableKit.of("issued.list", m.text("section"), IssuedRow::id)
            .column(Column.moment("issued", m.text("list.issued"), 10, IssuedRow::issuedAt))
            .column(Column.text("paper", m.text("list.paper"), 16, r -> r.paper().title()))
            .column(Column.text("title", m.text("list.title"), 32, IssuedRow::title))
            .column(Column.status("state", m.text("list.state"), 9, this::status))
            .column(Column.text("format", m.text("list.format"), 6, this::format))
            .filter(m.text("filter.outdated"), IssuedRow::outdated)
            .filter(m.text("filter.valid"), row -> !row.outdated())
            .ground(office.tables())
            .years((row, year) -> year.contains(row.issuedAt().toLocalDate()))
            .emptyState(EmptyState.of(m.text("list.empty")))
            .preview(this::preview)
            .onOpen(this::openKept)
            .onRemove(this::remove)
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Status status(IssuedRow row) {
    return row.outdated()
        ? new Status(Icon.WARNING, m.text("outdated"), Tone.WARNING)
        : new Status(Icon.OK, m.text("valid"), Tone.SUCCESS);
  }

  private String format(IssuedRow row) {
    return switch (row.format()) {
      case "docx" -> "Word";
      case "xlsx" -> "Excel";
      case "pdf" -> "PDF";
      default -> row.format();
    };
  }

  private Node preview(IssuedRow row) {
    Facts facts =
        new Facts(row.title())
            .status(status(row))
            .line(m.text("list.paper"), row.paper().title())
            .line(m.text("list.issued"), Formats.dateTime(row.issuedAt()));
    row.changes()
        .forEach(
            change -> facts.node(ProblemLines.line(Icon.WARNING, Tone.WARNING, change.sentence())));
    return facts
        .action(
            Command.of("issued.again", m.text("again"), () -> again(row)).withIcon(Icon.REFRESH))
        .action(
            Command.of("issued.open", m.text("open"), () -> openKept(row))
                .withIcon(Icon.OPEN)
                .disabledWhen(
                    new ReadOnlyStringWrapper(row.file() == null ? m.text("no.file") : "")))
        .root();
  }

  private void again(IssuedRow row) {
    office
        .papers()
        .open(row.paper(), row.subject(), Format.ofFile("x." + row.format()).orElse(Format.DOCX));
  }

  private void openKept(IssuedRow row) {
    if (row.file() != null) {
      office.papers().openKept(row.file());
    }
  }

  private void remove(List<IssuedRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<IssuedRow> list() {
    return table;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }
}
