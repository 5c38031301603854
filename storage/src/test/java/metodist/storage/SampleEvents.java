package metodist.storage;

import static metodist.storage.SampleRecords.DAY;
import static metodist.storage.SampleRecords.MOMENT;
import static metodist.storage.SampleRecords.NASTY;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.BookPart;
import metodist.model.events.ClashPolicy;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.CopiedText;
import metodist.model.events.Event;
import metodist.model.events.EventCase;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.EventOnline;
import metodist.model.events.EventRole;
import metodist.model.events.GuestList;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.ProgrammeBook;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.ProgrammeEditionId;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkCategory;
import metodist.model.events.TalkId;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.handouts.Stamp;
import metodist.model.orders.Order;
import metodist.model.shared.FileRef;

/// Events and estimates with every component filled.
final class SampleEvents {
  private SampleEvents() {}

  static Event event(OrganisationId school, PersonId person, FileRef picture) {
    return Event.named(EventKind.CONFERENCE, NASTY)
        .with(
            e -> {
              e.theme = NASTY;
              e.book = new ProgrammeBook(NASTY, person, List.of(BookPart.REVIEWS, BookPart.COVER));
              e.format = EventFormat.MIXED;
              e.dates = new EventDates(List.of(DAY, DAY.plusDays(7)), true);
              e.place = NASTY;
              e.audience = NASTY;
              e.goals = List.of(NASTY, "");
              e.concept =
                  new EventConcept(NASTY, "Модель", picture, NASTY, List.of("", NASTY), NASTY);
              e.online = new EventOnline(NASTY, List.of(new EventOnline.Link(NASTY, NASTY)), NASTY);
              e.cases =
                  List.of(
                      new EventCase(NASTY, school, EventCase.Kind.PRODUCT, NASTY),
                      new EventCase("", null, EventCase.Kind.CASE, ""));
              e.clusters =
                  List.of(
                      new Cluster(UUID.randomUUID(), NASTY, List.of(school)),
                      new Cluster(UUID.randomUUID(), "", List.of()),
                      new Cluster(UUID.randomUUID(), "Третий", List.of(school, school)));
              e.committee =
                  new Committee(
                      List.of(
                          new Committee.Member(person, CommitteeRole.MEMBER, null),
                          new Committee.Member(person, CommitteeRole.CHAIR, true),
                          new Committee.Member(person, CommitteeRole.CO_CHAIR, false)));
              e.categories = List.of(new TalkCategory(UUID.randomUUID(), NASTY, 2, 3, NASTY));
              e.sessions =
                  List.of(
                      new Session(
                          UUID.randomUUID(),
                          SessionKind.SECTION,
                          NASTY,
                          MOMENT,
                          90,
                          NASTY,
                          NASTY,
                          person,
                          40),
                      new Session(
                          UUID.randomUUID(), SessionKind.BREAK, "", null, 0, "", "", null, 0));
              e.clashPolicy =
                  new ClashPolicy(
                      ClashPolicy.Grade.WARN,
                      ClashPolicy.Grade.IGNORE,
                      ClashPolicy.Grade.FORBID,
                      ClashPolicy.Grade.WARN,
                      5,
                      10);
              e.responsibleId = person;
              e.copied = List.of(new CopiedText("goals", NASTY));
            });
  }

  static Talk talk(Event event, OrganisationId school, PersonId person) {
    return new Talk(
        TalkId.random(),
        0,
        event.id(),
        NASTY,
        List.of(Speaker.known(person, school), new Speaker(null, NASTY, NASTY, null, NASTY)),
        event.categories().getFirst().key(),
        7,
        event.sessions().getFirst().key(),
        MOMENT,
        new PreliminaryReview(
            DAY, DAY.plusDays(1), person, PreliminaryReview.Verdict.TO_REVISE, NASTY),
        NASTY);
  }

  static ProgrammeEdition edition(Event event) {
    UUID part = UUID.randomUUID();
    return new ProgrammeEdition(
        ProgrammeEditionId.random(),
        0,
        event.id(),
        3,
        MOMENT,
        NASTY,
        List.of(
            new ProgrammeEdition.Part(
                part, SessionKind.SECTION, NASTY, MOMENT, 60, NASTY, NASTY, NASTY),
            new ProgrammeEdition.Part(
                UUID.randomUUID(), SessionKind.BREAK, "", null, 0, "", "", "")),
        List.of(
            new ProgrammeEdition.Speech(
                UUID.randomUUID(), NASTY, List.of(NASTY, ""), part, MOMENT, 7),
            new ProgrammeEdition.Speech(UUID.randomUUID(), "", List.of(), part, null, 0)));
  }

  static BudgetCode budgetCode() {
    return new BudgetCode(
        BudgetCodeId.random(),
        0,
        BudgetCode.Kind.KVR,
        NASTY,
        NASTY,
        DAY,
        DAY,
        List.of(NASTY, "226"));
  }

  static Estimate estimate(EventId event, OrganisationId school, PersonId person) {
    UUID source = UUID.randomUUID();
    return new Estimate(
        EstimateId.random(),
        0,
        event,
        NASTY,
        DAY,
        List.of(
            new FundingSource(
                source,
                FundingSource.Kind.TARGETED_SUBSIDY,
                NASTY,
                NASTY,
                school,
                new BigDecimal("9999999999999.99")),
            new FundingSource(UUID.randomUUID(), FundingSource.Kind.SPONSORS, "", "", null, null)),
        List.of(
            new EstimateLine(
                UUID.randomUUID(),
                "244",
                "226",
                NASTY,
                NASTY,
                new BigDecimal("0.125"),
                new BigDecimal("1234567890123.45"),
                source,
                NASTY,
                NASTY,
                new EstimateLine.Execution(new BigDecimal("0.01"), NASTY, "")),
            EstimateLine.sum("", "", "", new BigDecimal("100"))),
        person,
        null,
        person,
        person);
  }

  static Order about(Order order, Event event, Estimate estimate) {
    return new Order(
        order.id(),
        order.version(),
        order.letterheadId(),
        order.kind(),
        order.number(),
        order.date(),
        order.subject(),
        order.preamble(),
        order.clauses(),
        order.appendices(),
        order.signatoryId(),
        order.acting(),
        order.controlledBy(),
        order.executors(),
        order.contestId(),
        order.awards(),
        order.state(),
        order.history(),
        event.id(),
        estimate.id());
  }

  static GuestList guests(Event event, OrganisationId school, PersonId person) {
    return GuestList.empty(event.id())
        .with(
            List.of(
                Speaker.known(person, school),
                new Speaker(null, NASTY, NASTY, null, NASTY),
                new Speaker(null, "Ким Ен Су", "", school, "")));
  }

  static HandoutLayout layout(Event event, PersonId person, FileRef picture) {
    return ShippedLayouts.of(event.id(), HandoutKind.DIPLOMA)
        .with(
            l -> {
              l.series = NASTY;
              l.lines =
                  List.of(
                      new HandoutLine(
                          NASTY, 10.5, true, true, HandoutLine.Align.JUSTIFIED, 0x1F3864, 7, 90));
              l.stamp = Stamp.RIGHT;
              l.signatoryId = person;
              l.picture = picture;
            });
  }

  static Handout handout(Event event, OrganisationId school) {
    return new Handout(
        HandoutId.random(),
        0,
        event.id(),
        HandoutKind.DIPLOMA,
        new Speaker(null, NASTY, NASTY, school, NASTY),
        EventRole.MODERATOR,
        NASTY,
        new Handout.SeriesNumber(NASTY, 2026, 7),
        DAY,
        NASTY);
  }
}
