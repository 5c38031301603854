package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.Order.Appendix.Content;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.orders.Visa;
import metodist.model.procedures.AmendingSteps;
import metodist.model.procedures.OrderChange;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.FileRef;
import metodist.model.workspace.Edit;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import org.junit.jupiter.api.Test;

/// Orders in general as papers: appendices of one's own, sheets, the journal, and the paper of a
/// registered order that no change of the facts reaches.
class GeneralOrderPapersTest {
  private final SampleDistrict district = new SampleDistrict();
  private final DocumentService service = new DocumentService();

  private <T> T made(Function<Edit, T> work) {
    return district.workspace.edit("Шаг", work);
  }

  private Order draft(Appendix... appendices) {
    List<Clause> clauses = new ArrayList<>();
    for (Appendix each : appendices) {
      clauses.add(
          new Clause("Утвердить " + each.title() + " {приложение}.", each.key(), List.of()));
    }
    clauses.add(new Clause("Исполнить."));
    return made(
        e ->
            e.save(
                new Order(
                    OrderId.random(),
                    0,
                    e.orders().get(district.order).letterheadId(),
                    Order.Kind.ORDER,
                    "",
                    null,
                    "О работе",
                    "В целях развития",
                    clauses,
                    List.of(appendices),
                    district.chief,
                    false,
                    null,
                    List.of(district.methodist),
                    null,
                    List.of(),
                    OrderState.DRAFT,
                    List.of())));
  }

  private static Appendix own(Content content, String title, Material material) {
    return new Appendix(
        UUID.randomUUID(), content, title, List.of("Вводные слова."), false, material);
  }

  private String outline(Order order) {
    return OutlineText.of(paper(order).tree());
  }

  private Paper paper(Order order) {
    return paper(PaperKind.ORDER, order.id().value());
  }

  private Paper paper(PaperKind kind, UUID subject) {
    return district.read(r -> service.compose(r, kind, subject));
  }

  @Test
  void appendicesOfEveryKindStandUnderTheirMarks() {
    UUID centre = district.read(r -> r.centre().current().orElseThrow().id().value());
    Order order =
        draft(
            own(
                Content.TABLE,
                "график",
                Material.table(List.of(List.of("День", "Час"), List.of("Вторник")))),
            own(
                Content.PEOPLE,
                "состав",
                Material.list(List.of(Material.Entry.of(district.methodist, "секретарь")))),
            own(
                Content.FILE,
                "схему",
                Material.file(new FileRef("0".repeat(64), "схема.pdf", 10), 3)),
            own(Content.PAPER, "реестр", Material.paper(PaperKind.SITE_REGISTER.code(), centre)));

    String text = outline(order).replace('\u00a0', ' ');
    assertThat(text)
        .contains("1. Утвердить график (приложение № 1).")
        .contains("4. Утвердить реестр (приложение № 4).")
        .contains("Вторник |")
        .contains("Тихонова Ирина Марковна")
        .contains("секретарь")
        .contains("Прилагается файл «схема.pdf» на 3 л.")
        .contains("Реестр площадок");
    for (int no = 1; no <= 4; no++) {
      assertThat(text).contains("Приложение № " + no + "\nк приказу");
    }
    assertThat(service.bytes(paper(order), Format.DOCX)).isNotEmpty();
  }

  @Test
  void theRegisteredOrderDoesNotFollowTheFacts() {
    Order order =
        draft(
            own(
                Content.PEOPLE,
                "состав",
                Material.list(List.of(Material.Entry.of(district.methodist, "")))));
    district.edit(e -> OrderSteps.register(e, order.id(), service::image).orThrow());
    Paper registered = paper(order);

    district.edit(
        e ->
            e.save(
                e.letterheads()
                    .get(order.letterheadId())
                    .withHeading(List.of("ДРУГОЕ УПРАВЛЕНИЕ"))));

    assertThat(paper(order)).isEqualTo(registered);
    assertThat(OutlineText.of(registered.tree())).contains("Тихонова Ирина Марковна");
    Order open = made(e -> OrderSteps.cancelRegistration(e, order.id(), "проверка").orThrow());
    assertThat(outline(open)).contains("ДРУГОЕ УПРАВЛЕНИЕ");
  }

  @Test
  void severalSignIt() {
    Order order = draft();
    Order joint = made(e -> e.save(order.with(o -> o.alsoSigning = List.of(district.methodist))));

    assertThat(outline(joint))
        .contains("ПРИКАЗЫВАЕМ:")
        .contains("О.П. Ветрова")
        .contains("И.М. Тихонова");
  }

  @Test
  void theSheetsListWhoAgreedAndWhoHasRead() {
    Order order = draft();
    Order visaed =
        made(
            e ->
                e.save(
                    order.with(
                        o -> {
                          o.visas =
                              List.of(
                                  new Visa(district.chief, LocalDate.of(2026, 6, 14), "поправить"));
                          o.acquaintances = List.of(new Acquaintance(district.methodist, null));
                        })));

    assertThat(OutlineText.of(paper(PaperKind.ORDER_APPROVAL_SHEET, visaed.id().value()).tree()))
        .contains("Лист согласования")
        .contains("к проекту приказа")
        .contains("О.П. Ветрова")
        .contains("14.06.2026")
        .contains("поправить");
    assertThat(
            OutlineText.of(paper(PaperKind.ORDER_ACQUAINTANCE_SHEET, visaed.id().value()).tree()))
        .contains("Лист ознакомления")
        .contains("с приказом")
        .contains("Тихонова Ирина Марковна");
  }

  @Test
  void theJournalOfTheYearTellsWhatChangedWhat() {
    Order former = draft();
    district.edit(e -> OrderSteps.register(e, former.id(), service::image).orThrow());
    Order amending =
        made(
            e ->
                AmendingSteps.amend(e, former.id(), List.of(OrderChange.replace("1", "Иначе.")))
                    .orThrow());
    district.edit(e -> OrderSteps.register(e, amending.id(), service::image).orThrow());
    UUID centre = district.read(r -> r.centre().current().orElseThrow().id().value());
    int year = SampleDistrict.TODAY.getYear();

    String journal =
        district.read(
            r ->
                OutlineText.of(
                    service
                        .compose(r, PaperKind.ORDER_JOURNAL, centre, LocalDate.of(year, 12, 31))
                        .tree()));
    assertThat(journal.replace('\u00a0', ' '))
        .contains("за " + year + " год")
        .contains("Изменён / приказом от")
        .contains("Зарегистрирован / изменяет приказ от");
    String other =
        district.read(
            r ->
                OutlineText.of(
                    service
                        .compose(r, PaperKind.ORDER_JOURNAL, centre, LocalDate.of(1999, 12, 31))
                        .tree()));
    assertThat(other).contains("Всего за год: 0 приказов.");
  }
}
