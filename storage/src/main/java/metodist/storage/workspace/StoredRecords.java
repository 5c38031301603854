package metodist.storage.workspace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.calendar.WorkingYear;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.StatusKind;
import metodist.model.directory.CaseCorrection;
import metodist.model.directory.Centre;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Talk;
import metodist.model.findings.PassedFinding;
import metodist.model.forms.FormRevision;
import metodist.model.forms.LearnedLabel;
import metodist.model.issued.Certificate;
import metodist.model.issued.IssuedDocument;
import metodist.model.orders.LegalAct;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.Phrase;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.sites.Site;
import metodist.storage.calendar.WorkingYearMapper;
import metodist.storage.contests.ApplicationMapper;
import metodist.storage.contests.ContestMapper;
import metodist.storage.contests.CriteriaSetMapper;
import metodist.storage.contests.StatusKindMapper;
import metodist.storage.directory.CaseCorrectionMapper;
import metodist.storage.directory.CentreMapper;
import metodist.storage.directory.OrganisationMapper;
import metodist.storage.directory.PersonMapper;
import metodist.storage.estimates.BudgetCodeMapper;
import metodist.storage.estimates.EstimateMapper;
import metodist.storage.events.EventMapper;
import metodist.storage.events.ProgrammeEditionMapper;
import metodist.storage.events.TalkMapper;
import metodist.storage.findings.PassedFindingMapper;
import metodist.storage.forms.FormRevisionMapper;
import metodist.storage.forms.LearnedLabelMapper;
import metodist.storage.issued.CertificateMapper;
import metodist.storage.issued.IssuedDocumentMapper;
import metodist.storage.orders.LegalActMapper;
import metodist.storage.orders.LetterheadMapper;
import metodist.storage.orders.OrderMapper;
import metodist.storage.orders.PhraseMapper;
import metodist.storage.records.RecordMapper;
import metodist.storage.records.RecordTable;
import metodist.storage.reviews.ReviewSheetMapper;
import metodist.storage.sites.SiteMapper;
import org.jooq.DSLContext;

/// The tables of all kinds of record, those that others refer to first.
final class StoredRecords {
  private final DSLContext db;
  private final Map<RecordKind, RecordTable<?>> tables = new LinkedHashMap<>();
  final RecordTable<StatusKind> statusKinds;
  final RecordTable<CriteriaSet> criteriaSets;
  final RecordTable<CaseCorrection> caseCorrections;
  final RecordTable<Organisation> organisations;
  final RecordTable<Centre> centre;
  final RecordTable<Person> people;
  final RecordTable<Contest> contests;
  final RecordTable<Application> applications;
  final RecordTable<ReviewSheet> reviewSheets;
  final RecordTable<Event> events;
  final RecordTable<Talk> talks;
  final RecordTable<ProgrammeEdition> programmeEditions;
  final RecordTable<BudgetCode> budgetCodes;
  final RecordTable<Estimate> estimates;
  final RecordTable<LegalAct> legalActs;
  final RecordTable<Phrase> phrases;
  final RecordTable<Letterhead> letterheads;
  final RecordTable<Order> orders;
  final RecordTable<Site> sites;
  final RecordTable<Certificate> certificates;
  final RecordTable<IssuedDocument> issuedDocuments;
  final RecordTable<PassedFinding> passedFindings;
  final RecordTable<FormRevision> formRevisions;
  final RecordTable<LearnedLabel> learnedLabels;
  final RecordTable<WorkingYear> workingYears;

  StoredRecords(DSLContext db) {
    this.db = db;
    statusKinds = add(new StatusKindMapper());
    criteriaSets = add(new CriteriaSetMapper());
    caseCorrections = add(new CaseCorrectionMapper());
    organisations = add(new OrganisationMapper());
    centre = add(new CentreMapper());
    people = add(new PersonMapper());
    contests = add(new ContestMapper());
    applications = add(new ApplicationMapper());
    reviewSheets = add(new ReviewSheetMapper());
    events = add(new EventMapper());
    talks = add(new TalkMapper());
    programmeEditions = add(new ProgrammeEditionMapper());
    budgetCodes = add(new BudgetCodeMapper());
    estimates = add(new EstimateMapper());
    legalActs = add(new LegalActMapper());
    phrases = add(new PhraseMapper());
    letterheads = add(new LetterheadMapper());
    orders = add(new OrderMapper());
    sites = add(new SiteMapper());
    certificates = add(new CertificateMapper());
    issuedDocuments = add(new IssuedDocumentMapper());
    passedFindings = add(new PassedFindingMapper());
    formRevisions = add(new FormRevisionMapper());
    learnedLabels = add(new LearnedLabelMapper());
    workingYears = add(new WorkingYearMapper());
    Arrays.stream(RecordKind.values()).forEach(this::table);
  }

  private <T extends Aggregate> RecordTable<T> add(RecordMapper<T, ?> mapper) {
    RecordTable<T> table = new RecordTable<>(db, mapper);
    tables.put(mapper.kind(), table);
    return table;
  }

  RecordTable<?> table(RecordKind kind) {
    RecordTable<?> table = tables.get(kind);
    if (table == null) {
      throw new IllegalStateException("no table for " + kind);
    }
    return table;
  }

  /// The tables in an order in which every record can be written after those it refers to.
  List<RecordTable<?>> inOrderOfReference() {
    return List.copyOf(tables.values());
  }

  /// Nothing read so far can be relied on.
  void forgetRead() {
    tables.values().forEach(RecordTable::forgetRead);
  }

  int rank(RecordKind kind) {
    return List.copyOf(tables.keySet()).indexOf(kind);
  }
}
