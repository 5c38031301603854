package metodist.reports.compose;

import java.time.LocalDate;
import metodist.model.directory.OrganisationId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.events.EventId;
import metodist.model.orders.Order;
import metodist.model.shared.UserFacingException;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.TextStyle;

/// The appendices of an order that are drawn from its event: concept, committee, estimate,
/// programme — as of the order's day and for its issuer.
final class EventAppendix {
  private final Reading reading;
  private final Order order;
  private final PaperStyle style;
  private final OrganisationId issuer;
  private final LocalDate day;

  EventAppendix(
      Reading reading, Order order, PaperStyle style, OrganisationId issuer, LocalDate day) {
    this.reading = reading;
    this.order = order;
    this.style = style;
    this.issuer = issuer;
    this.day = day;
  }

  void write(Order.Appendix.Content content, Pages pages, FactList facts) {
    switch (content) {
      case CONCEPT -> {
        EventPaper paper = event(facts);
        pages.centred(
            Wording.quoted(Texts.clean(paper.event().theme())), TextStyle.BOLD, 0, Lengths.pt(8));
        new ConceptPart(paper, pages, style).write();
      }
      case COMMITTEE -> pages.add(CommitteePart.table(event(facts), issuer, style, pages.width()));
      case PROGRAMME -> {
        EventPaper paper = event(facts);
        pages.centred(paper.event().dates().words(), TextStyle.PLAIN, 0, Lengths.pt(4));
        new ProgrammePart(paper, pages, style, style.portrait()).write();
      }
      case ESTIMATE -> {
        Estimate estimate = estimate(reading, order);
        pages.add(new EstimatePart(estimate, facts, style.tableSize(), pages.width()).minimal());
        pages.paragraph(
            "Всего: " + AmountInWords.withDigits(estimate.total()) + ".",
            TextStyle.PLAIN,
            style.left().spaced(Lengths.pt(8), 0));
      }
      case AWARDS, TEXT, TABLE, PEOPLE, ORGANISATIONS, PAPER, FILE ->
          throw new IllegalArgumentException("not of an event: " + content);
    }
  }

  private EventPaper event(FactList facts) {
    EventId id = order.eventId();
    if (id == null) {
      throw new UserFacingException(
          "Приложение к приказу неоткуда составить: у приказа не выбрано мероприятие.",
          "Создайте приказ из карточки мероприятия.");
    }
    return new EventPaper(reading, id, facts, day);
  }

  private static Estimate estimate(Reading reading, Order order) {
    EstimateId id = order.estimateId();
    if (id == null) {
      throw new UserFacingException(
          "Приложение к приказу неоткуда составить: у приказа не выбрана смета.",
          "Создайте приказ из карточки мероприятия, в которой есть смета.");
    }
    return reading.estimates().get(id);
  }
}
