package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.Contest;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.events.EventId;
import metodist.storage.records.Json;
import metodist.storage.records.StoredRecord;
import org.junit.jupiter.api.Test;

/// A component that came with a later version: images and digests made before it stay right.
class LaterComponentTest {
  private final Contest contest =
      SampleRecords.contest(StatusKindId.random(), CriteriaSetId.random(), PersonId.random())
          .with(
              c -> {
                c.severalApplications = SeveralApplications.WARN;
                c.meetings = List.of();
              });

  @Test
  void firstMeaningIsNotWrittenAndComesBackFromAnImageWithoutIt() {
    String image = Json.write(new StoredRecord<>(contest, null));

    assertThat(image).doesNotContain("severalApplications", "meetings");
    assertThat(Json.readStored(image, Contest.class).record()).isEqualTo(contest);
  }

  @Test
  void otherMeaningsAreWritten() {
    Contest strict = contest.with(c -> c.severalApplications = SeveralApplications.FORBID);
    String image = Json.write(new StoredRecord<>(strict, null));

    assertThat(image).contains("FORBID");
    assertThat(Json.readStored(image, Contest.class).record()).isEqualTo(strict);
  }

  @Test
  void votesOnOneApplicationAreWrittenOnceTheyWereCounted() {
    CouncilDecision uncounted =
        new CouncilDecision(CouncilDecision.Verdict.AWARD, "2", LocalDate.of(2026, 6, 5), "");
    CouncilDecision counted = uncounted.withVotes(new CouncilMeeting.Votes(7, 0, 1));

    assertThat(Json.write(uncounted)).doesNotContain("votes");
    assertThat(Json.read(Json.write(uncounted), CouncilDecision.class)).isEqualTo(uncounted);
    assertThat(Json.read(Json.write(counted), CouncilDecision.class)).isEqualTo(counted);
  }

  @Test
  void whoAgreedToAnEstimateIsWrittenOnceThereIsSomebody() {
    Estimate agreed =
        SampleEvents.estimate(EventId.random(), OrganisationId.random(), PersonId.random());
    Estimate alone = agreed.with(e -> e.agreedBy = null);

    assertThat(Json.write(alone)).doesNotContain("agreedBy");
    assertThat(Json.read(Json.write(alone), Estimate.class)).isEqualTo(alone);
    assertThat(Json.read(Json.write(agreed), Estimate.class)).isEqualTo(agreed);
  }

  @Test
  void meetingsOfTheCouncilAreWrittenOnceThereAreSome() {
    Contest met =
        SampleRecords.contest(StatusKindId.random(), CriteriaSetId.random(), PersonId.random());
    String image = Json.write(new StoredRecord<>(met, null));

    assertThat(image).contains("\"present\":[");
    assertThat(Json.readStored(image, Contest.class).record()).isEqualTo(met);
  }
}
