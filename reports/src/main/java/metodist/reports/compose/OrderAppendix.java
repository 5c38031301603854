package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix.Content;
import metodist.model.orders.OrderRules;
import metodist.model.shared.FileRef;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// The appendices of an order, each a section with its derived heading: drawn from contest or
/// event, or of one's own — text, table, list of people or organisations, another paper of the
/// program, a file that is enclosed.
final class OrderAppendix {
  private static final String DASHES = "dashes";

  private final Reading reading;
  private final Order order;
  private final Letterhead letterhead;
  private final PaperStyle style;
  private final LocalDate day;
  private final FactList facts;
  private final OrderComposer.Papers papers;
  private final Register register;
  private final Map<UUID, Integer> numbers;

  OrderAppendix(
      Reading reading,
      Order order,
      Letterhead letterhead,
      PaperStyle style,
      FactList facts,
      OrderComposer.Papers papers) {
    this.reading = reading;
    this.order = order;
    this.letterhead = letterhead;
    this.style = style;
    this.facts = facts;
    this.papers = papers;
    this.register = new Register(reading);
    LocalDate dated = order.date();
    this.day = dated == null ? register.today() : dated;
    this.numbers = OrderRules.appendixNumbers(order);
  }

  /// Adds the appendix as sections, and the numberings it needs.
  void write(Order.Appendix appendix, List<Section> sections, List<Numbering> numberings) {
    Content content = appendix.content();
    UUID subject = appendix.made().subject();
    if (content == Content.PAPER && subject != null) {
      Composition paper = papers.of(appendix.made().paper(), subject);
      paper.facts().forEach(f -> facts.use(label(appendix) + ": " + f.label(), f.value()));
      EnclosedPaper enclosed = new EnclosedPaper(paper.tree(), "appendix" + no(appendix));
      numberings.addAll(enclosed.numberings());
      sections.addAll(enclosed.sections(width -> heading(appendix, width)));
      return;
    }
    List<Numbering> needed =
        content == Content.CONCEPT ? ConceptPart.numberings() : List.of(Numbering.dashes(DASHES));
    needed.stream().filter(n -> !numberings.contains(n)).forEach(numberings::add);
    boolean wide = content == Content.AWARDS || wideTable(appendix.made());
    PageSpec page = wide ? style.landscape() : style.portrait();
    Pages pages = new Pages(style, page.textWidth());
    pages.addAll(heading(appendix, page.textWidth()).blocks());
    fill(appendix, pages);
    sections.add(Section.numberedThroughout(page, pages.blocks()));
  }

  private static boolean wideTable(Material made) {
    return !made.table().isEmpty() && made.table().getFirst().size() > 6;
  }

  private Pages heading(Order.Appendix appendix, int width) {
    Pages pages = new Pages(style, width);
    AppendixHeading.add(pages, style, AppendixHeading.lines(order, letterhead, appendix));
    return pages;
  }

  private void fill(Order.Appendix appendix, Pages pages) {
    Content content = appendix.content();
    switch (content) {
      case AWARDS -> awards(pages, appendix);
      case CONCEPT, COMMITTEE, ESTIMATE, PROGRAMME -> {
        pages.title(title(appendix, content.title()), 0, Lengths.pt(14));
        new EventAppendix(reading, order, style, letterhead.issuerId(), day)
            .write(content, pages, facts);
      }
      case TEXT, TABLE, PEOPLE, ORGANISATIONS, PAPER, FILE -> own(appendix, pages);
    }
  }

  private void own(Order.Appendix appendix, Pages pages) {
    pages.title(title(appendix, ""), 0, Lengths.pt(14));
    int part = 1;
    for (String text : appendix.paragraphs()) {
      facts.use(label(appendix) + ", абзац " + part++, text);
      pages.add(paragraph(text));
    }
    Material made = appendix.made();
    if (!appendix.paragraphs().isEmpty() && !made.empty()) {
      pages.add(Grid.gap(Lengths.pt(4)));
    }
    if (!made.table().isEmpty()) {
      facts.use(label(appendix) + ", таблица", made.table().toString());
      pages.add(OwnTables.table(made.table(), pages.width(), style.tableSize()));
    }
    if (!made.entries().isEmpty()) {
      OwnTables lists = new OwnTables(reading, day, style.tableSize());
      pages.add(
          appendix.content() == Content.PEOPLE
              ? lists.people(made.entries(), pages.width(), facts)
              : lists.organisations(made.entries(), pages.width(), facts));
    }
    FileRef file = made.file();
    if (file != null) {
      String sheets = made.sheets() > 0 ? " на " + made.sheets() + Wording.NBSP + "л." : "";
      pages.paragraph(
          facts.use(
                  label(appendix) + ", файл", "Прилагается файл «" + file.fileName() + "»" + sheets)
              + ".",
          TextStyle.PLAIN,
          style.body());
    }
  }

  private void awards(Pages pages, Order.Appendix appendix) {
    AwardList list = new AwardList(reading, register);
    List<AwardList.Row> rows = list.rows(order, day);
    pages.title(title(appendix, list.title(rows)), 0, Lengths.pt(10));
    pages.add(list.table(rows, pages.width(), style.tableSize(), facts));
  }

  private int no(Order.Appendix appendix) {
    return numbers.getOrDefault(appendix.key(), 1);
  }

  private String label(Order.Appendix appendix) {
    return "Приложение № " + no(appendix);
  }

  private String title(Order.Appendix appendix, String usual) {
    String title = Texts.clean(appendix.title());
    return Wording.bare(
        facts.use(label(appendix) + ", заголовок", title.isEmpty() ? usual : title));
  }

  private Paragraph paragraph(String text) {
    boolean item = text.strip().matches("(?s)[-–—•]\\s.*");
    String content = item ? text.strip().substring(1) : text;
    Paragraph paragraph =
        new Paragraph(Texts.inlines(Wording.tidy(content.strip()), TextStyle.PLAIN), style.body());
    return item ? paragraph.numbered(DASHES, 0) : paragraph;
  }
}
