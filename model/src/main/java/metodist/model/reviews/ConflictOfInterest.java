package metodist.model.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonRole;

/// Конфликт интересов: why an expert should not judge an application — any post in the applicant
/// organisation on the day of assignment, co-authorship, being its manager or supervisor, or
/// coordinating innovation there.
public final class ConflictOfInterest {
  private ConflictOfInterest() {}

  /// A found conflict; the text completes «Эксперт …».
  public enum Kind {
    OWN_ORGANISATION("работает в организации-заявителе"),
    FORMER_POST("работал в организации-заявителе в последние три года"),
    CO_AUTHOR("соавтор заявки"),
    MANAGER("менеджер площадки"),
    SUPERVISOR("научный руководитель площадки"),
    COORDINATOR("координатор инновационной деятельности организации-заявителя");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }

    /// A former post is only a hint; everything else is a conflict that needs a reason to be
    /// overridden.
    public boolean blocks() {
      return this != FORMER_POST;
    }
  }

  /// The conflicts of the expert of a sheet, judged on the day it was signed: posts and roles taken
  /// or left later say nothing about the review. An unsigned sheet is judged today.
  public static List<Kind> find(
      Person expert, Application application, ReviewSheet sheet, LocalDate today) {
    LocalDate signed = sheet.signedOn();
    return find(expert, application, signed == null ? today : signed);
  }

  public static List<Kind> find(Person expert, Application application, LocalDate on) {
    List<Kind> found = new ArrayList<>();
    OrganisationId applicant = application.applicantId();
    if (expert.postsOn(on).stream().anyMatch(p -> p.organisationId().equals(applicant))) {
      found.add(Kind.OWN_ORGANISATION);
    } else if (expert.posts().stream()
        .anyMatch(
            p ->
                p.organisationId().equals(applicant)
                    && Optional.ofNullable(p.to())
                        .filter(to -> to.isBefore(on) && to.isAfter(on.minusYears(3)))
                        .isPresent())) {
      found.add(Kind.FORMER_POST);
    }
    if (application.coAuthors().contains(expert.id())) {
      found.add(Kind.CO_AUTHOR);
    }
    if (expert.id().equals(application.managerId())) {
      found.add(Kind.MANAGER);
    }
    if (expert.id().equals(application.supervisorId())) {
      found.add(Kind.SUPERVISOR);
    }
    if (expert.roles().stream()
        .anyMatch(
            r ->
                r.kind() == PersonRole.Kind.INNOVATION_COORDINATOR
                    && applicant.equals(r.organisationId())
                    && r.holdsOn(on))) {
      found.add(Kind.COORDINATOR);
    }
    return found;
  }
}
