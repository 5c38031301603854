package metodist.app.feature.orders;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.model.orders.Material;
import metodist.model.orders.Order.Appendix;
import metodist.model.shared.FileRef;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// A file that goes along as an appendix: chosen in the dialog and kept with the order; it is
/// printed by its name and the count of its sheets.
final class AppendixFile implements AppendixDialogs.Part {
  private final Office office;
  private final Messages m;
  private final Material before;
  private final Label shown = ProblemLines.wrapped("");
  private @Nullable NumberEntry sheets;
  private @Nullable Path chosen;

  AppendixFile(Appendix appendix, Office office, Messages m) {
    this.office = office;
    this.m = m;
    this.before = appendix.made();
  }

  @Override
  public void fill(FormKit form) {
    FileRef file = before.file();
    shown.setId("orders.appendix.file.name");
    shown.setText(
        file == null ? m.text("appendix.file.none.yet") : m.text("appendix.file", file.fileName()));
    HBox row =
        new HBox(
            8,
            Buttons.of(
                Command.of("orders.appendix.file", m.text("appendix.file.pick"), this::choose)
                    .withIcon(Icon.ATTACH)),
            shown);
    row.getStyleClass().add("button-row");
    form.node(row);
    NumberEntry count = form.number("sheets", m.text("appendix.file.sheets"));
    if (before.sheets() > 0) {
      count.setWhole(before.sheets());
    }
    sheets = count;
  }

  private void choose() {
    office
        .dialogs()
        .openFile(m.text("appendix.file.choose"), Dialogs.FileKind.ANY)
        .ifPresent(
            path -> {
              chosen = path;
              shown.setText(m.text("appendix.file", path.getFileName()));
            });
  }

  @Override
  public List<Problem> problems() {
    return chosen == null && before.file() == null
        ? List.of(Problem.error("", m.text("appendix.file.missing")))
        : List.of();
  }

  @Override
  public Material material() {
    int count = sheets == null ? 0 : sheets.whole().orElse(0);
    FileRef file = before.file();
    return file == null
        ? new Material(List.of(), List.of(), null, count, "", null)
        : Material.file(file, count);
  }

  @Override
  public @Nullable Path file() {
    return chosen;
  }
}
