package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.events.BookPart;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.ProgrammeBook;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Talk;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.LinkAddress;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Программа по секциям: day by day, each part with its place and moderator, then its talks by
/// time. A part that fits on a page is not torn; the heading of a longer one stays with its first
/// talk.
final class ProgrammePart {
  /// Text in a cell stands in line with the text around the table.
  private static final int CELL_MARGIN = 108;

  private static final int QR = Lengths.mm(20);

  /// Twips above a talk.
  private static final int SPACE_ABOVE = Lengths.pt(3);

  private final EventPaper paper;
  private final Pages pages;
  private final PaperStyle style;
  private final PageSpec page;
  private final ProgrammeBook book;
  private final int timeColumn;

  /// `page` is the paper that a part of the programme is to fit on.
  ProgrammePart(EventPaper paper, Pages pages, PaperStyle style, PageSpec page) {
    this.paper = paper;
    this.pages = pages;
    this.style = style;
    this.page = page;
    this.book = paper.event().programmeBook();
    this.timeColumn = style.tableSize() < 22 ? Lengths.mm(13) : Lengths.mm(17);
  }

  void write() {
    paper.useProgramme();
    List<LocalDate> days = paper.programme.days();
    for (LocalDate day : days) {
      if (days.size() > 1) {
        pages.add(
            new Paragraph(
                    Texts.inlines(EventPaper.dayWithWeekday(day), TextStyle.BOLD),
                    style.centred().spaced(Lengths.pt(14), Lengths.pt(4)).keptWithNext())
                .heading(2));
      }
      paper.programme.sessionsOn(day).forEach(this::session);
    }
    paper.programme.sessionsOn(null).forEach(this::session);
  }

  /// Whether a part fits on a page is found by laying it out alone.
  private void session(Session session) {
    List<Block> loose = blocks(session, false);
    boolean whole = PageFit.fits(style.typeface(), page, loose);
    pages.addAll(whole ? blocks(session, true) : loose);
  }

  private List<Block> blocks(Session session, boolean whole) {
    List<Talk> talks = paper.programme.talksOf(session);
    Optional<String> link =
        book.has(BookPart.LINKS) ? LinkAddress.of(session.link()) : Optional.empty();
    List<Block> heading = heading(session, link, !talks.isEmpty());
    if (link.isPresent() || (whole && smallPages() && !talks.isEmpty())) {
      return List.of(beside(heading, link, talks, whole));
    }
    List<Block> blocks = new ArrayList<>(heading);
    for (int i = 0; i < talks.size(); i++) {
      blocks.addAll(talk(talks.get(i), whole && i < talks.size() - 1));
    }
    return blocks;
  }

  private List<Block> heading(Session session, Optional<String> link, boolean talking) {
    String details = details(session);
    List<Block> text =
        new ArrayList<>(List.of(title(session, talking || link.isPresent() || !details.isEmpty())));
    if (!details.isEmpty()) {
      text.add(
          new Paragraph(
              Texts.inlines(whole(Wording.tidy(details)), TextStyle.ITALIC.withSize(size() - 2)),
              hanging(talking || link.isPresent()).spaced(0, Lengths.pt(3))));
    }
    link.ifPresent(
        address ->
            text.add(
                new Paragraph(
                    List.of(
                        new Inline.Link(
                            address,
                            List.of(
                                new Inline.Text(
                                    Texts.clean(session.link()),
                                    TextStyle.PLAIN.withSize(size() - 4))))),
                    hanging(talking))));
    return text;
  }

  /// Heading on the left, the code of its link on the right, the talks below: rows of one table,
  /// for LibreOffice tears a table from the paragraphs that it is to stay with.
  private Block beside(
      List<Block> heading, Optional<String> link, List<Talk> talks, boolean whole) {
    ParagraphFormat right = style.left().aligned(ParagraphFormat.Align.RIGHT);
    ParagraphFormat below = talks.isEmpty() ? right : right.keptWithNext();
    List<Inline> code =
        link.<List<Inline>>map(to -> List.of(new Inline.QrCode(to, QR))).orElse(List.of());
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        link.isPresent()
            ? Table.Row.body(bare(heading, 2), bare(List.of(new Paragraph(code, below)), 1))
            : Table.Row.body(bare(heading, 3)));
    for (int i = 0; i < talks.size(); i++) {
      rows.add(row(talks.get(i), whole && i < talks.size() - 1));
    }
    int last = QR + Lengths.mm(6);
    return new Table(
        List.of(timeColumn, pages.width() + 2 * CELL_MARGIN - timeColumn - last, last),
        rows,
        Table.Frame.NONE,
        -CELL_MARGIN);
  }

  /// Pages of a booklet are full of parts that just fit: LibreOffice keeps the rows of a table
  /// together without fault, a long chain of paragraphs it does not.
  private boolean smallPages() {
    return page.width() == PageSpec.A5_SHORT;
  }

  private static Table.Cell bare(List<Block> blocks, int columns) {
    return new Table.Cell(blocks, columns, 1, Table.VAlign.TOP, Table.CellRule.NONE);
  }

  private Paragraph title(Session session, boolean keeps) {
    List<Inline> inlines = new ArrayList<>();
    String hours = EventPaper.hours(session.interval());
    if (!hours.isEmpty()) {
      inlines.add(new Inline.Text(hours + ". ", TextStyle.BOLD));
    }
    boolean quiet = session.kind() == SessionKind.BREAK;
    inlines.addAll(
        Texts.inlines(
            Wording.tidy(Texts.clean(session.shownTitle())),
            quiet ? TextStyle.PLAIN : TextStyle.BOLD));
    ParagraphFormat format = style.left().spaced(Lengths.pt(9), Lengths.pt(2)).keptTogether();
    Paragraph title = new Paragraph(inlines, keeps ? format.keptWithNext() : format);
    return quiet ? title : title.heading(3);
  }

  /// «Место: ауд. 12 (40 мест). Модератор: …».
  private String details(Session session) {
    List<String> parts = new ArrayList<>();
    String place = EventPaper.place(session);
    if (!place.isEmpty()) {
      String seats = session.capacity() > 0 ? " (мест: " + session.capacity() + ")" : "";
      parts.add("Место: " + place + seats + ".");
    }
    paper.moderator(session).ifPresent(who -> parts.add("Модератор: " + who + "."));
    return String.join(" ", parts);
  }

  private List<Block> talk(Talk talk, boolean keeps) {
    List<Paragraph> below = below(talk, hanging(keeps).indented(timeColumn, 0));
    List<Inline> first = new ArrayList<>();
    first.add(new Inline.Text(EventPaper.time(talk.start()), TextStyle.PLAIN.withSize(size())));
    first.add(new Inline.Tab(TextStyle.PLAIN.withSize(size())));
    first.addAll(topic(talk));
    ParagraphFormat beginning =
        hanging(keeps || !below.isEmpty())
            .indented(timeColumn, 0)
            .firstLine(-timeColumn)
            .tabbed(
                new ParagraphFormat.TabStop(timeColumn, ParagraphFormat.TabStop.Kind.LEFT, false))
            .spaced(SPACE_ABOVE, 0);
    List<Block> blocks = new ArrayList<>(List.of(new Paragraph(first, beginning)));
    blocks.addAll(below);
    return blocks;
  }

  private Table.Row row(Talk talk, boolean keeps) {
    ParagraphFormat format = hanging(keeps);
    ParagraphFormat beginning = format.spaced(SPACE_ABOVE, 0);
    Paragraph time =
        new Paragraph(
            Texts.inlines(EventPaper.time(talk.start()), TextStyle.PLAIN.withSize(size())),
            beginning);
    List<Block> words = new ArrayList<>(List.of(new Paragraph(topic(talk), beginning)));
    words.addAll(below(talk, format));
    return Table.Row.body(bare(List.of(time), 1), bare(words, 2));
  }

  private List<Inline> topic(Talk talk) {
    return Texts.inlines(
        Wording.tidy(Wording.bare(Texts.clean(talk.topic()))), TextStyle.BOLD.withSize(size()));
  }

  /// The line of the speakers and that of the review, if there are any.
  private List<Paragraph> below(Talk talk, ParagraphFormat format) {
    String speakers = paper.speakers(talk);
    String review = book.has(BookPart.REVIEWS) ? review(talk) : "";
    List<Paragraph> lines = new ArrayList<>();
    if (!speakers.isEmpty()) {
      lines.add(line(speakers, TextStyle.PLAIN, review.isEmpty() ? format : format.keptWithNext()));
    }
    if (!review.isEmpty()) {
      lines.add(line(review, TextStyle.ITALIC, format));
    }
    return lines;
  }

  private Paragraph line(String text, TextStyle look, ParagraphFormat format) {
    return new Paragraph(Texts.inlines(whole(Wording.tidy(text)), look.withSize(size())), format);
  }

  /// «СОШ № 11» is not torn before its number.
  private static String whole(String text) {
    return text.replaceAll("(?<=[А-ЯЁ]{2}) (?=№)", Wording.NBSP);
  }

  /// «Предварительная экспертиза: принято. Замечания: …»; empty before there is a verdict.
  private String review(Talk talk) {
    PreliminaryReview review = talk.review();
    if (review.verdict() == PreliminaryReview.Verdict.NOT_REVIEWED) {
      return "";
    }
    String remarks = Texts.clean(review.remarks());
    return "Предварительная экспертиза: "
        + Wording.lowerFirst(review.verdict().title())
        + "."
        + (remarks.isEmpty() ? "" : " Замечания: " + Wording.sentence(remarks));
  }

  private ParagraphFormat hanging(boolean keeps) {
    ParagraphFormat format = style.left().keptTogether();
    return keeps ? format.keptWithNext() : format;
  }

  private int size() {
    return style.tableSize();
  }
}
