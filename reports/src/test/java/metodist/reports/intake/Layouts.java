package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import metodist.reports.intake.Plan.Grid;
import metodist.reports.intake.Plan.Item;

/// Ways to put a filled form on paper.
final class Layouts {
  private static final int ROWS_IN_PART = 5;

  private Layouts() {}

  /// № | label | answer in one table; headings as rows when the form is numbered, between the
  /// tables otherwise.
  static Doc threeColumns(Plan plan) {
    return rows(plan, 3, (t, f) -> t.row(f.number(), f.label(), f.value()));
  }

  static Doc twoColumnsNumberInside(Plan plan) {
    return rows(plan, 2, (t, f) -> t.row(dotted(f.number()) + f.label(), f.value()));
  }

  static Doc twoColumns(Plan plan) {
    return rows(plan, 2, (t, f) -> t.row(f.label(), f.value()));
  }

  static Doc colons(Plan plan) {
    return rows(plan, 2, (t, f) -> t.row(colon(f.label()), f.value()));
  }

  /// Every row of fields by the given writer, all else as usual.
  static Doc rows(Plan plan, int columns, BiConsumer<Doc.Table, Item> row) {
    Doc doc = new Doc();
    boolean oneTable = plan.form().head().isEmpty();
    Doc.Table table = new Doc.Table(columns);
    for (Item item : plan.items()) {
      switch (item.kind()) {
        case TITLE -> {
          table = flush(doc, table, columns);
          doc.line("**" + item.label() + "**");
        }
        case HEADING -> {
          if (oneTable && columns == 3) {
            table.row(item.number(), item.label(), "");
          } else if (oneTable && columns == 2) {
            table.row(">2:" + dotted(item.number()) + item.label());
          } else {
            table = flush(doc, table, columns);
            doc.line(dotted(item.number()) + item.label() + (item.number().isEmpty() ? "" : ":"));
          }
        }
        case FIELD -> row.accept(table, item);
        case TABLE -> {
          table = flush(doc, table, columns);
          doc.table(grid(item.grid()));
        }
      }
    }
    flush(doc, table, columns);
    return doc;
  }

  private static Doc.Table flush(Doc doc, Doc.Table table, int columns) {
    if (table.size() == 0) {
      return table;
    }
    doc.table(table);
    doc.line("");
    return new Doc.Table(columns);
  }

  static Doc.Table grid(Grid grid) {
    int extra = grid.numbered() ? 1 : 0;
    int columns = grid.headers().size() + extra;
    Doc.Table table = new Doc.Table(columns);
    List<String> head = new ArrayList<>(grid.headers());
    if (grid.numbered()) {
      head.addFirst("№");
    }
    table.cells(head);
    int number = 1;
    for (List<String> row : grid.rows()) {
      if (row.size() == 1) {
        table.row(">" + columns + ":" + row.getFirst());
      } else {
        List<String> cells = new ArrayList<>(row);
        if (grid.numbered()) {
          cells.addFirst(number++ + ".");
        }
        table.cells(cells);
      }
    }
    return table;
  }

  /// Running text, a field by the given writer.
  static Doc text(Plan plan, BiConsumer<Doc, Item> field) {
    Doc doc = new Doc();
    for (Item item : plan.items()) {
      switch (item.kind()) {
        case TITLE -> doc.line("**" + item.label() + "**");
        case HEADING -> doc.line("**" + dotted(item.number()) + item.label() + "**");
        case FIELD -> field.accept(doc, item);
        case TABLE -> {
          doc.table(grid(item.grid()));
          doc.line("");
        }
      }
    }
    return doc;
  }

  static Doc numberedLines(Plan plan) {
    int[] n = {0};
    return text(
        plan,
        (d, f) -> {
          String number = f.number().isEmpty() ? ++n[0] + "" : f.number();
          d.lines(number + ". " + colon(f.label()) + " " + f.value());
        });
  }

  static Doc boldLabelTextBelow(Plan plan) {
    return text(
        plan,
        (d, f) -> {
          d.line("**" + dotted(f.number()) + f.label() + "**");
          d.lines(f.value());
        });
  }

  static Doc dashes(Plan plan) {
    return text(plan, (d, f) -> d.lines(f.label() + " – " + f.value()));
  }

  static Doc colonLines(Plan plan) {
    return text(plan, (d, f) -> d.lines(colon(f.label()) + " " + f.value()));
  }

  /// A label row above its answer's row, in tables of one column.
  static Doc labelAbove(Plan plan) {
    return rows(
        plan,
        1,
        (t, f) -> {
          t.row(f.label());
          t.row(f.value());
        });
  }

  /// The same in a table of three columns with the number merged away.
  static Doc labelAboveNumbered(Plan plan) {
    return rows(
        plan,
        3,
        (t, f) -> {
          t.row(f.number(), ">2:" + f.label());
          t.row("", ">2:" + f.value());
        });
  }

  static Doc inTheLabelCell(Plan plan) {
    return rows(plan, 2, (t, f) -> t.row(colon(f.label()) + " " + f.value(), ""));
  }

  static Doc underTheLabelInOneCell(Plan plan) {
    return rows(plan, 1, (t, f) -> t.row("**" + f.label() + "**\n" + f.value()));
  }

  static Doc remarks(Plan plan) {
    return headed(plan, "заполняется школой");
  }

  private static Doc headed(Plan plan, String remark) {
    boolean[] first = {true};
    return rows(
        plan,
        4,
        (t, f) -> {
          if (t.size() == 0) {
            t.row("№ п/п", "Поле", "Значение", "Примечание");
          }
          t.row(f.number(), f.label(), f.value(), first[0] ? remark : "");
          first[0] = false;
        });
  }

  /// The table broken in parts with a line between them.
  static Doc split(Plan plan) {
    List<Item> items = new ArrayList<>();
    int count = 0;
    for (Item item : plan.items()) {
      if (item.kind() == Plan.Kind.FIELD && ++count % ROWS_IN_PART == 0) {
        items.add(new Item(Plan.Kind.TITLE, "", "", "", "", Plan.NO_GRID));
      }
      items.add(item);
    }
    return twoColumns(plan.with(items));
  }

  /// Answers of several paragraphs go on in rows without a label.
  static Doc continued(Plan plan) {
    return rows(
        plan,
        3,
        (t, f) -> {
          String[] parts = f.value().split("\n");
          t.row(f.number(), f.label(), parts[0]);
          for (int i = 1; i < parts.length; i++) {
            t.row("", "", parts[i]);
          }
        });
  }

  /// The number's and the label's cells are merged over the rows of the answer.
  static Doc mergedDown(Plan plan) {
    return rows(
        plan,
        3,
        (t, f) -> {
          String[] parts = f.value().split("\n");
          int down = Math.min(9, parts.length);
          String over = down > 1 ? "v" + down + ":" : "";
          t.row(over + f.number(), over + f.label(), parts[0]);
          for (int i = 1; i < parts.length; i++) {
            if (i < down) {
              t.row(null, null, parts[i]);
            } else {
              t.row("", "", parts[i]);
            }
          }
        });
  }

  static Doc text0(Plan plan) {
    return text(plan, (d, f) -> d.lines(f.label() + " " + f.value()));
  }

  static String dotted(String number) {
    return number.isEmpty() ? "" : number + ". ";
  }

  static String colon(String label) {
    return label.endsWith(":") ? label : label + ":";
  }
}
