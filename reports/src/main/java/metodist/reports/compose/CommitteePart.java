package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.events.Committee;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Таблица оргкомитета (domain.md 8.5): № · роль, one cell over its rows · Ф.И.О. · должность with
/// «(по согласованию)».
final class CommitteePart {
  private CommitteePart() {}

  static Table table(
      EventPaper paper, @Nullable OrganisationId issuer, PaperStyle style, int width) {
    Grid grid =
        new Grid(width, style.tableSize(), 12, 38, 42, 73)
            .centring(0)
            .header("№ п/п", "Роль", "Ф.И.О.", "Должность");
    for (Committee.Row row : paper.event().committee().rows(paper.programme.names(), issuer)) {
      String name = row.person().name().surnameInitials();
      String post = Texts.clean(row.post()) + (row.byAgreement() ? " (по\u00a0согласованию)" : "");
      paper.facts.use("Оргкомитет: " + name, row.role() + "; " + post);
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(grid.cell(row.no() + ".", ParagraphFormat.Align.CENTER, TextStyle.PLAIN));
      if (row.roleSpan() > 0) {
        cells.add(
            grid.cell(row.role(), ParagraphFormat.Align.LEFT, TextStyle.PLAIN)
                .spanning(1, row.roleSpan()));
      }
      cells.add(grid.cell(name, ParagraphFormat.Align.LEFT, TextStyle.PLAIN));
      cells.add(
          grid.cell(
              Texts.orDash(Wording.tight(post.strip())),
              ParagraphFormat.Align.LEFT,
              TextStyle.PLAIN));
      grid.add(new Table.Row(Table.RowKind.BODY, cells));
    }
    return grid.table();
  }
}
