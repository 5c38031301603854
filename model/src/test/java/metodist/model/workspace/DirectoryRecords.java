package metodist.model.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.calendar.WorkingYear;
import metodist.model.calendar.WorkingYearId;
import metodist.model.calendar.WorkingYearRepository;
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
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.findings.PassedFindingRepository;
import metodist.model.orders.OrderId;
import metodist.model.shared.RecordKind;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRepository;
import metodist.model.sites.SiteState;

/// Who and what is in the registers: the centre, organisations, people, sites, their papers.
final class DirectoryRecords {
  private DirectoryRecords() {}

  static final class OfCentre extends KindRecords<CentreId, Centre> implements CentreRepository {
    OfCentre(InMemoryReading reading) {
      super(reading, RecordKind.CENTRE, Centre.class);
    }

    @Override
    public Optional<Centre> current() {
      return all().stream().findFirst();
    }
  }

  static final class OfOrganisation extends KindRecords<OrganisationId, Organisation>
      implements OrganisationRepository {
    OfOrganisation(InMemoryReading reading) {
      super(reading, RecordKind.ORGANISATION, Organisation.class);
    }
  }

  static final class OfPerson extends KindRecords<PersonId, Person> implements PersonRepository {
    OfPerson(InMemoryReading reading) {
      super(reading, RecordKind.PERSON, Person.class);
    }

    @Override
    public List<Person> employedBy(OrganisationId organisation, LocalDate on) {
      return where(
          p -> p.postsOn(on).stream().anyMatch(post -> post.organisationId().equals(organisation)));
    }
  }

  static final class OfCaseCorrection extends KindRecords<CaseCorrectionId, CaseCorrection>
      implements CaseCorrectionRepository {
    OfCaseCorrection(InMemoryReading reading) {
      super(reading, RecordKind.CASE_CORRECTION, CaseCorrection.class);
    }
  }

  static final class OfStatusKind extends KindRecords<StatusKindId, StatusKind>
      implements StatusKindRepository {
    OfStatusKind(InMemoryReading reading) {
      super(reading, RecordKind.STATUS_KIND, StatusKind.class);
    }
  }

  static final class OfSite extends KindRecords<SiteId, Site> implements SiteRepository {
    OfSite(InMemoryReading reading) {
      super(reading, RecordKind.SITE, Site.class);
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

  static final class OfWorkingYear extends KindRecords<WorkingYearId, WorkingYear>
      implements WorkingYearRepository {
    OfWorkingYear(InMemoryReading reading) {
      super(reading, RecordKind.WORKING_YEAR, WorkingYear.class);
    }
  }

  static final class OfPassedFinding extends KindRecords<PassedFindingId, PassedFinding>
      implements PassedFindingRepository {
    OfPassedFinding(InMemoryReading reading) {
      super(reading, RecordKind.PASSED_FINDING, PassedFinding.class);
    }
  }
}
