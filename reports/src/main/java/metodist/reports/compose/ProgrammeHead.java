package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.events.BookPart;
import metodist.model.events.Event;
import metodist.model.events.EventOnline;
import metodist.model.events.TalkCategory;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.LinkAddress;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// What stands at the head of an event's programme: what, when, where, and for the full one the
/// goals, the audience, the regulation and the links with their codes.
final class ProgrammeHead {
  private static final int QR = Lengths.mm(24);

  private ProgrammeHead() {}

  /// «ПРОГРАММА / Форума инноваций 2026 / «тема» / 30 октября 2026 года / место».
  static void brief(EventPaper paper, Pages pages, String title) {
    Event event = paper.event();
    String theme = Wording.quoted(Texts.clean(event.theme()));
    pages.add(
        new Paragraph(
                Texts.inlines(title, TextStyle.BOLD.withSize(paper.style.bodySize() + 4)),
                paper.style.centred().keptWithNext())
            .heading(1));
    pages.centred(paper.facts.use("Мероприятие", paper.genitive()), TextStyle.BOLD, 0, 0);
    pages.centred(paper.facts.use("Тема", theme), TextStyle.BOLD, 0, 0);
    pages.centred(
        paper.facts.use("Даты", event.dates().words()), TextStyle.PLAIN, Lengths.pt(4), 0);
    String place = Texts.clean(event.place());
    String where = place.isEmpty() ? "Формат: " + event.format().title() : place;
    pages.centred(paper.facts.use("Место", where), TextStyle.PLAIN, 0, Lengths.pt(8));
  }

  /// Goals, audience, regulation, platform, and the codes of the links: as the book of the event
  /// says.
  static void details(EventPaper paper, Pages pages) {
    if (paper.event().programmeBook().has(BookPart.FACTS)) {
      facts(paper, pages);
    }
    if (paper.event().programmeBook().has(BookPart.LINKS)) {
      captioned(
          paper, pages, "Платформа", Wording.bare(Texts.clean(paper.event().online().platform())));
      links(paper, pages);
    }
  }

  private static void facts(EventPaper paper, Pages pages) {
    Event event = paper.event();
    String goals =
        event.goals().stream()
            .map(g -> Wording.bare(Texts.clean(g)))
            .filter(g -> !g.isEmpty())
            .collect(Collectors.joining("; "));
    captioned(paper, pages, event.goals().size() > 1 ? "Цели" : "Цель", goals);
    captioned(paper, pages, "Участники", Wording.bare(Texts.clean(event.audience())));
    captioned(
        paper,
        pages,
        "Регламент",
        event.categories().stream()
            .map(ProgrammeHead::regulation)
            .collect(Collectors.joining("; ")));
  }

  private static String regulation(TalkCategory category) {
    return Wording.bare(Texts.clean(category.name())) + "\u00a0— " + category.range() + " минут";
  }

  private static void captioned(EventPaper paper, Pages pages, String caption, String text) {
    if (!text.isBlank()) {
      pages.captioned(caption + ":", Wording.sentence(paper.facts.use(caption, text)));
    }
  }

  /// The codes of the event's links in a row, each over its title.
  private static void links(EventPaper paper, Pages pages) {
    List<Table.Cell> cells = new ArrayList<>();
    for (EventOnline.Link link : paper.event().online().links()) {
      Optional<String> address = LinkAddress.of(link.address());
      address.ifPresent(
          it -> {
            paper.facts.use("Ссылка: " + link.title(), link.address());
            cells.add(cell(link, it));
          });
    }
    for (int from = 0; from < cells.size(); from += 4) {
      List<Table.Cell> row = cells.subList(from, Math.min(cells.size(), from + 4));
      pages.add(
          new Table(
              Grid.widths(pages.width(), row.stream().mapToInt(c -> 1).toArray()),
              List.of(new Table.Row(Table.RowKind.BODY, row)),
              Table.Frame.NONE,
              0));
    }
  }

  private static Table.Cell cell(EventOnline.Link link, String address) {
    ParagraphFormat centred = ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER);
    List<Block> blocks =
        List.of(
            new Paragraph(List.of(new Inline.QrCode(address, QR)), centred),
            new Paragraph(
                List.of(
                    new Inline.Link(
                        address,
                        List.of(
                            new Inline.Text(
                                Texts.clean(link.title().isBlank() ? link.address() : link.title()),
                                TextStyle.PLAIN.withSize(20))))),
                centred));
    return new Table.Cell(blocks, 1, 1, Table.VAlign.TOP, Table.CellRule.NONE);
  }
}
