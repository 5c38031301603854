package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.Emitter.HeadingAt;
import metodist.reports.layout.FlowBuilder.Stretch;
import metodist.reports.layout.Pages.Heading;
import metodist.reports.layout.Structure.Role;
import metodist.reports.tree.Document;
import metodist.reports.tree.Normaliser;
import metodist.reports.tree.Section;

/// The door of the layout engine: a document in, [Pages] out. Contents and page counts depend on
/// the pages and the pages on them, so a document that holds them is laid out again until nothing
/// changes, at most three times.
public final class Layout {
  private static final int ATTEMPTS = 3;
  private final Document document;
  private final FlowBuilder flow;
  private final List<SectionFlow> sections = new ArrayList<>();

  private record SectionFlow(Section section, List<Stretch> stretches) {}

  private Layout(Document document) {
    this.document = document;
    flow = new FlowBuilder(document);
    for (Section section : document.sections()) {
      int width = section.page().textWidth();
      flow.noteWidth(width);
      int node = flow.catalogue().node(Structure.ROOT, Role.SECT);
      sections.add(new SectionFlow(section, flow.section(section.blocks(), width, node)));
    }
  }

  /// Lays out a document. Takes the tree as it is given: normalising is part of it.
  public static Pages of(Document document) {
    return new Layout(Normaliser.normalise(document)).pages();
  }

  private Pages pages() {
    PageRun run = new PageRun(flow, List.of(), 1);
    for (int attempt = 1; ; attempt++) {
      for (SectionFlow section : sections) {
        run.section(section.section(), section.stretches());
      }
      boolean settled = run.settled();
      if (settled || attempt == ATTEMPTS) {
        return result(run, settled);
      }
      run = new PageRun(flow, run.headings(), run.pages().size());
    }
  }

  private Pages result(PageRun run, boolean settled) {
    return new Pages(
        document.title(),
        run.pages(),
        run.headings(),
        flow.catalogue().structure(),
        new LayoutReport(
            flow.catalogue().missingCharacters(), settled, flow.catalogue().tornWords()));
  }

  static Heading heading(Catalogue catalogue, HeadingAt at, int pageIndex, int pageNumber) {
    Catalogue.HeadingText text = catalogue.headings().get(at.heading());
    return new Heading(text.text(), text.level(), pageIndex, pageNumber, at.y());
  }
}
