package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.directory.OrganisationList;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderNumbers;
import metodist.model.orders.OrderRules;
import metodist.model.procedures.AmendingSteps;
import metodist.model.shared.Plural;
import metodist.model.shared.russian.Typography;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Журнал регистрации приказов of a calendar year (domain.md 1.6): each series — issuer and suffix
/// — by its numbers, with the state of each order and what changed it.
public final class OrderJournalComposer {
  private final Reading reading;
  private final Register register;
  private final int year;
  private final FactList facts = new FactList();

  private OrderJournalComposer(Reading reading, int year) {
    this.reading = reading;
    this.register = new Register(reading);
    this.year = year;
  }

  public static Composition compose(Reading reading, int year) {
    return new OrderJournalComposer(reading, year).compose();
  }

  private Composition compose() {
    LocalDate today = register.today();
    LocalDate day = today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    PaperStyle style = PaperStyle.of(register.centreStyle(today), today);
    PageSpec page = style.landscape();
    Pages pages = new Pages(style, page.textWidth());
    facts.use(SiteRegisterComposer.ON, Wording.day(day));
    pages.title("Журнал регистрации приказов", 0, 0);
    pages.centred("за " + year + " год", TextStyle.PLAIN, 0, Lengths.pt(10));
    Grid grid =
        new Grid(pages.width(), style.tableSize(), 18, 24, 62, 38, 38, 37, 40)
            .centring(0, 1)
            .header(
                "Номер",
                "Дата",
                "Заголовок",
                "Кто подписал",
                "Исполнитель",
                "Кому направлен",
                "Состояние, примечание");
    Map<String, List<Order>> series = series();
    series.forEach(
        (name, orders) -> {
          if (series.size() > 1) {
            grid.section(name);
          }
          orders.forEach(o -> row(grid, o));
        });
    pages.add(grid.table());
    int count = series.values().stream().mapToInt(List::size).sum();
    pages.paragraph(
        "Всего за год: " + new Plural("приказ", "приказа", "приказов").count(count) + ".",
        TextStyle.PLAIN,
        style.left().spaced(Lengths.pt(8), 0));
    String title = "Журнал регистрации приказов за " + year + " год";
    Document tree =
        new Document(
            title,
            style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, day);
  }

  /// The numbered orders of the year by their series.
  private Map<String, List<Order>> series() {
    List<Order> orders = new ArrayList<>();
    for (Order order : reading.orders().all()) {
      LocalDate date = order.date();
      if (date != null && date.getYear() == year && !order.number().isBlank()) {
        orders.add(order);
      }
    }
    orders.sort(
        Comparator.comparing(this::seriesOf)
            .thenComparing(o -> OrderNumbers.running(o.number()).orElse(Integer.MAX_VALUE))
            .thenComparing(Order::number));
    return orders.stream()
        .collect(Collectors.groupingBy(this::seriesOf, LinkedHashMap::new, Collectors.toList()));
  }

  private String seriesOf(Order order) {
    Letterhead letterhead = register.letterhead(order.letterheadId());
    String suffix = OrderNumbers.suffix(order.number());
    return register.shortName(letterhead.issuerId(), LocalDate.of(year, 12, 31))
        + (suffix.isEmpty() ? "" : ", номера с «" + suffix + "»");
  }

  private void row(Grid grid, Order order) {
    LocalDate date = order.date();
    LocalDate day = date == null ? register.today() : date;
    String signed =
        register.person(order.signatoryId()).map(p -> p.name().surnameInitials()).orElse("—");
    String executors =
        order.executors().stream()
            .flatMap(id -> register.person(id).stream())
            .map(p -> p.name().surnameInitials())
            .collect(Collectors.joining(", "));
    String sent =
        OrganisationList.print(order.recipients().stream().map(register::organisation).toList());
    String recipients =
        sent.isEmpty() || order.recipientWords().isBlank()
            ? sent + Texts.clean(order.recipientWords())
            : sent + "; " + Texts.clean(order.recipientWords());
    String kind = order.kind() == Order.Kind.ORDER ? "" : order.kind().title() + ". ";
    String[] cells = {
      order.number(),
      Wording.day(day),
      Typography.tidy(kind + Texts.clean(order.subject())),
      signed,
      Texts.orDash(executors),
      Texts.orDash(recipients),
      order.state().title() + note(order)
    };
    facts.use("Приказ № " + order.number(), String.join("; ", cells));
    grid.row(cells);
  }

  /// What changed the order and what it changes: «изменён приказом от … № …».
  private String note(Order order) {
    StringBuilder note = new StringBuilder();
    for (Order changer : AmendingSteps.changersOf(reading, order.id())) {
      if (changer.state().closed()) {
        note.append("\nприказом ").append(OrderRules.requisites(changer));
      }
    }
    for (OrderLink link : order.links()) {
      reading
          .orders()
          .find(link.target())
          .ifPresent(
              former ->
                  note.append("\n")
                      .append(link.kind().active())
                      .append(" приказ ")
                      .append(OrderRules.requisites(former)));
    }
    return note.toString();
  }
}
