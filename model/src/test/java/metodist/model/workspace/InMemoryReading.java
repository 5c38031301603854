package metodist.model.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import metodist.model.calendar.WorkingYear;
import metodist.model.calendar.WorkingYearId;
import metodist.model.calendar.WorkingYearRepository;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationRepository;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestRepository;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.CriteriaSetRepository;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.StatusKindRepository;
import metodist.model.directory.CaseCorrection;
import metodist.model.directory.CaseCorrectionId;
import metodist.model.directory.CaseCorrectionRepository;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.CentreRepository;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationRepository;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRepository;
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
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.findings.PassedFindingRepository;
import metodist.model.forms.CentreForms;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormRevisionRepository;
import metodist.model.forms.LearnedLabel;
import metodist.model.forms.LearnedLabelId;
import metodist.model.forms.LearnedLabelRepository;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLayoutId;
import metodist.model.handouts.HandoutLayoutRepository;
import metodist.model.handouts.HandoutRepository;
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
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.ReviewSheetRepository;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.shared.Repository;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRepository;
import metodist.model.sites.SiteState;

/// Reading of [InMemoryRecords]; records come in the order they were first saved.
class InMemoryReading implements Reading {
  final InMemoryRecords records;
  final Map<String, byte[]> files;
  final Clock clock;
  private final FormCatalogue forms;

  InMemoryReading(
      InMemoryRecords records, Map<String, byte[]> files, Clock clock, FormCatalogue forms) {
    this.records = records;
    this.files = files;
    this.clock = clock;
    this.forms = forms;
  }

  @Override
  public FormCatalogue forms() {
    return new CentreForms(forms, formRevisions());
  }

  @Override
  public FormRevisionRepository formRevisions() {
    return new FormRevisionRecords();
  }

  @Override
  public LearnedLabelRepository learnedLabels() {
    return new LearnedLabelRecords();
  }

  @Override
  public Optional<Aggregate> find(RecordKind kind, UUID id) {
    return records.live(new InMemoryRecords.RecordKey(kind, id));
  }

  @Override
  public List<? extends Aggregate> all(RecordKind kind) {
    return records.live(kind);
  }

  @Override
  public List<UUID> ids(RecordKind kind) {
    return records.live(kind).stream().map(record -> record.id().value()).toList();
  }

  @Override
  public List<? extends Aggregate> some(RecordKind kind, List<UUID> ids) {
    return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
  }

  @Override
  public byte[] file(FileRef ref) {
    byte[] bytes = files.get(ref.sha256());
    if (bytes == null) {
      throw new IllegalStateException("no file " + ref);
    }
    return bytes.clone();
  }

  @Override
  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  @Override
  public CentreRepository centre() {
    return new CentreRecords();
  }

  @Override
  public OrganisationRepository organisations() {
    return new OrganisationRecords();
  }

  @Override
  public PersonRepository people() {
    return new PersonRecords();
  }

  @Override
  public CaseCorrectionRepository caseCorrections() {
    return new CaseCorrectionRecords();
  }

  @Override
  public StatusKindRepository statusKinds() {
    return new StatusKindRecords();
  }

  @Override
  public CriteriaSetRepository criteriaSets() {
    return new CriteriaSetRecords();
  }

  @Override
  public ContestRepository contests() {
    return new ContestRecords();
  }

  @Override
  public ApplicationRepository applications() {
    return new ApplicationRecords();
  }

  @Override
  public ReviewSheetRepository reviewSheets() {
    return new ReviewSheetRecords();
  }

  @Override
  public SiteRepository sites() {
    return new SiteRecords();
  }

  @Override
  public LetterheadRepository letterheads() {
    return new LetterheadRecords();
  }

  @Override
  public OrderRepository orders() {
    return new OrderRecords();
  }

  @Override
  public CertificateRepository certificates() {
    return new CertificateRecords();
  }

  @Override
  public IssuedDocumentRepository issuedDocuments() {
    return new IssuedDocumentRecords();
  }

  @Override
  public WorkingYearRepository workingYears() {
    return new WorkingYearRecords();
  }

  @Override
  public PassedFindingRepository passedFindings() {
    return new PassedFindingRecords();
  }

  @Override
  public EventRepository events() {
    return new EventRecords();
  }

  @Override
  public TalkRepository talks() {
    return new TalkRecords();
  }

  @Override
  public ProgrammeEditionRepository programmeEditions() {
    return new ProgrammeEditionRecords();
  }

  @Override
  public BudgetCodeRepository budgetCodes() {
    return new BudgetCodeRecords();
  }

  @Override
  public EstimateRepository estimates() {
    return new EstimateRecords();
  }

  @Override
  public GuestListRepository guestLists() {
    return new GuestListRecords();
  }

  @Override
  public HandoutRepository handouts() {
    return new HandoutRecords();
  }

  @Override
  public HandoutLayoutRepository handoutLayouts() {
    return new HandoutLayoutRecords();
  }

  @Override
  public LegalActRepository legalActs() {
    return new LegalActRecords();
  }

  @Override
  public PhraseRepository phrases() {
    return new PhraseRecords();
  }

  /// Records of one kind.
  private abstract class Records<I extends RecordId, T extends Aggregate>
      implements Repository<I, T> {
    private final RecordKind kind;
    private final Class<T> type;

    Records(RecordKind kind, Class<T> type) {
      this.kind = kind;
      this.type = type;
    }

    @Override
    public Optional<T> find(I id) {
      return records.live(new InMemoryRecords.RecordKey(kind, id.value())).map(type::cast);
    }

    @Override
    public List<T> all() {
      return records.live(kind).stream().map(type::cast).toList();
    }

    List<T> where(Predicate<T> condition) {
      return all().stream().filter(condition).toList();
    }
  }

  private final class CentreRecords extends Records<CentreId, Centre> implements CentreRepository {
    CentreRecords() {
      super(RecordKind.CENTRE, Centre.class);
    }

    @Override
    public Optional<Centre> current() {
      return all().stream().findFirst();
    }
  }

  private final class OrganisationRecords extends Records<OrganisationId, Organisation>
      implements OrganisationRepository {
    OrganisationRecords() {
      super(RecordKind.ORGANISATION, Organisation.class);
    }
  }

  private final class PersonRecords extends Records<PersonId, Person> implements PersonRepository {
    PersonRecords() {
      super(RecordKind.PERSON, Person.class);
    }

    @Override
    public List<Person> employedBy(OrganisationId organisation, LocalDate on) {
      return where(
          p -> p.postsOn(on).stream().anyMatch(post -> post.organisationId().equals(organisation)));
    }
  }

  private final class CaseCorrectionRecords extends Records<CaseCorrectionId, CaseCorrection>
      implements CaseCorrectionRepository {
    CaseCorrectionRecords() {
      super(RecordKind.CASE_CORRECTION, CaseCorrection.class);
    }
  }

  private final class StatusKindRecords extends Records<StatusKindId, StatusKind>
      implements StatusKindRepository {
    StatusKindRecords() {
      super(RecordKind.STATUS_KIND, StatusKind.class);
    }
  }

  private final class CriteriaSetRecords extends Records<CriteriaSetId, CriteriaSet>
      implements CriteriaSetRepository {
    CriteriaSetRecords() {
      super(RecordKind.CRITERIA_SET, CriteriaSet.class);
    }
  }

  private final class ContestRecords extends Records<ContestId, Contest>
      implements ContestRepository {
    ContestRecords() {
      super(RecordKind.CONTEST, Contest.class);
    }
  }

  private final class ApplicationRecords extends Records<ApplicationId, Application>
      implements ApplicationRepository {
    ApplicationRecords() {
      super(RecordKind.APPLICATION, Application.class);
    }

    @Override
    public List<Application> ofContest(ContestId contest) {
      return where(a -> a.contestId().equals(contest));
    }

    @Override
    public List<Application> ofApplicant(OrganisationId applicant) {
      return where(a -> a.applicantId().equals(applicant));
    }

    @Override
    public List<Application> inStates(Set<ApplicationState> states, int limit) {
      return where(a -> states.contains(a.state())).stream().limit(limit).toList();
    }
  }

  private final class ReviewSheetRecords extends Records<ReviewSheetId, ReviewSheet>
      implements ReviewSheetRepository {
    ReviewSheetRecords() {
      super(RecordKind.REVIEW_SHEET, ReviewSheet.class);
    }

    @Override
    public List<ReviewSheet> ofApplication(ApplicationId application) {
      return where(s -> s.applicationId().equals(application));
    }

    @Override
    public List<ReviewSheet> ofContest(ContestId contest) {
      return where(
          s ->
              applications()
                  .find(s.applicationId())
                  .filter(a -> a.contestId().equals(contest))
                  .isPresent());
    }
  }

  private final class SiteRecords extends Records<SiteId, Site> implements SiteRepository {
    SiteRecords() {
      super(RecordKind.SITE, Site.class);
    }

    @Override
    public List<Site> ofOrganisation(OrganisationId organisation) {
      return where(s -> s.organisationId().equals(organisation));
    }

    @Override
    public List<Site> awardedBy(OrderId order) {
      return where(
          s -> s.basis() instanceof Site.AwardBasis.ByOrder by && by.order().equals(order));
    }

    @Override
    public List<Site> endingBetween(LocalDate first, LocalDate last) {
      return where(
          s ->
              s.state() == SiteState.ACTIVE
                  && !s.lastDay().isBefore(first)
                  && !s.lastDay().isAfter(last));
    }
  }

  private final class LetterheadRecords extends Records<LetterheadId, Letterhead>
      implements LetterheadRepository {
    LetterheadRecords() {
      super(RecordKind.LETTERHEAD, Letterhead.class);
    }
  }

  private final class OrderRecords extends Records<OrderId, Order> implements OrderRepository {
    OrderRecords() {
      super(RecordKind.ORDER, Order.class);
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

  private final class CertificateRecords extends Records<CertificateId, Certificate>
      implements CertificateRepository {
    CertificateRecords() {
      super(RecordKind.CERTIFICATE, Certificate.class);
    }

    @Override
    public List<Certificate> ofSite(SiteId site) {
      return where(c -> c.siteId().equals(site));
    }
  }

  private final class WorkingYearRecords extends Records<WorkingYearId, WorkingYear>
      implements WorkingYearRepository {
    WorkingYearRecords() {
      super(RecordKind.WORKING_YEAR, WorkingYear.class);
    }
  }

  private final class EventRecords extends Records<EventId, Event> implements EventRepository {
    EventRecords() {
      super(RecordKind.EVENT, Event.class);
    }
  }

  private final class TalkRecords extends Records<TalkId, Talk> implements TalkRepository {
    TalkRecords() {
      super(RecordKind.TALK, Talk.class);
    }

    @Override
    public List<Talk> ofEvent(EventId event) {
      return where(t -> t.eventId().equals(event));
    }
  }

  private final class ProgrammeEditionRecords extends Records<ProgrammeEditionId, ProgrammeEdition>
      implements ProgrammeEditionRepository {
    ProgrammeEditionRecords() {
      super(RecordKind.PROGRAMME_EDITION, ProgrammeEdition.class);
    }

    @Override
    public List<ProgrammeEdition> ofEvent(EventId event) {
      return where(e -> e.eventId().equals(event));
    }
  }

  private final class BudgetCodeRecords extends Records<BudgetCodeId, BudgetCode>
      implements BudgetCodeRepository {
    BudgetCodeRecords() {
      super(RecordKind.BUDGET_CODE, BudgetCode.class);
    }
  }

  private final class EstimateRecords extends Records<EstimateId, Estimate>
      implements EstimateRepository {
    EstimateRecords() {
      super(RecordKind.ESTIMATE, Estimate.class);
    }

    @Override
    public List<Estimate> ofEvent(EventId event) {
      return where(e -> e.eventId().equals(event));
    }
  }

  private final class GuestListRecords extends Records<GuestListId, GuestList>
      implements GuestListRepository {
    GuestListRecords() {
      super(RecordKind.GUEST_LIST, GuestList.class);
    }
  }

  private final class HandoutRecords extends Records<HandoutId, Handout>
      implements HandoutRepository {
    HandoutRecords() {
      super(RecordKind.HANDOUT, Handout.class);
    }

    @Override
    public List<Handout> ofEvent(EventId event) {
      return where(h -> h.eventId().equals(event));
    }
  }

  private final class HandoutLayoutRecords extends Records<HandoutLayoutId, HandoutLayout>
      implements HandoutLayoutRepository {
    HandoutLayoutRecords() {
      super(RecordKind.HANDOUT_LAYOUT, HandoutLayout.class);
    }
  }

  private final class LegalActRecords extends Records<LegalActId, LegalAct>
      implements LegalActRepository {
    LegalActRecords() {
      super(RecordKind.LEGAL_ACT, LegalAct.class);
    }
  }

  private final class PhraseRecords extends Records<PhraseId, Phrase> implements PhraseRepository {
    PhraseRecords() {
      super(RecordKind.PHRASE, Phrase.class);
    }
  }

  private final class PassedFindingRecords extends Records<PassedFindingId, PassedFinding>
      implements PassedFindingRepository {
    PassedFindingRecords() {
      super(RecordKind.PASSED_FINDING, PassedFinding.class);
    }
  }

  private final class FormRevisionRecords extends Records<FormRevisionId, FormRevision>
      implements FormRevisionRepository {
    FormRevisionRecords() {
      super(RecordKind.FORM_REVISION, FormRevision.class);
    }

    @Override
    public List<FormRevision> inBin() {
      return records.asMap().entrySet().stream()
          .filter(e -> e.getKey().kind() == RecordKind.FORM_REVISION)
          .filter(e -> e.getValue().removedAt() != null)
          .map(e -> (FormRevision) e.getValue().record())
          .toList();
    }
  }

  private final class LearnedLabelRecords extends Records<LearnedLabelId, LearnedLabel>
      implements LearnedLabelRepository {
    LearnedLabelRecords() {
      super(RecordKind.LEARNED_LABEL, LearnedLabel.class);
    }

    @Override
    public List<LearnedLabel> ofForm(String formCode) {
      return where(l -> l.formCode().equals(formCode));
    }
  }

  private final class IssuedDocumentRecords extends Records<IssuedDocumentId, IssuedDocument>
      implements IssuedDocumentRepository {
    IssuedDocumentRecords() {
      super(RecordKind.ISSUED_DOCUMENT, IssuedDocument.class);
    }

    @Override
    public List<IssuedDocument> of(RecordId subject) {
      return where(
          d -> d.paper().subject() == subject.kind() && d.subject().equals(subject.value()));
    }
  }
}
