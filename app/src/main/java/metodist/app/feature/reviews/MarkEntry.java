package metodist.app.feature.reviews;

import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Notices.Notice;
import metodist.app.ui.ScoreGrid;
import org.jspecify.annotations.Nullable;

/// Marks on their way from the grid to the sheets: typed one by one, filled and cleared in ranges,
/// pasted in blocks. Whatever comes at once is one change, told in one sentence with «Показать» for
/// what did not fit.
final class MarkEntry {
  private final Office office;
  private final ReviewsViewModel vm;
  private final Messages m;
  private final ScoreGrid grid;
  private final Runnable redraw;
  private @Nullable ScoreRows rows;

  MarkEntry(Office office, ReviewsViewModel vm, Messages m, ScoreGrid grid, Runnable redraw) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    this.grid = grid;
    this.redraw = redraw;
    grid.onEdit(this::edited);
    grid.onFill(this::filled);
    grid.onPaste(this::pasted);
  }

  /// The rows that stand in the grid now.
  void on(ScoreRows fresh) {
    rows = fresh;
  }

  private void edited(ScoreGrid.Edited edit) {
    ScoreRows known = rows;
    if (known != null) {
      known
          .place(edit.row(), edit.column())
          .ifPresentOrElse(
              target -> {
                if (!vm.type(target.sheet(), target.criterion(), edit.text())) {
                  redraw.run();
                }
              },
              () -> office.notices().show(Notice.of(m.text("cell.closed"))));
    }
  }

  private void filled(List<ScoreGrid.Edited> edits) {
    ScoreRows known = rows;
    if (known == null) {
      return;
    }
    List<ReviewsViewModel.Typed> typed = new ArrayList<>();
    edits.forEach(
        edit ->
            known
                .place(edit.row(), edit.column())
                .ifPresent(t -> typed.add(new ReviewsViewModel.Typed(t, edit.text()))));
    if (typed.isEmpty()) {
      office.notices().show(Notice.of(m.text("cell.closed")));
    } else {
      vm.fill(typed, done -> tell(done, "fill.done"));
    }
  }

  private void pasted(ScoreGrid.Pasted paste) {
    ReviewBoard board = vm.board().value();
    ScoreRows known = rows;
    if (!paste.refusal().isEmpty()) {
      office.dialogs().tell(m.text("paste"), paste.refusal());
    } else if (board != null && known != null) {
      ScorePaste.Arranged arranged =
          ScorePaste.arrange(board, known, paste.block(), paste.row(), paste.column());
      vm.paste(arranged.block(), arranged.targets(), done -> tell(done, "paste.done"));
    }
  }

  private void tell(ReviewsViewModel.Pasted done, String key) {
    redraw.run();
    if (done.rejected() == 0) {
      office.notices().undoable(m.plural(key, done.entered()));
      return;
    }
    office
        .notices()
        .show(
            new Notice(
                m.text("paste.partly", done.entered(), done.rejected()),
                Tone.WARNING,
                m.text("paste.show"),
                () -> show(done)));
  }

  /// The first red cell; where none is red, the reasons in words.
  private void show(ReviewsViewModel.Pasted done) {
    grid.first(ScoreGrid.State.OVER)
        .ifPresentOrElse(
            cell -> grid.focusCell(cell.row(), cell.column()),
            () ->
                office
                    .dialogs()
                    .tell(
                        m.text("paste"),
                        String.join("\n", done.reasons().stream().distinct().limit(8).toList())));
  }
}
