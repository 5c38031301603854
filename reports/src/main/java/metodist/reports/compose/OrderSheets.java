package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Person;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.orders.Visa;
import metodist.model.procedures.OrderWording;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Листы к приказу: согласования (визы) and ознакомления. They live on after the order is
/// registered, therefore they are papers of their own.
public final class OrderSheets {
  private static final int ROW = 560;

  private final Register register;
  private final OrderWording words;
  private final Order order;
  private final Letterhead letterhead;
  private final PaperStyle style;
  private final LocalDate day;
  private final Pages pages;
  private final FactList facts = new FactList();

  private OrderSheets(Reading reading, OrderId id) {
    this.order = reading.orders().get(id);
    this.register = new Register(reading);
    this.words = new OrderWording(reading, order);
    this.letterhead = register.letterhead(order.letterheadId());
    LocalDate dated = order.date();
    this.day = dated == null ? register.today() : dated;
    this.style = PaperStyle.of(letterhead.style(), day);
    this.pages = new Pages(style, style.portrait().textWidth());
  }

  /// «Лист согласования к приказу …»: post, name, signature, date, remarks.
  public static Composition approval(Reading reading, OrderId id) {
    return new OrderSheets(reading, id).approval();
  }

  /// «Лист ознакомления с приказом …»: name, post, signature, date.
  public static Composition acquaintance(Reading reading, OrderId id) {
    return new OrderSheets(reading, id).acquaintance();
  }

  private Composition approval() {
    boolean directive = order.kind() == Order.Kind.DIRECTIVE;
    String to =
        order.state().closed()
            ? directive ? "к распоряжению" : "к приказу"
            : directive ? "к проекту распоряжения" : "к проекту приказа";
    head("Лист согласования", to);
    Grid grid =
        new Grid(pages.width(), style.tableSize(), 54, 40, 24, 26, 34)
            .centring(3)
            .header("Должность", "И.О. Фамилия", "Подпись", "Дата", "Замечания");
    for (Visa visa : order.visas()) {
      Optional<Person> person = register.person(visa.personId());
      String name = person.map(p -> p.name().initialsSurname()).orElse("");
      String date = date(visa.date());
      facts.use("Виза: " + name, (date + " " + visa.remark()).strip());
      grid.tallRow(ROW, person.map(this::post).orElse(""), name, "", date, visa.remark());
    }
    pages.add(grid.table());
    return composed("Лист согласования");
  }

  private Composition acquaintance() {
    head("Лист ознакомления", order.kind() == Order.Kind.ORDER ? "с приказом" : "с распоряжением");
    Grid grid =
        new Grid(pages.width(), style.tableSize(), 12, 52, 54, 30, 28)
            .centring(0, 4)
            .header("№ п/п", "Фамилия, имя, отчество", "Должность", "Подпись", "Дата");
    int no = 1;
    for (Acquaintance each : order.acquaintances()) {
      Optional<Person> person = register.person(each.personId());
      String name = person.map(p -> p.name().full()).orElse("");
      String date = date(each.date());
      facts.use("Ознакомлен: " + name, date);
      grid.tallRow(ROW, no++ + ".", name, person.map(this::post).orElse(""), "", date);
    }
    pages.add(grid.table());
    return composed("Лист ознакомления");
  }

  private void head(String title, String to) {
    pages.title(title, 0, Lengths.pt(4));
    String issuer = to + " " + letterhead.genitive().strip();
    String requisites =
        order.date() == null && order.number().isBlank() ? "" : OrderRules.requisites(order);
    String subject = Wording.quoted(Texts.clean(order.subject()));
    facts.use("Приказ", (issuer + " " + requisites).strip() + " " + subject);
    pages.centred(issuer, TextStyle.PLAIN, 0, 0);
    pages.centred(requisites, TextStyle.PLAIN, 0, 0);
    pages.centred(subject, TextStyle.PLAIN, 0, Lengths.pt(14));
  }

  private String post(Person person) {
    return Wording.capital(words.post(person));
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : Wording.day(date);
  }

  private Composition composed(String name) {
    String title = name + ". " + Texts.clean(order.title());
    Document tree =
        new Document(
            title,
            style.typeface(),
            List.of(),
            List.of(
                Section.numberedAtTop(
                    style.portrait(), Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, day)
        .named(
            name
                + " "
                + (order.number().isBlank() ? "" : "№ " + order.number() + " ")
                + order.subject());
  }
}
