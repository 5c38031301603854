package metodist.reports.intake;

import java.nio.file.Path;
import java.util.List;
import metodist.reports.source.*;
import metodist.reports.source.direct.DirectSourceReader;

final class Dump {
  public static void main(String[] a) {
    for (String f : a) {
      SourceDocument d = new DirectSourceReader().read(Path.of(f));
      System.out.println("== " + f + " " + d.properties() + " marks " + d.marks().size());
      blocks(d.blocks(), "");
      FormReading r = new FormMatcher(TestForms.ALL, List.of()).match(d);
      System.out.println("FORM " + r.form().map(x -> x.code()) + " " + r.confidence());
      r.found().forEach(x -> System.out.printf("  %.2f %-28s [%s]%n", x.confidence(), x.place(), x.label()));
      Measure.flat(r.answers()).forEach((k, v) -> System.out.println("  " + k + " = " + v.replace("\n", "⏎")));
      r.unplaced().forEach(u -> System.out.println("  UNPLACED " + u.text().replace("\n", "⏎")));
    }
  }

  static void blocks(List<SourceBlock> bs, String in) {
    for (SourceBlock b : bs) {
      switch (b) {
        case SourceParagraph p -> System.out.println(in + "P" + p.ordinal() + (p.listMarker().isEmpty() ? "" : "[" + p.listMarker() + "]") + (p.outlineLevel() > 0 ? "{h" + p.outlineLevel() + "}" : "") + " " + p.runs().stream().map(r -> (r.bold() ? "*" : "") + (r.underlined() ? "_" : "") + r.text().replace("\n", "⏎").replace("\t", "→")).toList());
        case SourceTable t -> {
          System.out.println(in + "T " + t.columns());
          t.rows().forEach(r -> {
            System.out.println(in + " R" + (r.header() ? "h" : ""));
            r.cells().forEach(c -> {
              System.out.println(in + "  C" + c.column() + "+" + c.columnSpan() + "v" + c.rowSpan());
              blocks(c.blocks(), in + "    ");
            });
          });
        }
      }
    }
  }
}
