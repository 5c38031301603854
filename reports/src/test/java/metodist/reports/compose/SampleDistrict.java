package metodist.reports.compose;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.CentreId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.forms.ShippedForms;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.orders.Visa;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.InMemoryForms;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// A small invented district: a department that issues orders, a centre, four schools and a
/// kindergarten, one contest carried through to the order, one running. Public so that other tests
/// of papers may draw on it.
public final class SampleDistrict {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final LocalDate ORDER_DAY = LocalDate.of(2026, 6, 15);
  static final AcademicYear YEAR = new AcademicYear(2026);

  public final InMemoryWorkspace workspace =
      new InMemoryWorkspace(
          Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
          new InMemoryForms(
              List.of(
                  new ShippedForms().get("internship-site-application", 1),
                  new ShippedForms().get("base-site-application", 1),
                  new ShippedForms().get("project-passport", 1))));

  final OrganisationId department = new OrganisationId(id(1));
  final OrganisationId centre = new OrganisationId(id(2));
  final OrganisationId school = new OrganisationId(id(3));
  final OrganisationId gymnasium = new OrganisationId(id(4));
  final OrganisationId kindergarten = new OrganisationId(id(5));
  final OrganisationId lyceum = new OrganisationId(id(6));
  final PersonId chief = new PersonId(id(10));
  final PersonId director = new PersonId(id(11));
  final PersonId schoolHead = new PersonId(id(12));
  final PersonId manager = new PersonId(id(13));
  final PersonId supervisor = new PersonId(id(14));
  final PersonId methodist = new PersonId(id(15));
  final PersonId gymnasiumHead = new PersonId(id(16));
  final PersonId expertOne = new PersonId(id(17));
  final PersonId expertTwo = new PersonId(id(18));
  final PersonId expertThree = new PersonId(id(19));
  final CentreId centreRecord = new CentreId(id(20));
  final LetterheadId departmentHead = new LetterheadId(id(21));
  final LetterheadId centreHead = new LetterheadId(id(22));
  final StatusKindId internship = new StatusKindId(id(23));
  final StatusKindId base = new StatusKindId(id(24));
  final CriteriaSetId criteria = new CriteriaSetId(id(25));
  final ContestId finished = new ContestId(id(30));
  final ContestId running = new ContestId(id(31));
  final ApplicationId first = new ApplicationId(id(40));
  final ApplicationId second = new ApplicationId(id(41));
  final ApplicationId third = new ApplicationId(id(42));
  final ApplicationId returned = new ApplicationId(id(43));
  final ApplicationId rejected = new ApplicationId(id(44));
  final ApplicationId baseDraft = new ApplicationId(id(45));
  final OrderId order = new OrderId(id(50));
  final UUID listKey = id(51);
  final UUID rulesKey = id(52);
  final SiteId site = new SiteId(id(60));
  final SiteId oldSite = new SiteId(id(61));
  final CertificateId certificate = new CertificateId(id(70));
  final ReviewSheetId sheet = new ReviewSheetId(id(80));
  final ReviewSheetId emptySheet = new ReviewSheetId(id(81));

  public SampleDistrict() {
    workspace.edit(
        "Пример",
        edit -> {
          new SampleDirectory(this).save(edit);
          SampleContests contests = new SampleContests(this);
          contests.save(edit);
          awards(edit);
          contests.sheets(edit);
          SampleEvents.write(edit, this);
          return true;
        });
  }

  static UUID id(int n) {
    return new UUID(0x4000, 0x8000_0000_0000_0000L + n);
  }

  <R> R read(Function<? super Reading, ? extends R> query) {
    return workspace.read(query);
  }

  void edit(Function<? super Edit, ?> work) {
    workspace.<Object>edit("Изменить", work);
  }

  private void awards(Edit edit) {
    edit.save(order("473", ORDER_DAY));
    edit.save(
        siteRecord(
            site,
            school,
            internship,
            "Читательская грамотность: от урока к проекту",
            new Site.AwardBasis.ByOrder(order),
            first));
    edit.save(
        siteRecord(
            oldSite,
            gymnasium,
            base,
            "Инженерный класс",
            new Site.AwardBasis.ByOldOrder("отдела образования", "112", LocalDate.of(2025, 6, 20)),
            null));
    edit.save(new Certificate(certificate, 0, site, 2026, 7));
  }

  Order order(String number, @Nullable LocalDate day) {
    return new Order(
            order,
            0,
            departmentHead,
            Order.Kind.ORDER,
            number,
            day,
            "О присвоении статуса «Районная стажировочная площадка»",
            "В целях развития инновационной инфраструктуры районной системы образования,"
                + " на основании протокола Экспертного совета от 05.06.2026 № 2",
            List.of(
                new Order.Clause(
                    "Присвоить статус «Районная стажировочная площадка» на 2026-2027 учебный год"
                        + " образовательным организациям согласно перечню {приложение}.",
                    listKey,
                    List.of()),
                new Order.Clause(
                    "Директору ИМЦ Заречного района Лужину П.А.:",
                    null,
                    List.of(
                        new Order.Clause("организовать сопровождение площадок"),
                        new Order.Clause("выдать свидетельства до 01.09.2026.")))),
            List.of(
                new Order.Appendix(listKey, Order.Appendix.Content.AWARDS, "", List.of(), false)),
            chief,
            false,
            chief,
            List.of(methodist),
            finished,
            List.of(first, second),
            OrderState.REGISTERED,
            List.of())
        .with(
            o -> {
              o.visas = List.of(new Visa(methodist, day, "без замечаний"));
              o.acquaintances = List.of(new Acquaintance(methodist, null));
            });
  }

  Site siteRecord(
      SiteId id,
      OrganisationId holder,
      StatusKindId kind,
      String topic,
      Site.AwardBasis basis,
      @Nullable ApplicationId application) {
    return new Site(
        id,
        0,
        holder,
        kind,
        topic,
        "",
        YEAR,
        YEAR,
        basis,
        application,
        application == null ? null : manager,
        application == null ? null : supervisor,
        "",
        List.of(),
        null,
        SiteState.ACTIVE,
        List.of());
  }
}
