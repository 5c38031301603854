package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.shared.Dates;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Смета in three forms: minimal as in the seed, detailed with prices and signatures, and the
/// report of how it was carried out.
public final class EstimateComposer {
  private final Estimate estimate;
  private final EventPaper paper;
  private final FactList facts = new FactList();

  private EstimateComposer(Reading reading, EstimateId id) {
    estimate = reading.estimates().get(id);
    paper = new EventPaper(reading, estimate.eventId(), facts);
  }

  public static Composition minimal(Reading reading, EstimateId id) {
    return new EstimateComposer(reading, id).composeMinimal();
  }

  public static Composition detailed(Reading reading, EstimateId id) {
    return new EstimateComposer(reading, id).composeDetailed();
  }

  public static Composition execution(Reading reading, EstimateId id) {
    return new EstimateComposer(reading, id).composeExecution();
  }

  private Composition composeMinimal() {
    PageSpec page = paper.style.portrait();
    Pages pages = new Pages(paper.style, page.textWidth());
    head(pages, title());
    pages.add(part(pages).minimal());
    words(pages);
    signatures(pages);
    return composed(page, pages, title());
  }

  private Composition composeDetailed() {
    PageSpec page = paper.style.landscape();
    Pages pages = new Pages(paper.style, page.textWidth());
    stamps(pages);
    head(pages, title());
    EstimatePart part = part(pages);
    pages.add(part.detailed());
    words(pages);
    for (Table table : part.subtotals()) {
      pages.add(Grid.keptWithNext(table));
      pages.add(Grid.gap(Lengths.pt(8)));
    }
    signatures(pages);
    return composed(page, pages, title() + ", подробная");
  }

  private Composition composeExecution() {
    PageSpec page = paper.style.landscape();
    Pages pages = new Pages(paper.style, page.textWidth());
    stamps(pages);
    String title = "Отчёт об исполнении сметы";
    pages.title(title, 0, 0);
    pages.centred("«" + title() + "»", TextStyle.PLAIN, 0, Lengths.pt(10));
    pages.add(part(pages).execution());
    signatures(pages);
    return composed(page, pages, title + ". " + title());
  }

  private String title() {
    return Wording.bare(Texts.clean(estimate.title()));
  }

  private void head(Pages pages, String title) {
    pages.title(facts.use("Заголовок", title), 0, 0);
    String theme = Texts.clean(paper.event().theme());
    pages.centred(Wording.quoted(theme), TextStyle.BOLD, 0, 0);
    pages.centred(
        facts.use("Даты", paper.event().dates().words()), TextStyle.PLAIN, 0, Lengths.pt(10));
  }

  private EstimatePart part(Pages pages) {
    boolean wide = pages.width() > paper.style.portrait().textWidth();
    int size = wide ? Math.min(20, paper.style.tableSize()) : paper.style.tableSize();
    return new EstimatePart(estimate, facts, size, pages.width());
  }

  private void words(Pages pages) {
    pages.paragraph(
        "Всего: " + AmountInWords.withDigits(estimate.total()) + ".",
        TextStyle.PLAIN,
        paper.style.left().spaced(Lengths.pt(8), Lengths.pt(8)));
  }

  /// «СОГЛАСОВАНО» in the upper left corner and «УТВЕРЖДАЮ» in the right one, for whoever is named.
  private void stamps(Pages pages) {
    List<Block> agreed = stamp("СОГЛАСОВАНО", "Согласовано", estimate.agreedBy());
    List<Block> approved = stamp("УТВЕРЖДАЮ", "Утверждает", estimate.approvedBy());
    if (agreed.isEmpty() && approved.isEmpty()) {
      return;
    }
    int corner = Math.min(paper.style.requisiteWidth(), pages.width() * 2 / 5);
    pages.add(
        new Table(
            List.of(corner, pages.width() - 2 * corner, corner),
            List.of(Table.Row.body(open(agreed), open(List.of()), open(approved))),
            Table.Frame.NONE,
            0));
    pages.add(Grid.gap(Lengths.pt(12)));
  }

  private List<Block> stamp(String word, String fact, @Nullable PersonId id) {
    Person person = paper.register.person(id).orElse(null);
    if (person == null) {
      return List.of();
    }
    facts.use(fact, person.name().full());
    List<Block> lines = new ArrayList<>();
    for (String line :
        List.of(
            word,
            Wording.capital(post(person)),
            "______________ " + person.name().initialsSurname(),
            "«___» ______________ 20___ г.")) {
      lines.add(
          new Paragraph(
              Texts.inlines(Wording.tidy(line), TextStyle.PLAIN),
              paper.style.left().spaced(lines.isEmpty() ? 0 : Lengths.pt(2), 0)));
    }
    return lines;
  }

  private static Table.Cell open(List<Block> blocks) {
    return new Table.Cell(
        blocks.isEmpty() ? List.of(Paragraph.empty()) : blocks,
        1,
        1,
        Table.VAlign.TOP,
        Table.CellRule.NONE);
  }

  private String post(Person person) {
    return paper
        .programme
        .names()
        .post(person, null)
        .map(p -> paper.programme.names().postWithPlace(p))
        .orElse("");
  }

  private void signatures(Pages pages) {
    List<Signatory> signatories = new ArrayList<>();
    sign(signatories, "Составил", estimate.preparedBy());
    sign(signatories, "Главный бухгалтер", estimate.accountant());
    if (!signatories.isEmpty()) {
      pages.signatures(signatories);
    }
    pages.paragraph(
        facts.use("Дата сметы", Dates.words(estimate.day())),
        TextStyle.PLAIN,
        paper.style.left().spaced(Lengths.pt(14), 0));
  }

  private void sign(List<Signatory> signatories, String caption, @Nullable PersonId id) {
    paper
        .register
        .person(id)
        .ifPresent(
            p -> {
              facts.use(caption, p.name().full());
              signatories.add(new Signatory(caption, p.name().initialsSurname()));
            });
  }

  private Composition composed(PageSpec page, Pages pages, String title) {
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, estimate.day());
  }
}
