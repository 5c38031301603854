package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Centre;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.events.BookPart;
import metodist.model.events.Event;
import metodist.model.events.ProgrammeBook;
import metodist.reports.tree.Block;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// What stands before the programme itself: cover, greeting, committee.
final class ProgrammeFront {
  private final EventPaper paper;
  private final ProgrammeBook book;
  private final PageSpec page;

  ProgrammeFront(EventPaper paper) {
    this.paper = paper;
    this.book = paper.event().programmeBook();
    this.page = paper.portrait();
  }

  /// The pages before the programme; none when nothing of it is wanted or known.
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    if (book.has(BookPart.COVER)) {
      sections.add(Section.plain(page, List.of(cover(), Grid.gap(0))));
    }
    Pages pages = new Pages(paper.style, page.textWidth());
    greeting(pages);
    committee(pages);
    if (!pages.blocks().isEmpty()) {
      sections.add(Section.numberedThroughout(page, pages.blocks()));
    }
    return sections;
  }

  /// Who invites above, the event in the middle of the sheet, place and year at its foot.
  private Block cover() {
    Event event = paper.event();
    int height = page.textHeight() - Lengths.mm(8);
    int edge = height / 6;
    int body = paper.style.bodySize();
    List<Block> head = new ArrayList<>();
    paper
        .register
        .centre()
        .ifPresent(
            c -> {
              OrganisationId authority = c.authorityId();
              if (authority != null) {
                head.add(line(paper.register.fullName(authority, paper.day), body, false, 0));
              }
              String centre = paper.register.fullName(c.organisationId(), paper.day);
              head.add(line(paper.facts.use("Организатор", centre), body, true, 2));
            });
    List<Block> middle = new ArrayList<>();
    middle.add(line("ПРОГРАММА", body + 20, true, 0));
    middle.add(line(paper.facts.use("Мероприятие", paper.genitive()), body + 10, true, 6));
    String theme = Wording.quoted(Texts.clean(event.theme()));
    if (!theme.isEmpty()) {
      middle.add(line(paper.facts.use("Тема", theme), body + 6, true, 14));
    }
    middle.add(line(paper.facts.use("Даты", event.dates().words()), body + 2, false, 26));
    String place = Texts.clean(event.place());
    String where = place.isEmpty() ? "Формат: " + event.format().title() : place;
    middle.add(line(paper.facts.use("Место", where), body, false, 4));
    List<Block> foot = List.of(line(foot(), body, false, 0));
    return new Table(
        List.of(page.textWidth()),
        List.of(
            row(head, Table.VAlign.TOP, edge),
            row(middle, Table.VAlign.CENTER, height - 2 * edge),
            row(foot, Table.VAlign.BOTTOM, edge)),
        Table.Frame.NONE,
        0);
  }

  private String foot() {
    String city = paper.register.centre().map(Centre::city).map(Texts::clean).orElse("");
    String year = Integer.toString(paper.day.getYear());
    return city.isEmpty() ? year : city + ", " + year;
  }

  private Paragraph line(String text, int size, boolean bold, int before) {
    TextStyle look = (bold ? TextStyle.BOLD : TextStyle.PLAIN).withSize(size);
    return new Paragraph(
        Texts.inlines(Wording.tidy(text), look),
        paper.style.centred().spaced(Lengths.pt(before), 0));
  }

  private static Table.Row row(List<Block> blocks, Table.VAlign align, int height) {
    Table.Cell cell = new Table.Cell(blocks, 1, 1, align, Table.CellRule.NONE);
    return new Table.Row(Table.RowKind.BODY, List.of(cell), false, height);
  }

  /// The greeting in the words of the event, a paragraph a line, signed by who greets.
  private void greeting(Pages pages) {
    if (!book.has(BookPart.GREETING) || book.greeting().isBlank()) {
      return;
    }
    pages.title("Приветствие участникам", 0, Lengths.pt(8));
    paper.facts.use("Приветствие", Texts.clean(book.greeting()));
    boolean first = true;
    for (String text : Texts.lines(book.greeting())) {
      boolean address = first && text.strip().endsWith("!") && text.strip().length() < 80;
      pages.paragraph(
          text.strip(),
          address ? TextStyle.BOLD : TextStyle.PLAIN,
          address
              ? paper.style.centred().spaced(Lengths.pt(4), Lengths.pt(6)).keptWithNext()
              : paper.style.body().spaced(0, Lengths.pt(3)));
      first = false;
    }
    Optional<Person> who = paper.register.person(book.greetedBy());
    who.ifPresent(
        p -> {
          String post =
              paper
                  .programme
                  .names()
                  .post(p, null)
                  .map(paper.programme.names()::postWithPlace)
                  .orElse("");
          paper.facts.use("Приветствует", post + " " + p.name().full());
          pages.signature(Wording.capital(Texts.clean(post)), p.name().initialsSurname());
        });
  }

  /// «По согласованию» is a matter of the order and is not printed here.
  private void committee(Pages pages) {
    if (!book.has(BookPart.COMMITTEE) || paper.event().committee().members().isEmpty()) {
      return;
    }
    boolean below = !pages.blocks().isEmpty();
    pages.title("Организационный комитет", below ? Lengths.pt(24) : 0, Lengths.pt(8));
    Table table = CommitteePart.table(paper, null, paper.style, pages.width());
    boolean whole = PageFit.fits(paper.style.typeface(), page, List.of(table));
    pages.add(whole ? Grid.keptWithNext(table) : table);
    pages.add(Grid.gap(0));
  }
}
