package metodist.model.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Decimals;
import org.jspecify.annotations.Nullable;

/// Лист экспертизы: one expert's marks for one application; its existence is the assignment.
/// `marks` by criterion number — an absent mark is missing, never zero. Signed once `signedOn` is
/// set. `conflictReason` explains why an expert with a found conflict of interest was assigned all
/// the same; empty when there was none.
public record ReviewSheet(
    ReviewSheetId id,
    long version,
    ApplicationId applicationId,
    PersonId expertId,
    Map<Integer, BigDecimal> marks,
    Map<Integer, String> comments,
    String strengths,
    String remarks,
    @Nullable Recommendation recommendation,
    String conflictReason,
    @Nullable LocalDate signedOn)
    implements Aggregate {
  public ReviewSheet {
    marks =
        marks.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Decimals.plain(e.getValue())));
    comments = Map.copyOf(comments);
  }

  public static ReviewSheet assigned(ReviewSheetId id, ApplicationId application, PersonId expert) {
    return new ReviewSheet(id, 0, application, expert, Map.of(), Map.of(), "", "", null, "", null);
  }

  public enum Recommendation {
    AWARD("присвоить"),
    REVISE("доработать"),
    REFUSE("отказать");

    private final String title;

    Recommendation(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Override
  public String title() {
    return "Лист экспертизы";
  }

  @Override
  public ReviewSheet withVersion(long value) {
    return new ReviewSheet(
        id,
        value,
        applicationId,
        expertId,
        marks,
        comments,
        strengths,
        remarks,
        recommendation,
        conflictReason,
        signedOn);
  }

  public ReviewSheet withMarks(Map<Integer, BigDecimal> value) {
    return new ReviewSheet(
        id,
        version,
        applicationId,
        expertId,
        value,
        comments,
        strengths,
        remarks,
        recommendation,
        conflictReason,
        signedOn);
  }

  public ReviewSheet withConflictReason(String value) {
    return new ReviewSheet(
        id,
        version,
        applicationId,
        expertId,
        marks,
        comments,
        strengths,
        remarks,
        recommendation,
        value,
        signedOn);
  }

  public ReviewSheet signed(@Nullable LocalDate value) {
    return new ReviewSheet(
        id,
        version,
        applicationId,
        expertId,
        marks,
        comments,
        strengths,
        remarks,
        recommendation,
        conflictReason,
        value);
  }
}
