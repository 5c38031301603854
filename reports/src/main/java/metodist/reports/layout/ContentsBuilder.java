package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.FlowBuilder.Stretch.ContentsHere;
import metodist.reports.layout.Pages.Heading;
import metodist.reports.layout.Piece.Hold;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.ParagraphFormat.TabStop;

/// The lines of a contents: one for each heading, a dotted line and the number of its page.
final class ContentsBuilder {
  private static final int LEVEL_STEP = 284;
  private final FlowBuilder flow;
  private final List<Heading> headings;

  ContentsBuilder(FlowBuilder flow, List<Heading> headings) {
    this.flow = flow;
    this.headings = headings;
  }

  private static Paragraph entry(String text, int level, int page, int width) {
    return new Paragraph(
        List.of(new Inline.Text(text), new Inline.Tab(), new Inline.Text(Integer.toString(page))),
        ParagraphFormat.PLAIN
            .indented((level - 1) * LEVEL_STEP, 0)
            .tabbed(new TabStop(width, TabStop.Kind.RIGHT, true)));
  }

  List<Piece> lines(ContentsHere here, int width) {
    List<Piece> result = new ArrayList<>();
    List<Catalogue.HeadingText> texts = flow.catalogue().headings();
    for (int i = 0; i < texts.size(); i++) {
      Catalogue.HeadingText text = texts.get(i);
      if (text.level() <= here.depth()) {
        int number = i < headings.size() ? headings.get(i).pageNumber() : 1;
        boolean first = result.isEmpty();
        result.addAll(
            flow.contentsLine(
                entry(text.text(), text.level(), number, width),
                i,
                width,
                here.node(),
                first ? here.gap() : 0,
                first ? here.hold() : Hold.FREE));
      }
    }
    return result;
  }
}
