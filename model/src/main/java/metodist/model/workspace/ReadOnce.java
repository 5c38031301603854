package metodist.model.workspace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationRepository;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestRepository;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.CriteriaSetRepository;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.StatusKindRepository;
import metodist.model.directory.CaseCorrectionRepository;
import metodist.model.directory.CentreRepository;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationRepository;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRepository;
import metodist.model.findings.PassedFindingRepository;
import metodist.model.forms.FormCatalogue;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.CertificateRepository;
import metodist.model.issued.IssuedDocumentRepository;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.LetterheadRepository;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRepository;
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
import org.jspecify.annotations.Nullable;

/// A reading that asks for each kind of record once and answers everything else from memory: for
/// work that looks at all the data, such as the checks. As valid as the reading it stands on, and
/// no longer.
public final class ReadOnce implements Reading {
  private final Reading source;
  private final Organisations organisations;
  private final Contests contests;
  private final CriteriaSets criteriaSets;
  private final StatusKinds statusKinds;
  private final Letterheads letterheads;
  private final People people;
  private final Applications applications;
  private final ReviewSheets reviewSheets;
  private final Sites sites;
  private final Orders orders;
  private final Certificates certificates;

  public ReadOnce(Reading source) {
    this.source = source;
    organisations = new Organisations(source);
    contests = new Contests(source);
    criteriaSets = new CriteriaSets(source);
    statusKinds = new StatusKinds(source);
    letterheads = new Letterheads(source);
    people = new People(source);
    applications = new Applications(source);
    reviewSheets = new ReviewSheets(source);
    sites = new Sites(source);
    orders = new Orders(source);
    certificates = new Certificates(source);
  }

  @Override
  public OrganisationRepository organisations() {
    return organisations;
  }

  @Override
  public ContestRepository contests() {
    return contests;
  }

  @Override
  public CriteriaSetRepository criteriaSets() {
    return criteriaSets;
  }

  @Override
  public StatusKindRepository statusKinds() {
    return statusKinds;
  }

  @Override
  public LetterheadRepository letterheads() {
    return letterheads;
  }

  @Override
  public PersonRepository people() {
    return people;
  }

  @Override
  public ApplicationRepository applications() {
    return applications;
  }

  @Override
  public ReviewSheetRepository reviewSheets() {
    return reviewSheets;
  }

  @Override
  public SiteRepository sites() {
    return sites;
  }

  @Override
  public OrderRepository orders() {
    return orders;
  }

  @Override
  public CertificateRepository certificates() {
    return certificates;
  }

  @Override
  public CentreRepository centre() {
    return source.centre();
  }

  @Override
  public CaseCorrectionRepository caseCorrections() {
    return source.caseCorrections();
  }

  @Override
  public FormCatalogue forms() {
    return source.forms();
  }

  @Override
  public IssuedDocumentRepository issuedDocuments() {
    return source.issuedDocuments();
  }

  @Override
  public PassedFindingRepository passedFindings() {
    return source.passedFindings();
  }

  @Override
  public LocalDateTime now() {
    return source.now();
  }

  @Override
  public Optional<Aggregate> find(RecordKind kind, UUID id) {
    return source.find(kind, id);
  }

  @Override
  public List<? extends Aggregate> all(RecordKind kind) {
    return source.all(kind);
  }

  @Override
  public byte[] file(FileRef ref) {
    return source.file(ref);
  }

  /// The records of one kind, by identity and under whatever they belong to.
  private abstract static class Remembered<I extends RecordId, T extends Aggregate>
      implements Repository<I, T> {
    private final Supplier<List<T>> load;
    private final Map<String, Map<Object, List<T>>> groups = new HashMap<>();
    private @Nullable Map<RecordId, T> records;

    Remembered(Supplier<List<T>> load) {
      this.load = load;
    }

    private Map<RecordId, T> records() {
      Map<RecordId, T> known = records;
      if (known == null) {
        known = new LinkedHashMap<>();
        for (T record : load.get()) {
          known.put(record.id(), record);
        }
        records = known;
      }
      return known;
    }

    @Override
    public Optional<T> find(I id) {
      return Optional.ofNullable(records().get(id));
    }

    @Override
    public List<T> all() {
      return List.copyOf(records().values());
    }

    List<T> under(String name, Function<T, ?> owner, Object wanted) {
      return groups
          .computeIfAbsent(name, missing -> grouped(owner))
          .getOrDefault(wanted, List.of());
    }

    private Map<Object, List<T>> grouped(Function<T, ?> owner) {
      Map<Object, List<T>> by = new HashMap<>();
      records()
          .values()
          .forEach(r -> by.computeIfAbsent(owner.apply(r), key -> new ArrayList<>()).add(r));
      return by;
    }
  }

  private static final class Organisations extends Remembered<OrganisationId, Organisation>
      implements OrganisationRepository {
    Organisations(Reading source) {
      super(() -> source.organisations().all());
    }
  }

  private static final class Contests extends Remembered<ContestId, Contest>
      implements ContestRepository {
    Contests(Reading source) {
      super(() -> source.contests().all());
    }
  }

  private static final class CriteriaSets extends Remembered<CriteriaSetId, CriteriaSet>
      implements CriteriaSetRepository {
    CriteriaSets(Reading source) {
      super(() -> source.criteriaSets().all());
    }
  }

  private static final class StatusKinds extends Remembered<StatusKindId, StatusKind>
      implements StatusKindRepository {
    StatusKinds(Reading source) {
      super(() -> source.statusKinds().all());
    }
  }

  private static final class Letterheads extends Remembered<LetterheadId, Letterhead>
      implements LetterheadRepository {
    Letterheads(Reading source) {
      super(() -> source.letterheads().all());
    }
  }

  private static final class People extends Remembered<PersonId, Person>
      implements PersonRepository {
    private final Reading source;

    People(Reading source) {
      super(() -> source.people().all());
      this.source = source;
    }

    @Override
    public List<Person> employedBy(OrganisationId organisation, LocalDate on) {
      return source.people().employedBy(organisation, on);
    }
  }

  private static final class Applications extends Remembered<ApplicationId, Application>
      implements ApplicationRepository {
    Applications(Reading source) {
      super(() -> source.applications().all());
    }

    @Override
    public List<Application> ofContest(ContestId contest) {
      return under("contest", Application::contestId, contest);
    }

    @Override
    public List<Application> ofApplicant(OrganisationId applicant) {
      return under("applicant", Application::applicantId, applicant);
    }
  }

  private static final class ReviewSheets extends Remembered<ReviewSheetId, ReviewSheet>
      implements ReviewSheetRepository {
    private final Reading source;

    ReviewSheets(Reading source) {
      super(() -> source.reviewSheets().all());
      this.source = source;
    }

    @Override
    public List<ReviewSheet> ofApplication(ApplicationId application) {
      return under("application", ReviewSheet::applicationId, application);
    }

    @Override
    public List<ReviewSheet> ofContest(ContestId contest) {
      return source.reviewSheets().ofContest(contest);
    }
  }

  private static final class Sites extends Remembered<SiteId, Site> implements SiteRepository {
    private final Reading source;

    Sites(Reading source) {
      super(() -> source.sites().all());
      this.source = source;
    }

    @Override
    public List<Site> ofOrganisation(OrganisationId organisation) {
      return under("organisation", Site::organisationId, organisation);
    }

    @Override
    public List<Site> awardedBy(OrderId order) {
      return source.sites().awardedBy(order);
    }
  }

  private static final class Orders extends Remembered<OrderId, Order> implements OrderRepository {
    private final Reading source;

    Orders(Reading source) {
      super(() -> source.orders().all());
      this.source = source;
    }

    @Override
    public List<Order> ofContest(ContestId contest) {
      return source.orders().ofContest(contest);
    }
  }

  private static final class Certificates extends Remembered<CertificateId, Certificate>
      implements CertificateRepository {
    Certificates(Reading source) {
      super(() -> source.certificates().all());
    }

    @Override
    public List<Certificate> ofSite(SiteId site) {
      return under("site", Certificate::siteId, site);
    }
  }
}
