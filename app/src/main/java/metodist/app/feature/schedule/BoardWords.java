package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.app.platform.Formats;
import metodist.app.platform.Messages;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Programme;
import metodist.model.events.Session;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.shared.Dates;

/// The blocks of a programme in words: what is called how, by whom, with which mark.
final class BoardWords implements BoardDay.Words {
  private static final Messages M = Messages.of(BoardWords.class);
  private final Programme programme;
  private final Map<String, Grade> marks;
  private final Map<UUID, Session> sessions = new HashMap<>();
  private final Map<TalkId, Talk> talks = new HashMap<>();

  BoardWords(Programme programme, Map<String, Grade> marks) {
    this.programme = programme;
    this.marks = marks;
    programme.event().sessions().forEach(s -> sessions.put(s.key(), s));
    programme.talks().forEach(t -> talks.put(t.id(), t));
  }

  /// The key under which remarks name it.
  static String key(Item item) {
    TalkId talk = item.talk();
    return talk != null ? talk.value().toString() : String.valueOf(item.session());
  }

  static String talks(int count) {
    return M.plural("count.talks", count);
  }

  static String time(LocalDateTime at) {
    return Dates.time(at.toLocalTime());
  }

  /// «10.00–10.07».
  static String times(LocalDateTime start, int minutes) {
    return minutes == 0 ? time(start) : time(start) + "–" + time(start.plusMinutes(minutes));
  }

  static String minutes(int count) {
    return Formats.number(count) + "\u00a0" + M.text("minutes.short");
  }

  @Override
  public String unplaced(int number) {
    return M.text("column.unplaced", number);
  }

  @Override
  public Block block(Item item, Block.Kind kind, int column, LocalDateTime start, int minutes) {
    Talk talk = talks.get(item.talk());
    Session session = Objects.requireNonNull(sessions.get(item.session()));
    String title = talk != null ? talk.topic() : session.shownTitle();
    String detail =
        talk != null
            ? programme.speakers(talk).stream()
                .map(BoardWords::speaker)
                .collect(Collectors.joining("; "))
            : programme.names().personName(session.moderatorId());
    return new Block(item, kind, column, 0, 1, start, minutes, title, detail, marks.get(key(item)));
  }

  private static String speaker(SpeakerWords words) {
    return words.organisation().isBlank()
        ? words.name()
        : words.name() + ", " + words.organisation();
  }
}
