package metodist.model.workspace;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import metodist.model.calendar.WorkingYearRepository;
import metodist.model.contests.ApplicationRepository;
import metodist.model.contests.ContestRepository;
import metodist.model.contests.CriteriaSetRepository;
import metodist.model.contests.StatusKindRepository;
import metodist.model.directory.CaseCorrectionRepository;
import metodist.model.directory.CentreRepository;
import metodist.model.directory.OrganisationRepository;
import metodist.model.directory.PersonRepository;
import metodist.model.estimates.BudgetCodeRepository;
import metodist.model.estimates.EstimateRepository;
import metodist.model.events.EventRepository;
import metodist.model.events.GuestListRepository;
import metodist.model.events.ProgrammeEditionRepository;
import metodist.model.events.TalkRepository;
import metodist.model.findings.PassedFindingRepository;
import metodist.model.forms.CentreForms;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.FormRevisionRepository;
import metodist.model.forms.LearnedLabelRepository;
import metodist.model.handouts.HandoutLayoutRepository;
import metodist.model.handouts.HandoutRepository;
import metodist.model.issued.CertificateRepository;
import metodist.model.issued.IssuedDocumentRepository;
import metodist.model.orders.LegalActRepository;
import metodist.model.orders.LetterheadRepository;
import metodist.model.orders.OrderRepository;
import metodist.model.orders.PhraseRepository;
import metodist.model.reviews.ReviewSheetRepository;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.model.sites.SiteRepository;

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
    return new ContestsRecords.OfFormRevision(this);
  }

  @Override
  public LearnedLabelRepository learnedLabels() {
    return new ContestsRecords.OfLearnedLabel(this);
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
    return new DirectoryRecords.OfCentre(this);
  }

  @Override
  public OrganisationRepository organisations() {
    return new DirectoryRecords.OfOrganisation(this);
  }

  @Override
  public PersonRepository people() {
    return new DirectoryRecords.OfPerson(this);
  }

  @Override
  public CaseCorrectionRepository caseCorrections() {
    return new DirectoryRecords.OfCaseCorrection(this);
  }

  @Override
  public StatusKindRepository statusKinds() {
    return new DirectoryRecords.OfStatusKind(this);
  }

  @Override
  public CriteriaSetRepository criteriaSets() {
    return new ContestsRecords.OfCriteriaSet(this);
  }

  @Override
  public ContestRepository contests() {
    return new ContestsRecords.OfContest(this);
  }

  @Override
  public ApplicationRepository applications() {
    return new ContestsRecords.OfApplication(this);
  }

  @Override
  public ReviewSheetRepository reviewSheets() {
    return new ContestsRecords.OfReviewSheet(this);
  }

  @Override
  public SiteRepository sites() {
    return new DirectoryRecords.OfSite(this);
  }

  @Override
  public LetterheadRepository letterheads() {
    return new PapersRecords.OfLetterhead(this);
  }

  @Override
  public OrderRepository orders() {
    return new PapersRecords.OfOrder(this);
  }

  @Override
  public CertificateRepository certificates() {
    return new PapersRecords.OfCertificate(this);
  }

  @Override
  public IssuedDocumentRepository issuedDocuments() {
    return new PapersRecords.OfIssuedDocument(this);
  }

  @Override
  public WorkingYearRepository workingYears() {
    return new DirectoryRecords.OfWorkingYear(this);
  }

  @Override
  public PassedFindingRepository passedFindings() {
    return new DirectoryRecords.OfPassedFinding(this);
  }

  @Override
  public EventRepository events() {
    return new EventsRecords.OfEvent(this);
  }

  @Override
  public TalkRepository talks() {
    return new EventsRecords.OfTalk(this);
  }

  @Override
  public ProgrammeEditionRepository programmeEditions() {
    return new EventsRecords.OfProgrammeEdition(this);
  }

  @Override
  public BudgetCodeRepository budgetCodes() {
    return new EventsRecords.OfBudgetCode(this);
  }

  @Override
  public EstimateRepository estimates() {
    return new EventsRecords.OfEstimate(this);
  }

  @Override
  public GuestListRepository guestLists() {
    return new EventsRecords.OfGuestList(this);
  }

  @Override
  public HandoutRepository handouts() {
    return new EventsRecords.OfHandout(this);
  }

  @Override
  public HandoutLayoutRepository handoutLayouts() {
    return new EventsRecords.OfHandoutLayout(this);
  }

  @Override
  public LegalActRepository legalActs() {
    return new PapersRecords.OfLegalAct(this);
  }

  @Override
  public PhraseRepository phrases() {
    return new PapersRecords.OfPhrase(this);
  }
}
