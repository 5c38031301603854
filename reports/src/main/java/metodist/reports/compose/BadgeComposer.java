package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.events.EventId;
import metodist.model.events.EventPerson;
import metodist.model.events.EventRole;
import metodist.model.procedures.HandoutFacts;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Бейджи: ten of 90 × 55 mm on a sheet, to be cut by the marks at the edges of the sheet; the
/// badges themselves have no lines. The surname is as large as the whole badge allows; a long name
/// or post makes the letters smaller, never the badge larger.
public final class BadgeComposer {
  private static final int ON_A_SHEET = 10;
  private static final int WIDTH = Lengths.mm(90);
  private static final int HEIGHT = Lengths.mm(55);

  /// How long a mark to cut by is.
  private static final int MARK = Lengths.mm(5);

  private static final int INSET = Lengths.mm(3);
  private static final int[] SURNAME_SIZES = {52, 46, 40, 36, 32, 28, 24, 20};
  private static final PageSpec SHEET =
      new PageSpec(
          PageSpec.A4_SHORT,
          PageSpec.A4_LONG,
          Lengths.mm(15) - MARK,
          Lengths.mm(14) - MARK,
          Lengths.mm(6),
          Lengths.mm(3),
          Lengths.mm(3));

  /// The inside of a badge as a page of its own.
  private static final PageSpec INSIDE = new PageSpec(WIDTH, HEIGHT, INSET, INSET, INSET, INSET, 0);

  private final EventPaper paper;
  private final FactList facts;

  private BadgeComposer(EventPaper paper, FactList facts) {
    this.paper = paper;
    this.facts = facts;
  }

  public static Composition compose(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    return new BadgeComposer(paper, facts).compose(HandoutFacts.people(reading, id));
  }

  private Composition compose(List<EventPerson> people) {
    Pages pages = new Pages(paper.style, SHEET.textWidth());
    List<Table.Row> rows = new ArrayList<>();
    rows.add(marks(Table.CellRule.BELOW));
    for (int i = 0; i < people.size(); i += 2) {
      Table.Cell second =
          i + 1 < people.size() ? badge(people.get(i + 1)) : mark(Table.CellRule.NONE);
      Table.Cell edge = mark(Table.CellRule.BELOW);
      rows.add(
          new Table.Row(
              Table.RowKind.BODY,
              List.of(edge, badge(people.get(i)), second, edge),
              false,
              HEIGHT));
      if (i % ON_A_SHEET == ON_A_SHEET - 2 || i + 2 >= people.size()) {
        rows.add(marks(Table.CellRule.NONE));
      }
      if (i % ON_A_SHEET == ON_A_SHEET - 2 && i + 2 < people.size()) {
        rows.add(marks(Table.CellRule.BELOW));
      }
    }
    if (people.isEmpty()) {
      pages.body(
          "На мероприятии пока никто не указан: заполните программу, оргкомитет или список"
              + " участников.");
    } else {
      pages.add(new Table(List.of(MARK, WIDTH, WIDTH, MARK), rows, Table.Frame.NONE, 0));
    }
    pages.add(Grid.gap(0));
    String title = "Бейджи " + paper.genitive();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.plain(SHEET, pages.blocks())));
    return Composition.of(tree, facts, title, paper.day);
  }

  /// The marks of the upright cuts above and below the badges; `edge` is the line at the sides.
  private static Table.Row marks(Table.CellRule edge) {
    return new Table.Row(
        Table.RowKind.BODY,
        List.of(mark(edge), mark(Table.CellRule.SIDES), mark(Table.CellRule.SIDES), mark(edge)),
        false,
        MARK);
  }

  private static Table.Cell mark(Table.CellRule rule) {
    return new Table.Cell(List.of(Grid.gap(0)), 1, 1, Table.VAlign.TOP, rule);
  }

  private Table.Cell badge(EventPerson person) {
    String name = Texts.clean(person.words().name());
    facts.use("Бейдж: " + name, person.role().title() + "; " + place(person));
    List<Block> blocks = blocks(person, SURNAME_SIZES[0]);
    for (int size : SURNAME_SIZES) {
      blocks = blocks(person, size);
      if (PageFit.fitsWell(paper.style.typeface(), INSIDE, blocks)) {
        break;
      }
    }
    return new Table.Cell(blocks, 1, 1, Table.VAlign.CENTER, Table.CellRule.NONE);
  }

  private List<Block> blocks(EventPerson person, int size) {
    Optional<PersonName> parts = person.name().filter(n -> !n.given().isEmpty());
    String surname =
        parts.map(PersonName::surname).orElseGet(() -> Texts.clean(person.words().name()));
    String given = parts.map(n -> (n.given() + " " + n.patronymic()).strip()).orElse("");
    int small = Math.min(20, Math.max(14, size / 2));
    List<Block> blocks = new ArrayList<>();
    blocks.add(line(Texts.clean(paper.event().name()), TextStyle.PLAIN.withSize(small - 2), 0));
    blocks.add(line(surname, TextStyle.BOLD.withSize(size), 4));
    blocks.add(line(given, TextStyle.PLAIN.withSize(Math.max(18, size * 2 / 3)), 0));
    blocks.add(line(place(person), TextStyle.PLAIN.withSize(small), 3));
    TextStyle role = TextStyle.BOLD.withSize(small + 2).coloured(colour(person.role()));
    blocks.add(line(Wording.upper(person.role().title()), role, 5));
    return blocks.stream().filter(b -> !((Paragraph) b).inlines().isEmpty()).toList();
  }

  /// «учитель физики, Гимназия № 5».
  private static String place(EventPerson person) {
    String post = Texts.clean(person.words().post());
    String organisation = Texts.clean(person.words().organisation());
    return post.isEmpty() || organisation.isEmpty()
        ? post + organisation
        : post + ", " + organisation;
  }

  private static int colour(EventRole role) {
    return switch (role) {
      case COMMITTEE -> 0x8B1A1A;
      case MODERATOR -> 0x1E6B3A;
      case SPEAKER -> 0x1F3864;
      case PARTICIPANT -> 0;
    };
  }

  private static Block line(String text, TextStyle look, int before) {
    return new Paragraph(
        Texts.inlines(Wording.tight(text), look),
        ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER).spaced(Lengths.pt(before), 0));
  }
}
