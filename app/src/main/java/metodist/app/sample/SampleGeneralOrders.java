package metodist.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.orders.Visa;
import metodist.model.procedures.AmendingSteps;
import metodist.model.procedures.OrderChange;
import metodist.model.procedures.OrderSteps;
import metodist.reports.DocumentService;
import metodist.reports.Format;

/// The centre's own orders, bound to no contest: one on the support of sites with appendices of
/// every kind, the order that amends it, an older one and the order that revokes it, and one that
/// is still on approval and refers to an act whose term has ended.
final class SampleGeneralOrders {
  private static final DocumentService DOCUMENTS = new DocumentService();

  private final SampleWorld world;
  private final SampleRegister register;
  private final SampleTexts texts;
  private final SampleOrderDesk desk;

  SampleGeneralOrders(SampleWorld world) {
    this.world = world;
    this.register = world.register();
    this.texts = world.texts();
    this.desk = new SampleOrderDesk(world);
  }

  /// The orders of two school years, the second beginning in `year`; none lies after today.
  void issue(int year) {
    programme(year);
    OrderId group = workingGroup(desk.day(year - 1, 10, 12));
    OrderId support = support(desk.day(year, 9, 10));
    amend(support, desk.day(year, 10, 5));
    revoke(group, desk.day(year, 10, 19));
    draft();
  }

  /// A programme of the district whose term ended with the last calendar year.
  private void programme(int year) {
    world
        .workspace()
        .edit(
            "Внести правовой акт",
            edit ->
                edit.save(
                    new LegalAct(
                        new LegalActId(texts.id()),
                        0,
                        "постановление",
                        "администрации города Верхнегорска",
                        LocalDate.of(year - 4, 12, 14),
                        "812",
                        "Об утверждении муниципальной программы «Развитие образования города"
                            + " Верхнегорска»",
                        LocalDate.of(year - 1, 12, 31))));
  }

  private OrderId workingGroup(LocalDate day) {
    UUID people = texts.id();
    return desk.registered(
        day,
        "О создании рабочей группы по сопровождению инновационных площадок",
        "В целях координации работы инновационных площадок района",
        List.of(
            new Clause(
                "Создать рабочую группу и утвердить её состав {приложение}.", people, List.of()),
            new Clause("Руководство рабочей группой возложить на {кого}.")
                .assigned(desk.person(3), "")),
        List.of(
            new Appendix(
                people,
                Appendix.Content.PEOPLE,
                "Состав рабочей группы",
                List.of(),
                true,
                Material.list(entries(2, 9, "руководитель")))),
        o -> {});
  }

  /// People of the register, the first with a note.
  private List<Material.Entry> entries(int from, int to, String first) {
    List<Material.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      entries.add(Material.Entry.of(desk.person(i), i == from ? first : ""));
    }
    return entries;
  }

  private OrderId support(LocalDate day) {
    UUID people = texts.id();
    UUID timetable = texts.id();
    UUID schools = texts.id();
    String year = day.getYear() + "–" + (day.getYear() + 1);
    OrderId id =
        desk.registered(
            day,
            "Об организации сопровождения инновационных площадок в " + year + " учебном году",
            "В целях методической поддержки образовательных организаций района",
            supportClauses(people, timetable, schools, day),
            List.of(
                new Appendix(
                    people,
                    Appendix.Content.PEOPLE,
                    "Список методистов, сопровождающих площадки",
                    List.of(),
                    false,
                    Material.list(entries(3, 8, ""))),
                new Appendix(
                    timetable,
                    Appendix.Content.TABLE,
                    "График консультаций",
                    List.of("Консультации проходят в методическом центре."),
                    true,
                    Material.table(timetable())),
                new Appendix(
                    schools,
                    Appendix.Content.ORGANISATIONS,
                    "Перечень площадок, начинающих работу",
                    List.of(),
                    false,
                    Material.list(schools()))),
            o -> {
              o.recipients = recipients();
              o.recipientWords = "в дело";
              o.visas =
                  List.of(
                      new Visa(desk.person(3), day.minusDays(2), ""),
                      new Visa(desk.person(4), day.minusDays(1), "согласовано с учётом сметы"));
            });
    scanned(id, day);
    return id;
  }

  private List<Clause> supportClauses(UUID people, UUID timetable, UUID schools, LocalDate day) {
    return List.of(
        new Clause("Закрепить за площадками методистов {приложение}.", people, List.of()),
        new Clause("Утвердить график консультаций {приложение}.", timetable, List.of()),
        new Clause("Поручить {кому}:", null, subclauses(day)).assigned(desk.person(3), ""),
        new Clause(
            "Руководителям организаций, начинающих работу в статусе площадки {приложение},"
                + " обеспечить участие координаторов в консультациях.",
            schools,
            List.of()),
        new Clause("Разместить приказ на сайте методического центра в срок {срок}.")
            .assigned(null, "до 20 сентября " + day.getYear() + " года"));
  }

  private static List<Clause> subclauses(LocalDate day) {
    return List.of(
        new Clause("составить план сопровождения")
            .assigned(null, "до 1 октября " + day.getYear() + " года"),
        new Clause("провести совещание координаторов")
            .assigned(null, "октябрь " + day.getYear() + " года"));
  }

  private static List<List<String>> timetable() {
    return List.of(
        List.of("День", "Время", "Тема консультации", "Кабинет"),
        List.of("Понедельник", "15.00–16.30", "Дорожная карта площадки", "12"),
        List.of("Среда", "15.00–16.30", "Инновационный продукт: как описать и показать", "12"),
        List.of("Четверг", "14.00–15.30", "Отчёт площадки за полугодие", "7"));
  }

  private List<Material.Entry> schools() {
    return recipients().stream().map(o -> Material.Entry.of(o, "")).toList();
  }

  private List<OrganisationId> recipients() {
    return register.organisations.stream()
        .filter(o -> o.type() == OrganisationType.SCHOOL || o.type() == OrganisationType.PRESCHOOL)
        .limit(7)
        .map(Organisation::id)
        .toList();
  }

  /// The signed paper comes back as a scan; the methodologists have read the order.
  private void scanned(OrderId id, LocalDate day) {
    world
        .workspace()
        .edit(
            "Приложить скан приказа",
            edit -> {
              Order order = edit.orders().get(id);
              byte[] pdf =
                  DOCUMENTS.bytes(DOCUMENTS.compose(edit, PaperKind.ORDER, id.value()), Format.PDF);
              return OrderSteps.changeAccompanying(
                      edit,
                      order.with(
                          o -> {
                            o.scan = edit.keepFile("приказ подписанный.pdf", pdf);
                            o.acquaintances =
                                List.of(
                                    new Acquaintance(desk.person(4), day.plusDays(1)),
                                    new Acquaintance(desk.person(5), day.plusDays(1)),
                                    new Acquaintance(desk.person(6), null));
                          }))
                  .orThrow();
            });
  }

  private void amend(OrderId former, LocalDate day) {
    world.clock().set(day.atTime(10, 0));
    OrderId id =
        world
            .workspace()
            .edit(
                "Подготовить приказ о внесении изменений",
                edit -> {
                  Order order = edit.orders().get(former);
                  return AmendingSteps.amend(
                          edit,
                          former,
                          List.of(
                              OrderChange.replace(
                                  "2",
                                  "Утвердить график консультаций и собеседований (приложение"
                                      + " № 2)."),
                              OrderChange.add(
                                  "6", "Подвести итоги сопровождения на совещании в июне."),
                              OrderChange.appendix(order.appendices().get(1).key())))
                      .orThrow();
                })
            .id();
    desk.register(id, day);
  }

  private void revoke(OrderId former, LocalDate day) {
    world.clock().set(day.atTime(10, 0));
    OrderId id =
        world
            .workspace()
            .edit(
                "Подготовить приказ о признании утратившим силу",
                edit -> AmendingSteps.revoke(edit, former).orThrow())
            .id();
    desk.register(id, day);
  }

  /// On approval: the visas are awaited, the order is signed together with the authority.
  private void draft() {
    UUID register = texts.id();
    LocalDate day = desk.day(this.register.today.getYear(), 12, 31);
    world.clock().set(day.atTime(15, 0));
    OrderId id =
        desk.created(
            "О проведении мониторинга деятельности инновационных площадок",
            "{основания}, в целях оценки результатов инновационной деятельности",
            List.of(
                new Clause(
                    "Провести мониторинг площадок, внесённых в реестр {приложение}.",
                    register,
                    List.of()),
                new Clause("Назначить ответственным за мониторинг {кого}.")
                    .assigned(desk.person(4), ""),
                new Clause("Представить справку о результатах.")
                    .assigned(desk.person(4), "в течение месяца")),
            List.of(
                new Appendix(
                    register,
                    Appendix.Content.PAPER,
                    "Реестр площадок",
                    List.of(),
                    false,
                    Material.paper(
                        PaperKind.SITE_REGISTER.code(),
                        world
                            .workspace()
                            .<UUID>read(r -> r.centre().current().orElseThrow().id().value())))),
            o -> {
              o.alsoSigning = List.of(desk.person(0));
              o.visas =
                  List.of(new Visa(desk.person(3), null, ""), new Visa(desk.person(5), null, ""));
            });
    world
        .workspace()
        .edit(
            "Сослаться на акт",
            edit -> {
              Order order = edit.orders().get(id);
              return OrderSteps.change(
                      edit,
                      order.with(
                          o ->
                              o.bases =
                                  List.of(
                                      new Basis(
                                          SampleOrderDesk.act(edit, "273-ФЗ"),
                                          Basis.Lead.ACCORDANCE,
                                          "статьёй 20"),
                                      new Basis(
                                          SampleOrderDesk.act(edit, "812"),
                                          Basis.Lead.PURSUANCE,
                                          ""))))
                  .orThrow();
            });
    world
        .workspace()
        .edit(
            "Передать приказ на согласование",
            edit -> OrderSteps.moveTo(edit, id, OrderState.ON_APPROVAL).orThrow());
  }
}
