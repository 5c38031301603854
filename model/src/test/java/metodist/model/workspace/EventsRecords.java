package metodist.model.workspace;

import java.util.List;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.estimates.BudgetCodeRepository;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateRepository;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventRepository;
import metodist.model.events.GuestList;
import metodist.model.events.GuestListId;
import metodist.model.events.GuestListRepository;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.ProgrammeEditionId;
import metodist.model.events.ProgrammeEditionRepository;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.events.TalkRepository;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLayoutId;
import metodist.model.handouts.HandoutLayoutRepository;
import metodist.model.handouts.HandoutRepository;
import metodist.model.shared.RecordKind;

/// Events, their talks, money and guests.
final class EventsRecords {
  private EventsRecords() {}

  static final class OfEvent extends KindRecords<EventId, Event> implements EventRepository {
    OfEvent(InMemoryReading reading) {
      super(reading, RecordKind.EVENT, Event.class);
    }
  }

  static final class OfTalk extends KindRecords<TalkId, Talk> implements TalkRepository {
    OfTalk(InMemoryReading reading) {
      super(reading, RecordKind.TALK, Talk.class);
    }

    @Override
    public List<Talk> ofEvent(EventId event) {
      return where(t -> t.eventId().equals(event));
    }
  }

  static final class OfProgrammeEdition extends KindRecords<ProgrammeEditionId, ProgrammeEdition>
      implements ProgrammeEditionRepository {
    OfProgrammeEdition(InMemoryReading reading) {
      super(reading, RecordKind.PROGRAMME_EDITION, ProgrammeEdition.class);
    }

    @Override
    public List<ProgrammeEdition> ofEvent(EventId event) {
      return where(e -> e.eventId().equals(event));
    }
  }

  static final class OfBudgetCode extends KindRecords<BudgetCodeId, BudgetCode>
      implements BudgetCodeRepository {
    OfBudgetCode(InMemoryReading reading) {
      super(reading, RecordKind.BUDGET_CODE, BudgetCode.class);
    }
  }

  static final class OfEstimate extends KindRecords<EstimateId, Estimate>
      implements EstimateRepository {
    OfEstimate(InMemoryReading reading) {
      super(reading, RecordKind.ESTIMATE, Estimate.class);
    }

    @Override
    public List<Estimate> ofEvent(EventId event) {
      return where(e -> e.eventId().equals(event));
    }
  }

  static final class OfGuestList extends KindRecords<GuestListId, GuestList>
      implements GuestListRepository {
    OfGuestList(InMemoryReading reading) {
      super(reading, RecordKind.GUEST_LIST, GuestList.class);
    }
  }

  static final class OfHandout extends KindRecords<HandoutId, Handout>
      implements HandoutRepository {
    OfHandout(InMemoryReading reading) {
      super(reading, RecordKind.HANDOUT, Handout.class);
    }

    @Override
    public List<Handout> ofEvent(EventId event) {
      return where(h -> h.eventId().equals(event));
    }
  }

  static final class OfHandoutLayout extends KindRecords<HandoutLayoutId, HandoutLayout>
      implements HandoutLayoutRepository {
    OfHandoutLayout(InMemoryReading reading) {
      super(reading, RecordKind.HANDOUT_LAYOUT, HandoutLayout.class);
    }
  }
}
