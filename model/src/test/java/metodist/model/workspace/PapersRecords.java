package metodist.model.workspace;

import java.util.List;
import java.util.Set;
import metodist.model.contests.ContestId;
import metodist.model.events.EventId;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.CertificateRepository;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.IssuedDocumentRepository;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.LegalActRepository;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.LetterheadRepository;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRepository;
import metodist.model.orders.OrderState;
import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.orders.PhraseRepository;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.sites.SiteId;

/// Papers issued and what they are made of.
final class PapersRecords {
  private PapersRecords() {}

  static final class OfLetterhead extends KindRecords<LetterheadId, Letterhead>
      implements LetterheadRepository {
    OfLetterhead(InMemoryReading reading) {
      super(reading, RecordKind.LETTERHEAD, Letterhead.class);
    }
  }

  static final class OfOrder extends KindRecords<OrderId, Order> implements OrderRepository {
    OfOrder(InMemoryReading reading) {
      super(reading, RecordKind.ORDER, Order.class);
    }

    @Override
    public List<Order> ofContest(ContestId contest) {
      return where(o -> contest.equals(o.contestId()));
    }

    @Override
    public List<Order> ofEvent(EventId event) {
      return where(o -> event.equals(o.eventId()));
    }

    @Override
    public List<Order> inStates(Set<OrderState> states, int limit) {
      return where(o -> states.contains(o.state())).stream().limit(limit).toList();
    }
  }

  static final class OfCertificate extends KindRecords<CertificateId, Certificate>
      implements CertificateRepository {
    OfCertificate(InMemoryReading reading) {
      super(reading, RecordKind.CERTIFICATE, Certificate.class);
    }

    @Override
    public List<Certificate> ofSite(SiteId site) {
      return where(c -> c.siteId().equals(site));
    }
  }

  static final class OfLegalAct extends KindRecords<LegalActId, LegalAct>
      implements LegalActRepository {
    OfLegalAct(InMemoryReading reading) {
      super(reading, RecordKind.LEGAL_ACT, LegalAct.class);
    }
  }

  static final class OfPhrase extends KindRecords<PhraseId, Phrase> implements PhraseRepository {
    OfPhrase(InMemoryReading reading) {
      super(reading, RecordKind.PHRASE, Phrase.class);
    }
  }

  static final class OfIssuedDocument extends KindRecords<IssuedDocumentId, IssuedDocument>
      implements IssuedDocumentRepository {
    OfIssuedDocument(InMemoryReading reading) {
      super(reading, RecordKind.ISSUED_DOCUMENT, IssuedDocument.class);
    }

    @Override
    public List<IssuedDocument> of(RecordId subject) {
      return where(
          d -> d.paper().subject() == subject.kind() && d.subject().equals(subject.value()));
    }
  }
}
