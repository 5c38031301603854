package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// What stands at the head of an issuer's paper: the lengthwise head of an order, the corner head
/// of a letter, and the blanks for a date and number not yet given.
final class IssuerHead {
  static final String DATE_BLANK = "____________";
  static final String NUMBER_BLANK = "______";
  private static final int LONG_HEADING = 150;

  private IssuerHead() {}

  static String date(@Nullable LocalDate day) {
    return day == null ? DATE_BLANK : Wording.day(day);
  }

  static String number(String number) {
    return "№" + Wording.NBSP + (number.isBlank() ? NUMBER_BLANK : number.strip());
  }

  static void ofOrder(Pages pages, PaperStyle style, Letterhead letterhead, Order order) {
    nameLines(pages, style, letterhead);
    pages.centred(order.kind().heading(), TextStyle.BOLD, Lengths.pt(14), Lengths.pt(14));
    String date = (letterhead.dateWithOt() ? "от" + Wording.NBSP : "") + date(order.date());
    pages.add(
        new Paragraph(
            List.of(
                new Inline.Text(date), new Inline.Tab(), new Inline.Text(number(order.number()))),
            style
                .left()
                .tabbed(
                    new ParagraphFormat.TabStop(
                        pages.width(), ParagraphFormat.TabStop.Kind.RIGHT, false))));
    if (!letterhead.city().isBlank()) {
      pages.centred(letterhead.city(), TextStyle.PLAIN, Lengths.pt(6), 0);
    }
  }

  /// The issuer's names, the founder first, in capitals.
  static void nameLines(Pages pages, PaperStyle style, Letterhead letterhead) {
    int length = letterhead.heading().stream().mapToInt(String::length).sum();
    TextStyle look =
        length > LONG_HEADING ? TextStyle.BOLD.withSize(style.bodySize() - 4) : TextStyle.BOLD;
    for (String line : letterhead.heading()) {
      pages.centred(Wording.upper(Texts.clean(line)), look, 0, 0);
    }
  }

  /// The head of a letter: the issuer's corner on the left with the blanks of the outgoing number,
  /// the addressee on the right.
  static Block ofLetter(
      PaperStyle style,
      Letterhead letterhead,
      Optional<Block> emblem,
      int width,
      List<String> addressee) {
    List<Block> corner = new ArrayList<>(emblem.stream().toList());
    for (String line : letterhead.heading()) {
      corner.add(small(line, TextStyle.BOLD, style, 0));
    }
    corner.add(small(Wording.tight(letterhead.contacts()), TextStyle.PLAIN, style, Lengths.pt(4)));
    corner.add(
        small(
            DATE_BLANK + " №" + Wording.NBSP + DATE_BLANK, TextStyle.PLAIN, style, Lengths.pt(10)));
    corner.add(
        small(
            "На №" + Wording.NBSP + NUMBER_BLANK + " от" + Wording.NBSP + DATE_BLANK,
            TextStyle.PLAIN,
            style,
            Lengths.pt(6)));
    List<Block> to = new ArrayList<>();
    for (String line : addressee) {
      to.add(
          new Paragraph(Texts.inlines(Wording.tidy(line), TextStyle.PLAIN), ParagraphFormat.PLAIN));
    }
    int left = Math.min(style.requisiteWidth(), width * 78 / 165);
    int gap = Lengths.mm(9);
    return new Table(
        List.of(left, gap, width - left - gap),
        List.of(
            new Table.Row(
                Table.RowKind.BODY,
                List.of(open(corner), open(List.of(Paragraph.empty())), open(to)))),
        Table.Frame.NONE,
        0);
  }

  private static Table.Cell open(List<? extends Block> blocks) {
    return new Table.Cell(List.copyOf(blocks), 1, 1, Table.VAlign.TOP, Table.CellRule.NONE);
  }

  private static Paragraph small(String text, TextStyle look, PaperStyle style, int before) {
    return new Paragraph(
        Texts.inlines(Wording.tidy(text), look.withSize(style.bodySize() - 6)),
        style.centred().spaced(before, 0));
  }
}
