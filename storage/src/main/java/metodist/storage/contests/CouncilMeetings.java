package metodist.storage.contests;

import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.ContestId;
import metodist.model.contests.CouncilMeeting;
import metodist.model.directory.PersonId;
import metodist.storage.jooq.tables.records.CouncilMeetingRecord;
import metodist.storage.jooq.tables.records.MeetingPresenceRecord;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// The council's meetings on a contest as rows: one of each meeting, one of each person present.
final class CouncilMeetings {
  private CouncilMeetings() {}

  static void rows(ContestId contest, List<CouncilMeeting> meetings, List<TableRecord<?>> rows) {
    int pos = 0;
    int presence = 0;
    for (CouncilMeeting meeting : meetings) {
      CouncilMeeting.Votes votes = meeting.votes();
      rows.add(
          new CouncilMeetingRecord()
              .setContestId(contest.value())
              .setPos(pos)
              .setMinutesNumber(meeting.minutesNumber())
              .setMinutesDate(meeting.minutesDate())
              .setInvited(meeting.invited())
              .setSpoke(meeting.spoke())
              .setVotesInFavour(votes == null ? null : votes.inFavour())
              .setVotesAgainst(votes == null ? null : votes.against())
              .setVotesAbstained(votes == null ? null : votes.abstained()));
      for (PersonId person : meeting.present()) {
        rows.add(
            new MeetingPresenceRecord()
                .setContestId(contest.value())
                .setPos(presence++)
                .setMeetingPos(pos)
                .setPersonId(person.value()));
      }
      pos++;
    }
  }

  static List<CouncilMeeting> of(
      List<CouncilMeetingRecord> meetings, List<MeetingPresenceRecord> presence) {
    List<CouncilMeeting> all = new ArrayList<>();
    for (CouncilMeetingRecord row : meetings) {
      all.add(
          new CouncilMeeting(
              row.getMinutesNumber(),
              row.getMinutesDate(),
              presence.stream()
                  .filter(each -> each.getMeetingPos().equals(row.getPos()))
                  .map(each -> new PersonId(each.getPersonId()))
                  .toList(),
              row.getInvited(),
              row.getSpoke(),
              votes(row.getVotesInFavour(), row.getVotesAgainst(), row.getVotesAbstained())));
    }
    return all;
  }

  static CouncilMeeting.@Nullable Votes votes(
      @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained) {
    return inFavour == null || against == null || abstained == null
        ? null
        : new CouncilMeeting.Votes(inFavour, against, abstained);
  }
}
