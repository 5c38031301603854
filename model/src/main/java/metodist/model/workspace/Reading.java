package metodist.model.workspace;

import java.time.LocalDateTime;
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
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.sites.SiteRepository;

/// Everything that can be read, as of one moment. Valid only inside the work it was given to.
public interface Reading {
  CentreRepository centre();

  OrganisationRepository organisations();

  PersonRepository people();

  CaseCorrectionRepository caseCorrections();

  /// All forms to choose from, shipped and kept.
  FormCatalogue forms();

  FormRevisionRepository formRevisions();

  LearnedLabelRepository learnedLabels();

  StatusKindRepository statusKinds();

  CriteriaSetRepository criteriaSets();

  ContestRepository contests();

  ApplicationRepository applications();

  ReviewSheetRepository reviewSheets();

  SiteRepository sites();

  LetterheadRepository letterheads();

  OrderRepository orders();

  CertificateRepository certificates();

  IssuedDocumentRepository issuedDocuments();

  PassedFindingRepository passedFindings();

  WorkingYearRepository workingYears();

  EventRepository events();

  TalkRepository talks();

  ProgrammeEditionRepository programmeEditions();

  BudgetCodeRepository budgetCodes();

  EstimateRepository estimates();

  GuestListRepository guestLists();

  HandoutRepository handouts();

  HandoutLayoutRepository handoutLayouts();

  LegalActRepository legalActs();

  PhraseRepository phrases();

  /// Any record by kind and identity; empty when it is in the bin or unknown.
  Optional<Aggregate> find(RecordKind kind, UUID id);

  List<? extends Aggregate> all(RecordKind kind);

  /// The identities of all records of a kind: for one who reads them little by little, so that
  /// others are answered in between.
  List<UUID> ids(RecordKind kind);

  /// Those of these records that are still there.
  List<? extends Aggregate> some(RecordKind kind, List<UUID> ids);

  /// The bytes of a file kept with the data.
  byte[] file(FileRef ref);

  LocalDateTime now();

  default Optional<Aggregate> find(RecordId id) {
    return find(id.kind(), id.value());
  }
}
