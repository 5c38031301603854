package metodist.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.directory.PersonId;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.procedures.AwardSteps;
import metodist.model.procedures.OrderImage;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.russian.PhraseDeclension;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import org.jspecify.annotations.Nullable;

/// The orders of the sample district: each contest is announced by one and concluded by one,
/// written, numbered, signed and registered by the steps of a clerk.
final class SampleOrders {
  static final OrderImage IMAGE = new DocumentService()::image;

  private final Workspace workspace;
  private final SampleClock clock;
  private final SampleTexts texts;
  private final SampleRegister register;
  private final LetterheadId authority;

  SampleOrders(SampleWorld world, LetterheadId authority) {
    this.workspace = world.workspace();
    this.clock = world.clock();
    this.texts = world.texts();
    this.register = world.register();
    this.authority = authority;
  }

  /// «О проведении конкурса …» with its timetable as an appendix.
  OrderId announceContest(ContestId id, LocalDate day) {
    clock.set(day.atTime(10, 0));
    Contest contest = workspace.read(r -> r.contests().get(id));
    String title = decapitalised(contest.title());
    UUID timetable = texts.id();
    List<String> stages =
        contest.stages().stream()
            .map(
                s ->
                    s.no()
                        + ". "
                        + s.title()
                        + (s.termText().isBlank() ? "." : " — " + s.termText() + "."))
            .toList();
    return registered(
        "О проведении " + PhraseDeclension.organisation(title, GrammaticalCase.GENITIVE),
        "В целях развития инновационной инфраструктуры районной системы образования",
        List.of(
            new Order.Clause("Провести " + title + "."),
            new Order.Clause("Утвердить этапы конкурса {приложение}.", timetable, List.of()),
            new Order.Clause(
                "МБУ «Методический центр Заречного района» обеспечить организационно-методическое"
                    + " сопровождение конкурса."),
            new Order.Clause("Контроль за исполнением приказа оставляю за собой.")),
        List.of(
            new Order.Appendix(
                timetable, Order.Appendix.Content.TEXT, "Этапы конкурса", stages, false)),
        id,
        day);
  }

  /// The order of a year before the program's first contests, its list kept as text.
  OrderId formerAward(String status, String year, List<String> list, LocalDate day) {
    clock.set(day.atTime(10, 0));
    UUID appendix = texts.id();
    return registered(
        "О присвоении статуса «" + status + "» на " + year + " учебный год",
        "На основании решения районного Экспертного совета",
        List.of(
            new Order.Clause(
                "Присвоить статус «"
                    + status
                    + "» на "
                    + year
                    + " учебный год образовательным организациям по перечню {приложение}.",
                appendix,
                List.of()),
            new Order.Clause("Контроль за исполнением приказа оставляю за собой.")),
        List.of(
            new Order.Appendix(
                appendix,
                Order.Appendix.Content.TEXT,
                "Перечень образовательных организаций, которым присвоен статус «" + status + "»",
                list,
                false)),
        null,
        day);
  }

  private OrderId registered(
      String subject,
      String preamble,
      List<Order.Clause> clauses,
      List<Order.Appendix> appendices,
      @Nullable ContestId contest,
      LocalDate day) {
    PersonId executor = register.people.get(4).id();
    Order draft =
        workspace.edit(
            "Создать приказ",
            edit ->
                edit.save(
                    new Order(
                        new OrderId(texts.id()),
                        0,
                        authority,
                        Order.Kind.ORDER,
                        "",
                        null,
                        subject,
                        preamble,
                        clauses,
                        appendices,
                        edit.letterheads().get(authority).signatoryId(),
                        false,
                        null,
                        List.of(executor),
                        contest,
                        List.of(),
                        OrderState.DRAFT,
                        List.of())));
    register(draft.id(), day.atTime(12, 0));
    return draft.id();
  }

  /// The award in one step, then number, signature, registration.
  OrderId award(ContestId contest, LocalDateTime at) {
    clock.set(at);
    AwardSteps.Award award =
        workspace.edit(
            "Подготовить приказ и свидетельства",
            edit ->
                AwardSteps.award(
                        edit,
                        contest,
                        authority,
                        AwardSteps.candidates(edit, contest).stream().map(a -> a.id()).toList())
                    .orThrow());
    register(award.order().id(), at.plusDays(1));
    return award.order().id();
  }

  private void register(OrderId id, LocalDateTime at) {
    clock.set(at);
    workspace.edit(
        "Указать номер и дату приказа",
        edit ->
            OrderSteps.setNumberAndDate(edit, id, number(edit, at.toLocalDate()), at.toLocalDate())
                .orThrow());
    workspace.edit(
        "Передать приказ на согласование",
        edit -> OrderSteps.moveTo(edit, id, OrderState.ON_APPROVAL).orThrow());
    workspace.edit(
        "Отметить подписание приказа",
        edit -> OrderSteps.moveTo(edit, id, OrderState.SIGNED).orThrow());
    workspace.edit(
        "Зарегистрировать приказ", edit -> OrderSteps.register(edit, id, IMAGE).orThrow());
  }

  private String number(Edit edit, LocalDate day) {
    return OrderSteps.suggestNumber(edit, authority, day);
  }

  private static String decapitalised(String title) {
    return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
  }
}
