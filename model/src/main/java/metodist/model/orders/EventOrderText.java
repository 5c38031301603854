package metodist.model.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.Declension;
import metodist.model.directory.Person;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.FundingSource;
import metodist.model.events.Event;
import metodist.model.events.RegisterNames;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// The usual words of an order about an event (seed 001); afterwards they are the user's to change.
/// The sum and the numbers of appendices are not written into them: they are placeholders, printed
/// from the estimate and the order.
public final class EventOrderText {
  private final Event event;
  private final @Nullable Estimate estimate;
  private final Declension declension;
  private final RegisterNames names;

  public EventOrderText(
      Event event, @Nullable Estimate estimate, Declension declension, RegisterNames names) {
    this.event = event;
    this.estimate = estimate;
    this.declension = declension;
    this.names = names;
  }

  /// «О проведении Форума инноваций 2026 «Траектория сотрудничества»».
  public String subject() {
    return "О\u00a0проведении " + genitive() + theme();
  }

  /// The appendices the event has content for, in the order of the clauses.
  public List<Order.Appendix> appendices() {
    List<Order.Appendix> appendices = new ArrayList<>();
    if (!event.concept().blank() || !event.clusters().isEmpty()) {
      add(appendices, Order.Appendix.Content.CONCEPT, "Концепция " + genitive());
    }
    if (!event.committee().members().isEmpty()) {
      add(appendices, Order.Appendix.Content.COMMITTEE, "Состав оргкомитета " + genitive());
    }
    if (estimate != null) {
      add(appendices, Order.Appendix.Content.ESTIMATE, estimate.title());
    }
    if (!event.sessions().isEmpty()) {
      add(appendices, Order.Appendix.Content.PROGRAMME, "Программа " + genitive());
    }
    return appendices;
  }

  private static void add(
      List<Order.Appendix> appendices, Order.Appendix.Content content, String title) {
    appendices.add(new Order.Appendix(UUID.randomUUID(), content, title, List.of(), false));
  }

  /// The clauses, each appendix mentioned once.
  public List<Order.Clause> clauses(List<Order.Appendix> appendices) {
    List<Order.Clause> clauses = new ArrayList<>();
    String when = event.dates().words();
    clauses.add(
        new Order.Clause(
            "Провести "
                + declension.organisation(event.nameInSentence(), GrammaticalCase.ACCUSATIVE)
                + theme()
                + (when.isEmpty() ? "" : " " + when)
                + " "
                + event.format().inFormat()
                + "."));
    for (Order.Appendix appendix : appendices) {
      clauses.add(
          new Order.Clause(
              approving(appendix.content()) + " " + OrderRules.MENTION + ".",
              appendix.key(),
              List.of()));
    }
    names.person(event.responsibleId()).ifPresent(p -> clauses.add(responsible(p)));
    return clauses;
  }

  private String approving(Order.Appendix.Content content) {
    return switch (content) {
      case CONCEPT -> "Утвердить Концепцию " + genitive() + theme();
      case COMMITTEE -> "Утвердить состав оргкомитета " + genitive();
      case ESTIMATE -> "Утвердить смету расходов на проведение " + genitive() + money();
      case PROGRAMME -> "Утвердить программу " + genitive();
      case AWARDS, TEXT, TABLE, PEOPLE, ORGANISATIONS, PAPER, FILE ->
          throw new IllegalArgumentException("not of an event: " + content);
    };
  }

  /// « за счёт средств субсидии, выделенной МБУ МЦ на иные цели по коду 074200511, на сумму …».
  private String money() {
    if (estimate == null) {
      return "";
    }
    String from = estimate.sources().stream().findFirst().map(this::source).orElse("");
    return from + " на сумму " + OrderRules.SUM;
  }

  private String source(FundingSource source) {
    String recipient = names.organisationName(source.recipient());
    String given = recipient.isEmpty() ? "" : ", выделенной " + recipient;
    String code = source.code().isBlank() ? "" : " по коду\u00a0" + source.code().strip();
    return switch (source.kind()) {
      case TARGETED_SUBSIDY ->
          " за счёт средств субсидии" + given + " на иные цели" + code + closing(given);
      case MUNICIPAL_TASK ->
          " за счёт средств субсидии" + given + " на муниципальное задание" + closing(given);
      case INCOME, SPONSORS -> " за счёт " + source.kind().genitive();
    };
  }

  /// The participle's turn ends with a comma.
  private static String closing(String given) {
    return given.isEmpty() ? "" : ",";
  }

  private Order.Clause responsible(Person person) {
    String post =
        names
            .post(person, null)
            .map(
                p ->
                    ", "
                        + names.postWithPlace(
                            declension.post(p.title(), GrammaticalCase.ACCUSATIVE),
                            p.organisationId()))
            .orElse("");
    return new Order.Clause(
        "Назначить ответственным за организацию "
            + genitive()
            + " "
            + declension.surnameInitials(person, GrammaticalCase.ACCUSATIVE)
            + post
            + ".");
  }

  private String genitive() {
    return declension.organisation(event.nameInSentence(), GrammaticalCase.GENITIVE);
  }

  private String theme() {
    return event.theme().isBlank() ? "" : " «" + event.theme().strip() + "»";
  }
}
