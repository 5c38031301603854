package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.NaturalOrder;
import metodist.model.shared.Plural;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Реестр площадок на дату: every status held on that day, grouped by its kind.
public final class SiteRegisterComposer {
  /// The label of the fact that keeps the register's own date.
  public static final String ON = "На дату";

  private SiteRegisterComposer() {}

  public static Composition compose(Reading reading, CentreId id, LocalDate on) {
    Register register = new Register(reading);
    Centre centre = reading.centre().get(id);
    FactList facts = new FactList();
    facts.use(ON, Wording.day(on));
    PaperStyle style = PaperStyle.of(register.centreStyle(on), on);
    PageSpec page = style.landscape();
    Pages pages = new Pages(style, page.textWidth());
    pages.title("Реестр площадок", 0, 0);
    String district = Texts.clean(facts.use("Район", centre.district()));
    pages.centred(district, TextStyle.PLAIN, 0, 0);
    pages.centred("по состоянию на " + Wording.day(on), TextStyle.PLAIN, 0, Lengths.pt(10));
    List<Site> sites = reading.sites().all().stream().filter(s -> s.heldOn(on)).toList();
    if (sites.isEmpty()) {
      pages.body("На эту дату действующих статусов нет.");
    } else {
      pages.add(table(reading, register, sites, style, pages.width(), on, facts));
      pages.paragraph(
          "Всего: " + Plural.SITES.count(sites.size()) + ".",
          TextStyle.PLAIN,
          style.left().spaced(Lengths.pt(8), 0));
    }
    String title = "Реестр площадок на " + Wording.day(on);
    Document tree =
        new Document(
            title,
            style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, on);
  }

  private static Table table(
      Reading reading,
      Register register,
      List<Site> sites,
      PaperStyle style,
      int width,
      LocalDate on,
      FactList facts) {
    Grid grid =
        new Grid(width, style.tableSize(), 11, 44, 54, 28, 38, 41, 41)
            .centring(0, 3)
            .header(
                "№ п/п",
                "Организация",
                "Тема",
                "Срок",
                "Основание",
                "Менеджер площадки",
                "Научный руководитель");
    Map<StatusKindId, List<Site>> byKind =
        sites.stream()
            .collect(
                Collectors.groupingBy(Site::statusKindId, LinkedHashMap::new, Collectors.toList()));
    List<StatusKind> kinds =
        byKind.keySet().stream()
            .map(register::statusKind)
            .sorted(
                Comparator.comparing(StatusKind::level).reversed().thenComparing(StatusKind::name))
            .toList();
    int no = 1;
    for (StatusKind kind : kinds) {
      List<Site> group =
          byKind.getOrDefault(kind.id(), List.of()).stream()
              .sorted(
                  Comparator.comparing(
                      (Site s) -> register.shortName(s.organisationId(), on),
                      NaturalOrder.INSTANCE))
              .toList();
      grid.section(kind.name() + " (" + group.size() + ")");
      for (Site site : group) {
        grid.row(cells(reading, register, site, no, on, facts, kind));
        no++;
      }
    }
    return grid.table();
  }

  private static String[] cells(
      Reading reading,
      Register register,
      Site site,
      int no,
      LocalDate on,
      FactList facts,
      StatusKind kind) {
    AcademicYear to =
        site.prolongations().isEmpty() ? site.to() : site.prolongations().getLast().to();
    String[] cells = {
      no + ".",
      register.shortName(site.organisationId(), on),
      Texts.orDash(Texts.clean(site.topic())),
      Wording.years(site.from(), to),
      basis(reading, site),
      register.person(site.managerId()).map(p -> p.name().surnameInitials()).orElse("—"),
      register.person(site.supervisorId()).map(p -> p.name().surnameInitials()).orElse("—")
    };
    facts.use(
        kind.name() + ": " + cells[1], String.join("; ", List.of(cells).subList(2, cells.length)));
    return cells;
  }

  /// Of an order kept here its kind, date and number are enough; its issuer is the district's own.
  private static String basis(Reading reading, Site site) {
    AwardBasisText basis = AwardBasisText.of(reading, site.basis());
    Order order = basis.order();
    return order == null
        ? Wording.capital(basis.text())
        : order.kind().title() + " " + OrderRules.requisites(order);
  }
}
