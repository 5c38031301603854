package metodist.reports.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;

/// The mark in the upper right corner of an appendix's first sheet. Everything in it is derived
/// from the order — number, date, issuer — and cannot be entered, so it cannot differ (the order of
/// the seeds carried three different ones).
final class AppendixHeading {
  private static final Map<Order.Kind, String> DATIVE =
      Map.of(Order.Kind.ORDER, "к приказу", Order.Kind.DIRECTIVE, "к распоряжению");
  private static final Map<Order.Kind, String> INSTRUMENTAL =
      Map.of(Order.Kind.ORDER, "приказом", Order.Kind.DIRECTIVE, "распоряжением");

  private AppendixHeading() {}

  /// The lines of the mark, from top to bottom.
  static List<String> lines(Order order, Letterhead letterhead, Order.Appendix appendix) {
    String requisites = OrderRules.requisites(order);
    String issuer = letterhead.genitive().strip();
    return appendix.approved()
        ? List.of(
            OrderRules.heading(order, appendix),
            approved(appendix.title()),
            (INSTRUMENTAL.get(order.kind()) + " " + issuer).strip(),
            requisites)
        : List.of(
            OrderRules.heading(order, appendix),
            (DATIVE.get(order.kind()) + " " + issuer).strip(),
            requisites);
  }

  static void add(Pages pages, PaperStyle style, List<String> lines) {
    int indent = pages.width() - style.requisiteWidth();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      ParagraphFormat format =
          ParagraphFormat.PLAIN
              .indented(indent, 0)
              .spaced(0, last ? 280 : 0)
              .keptWithNext()
              .keptTogether();
      pages.add(new Paragraph(Texts.inlines(Wording.tidy(lines.get(i)), TextStyle.PLAIN), format));
    }
  }

  /// «УТВЕРЖДЁН» in the gender and number of the title's first noun.
  static String approved(String title) {
    String noun = title.strip().split("[^\\p{L}-]+", 2)[0].toLowerCase(Locale.forLanguageTag("ru"));
    if (noun.matches(".*(критерии|формы|правила|требования|списки|показатели|рекомендации)")) {
      return "УТВЕРЖДЕНЫ";
    }
    if (noun.endsWith("а") || noun.endsWith("я") || noun.endsWith("ость")) {
      return "УТВЕРЖДЕНА";
    }
    return noun.endsWith("е") || noun.endsWith("о") ? "УТВЕРЖДЕНО" : "УТВЕРЖДЁН";
  }
}
