package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.Plan.Grid;
import metodist.reports.intake.Plan.Item;
import metodist.reports.intake.Plan.Kind;

/// More ways to put a filled form on paper, written after the reader was built on [Layouts].
final class OtherLayouts {
  private OtherLayouts() {}

  static Doc headerAndInstructions(Plan plan) {
    return Layouts.rows(
        plan,
        3,
        (t, f) -> {
          if (t.size() == 0) {
            t.row("№ п/п", "Показатель", "Информация");
          }
          t.row(
              f.number(), f.label() + "\n//Заполняется участником в свободной форме//", f.value());
        });
  }

  static Doc hintColumn(Plan plan) {
    return Layouts.rows(
        plan,
        4,
        (t, f) -> {
          if (t.size() == 0) {
            t.row("№", "Показатель", "Как заполнять", "Ответ");
          }
          t.row(f.number(), f.label(), "кратко, не более одной страницы", f.value());
        });
  }

  static Doc letterAndSignature(Plan plan) {
    Doc form = Layouts.twoColumns(plan);
    Doc doc = new Doc();
    doc.line("Директору ИМЦ").line("А.А. Ольховской").line("");
    doc.line("Исх. № 114 от 14.04.2022")
        .line("Направляем документы на рассмотрение. Просим подтвердить получение.");
    doc.blocks().addAll(form.blocks());
    doc.line("")
        .line("Директор ____________ /Н.Н. Вязова/")
        .line("М.П.")
        .line("«14» апреля 2022 г.");
    doc.line("Исп. Кленов К.К., тел. 555-77-88");
    return doc;
  }

  static Doc letterAndSignatureInText(Plan plan) {
    Doc doc = Layouts.colonLines(plan);
    return doc.line("")
        .line("Директор ____________ Н.Н. Вязова")
        .line("М.П.")
        .line("«14» апреля 2022 г.");
  }

  static Doc tabs(Plan plan) {
    return Layouts.text(plan, (d, f) -> d.lines(f.label() + "\t" + f.value()));
  }

  static Doc typedOver(Plan plan) {
    return Layouts.text(
        plan,
        (d, f) ->
            d.lines(
                f.label()
                    + " "
                    + (f.value().isEmpty() ? "__________" : "___" + f.value() + "_____")));
  }

  static Doc oneCell(Plan plan) {
    Doc doc = new Doc();
    StringBuilder all = new StringBuilder();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.TABLE) {
        flushCell(doc, all);
        doc.table(Layouts.grid(item.grid()));
      } else if (item.kind() == Kind.FIELD) {
        all.append("\n**").append(item.label()).append("**\n").append(item.value());
      } else {
        all.append("\n**").append(Layouts.dotted(item.number())).append(item.label()).append("**");
      }
    }
    flushCell(doc, all);
    return doc;
  }

  private static void flushCell(Doc doc, StringBuilder all) {
    if (!all.isEmpty()) {
      doc.table(new Doc.Table(1).row(all.substring(1)));
      doc.line("");
      all.setLength(0);
    }
  }

  /// Label, answer, label, answer in one row.
  static Doc twoPairs(Plan plan) {
    Doc doc = new Doc();
    List<Item> pending = new ArrayList<>();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.FIELD) {
        pending.add(item);
        continue;
      }
      pairs(doc, pending);
      if (item.kind() == Kind.TABLE) {
        doc.table(Layouts.grid(item.grid())).line("");
      } else {
        doc.line(Layouts.dotted(item.number()) + item.label());
      }
    }
    pairs(doc, pending);
    return doc;
  }

  private static void pairs(Doc doc, List<Item> fields) {
    Doc.Table table = new Doc.Table(4);
    for (int i = 0; i < fields.size(); i += 2) {
      Item a = fields.get(i);
      if (i + 1 < fields.size()) {
        table.row(a.label(), a.value(), fields.get(i + 1).label(), fields.get(i + 1).value());
      } else {
        table.row(a.label(), ">3:" + a.value());
      }
    }
    if (table.size() > 0) {
      doc.table(table).line("");
    }
    fields.clear();
  }

  /// The title of the section stands in a merged first column.
  static Doc sectionColumn(Plan plan) {
    Doc doc = new Doc();
    List<Item> fields = new ArrayList<>();
    String section = "";
    for (Item item : plan.items()) {
      if (item.kind() == Kind.FIELD) {
        fields.add(item);
        continue;
      }
      sectionRows(doc, section, fields);
      if (item.kind() == Kind.TABLE) {
        doc.line(section).table(Layouts.grid(item.grid())).line("");
      } else if (item.kind() == Kind.HEADING) {
        section = Layouts.dotted(item.number()) + item.label();
      } else {
        doc.line(item.label());
      }
    }
    sectionRows(doc, section, fields);
    return doc;
  }

  private static void sectionRows(Doc doc, String section, List<Item> fields) {
    Doc.Table table = new Doc.Table(3);
    for (int i = 0; i < fields.size(); i++) {
      Item f = fields.get(i);
      boolean starts = i % 9 == 0;
      int down = Math.min(9, fields.size() - i);
      table.row(starts ? (down > 1 ? "v" + down + ":" : "") + section : null, f.label(), f.value());
    }
    if (table.size() > 0) {
      doc.table(table).line("");
    }
    fields.clear();
  }

  /// The whole form inside a frame: a table of one cell around everything.
  static Doc framed(Plan plan) {
    Doc doc = new Doc();
    Doc.Table frame = new Doc.Table(1);
    Doc.Table inner = new Doc.Table(2);
    for (Item item : plan.items()) {
      switch (item.kind()) {
        case TITLE, HEADING -> {
          if (inner.size() > 0) {
            frame.cells(List.of(inner));
            inner = new Doc.Table(2);
          }
          frame.row("**" + item.label() + "**");
        }
        case FIELD -> inner.row(item.label(), item.value());
        case TABLE -> {
          if (inner.size() > 0) {
            frame.cells(List.of(inner));
            inner = new Doc.Table(2);
          }
          frame.cells(List.of(Layouts.grid(item.grid())));
        }
      }
    }
    if (inner.size() > 0) {
      frame.cells(List.of(inner));
    }
    return doc.table(frame);
  }

  static Doc automaticNumbers(Plan plan) {
    int[] n = {0};
    return Layouts.text(
        plan, (d, f) -> d.lines("#" + ++n[0] + ".#" + Layouts.colon(f.label()) + " " + f.value()));
  }

  static Doc bullets(Plan plan) {
    return Layouts.text(
        plan, (d, f) -> d.lines("#•#" + Layouts.colon(f.label()) + " " + f.value()));
  }

  static Doc boldInLine(Plan plan) {
    return Layouts.text(plan, (d, f) -> d.lines("**" + f.label() + "** " + f.value()));
  }

  static Doc underlinedAnswer(Plan plan) {
    return Layouts.text(
        plan,
        (d, f) ->
            d.lines(
                f.label()
                    + " "
                    + (f.value().isEmpty()
                        ? ""
                        : "@@" + f.value().replace("\n", "@@\n@@") + "@@")));
  }

  static Doc lineBreakInCell(Plan plan) {
    return Layouts.rows(plan, 2, (t, f) -> t.row(">2:" + f.label() + ":\n" + f.value()));
  }

  static Doc headerOnEachPage(Plan plan) {
    int[] n = {0};
    return Layouts.rows(
        plan,
        3,
        (t, f) -> {
          if (n[0]++ % 6 == 0 || t.size() == 0) {
            t.row("№ п/п", "Наименование показателя", "Содержание");
          }
          t.row(f.number(), f.label(), f.value());
        });
  }

  static Doc sectionsAsRows(Plan plan) {
    Doc doc = new Doc();
    Doc.Table table = new Doc.Table(2);
    for (Item item : plan.items()) {
      switch (item.kind()) {
        case TITLE -> doc.line(item.label());
        case HEADING -> table.row(">2:**" + Layouts.dotted(item.number()) + item.label() + "**");
        case FIELD -> table.row(item.label(), item.value());
        case TABLE -> {
          doc.table(table).table(Layouts.grid(item.grid()));
          table = new Doc.Table(2);
        }
      }
    }
    return table.size() > 0 ? doc.table(table) : doc;
  }

  /// Fields and repeating tables stand in one grid of six columns.
  static Doc oneGrid(Plan plan) {
    Doc doc = new Doc();
    Doc.Table table = new Doc.Table(6);
    for (Item item : plan.items()) {
      switch (item.kind()) {
        case TITLE -> doc.line(item.label());
        case HEADING -> table.row(">6:" + Layouts.dotted(item.number()) + item.label());
        case FIELD -> table.row(">2:" + item.label(), ">4:" + item.value());
        case TABLE -> gridRows(table, item.grid());
      }
    }
    return doc.table(table);
  }

  private static void gridRows(Doc.Table table, Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(grid.headers());
    rows.addAll(grid.rows());
    int number = 0;
    for (List<String> row : rows) {
      if (row.size() == 1) {
        table.row(">6:" + row.getFirst());
        continue;
      }
      List<String> cells = new ArrayList<>();
      int left = 6;
      if (grid.numbered()) {
        cells.add(number == 0 ? "№" : number + ".");
        left--;
      }
      number++;
      for (int i = 0; i < row.size(); i++) {
        int span = i == row.size() - 1 ? left : Math.max(1, left / (row.size() - i));
        cells.add((span > 1 ? ">" + span + ":" : "") + row.get(i));
        left -= span;
      }
      table.cells(cells);
    }
  }

  /// Each stage is a table of its own under its name.
  static Doc stageTables(Plan plan) {
    Doc doc = new Doc();
    Doc.Table table = new Doc.Table(2);
    for (Item item : plan.items()) {
      if (item.kind() == Kind.FIELD && item.place().endsWith("].name")) {
        flush(doc, table);
        table = new Doc.Table(2);
        doc.line("**" + Layouts.colon(item.label()) + " " + item.value() + "**");
      } else if (item.kind() == Kind.FIELD) {
        if (table.size() > 0 && !item.place().contains("[") && item.number().equals("12")) {
          flush(doc, table);
          table = new Doc.Table(2);
        }
        table.row(item.label(), item.value());
      } else {
        flush(doc, table);
        table = new Doc.Table(2);
        if (item.kind() == Kind.TABLE) {
          doc.table(Layouts.grid(item.grid()));
        } else {
          doc.line(Layouts.dotted(item.number()) + item.label());
        }
      }
    }
    flush(doc, table);
    return doc;
  }

  private static void flush(Doc doc, Doc.Table table) {
    if (table.size() > 0) {
      doc.table(table).line("");
    }
  }

  /// The stages are one table with a column for each of their fields.
  static Doc stageColumns(Plan plan) {
    Doc doc = new Doc();
    Doc.Table table = new Doc.Table(2);
    List<List<String>> stages = new ArrayList<>();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.FIELD && item.place().contains("[")) {
        if (item.place().endsWith("].name")) {
          flush(doc, table);
          table = new Doc.Table(2);
          stages.add(new ArrayList<>());
        }
        stages.getLast().add(item.value());
        continue;
      }
      if (!stages.isEmpty()) {
        Doc.Table all =
            new Doc.Table(5).row("№", "Этап", "Сроки", "Задачи", "Полученный результат");
        for (int i = 0; i < stages.size(); i++) {
          List<String> row = new ArrayList<>(stages.get(i));
          row.addFirst(i + 1 + "");
          all.cells(row);
        }
        doc.table(all).line("");
        stages.clear();
      }
      if (item.kind() == Kind.FIELD) {
        table.row(item.label(), item.value());
      } else {
        flush(doc, table);
        table = new Doc.Table(2);
        if (item.kind() == Kind.TABLE) {
          doc.table(Layouts.grid(item.grid()));
        } else {
          doc.line(Layouts.dotted(item.number()) + item.label());
        }
      }
    }
    flush(doc, table);
    return doc;
  }

  static Doc headInBox(Plan plan) {
    Doc doc = new Doc();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.TITLE) {
        doc.box(item.label());
      }
    }
    Doc rest =
        Layouts.twoColumns(
            plan.with(plan.items().stream().filter(i -> i.kind() != Kind.TITLE).toList()));
    doc.blocks().addAll(rest.blocks());
    return doc;
  }
}
