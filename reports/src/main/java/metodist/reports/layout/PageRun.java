package metodist.reports.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.layout.Emitter.HeadingAt;
import metodist.reports.layout.FlowBuilder.Stretch;
import metodist.reports.layout.Pages.Heading;
import metodist.reports.layout.TextShaper.FieldValues;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;

/// One attempt at the pages of a document, with the page numbers and the page count that the
/// attempt before found.
final class PageRun {
  private final FlowBuilder flow;
  private final List<Heading> known;
  private final int knownCount;
  private final List<Page> pages = new ArrayList<>();
  private final Map<Integer, Heading> found = new HashMap<>();
  private int lastNumber;
  private boolean dependent;

  PageRun(FlowBuilder flow, List<Heading> known, int knownCount) {
    this.flow = flow;
    this.known = known;
    this.knownCount = knownCount;
  }

  List<Page> pages() {
    return pages;
  }

  /// The headings in the order of the document.
  List<Heading> headings() {
    List<Heading> result = new ArrayList<>(Collections.nCopies(found.size(), null));
    found.forEach(result::set);
    return result;
  }

  /// Whether another attempt would find the same pages.
  boolean settled() {
    return !dependent || (known.equals(headings()) && knownCount == pages.size());
  }

  void section(Section section, List<Stretch> stretches) {
    PageSpec spec = section.page();
    if (section.pageNumbers() == Section.PageNumbers.RESTART) {
      lastNumber = 0;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Stretch stretch : stretches) {
      switch (stretch) {
        case Stretch.Fixed fixed -> pieces.addAll(fixed.pieces());
        case Stretch.ContentsHere here -> {
          dependent = true;
          pieces.addAll(new ContentsBuilder(flow, known).lines(here, spec.textWidth()));
        }
      }
    }
    Frame first = frame(section, true);
    Frame other = section.plainFirstPage() ? frame(section, false) : first;
    List<PageContent> contents =
        new Paginator(pieces, n -> n == 0 ? first.height() : other.height()).pages();
    for (int i = 0; i < contents.size(); i++) {
      emit(section, contents.get(i), i == 0 ? first : other, i > 0 || !section.plainFirstPage());
    }
  }

  /// The text area of a page: a running head higher than the margin pushes it down, a foot pushes
  /// it up.
  private record Frame(int top, int height) {}

  private Frame frame(Section section, boolean firstPage) {
    PageSpec spec = section.page();
    boolean plain = firstPage && section.plainFirstPage();
    int top = spec.top();
    int bottom = spec.bottom();
    if (!plain && !section.header().isEmpty()) {
      top = Math.max(top, spec.headerDistance() + running(section.header(), spec).height());
    }
    if (!plain && !section.footer().isEmpty()) {
      bottom = Math.max(bottom, spec.headerDistance() + running(section.footer(), spec).height());
    }
    return new Frame(top, spec.height() - top - bottom);
  }

  private Stack running(List<Paragraph> paragraphs, PageSpec spec) {
    dependent |=
        paragraphs.stream()
            .flatMap(p -> p.inlines().stream())
            .anyMatch(Inline.PageCount.class::isInstance);
    return flow.stack(paragraphs, spec.textWidth(), Structure.ARTIFACT);
  }

  private void emit(Section section, PageContent content, Frame frame, boolean decorated) {
    PageSpec spec = section.page();
    int number = ++lastNumber;
    Emitter emitter = new Emitter(new FieldValues(number, knownCount));
    ImageContent background = section.background();
    if (background != null) {
      emitter.background(background, spec.width(), spec.height());
    }
    if (decorated) {
      runningHead(section.header(), spec, spec.headerDistance(), emitter);
    }
    emitter.placed(content.placed(), spec.left(), frame.top(), spec.textWidth());
    notes(content, emitter, spec, frame);
    if (decorated) {
      int height = running(section.footer(), spec).height();
      runningHead(section.footer(), spec, spec.height() - spec.headerDistance() - height, emitter);
    }
    for (HeadingAt at : emitter.headings()) {
      found.put(at.heading(), Layout.heading(flow.catalogue(), at, pages.size(), number));
    }
    pages.add(
        new Page(Emitter.pt(spec.width()), Emitter.pt(spec.height()), number, emitter.marks()));
  }

  private void runningHead(List<Paragraph> paragraphs, PageSpec spec, int top, Emitter emitter) {
    if (!paragraphs.isEmpty()) {
      emitter.artifact(true);
      emitter.stack(running(paragraphs, spec).pieces(), spec.left(), top, spec.textWidth());
      emitter.artifact(false);
    }
  }

  private static void notes(PageContent content, Emitter emitter, PageSpec spec, Frame frame) {
    if (content.notes().isEmpty()) {
      return;
    }
    double top = frame.top() + frame.height() - Stack.height(content.notes());
    double rule = top - NoteArea.BELOW_RULE - TableBox.RULE / 2.0;
    emitter.rule(spec.left(), rule, spec.left() + NoteArea.RULE_LENGTH, rule, TableBox.RULE);
    emitter.stack(content.notes(), spec.left(), top, spec.textWidth());
  }
}
