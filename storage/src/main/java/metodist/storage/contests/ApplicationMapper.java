package metodist.storage.contests;

import static metodist.storage.jooq.Tables.APPLICATION;
import static metodist.storage.jooq.Tables.APPLICATION_AUTHOR;
import static metodist.storage.jooq.Tables.ATTACHMENT;
import static metodist.storage.jooq.Tables.SUBMISSION;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Attachment;
import metodist.model.contests.ContestId;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.contests.Registration;
import metodist.model.contests.Submission;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.ApplicationAuthorRecord;
import metodist.storage.jooq.tables.records.ApplicationRecord;
import metodist.storage.jooq.tables.records.AttachmentRecord;
import metodist.storage.jooq.tables.records.SubmissionRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Applications with their authors, attachments and earlier versions.
public final class ApplicationMapper implements RecordMapper<Application, ApplicationRecord> {
  private static final TypeReference<List<TechnicalReview.Check>> CHECKS = new TypeReference<>() {};

  @Override
  public RecordKind kind() {
    return RecordKind.APPLICATION;
  }

  @Override
  public Class<Application> type() {
    return Application.class;
  }

  @Override
  public Table<ApplicationRecord> table() {
    return APPLICATION;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(
        APPLICATION_AUTHOR.APPLICATION_ID, ATTACHMENT.APPLICATION_ID, SUBMISSION.APPLICATION_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(APPLICATION.CONTEST_ID, APPLICATION.REGISTRATION_NUMBER.asc().nullsLast());
  }

  @Override
  public ApplicationRecord row(Application a) {
    ApplicationRecord row =
        new ApplicationRecord()
            .setId(a.id().value())
            .setVersion(a.version())
            .setContestId(a.contestId().value())
            .setApplicantId(a.applicantId().value())
            .setAnswersJson(Json.write(a.answers()))
            .setHeadSigned(a.headSigned())
            .setManagerId(Columns.uuid(a.managerId()))
            .setSupervisorId(Columns.uuid(a.supervisorId()))
            .setState(a.state().name())
            .setHistoryJson(Json.write(a.history()));
    Registration registration = a.registration();
    if (registration != null) {
      row.setRegistrationNumber(registration.number())
          .setReceivedAt(registration.receivedAt())
          .setChannel(registration.channel().name());
    } else {
      row.setRegistrationNumber(null).setReceivedAt(null).setChannel(null);
    }
    setReview(row, a.technicalReview());
    setDecision(row, a.decision());
    return row;
  }

  @Override
  public List<TableRecord<?>> children(Application a) {
    List<TableRecord<?>> rows = new ArrayList<>();
    UUID id = a.id().value();
    int pos = 0;
    for (PersonId author : a.coAuthors()) {
      rows.add(
          new ApplicationAuthorRecord()
              .setApplicationId(id)
              .setPos(pos++)
              .setPersonId(author.value()));
    }
    pos = 0;
    for (Attachment attachment : a.attachments()) {
      FileRef file = attachment.file();
      rows.add(
          new AttachmentRecord()
              .setApplicationId(id)
              .setPos(pos++)
              .setFormField(attachment.field())
              .setTitle(attachment.title())
              .setFileSha256(Columns.map(file, FileRef::sha256))
              .setFileName(Columns.map(file, FileRef::fileName))
              .setFileSize(Columns.map(file, FileRef::size))
              .setAddress(attachment.address())
              .setAddedAt(attachment.addedAt()));
    }
    pos = 0;
    for (Submission submission : a.earlier()) {
      rows.add(
          new SubmissionRecord()
              .setApplicationId(id)
              .setPos(pos++)
              .setSubmissionNo(submission.no())
              .setReplacedAt(submission.replacedAt())
              .setAnswersJson(Json.write(submission.answers())));
    }
    return rows;
  }

  @Override
  public Application record(ApplicationRecord r, Children children) {
    UUID id = r.getId();
    return new Application(
        new ApplicationId(id),
        r.getVersion(),
        new ContestId(r.getContestId()),
        new OrganisationId(r.getApplicantId()),
        Json.read(r.getAnswersJson(), Answers.class),
        r.getHeadSigned(),
        Columns.map(r.getManagerId(), PersonId::new),
        Columns.map(r.getSupervisorId(), PersonId::new),
        children.of(APPLICATION_AUTHOR.APPLICATION_ID, id).stream()
            .map(p -> new PersonId(p.getPersonId()))
            .toList(),
        children.of(ATTACHMENT.APPLICATION_ID, id).stream()
            .map(ApplicationMapper::attachment)
            .toList(),
        children.of(SUBMISSION.APPLICATION_ID, id).stream()
            .map(ApplicationMapper::submission)
            .toList(),
        registration(r),
        review(r),
        decision(r),
        ApplicationState.valueOf(r.getState()),
        Columns.history(r.getHistoryJson()));
  }

  private static void setReview(ApplicationRecord row, @Nullable TechnicalReview review) {
    row.setTechnicalReview(review != null)
        .setTechnicalChecksJson(Json.write(review == null ? List.of() : review.checks()))
        .setTechnicalVerdict(Columns.name(review == null ? null : review.verdict()))
        .setTechnicalRemarks(review == null ? "" : review.remarks())
        .setCorrectUntil(review == null ? null : review.correctUntil())
        .setReviewedOn(review == null ? null : review.reviewedOn())
        .setReviewerId(Columns.uuid(review == null ? null : review.reviewerId()));
  }

  private static void setDecision(ApplicationRecord row, @Nullable CouncilDecision decision) {
    CouncilMeeting.Votes votes = decision == null ? null : decision.votes();
    row.setVotesInFavour(votes == null ? null : votes.inFavour())
        .setVotesAgainst(votes == null ? null : votes.against())
        .setVotesAbstained(votes == null ? null : votes.abstained())
        .setDecisionVerdict(Columns.name(decision == null ? null : decision.verdict()))
        .setMinutesNumber(decision == null ? "" : decision.minutesNumber())
        .setMinutesDate(decision == null ? null : decision.minutesDate())
        .setDecisionNote(decision == null ? "" : decision.note());
  }

  private static @Nullable Registration registration(ApplicationRecord r) {
    return r.getRegistrationNumber() == null
        ? null
        : new Registration(
            r.getRegistrationNumber(),
            r.getReceivedAt(),
            Registration.Channel.valueOf(r.getChannel()));
  }

  private static @Nullable TechnicalReview review(ApplicationRecord r) {
    return !r.getTechnicalReview()
        ? null
        : new TechnicalReview(
            Json.read(r.getTechnicalChecksJson(), CHECKS),
            Columns.map(r.getTechnicalVerdict(), TechnicalReview.Verdict::valueOf),
            r.getTechnicalRemarks(),
            r.getCorrectUntil(),
            r.getReviewedOn(),
            Columns.map(r.getReviewerId(), PersonId::new));
  }

  private static @Nullable CouncilDecision decision(ApplicationRecord r) {
    return r.getDecisionVerdict() == null
        ? null
        : new CouncilDecision(
            CouncilDecision.Verdict.valueOf(r.getDecisionVerdict()),
            r.getMinutesNumber(),
            r.getMinutesDate(),
            r.getDecisionNote(),
            CouncilMeetings.votes(
                r.getVotesInFavour(), r.getVotesAgainst(), r.getVotesAbstained()));
  }

  private static Attachment attachment(AttachmentRecord r) {
    return new Attachment(
        r.getFormField(),
        r.getTitle(),
        Columns.file(r.getFileSha256(), r.getFileName(), r.getFileSize()),
        r.getAddress(),
        r.getAddedAt());
  }

  private static Submission submission(SubmissionRecord r) {
    return new Submission(
        r.getSubmissionNo(), r.getReplacedAt(), Json.read(r.getAnswersJson(), Answers.class));
  }
}
