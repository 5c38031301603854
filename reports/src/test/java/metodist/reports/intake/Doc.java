package metodist.reports.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceMark;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceParagraph.Run;
import metodist.reports.source.SourceTable;
import org.jspecify.annotations.Nullable;

/// A source document written by hand: paragraphs and tables in reading order.
final class Doc {
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<SourceMark> marks = new ArrayList<>();
  private final Map<String, String> properties = new TreeMap<>();

  /// A paragraph; «**» around a part makes it bold, «//» slanted, «@@» underlined, «~~» struck,
  /// «^^» coloured, and a leading «#1.#» is an automatic number.
  static SourceParagraph p(String text) {
    String marker = "";
    String rest = text;
    if (text.startsWith("#") && text.indexOf('#', 1) > 0) {
      marker = text.substring(1, text.indexOf('#', 1));
      rest = text.substring(text.indexOf('#', 1) + 1);
    }
    List<Run> runs = new ArrayList<>();
    boolean[] look = new boolean[5];
    String[] signs = {"**", "//", "@@", "~~", "^^"};
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      String two = i + 1 < rest.length() ? rest.substring(i, i + 2) : "";
      int sign = Arrays.asList(signs).indexOf(two);
      boolean address = sign == 1 && i > 0 && rest.charAt(i - 1) == ':';
      if (sign >= 0 && !address) {
        flush(run, look, runs);
        look[sign] = !look[sign];
        i++;
      } else {
        run.append(rest.charAt(i));
      }
    }
    flush(run, look, runs);
    return new SourceParagraph(0, runs, marker, 0, SourceParagraph.Origin.BODY);
  }

  private static void flush(StringBuilder run, boolean[] look, List<Run> runs) {
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), look[0], look[1], look[2], look[3], look[4]));
      run.setLength(0);
    }
  }

  static List<SourceBlock> paragraphs(String text) {
    List<SourceBlock> all = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      all.add(p(line));
    }
    return all;
  }

  Doc line(String text) {
    blocks.add(p(text));
    return this;
  }

  Doc lines(String text) {
    blocks.addAll(paragraphs(text));
    return this;
  }

  Doc box(String text) {
    for (String line : text.split("\n", -1)) {
      SourceParagraph plain = p(line);
      blocks.add(
          new SourceParagraph(
              0, plain.runs(), plain.listMarker(), 0, SourceParagraph.Origin.TEXT_BOX));
    }
    return this;
  }

  Doc footnote(String text) {
    blocks.add(new SourceParagraph(0, p(text).runs(), "", 0, SourceParagraph.Origin.FOOTNOTE));
    return this;
  }

  Doc table(Table table) {
    blocks.add(table.build());
    return this;
  }

  Doc property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  SourceDocument build() {
    int[] next = {0};
    List<SourceBlock> numbered = number(blocks, next);
    return new SourceDocument(SourceFormat.DOCX, numbered, marks, properties, List.of());
  }

  private List<SourceBlock> number(List<SourceBlock> all, int[] next) {
    List<SourceBlock> numbered = new ArrayList<>();
    for (SourceBlock block : all) {
      switch (block) {
        case SourceParagraph paragraph -> {
          String marker = paragraph.listMarker();
          List<Run> runs = paragraph.runs();
          if (marker.startsWith("mc_")) {
            int end = paragraph.text().length();
            marks.add(
                new SourceMark(
                    SourceMark.Kind.BOOKMARK,
                    marker,
                    new SourceMark.Place(next[0], 0),
                    new SourceMark.Place(next[0], end),
                    false));
            marker = "";
          }
          numbered.add(
              new SourceParagraph(
                  next[0]++, runs, marker, paragraph.outlineLevel(), paragraph.origin()));
        }
        case SourceTable table -> {
          List<SourceTable.Row> rows = new ArrayList<>();
          for (SourceTable.Row row : table.rows()) {
            List<SourceTable.Cell> cells = new ArrayList<>();
            for (SourceTable.Cell cell : row.cells()) {
              cells.add(
                  new SourceTable.Cell(
                      cell.column(),
                      cell.columnSpan(),
                      cell.rowSpan(),
                      number(cell.blocks(), next)));
            }
            rows.add(new SourceTable.Row(cells, row.header()));
          }
          numbered.add(new SourceTable(table.columns(), rows));
        }
      }
    }
    return numbered;
  }

  /// A table under construction: rows of texts; «>2:text» spans two columns, «v3:text» three rows,
  /// null is covered by a cell above.
  static final class Table {
    private final int columns;
    private final List<SourceTable.Row> rows = new ArrayList<>();

    Table(int columns) {
      this.columns = columns;
    }

    Table row(@Nullable String... texts) {
      List<Object> cells = new ArrayList<>(Arrays.asList(texts));
      return cells(cells);
    }

    Table cells(List<?> contents) {
      List<SourceTable.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Object content : contents) {
        if (content == null) {
          column++;
          continue;
        }
        int span = 1;
        int down = 1;
        List<SourceBlock> blocks;
        if (content instanceof String text) {
          String rest = text;
          if (rest.matches("(?s)>\\d:.*")) {
            span = rest.charAt(1) - '0';
            rest = rest.substring(3);
          }
          if (rest.matches("(?s)v\\d:.*")) {
            down = rest.charAt(1) - '0';
            rest = rest.substring(3);
          }
          blocks = paragraphs(rest);
        } else if (content instanceof Table inner) {
          blocks = List.of(p(""), inner.build(), p(""));
        } else {
          throw new IllegalArgumentException("neither text nor table: " + content);
        }
        cells.add(new SourceTable.Cell(column, span, down, blocks));
        column += span;
      }
      rows.add(new SourceTable.Row(cells, false));
      return this;
    }

    int size() {
      return rows.size();
    }

    SourceTable build() {
      return new SourceTable(columns, rows);
    }
  }
}
