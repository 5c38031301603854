package metodist.storage.workspace;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import metodist.model.workspace.Reading;
import metodist.storage.calendar.JooqWorkingYearRepository;
import metodist.storage.contests.JooqApplicationRepository;
import metodist.storage.contests.JooqContestRepository;
import metodist.storage.contests.JooqCriteriaSetRepository;
import metodist.storage.contests.JooqStatusKindRepository;
import metodist.storage.directory.JooqCaseCorrectionRepository;
import metodist.storage.directory.JooqCentreRepository;
import metodist.storage.directory.JooqOrganisationRepository;
import metodist.storage.directory.JooqPersonRepository;
import metodist.storage.estimates.JooqBudgetCodeRepository;
import metodist.storage.estimates.JooqEstimateRepository;
import metodist.storage.events.JooqEventRepository;
import metodist.storage.events.JooqProgrammeEditionRepository;
import metodist.storage.events.JooqTalkRepository;
import metodist.storage.findings.JooqPassedFindingRepository;
import metodist.storage.forms.JooqFormRevisionRepository;
import metodist.storage.forms.JooqLearnedLabelRepository;
import metodist.storage.handouts.JooqGuestListRepository;
import metodist.storage.handouts.JooqHandoutLayoutRepository;
import metodist.storage.handouts.JooqHandoutRepository;
import metodist.storage.issued.JooqCertificateRepository;
import metodist.storage.issued.JooqIssuedDocumentRepository;
import metodist.storage.orders.JooqLegalActRepository;
import metodist.storage.orders.JooqLetterheadRepository;
import metodist.storage.orders.JooqOrderRepository;
import metodist.storage.orders.JooqPhraseRepository;
import metodist.storage.records.StoredRecord;
import metodist.storage.reviews.JooqReviewSheetRepository;
import metodist.storage.sites.JooqSiteRepository;

/// Reading of the tables. Times are kept to the millisecond.
class StoredReading implements Reading {
  final Tables tables;

  StoredReading(Tables tables) {
    this.tables = tables;
  }

  /// What reading needs; `shipped` are the forms that come with the program.
  record Tables(StoredRecords records, StoredFiles files, FormCatalogue shipped, Clock clock) {
    /// All forms known, those of the centre among them.
    FormCatalogue forms() {
      return new CentreForms(shipped, new JooqFormRevisionRepository(records.formRevisions));
    }
  }

  @Override
  public FormCatalogue forms() {
    return tables.forms();
  }

  @Override
  public FormRevisionRepository formRevisions() {
    return new JooqFormRevisionRepository(tables.records().formRevisions);
  }

  @Override
  public LearnedLabelRepository learnedLabels() {
    return new JooqLearnedLabelRepository(tables.records().learnedLabels);
  }

  @Override
  public Optional<Aggregate> find(RecordKind kind, UUID id) {
    return tables
        .records()
        .table(kind)
        .stored(id)
        .filter(StoredRecord::live)
        .map(StoredRecord::record);
  }

  @Override
  public List<? extends Aggregate> all(RecordKind kind) {
    return tables.records().table(kind).live();
  }

  @Override
  public List<UUID> ids(RecordKind kind) {
    return tables.records().table(kind).ids();
  }

  @Override
  public List<? extends Aggregate> some(RecordKind kind, List<UUID> ids) {
    return tables.records().table(kind).among(ids);
  }

  @Override
  public byte[] file(FileRef ref) {
    return tables.files().bytes(ref.sha256());
  }

  @Override
  public LocalDateTime now() {
    return LocalDateTime.now(tables.clock()).truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public CentreRepository centre() {
    return new JooqCentreRepository(tables.records().centre);
  }

  @Override
  public OrganisationRepository organisations() {
    return new JooqOrganisationRepository(tables.records().organisations);
  }

  @Override
  public PersonRepository people() {
    return new JooqPersonRepository(tables.records().people);
  }

  @Override
  public CaseCorrectionRepository caseCorrections() {
    return new JooqCaseCorrectionRepository(tables.records().caseCorrections);
  }

  @Override
  public StatusKindRepository statusKinds() {
    return new JooqStatusKindRepository(tables.records().statusKinds);
  }

  @Override
  public CriteriaSetRepository criteriaSets() {
    return new JooqCriteriaSetRepository(tables.records().criteriaSets);
  }

  @Override
  public ContestRepository contests() {
    return new JooqContestRepository(tables.records().contests);
  }

  @Override
  public ApplicationRepository applications() {
    return new JooqApplicationRepository(tables.records().applications);
  }

  @Override
  public ReviewSheetRepository reviewSheets() {
    return new JooqReviewSheetRepository(tables.records().reviewSheets);
  }

  @Override
  public SiteRepository sites() {
    return new JooqSiteRepository(tables.records().sites);
  }

  @Override
  public LetterheadRepository letterheads() {
    return new JooqLetterheadRepository(tables.records().letterheads);
  }

  @Override
  public OrderRepository orders() {
    return new JooqOrderRepository(tables.records().orders);
  }

  @Override
  public CertificateRepository certificates() {
    return new JooqCertificateRepository(tables.records().certificates);
  }

  @Override
  public IssuedDocumentRepository issuedDocuments() {
    return new JooqIssuedDocumentRepository(tables.records().issuedDocuments);
  }

  @Override
  public WorkingYearRepository workingYears() {
    return new JooqWorkingYearRepository(tables.records().workingYears);
  }

  @Override
  public PassedFindingRepository passedFindings() {
    return new JooqPassedFindingRepository(tables.records().passedFindings);
  }

  @Override
  public EventRepository events() {
    return new JooqEventRepository(tables.records().events);
  }

  @Override
  public TalkRepository talks() {
    return new JooqTalkRepository(tables.records().talks);
  }

  @Override
  public ProgrammeEditionRepository programmeEditions() {
    return new JooqProgrammeEditionRepository(tables.records().programmeEditions);
  }

  @Override
  public BudgetCodeRepository budgetCodes() {
    return new JooqBudgetCodeRepository(tables.records().budgetCodes);
  }

  @Override
  public EstimateRepository estimates() {
    return new JooqEstimateRepository(tables.records().estimates);
  }

  @Override
  public GuestListRepository guestLists() {
    return new JooqGuestListRepository(tables.records().guestLists);
  }

  @Override
  public HandoutRepository handouts() {
    return new JooqHandoutRepository(tables.records().handouts);
  }

  @Override
  public HandoutLayoutRepository handoutLayouts() {
    return new JooqHandoutLayoutRepository(tables.records().handoutLayouts);
  }

  @Override
  public LegalActRepository legalActs() {
    return new JooqLegalActRepository(tables.records().legalActs);
  }

  @Override
  public PhraseRepository phrases() {
    return new JooqPhraseRepository(tables.records().phrases);
  }
}
