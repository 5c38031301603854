package metodist.reports.compose;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.procedures.EventFacts;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Концепция and состав оргкомитета as papers of their own; in an order the same parts are its
/// appendices.
public final class EventComposer {
  private EventComposer() {}

  public static Composition concept(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    Pages pages = begin(paper, "Концепция " + paper.genitive());
    new ConceptPart(paper, pages, paper.style).write();
    return paper(paper, pages, "Концепция " + paper.genitive());
  }

  public static Composition committee(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    String title = "Состав оргкомитета " + paper.genitive();
    Pages pages = begin(paper, title);
    pages.add(
        CommitteePart.table(paper, EventFacts.issuer(reading, id), paper.style, pages.width()));
    return paper(paper, pages, title);
  }

  private static Pages begin(EventPaper paper, String title) {
    Pages pages = new Pages(paper.style, paper.style.portrait().textWidth());
    boolean themed = !paper.event().theme().isBlank();
    pages.title(paper.facts.use("Заголовок", title), 0, themed ? 0 : Lengths.pt(12));
    if (themed) {
      String theme = Wording.quoted(Texts.clean(paper.event().theme()));
      pages.centred(paper.facts.use("Тема", theme), TextStyle.BOLD, 0, Lengths.pt(12));
    }
    return pages;
  }

  private static Composition paper(EventPaper paper, Pages pages, String title) {
    PageSpec page = paper.style.portrait();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            ConceptPart.numberings(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, paper.facts, title, paper.day);
  }
}
