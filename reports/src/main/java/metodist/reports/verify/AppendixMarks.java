package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;

/// Отметки приложений: in a composed order every appendix must carry its own number and the number
/// and date of the order itself. Reads the finished tree, not the facts, so that a slip of the
/// composer is found.
public final class AppendixMarks {
  private AppendixMarks() {}

  /// What disagrees, a Russian sentence each; empty when all marks are right.
  public static List<String> differences(Document tree, Order order) {
    List<Order.Appendix> appendices = OrderRules.appendicesInOrder(order);
    List<Section> sections = tree.sections().subList(1, tree.sections().size());
    List<String> differences = new ArrayList<>();
    if (sections.size() != appendices.size()) {
      differences.add(
          "Приложений в приказе: "
              + appendices.size()
              + ", листов с отметкой: "
              + sections.size()
              + ".");
      return differences;
    }
    for (int i = 0; i < sections.size(); i++) {
      String mark = mark(sections.get(i));
      String heading = OrderRules.heading(order, appendices.get(i)).replace('\u00a0', ' ');
      String requisites = OrderRules.requisites(order).replace('\u00a0', ' ');
      if (!mark.startsWith(heading + "\n")) {
        differences.add("Отметка приложения не начинается словами «" + heading + "».");
      }
      if (!mark.contains("\n" + requisites + "\n")) {
        differences.add("На листе «" + heading + "» нет строки «" + requisites + "».");
      }
    }
    return List.copyOf(differences);
  }

  /// The paragraphs above the appendix's own title.
  private static String mark(Section section) {
    StringBuilder text = new StringBuilder();
    for (Block block : section.blocks()) {
      if (!(block instanceof Paragraph paragraph) || paragraph.outlineLevel() > 0) {
        break;
      }
      text.append(text(paragraph)).append('\n');
    }
    return text.toString().replace('\u00a0', ' ');
  }

  private static String text(Paragraph paragraph) {
    return paragraph.inlines().stream()
        .filter(Inline.Text.class::isInstance)
        .map(i -> ((Inline.Text) i).text())
        .collect(Collectors.joining());
  }
}
