package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.events.Event;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.HandoutWords;
import metodist.model.handouts.Stamp;
import metodist.model.orders.Letterhead;
import metodist.model.procedures.EventFacts;
import metodist.model.procedures.HandoutFacts;
import metodist.model.shared.FileRef;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Именные документы: certificates, letters of thanks, diplomas by the event's layout, a sheet
/// each. Text that does not fit on its sheet is set smaller step by step.
public final class HandoutComposer {
  private static final int SIGNATURE = Lengths.mm(24);
  private static final int CELL_MARGIN = 108;
  private static final double LEAST = 0.5;

  private final Reading reading;
  private final HandoutLayout layout;
  private final PageSpec page;
  private final LocalDate day;
  private final PaperStyle style;
  private final Signatory signatory;
  private final @Nullable ImageContent background;
  private final FactList facts = new FactList();

  private HandoutComposer(Reading reading, HandoutLayout layout) {
    this.reading = reading;
    this.layout = layout;
    this.page = page(layout);
    Register register = new Register(reading);
    Event event = reading.events().get(layout.eventId());
    this.day = EventFacts.names(reading, event).day();
    Letterhead letterhead = register.centreLetterhead(day);
    this.style = PaperStyle.of(letterhead.style(), day);
    this.signatory =
        Signatory.of(register, new Wording(reading), letterhead, layout.signatoryId(), false, day);
    FileRef picture = layout.picture();
    this.background =
        picture == null
            ? null
            : PictureBlock.content(register.file(picture), "Фон «" + picture.fileName() + "»");
  }

  private static PageSpec page(HandoutLayout layout) {
    HandoutLayout.Margins m = layout.margins();
    return new PageSpec(
        layout.landscape() ? PageSpec.A4_LONG : PageSpec.A4_SHORT,
        layout.landscape() ? PageSpec.A4_SHORT : PageSpec.A4_LONG,
        Lengths.mm(m.left()),
        Lengths.mm(m.right()),
        Lengths.mm(m.top()),
        Lengths.mm(m.bottom()),
        Math.min(Lengths.mm(5), Lengths.mm(m.top()) / 2));
  }

  /// One paper.
  public static Composition compose(Reading reading, HandoutId id) {
    Handout handout = reading.handouts().get(id);
    HandoutLayout layout = HandoutFacts.layout(reading, handout.eventId(), handout.kind());
    HandoutWords words = HandoutFacts.words(reading, handout);
    String who = words.values().getOrDefault("кто", "");
    return of(reading, List.of(handout), layout)
        .titled(handout.title() + ", " + who)
        .named(
            handout.kind().title()
                + " "
                + handout.number().toString().replace('/', '-')
                + " "
                + who);
  }

  /// Several papers of one kind and event in one document, by this layout.
  public static Composition of(Reading reading, List<Handout> handouts, HandoutLayout layout) {
    return new HandoutComposer(reading, layout).compose(handouts);
  }

  private Composition compose(List<Handout> handouts) {
    List<Section> sections = new ArrayList<>();
    for (Handout handout : handouts) {
      sections.add(Section.plain(page, sheet(handout)).over(background));
    }
    Event event = reading.events().get(layout.eventId());
    String title = layout.kind().plural() + ". " + Texts.clean(event.name());
    if (sections.isEmpty()) {
      sections.add(Section.plain(page, List.of(Paragraph.empty())).over(background));
    }
    Document tree = new Document(title, style.typeface(), List.of(), sections);
    return Composition.of(tree, facts, title, day);
  }

  private List<Block> sheet(Handout handout) {
    HandoutWords words = HandoutFacts.words(reading, handout);
    facts.use("Номер", handout.number().toString());
    facts.use("Кому", words.values().getOrDefault("кто", ""));
    for (double scale = 1; scale > LEAST; scale -= 0.05) {
      List<Block> sheet = sheet(words, scale);
      if (PageFit.fitsWell(style.typeface(), page, sheet)) {
        return remembered(handout, words, sheet);
      }
    }
    return remembered(handout, words, sheet(words, LEAST));
  }

  private List<Block> remembered(Handout handout, HandoutWords words, List<Block> sheet) {
    for (HandoutLine line : layout.lines()) {
      facts.use(handout.number() + ": " + line.text(), words.fill(line.text()));
    }
    return sheet;
  }

  private List<Block> sheet(HandoutWords words, double scale) {
    int height = Math.max(0, page.textHeight() - SIGNATURE - Lengths.mm(6));
    return List.of(
        new Table(
            List.of(page.textWidth() + 2 * CELL_MARGIN),
            placed() ? bands(words, scale, height) : List.of(together(words, scale, height)),
            Table.Frame.NONE,
            -CELL_MARGIN),
        Grid.gap(0),
        signature(),
        Grid.gap(0));
  }

  private boolean placed() {
    return layout.lines().stream().anyMatch(line -> line.top() > 0);
  }

  /// All lines one below another in the middle of the sheet.
  private Table.Row together(HandoutWords words, double scale, int height) {
    List<Block> text = new ArrayList<>();
    layout.lines().forEach(line -> print(line, words, scale, text));
    return band(text, Table.VAlign.CENTER, height);
  }

  /// A line with a height of its own begins a band there; the band above reaches down to it.
  private List<Table.Row> bands(HandoutWords words, double scale, int height) {
    List<Table.Row> bands = new ArrayList<>();
    List<Block> text = new ArrayList<>();
    int from = 0;
    for (HandoutLine line : layout.lines()) {
      int at = Math.clamp(Lengths.mm(line.top()) - page.top(), 0, height);
      if (at > from) {
        bands.add(band(text, Table.VAlign.TOP, at - from));
        text = new ArrayList<>();
        from = at;
      }
      print(line, words, scale, text);
    }
    bands.add(band(text, Table.VAlign.TOP, height - from));
    return bands;
  }

  private void print(HandoutLine line, HandoutWords words, double scale, List<Block> text) {
    String filled = words.fill(line.text());
    if (!filled.isBlank() && !words.empty(line.text())) {
      text.add(paragraph(line, filled, scale, text.isEmpty()));
    }
  }

  private static Table.Row band(List<Block> text, Table.VAlign align, int height) {
    List<Block> blocks = text.isEmpty() ? List.of(Grid.gap(0)) : List.copyOf(text);
    Table.Cell cell = new Table.Cell(blocks, 1, 1, align, Table.CellRule.NONE);
    return new Table.Row(Table.RowKind.BODY, List.of(cell), true, height);
  }

  private Paragraph paragraph(HandoutLine line, String text, double scale, boolean first) {
    TextStyle look =
        new TextStyle(
            line.bold(),
            line.italic(),
            false,
            TextStyle.Position.BASE,
            Math.max(12, (int) Math.round(line.size() * 2 * scale)),
            line.colour());
    ParagraphFormat.Align align =
        switch (line.align()) {
          case LEFT -> ParagraphFormat.Align.LEFT;
          case CENTRE -> ParagraphFormat.Align.CENTER;
          case RIGHT -> ParagraphFormat.Align.RIGHT;
          case JUSTIFIED -> ParagraphFormat.Align.JUSTIFY;
        };
    int before = first ? 0 : Lengths.pt(line.before() * scale);
    return new Paragraph(
        Texts.inlines(Wording.tidy(text), look),
        ParagraphFormat.PLAIN.aligned(align).spaced(before, 0));
  }

  /// The post, the place to sign, the name; «М.П.» where the layout has it.
  private Table signature() {
    int width = page.textWidth() + 2 * CELL_MARGIN;
    int side = width * 36 / 100;
    String post = signatory.post() + (layout.stamp() == Stamp.LEFT ? "\n\nМ.П." : "");
    String name = signatory.name() + (layout.stamp() == Stamp.RIGHT ? "\n\nМ.П." : "");
    String middle = layout.stamp() == Stamp.CENTRE ? "М.П." : "";
    facts.use("Подписывает", signatory.post() + " " + signatory.name());
    Table.Row row =
        new Table.Row(
            Table.RowKind.BODY,
            List.of(
                cell(post, ParagraphFormat.Align.LEFT),
                cell(middle, ParagraphFormat.Align.CENTER),
                cell(name, ParagraphFormat.Align.RIGHT)),
            false,
            SIGNATURE);
    return new Table(
        List.of(side, width - 2 * side, side), List.of(row), Table.Frame.NONE, -CELL_MARGIN);
  }

  private static Table.Cell cell(String text, ParagraphFormat.Align align) {
    Paragraph paragraph =
        new Paragraph(
            Texts.inlines(text, TextStyle.PLAIN.withSize(28)),
            ParagraphFormat.PLAIN.aligned(align));
    return new Table.Cell(List.of(paragraph), 1, 1, Table.VAlign.CENTER, Table.CellRule.NONE);
  }
}
