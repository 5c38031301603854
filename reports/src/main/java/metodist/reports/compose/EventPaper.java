package metodist.reports.compose;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Interval;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.procedures.EventFacts;
import metodist.model.shared.Dates;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import org.jspecify.annotations.Nullable;

/// What all papers of an event are drawn from: the event with its programme, the names of its day,
/// the centre's style, and the facts collected on the way.
final class EventPaper {
  private static final Locale RUSSIAN = Locale.of("ru");
  final Reading reading;
  final Register register;
  final Wording wording;
  final Programme programme;
  final LocalDate day;
  final PaperStyle style;
  final FactList facts;
  private final PageSpec portrait;
  private final @Nullable ProgrammeEdition edition;

  EventPaper(Reading reading, EventId id, FactList facts) {
    this(reading, EventFacts.programme(reading, id), facts);
  }

  /// The event as an appendix of a paper of another day: names and posts are those of that day.
  EventPaper(Reading reading, EventId id, FactList facts, LocalDate day) {
    this(
        reading,
        new Programme(
            reading.events().get(id), reading.talks().ofEvent(id), EventFacts.names(reading, day)),
        facts);
  }

  /// The programme as it was published last. An event that was never published has none.
  static EventPaper published(Reading reading, EventId id, FactList facts) {
    ProgrammeEdition edition =
        reading
            .programmeEditions()
            .lastOf(id)
            .orElseThrow(
                () ->
                    new UserFacingException(
                        "Программа ещё не опубликована.", "Сначала опубликуйте её в расписании."));
    Programme now = EventFacts.programme(reading, id);
    return new EventPaper(
        reading, edition.programme(now), facts, style(reading, now), a4(), edition);
  }

  /// For a booklet of A5: the same in smaller letters.
  static EventPaper booklet(Reading reading, EventId id, FactList facts) {
    Programme programme = EventFacts.programme(reading, id);
    PaperStyle style = style(reading, programme);
    return new EventPaper(reading, programme, facts, style.booklet(), a5(), null);
  }

  private EventPaper(Reading reading, Programme programme, FactList facts) {
    this(reading, programme, facts, style(reading, programme), a4(), null);
  }

  private static PaperStyle style(Reading reading, Programme programme) {
    LocalDate day = programme.names().day();
    return PaperStyle.of(new Register(reading).centreStyle(day), day);
  }

  private EventPaper(
      Reading reading,
      Programme programme,
      FactList facts,
      PaperStyle style,
      PageSpec portrait,
      @Nullable ProgrammeEdition edition) {
    this.reading = reading;
    this.register = new Register(reading);
    this.wording = new Wording(reading);
    this.programme = programme;
    this.day = programme.names().day();
    this.style = style;
    this.portrait = portrait;
    this.facts = facts;
    this.edition = edition;
  }

  Event event() {
    return programme.event();
  }

  /// «Форума инноваций 2026».
  String genitive() {
    return wording.organisation(Texts.clean(event().nameInSentence()), GrammaticalCase.GENITIVE);
  }

  /// A programme hangs on a wall and lies in folders: narrower margins than an order's.
  PageSpec portrait() {
    return portrait;
  }

  private static PageSpec a4() {
    return new PageSpec(
        PageSpec.A4_SHORT,
        PageSpec.A4_LONG,
        Lengths.mm(20),
        Lengths.mm(15),
        Lengths.mm(18),
        Lengths.mm(15),
        Lengths.mm(9));
  }

  private static PageSpec a5() {
    return new PageSpec(
        PageSpec.A5_SHORT,
        PageSpec.A4_SHORT,
        Lengths.mm(14),
        Lengths.mm(12),
        Lengths.mm(14),
        Lengths.mm(12),
        Lengths.mm(7));
  }

  PageSpec landscape() {
    return new PageSpec(
        PageSpec.A4_LONG,
        PageSpec.A4_SHORT,
        Lengths.mm(12),
        Lengths.mm(12),
        Lengths.mm(14),
        Lengths.mm(10),
        Lengths.mm(7));
  }

  /// «10.00–11.30»; only the beginning where there is no length; empty without a time.
  static String hours(Optional<Interval> interval) {
    return interval
        .map(i -> time(i.from()) + (i.from().equals(i.to()) ? "" : "–" + time(i.to())))
        .orElse("");
  }

  static String time(@Nullable LocalDateTime at) {
    return at == null ? "" : Dates.time(at.toLocalTime());
  }

  /// «12 мая 2027 года, среда».
  static String dayWithWeekday(LocalDate day) {
    return Dates.wordsInFull(day)
        + ", "
        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, RUSSIAN);
  }

  /// «12 мая» where the programme has several days, else nothing.
  String shortDay(LocalDate of) {
    return programme.days().size() > 1 ? Dates.dayMonth(of) : "";
  }

  /// The published programme this one is, if it is one.
  Optional<ProgrammeEdition> edition() {
    return Optional.ofNullable(edition);
  }

  /// Who moderates a part; of a published programme in the words of that day.
  Optional<String> moderator(Session session) {
    return edition()
        .map(
            published ->
                published
                    .part(session.key())
                    .map(ProgrammeEdition.Part::moderator)
                    .filter(words -> !words.isBlank()))
        .orElseGet(() -> withPost(session.moderatorId()));
  }

  /// «Ракитина Вера Олеговна, методист МБУ МЦ»: the post and its organisation are one phrase.
  Optional<String> withPost(@Nullable PersonId id) {
    return programme
        .names()
        .person(id)
        .map(p -> p.name().full() + post(p).map(text -> ", " + text).orElse(""));
  }

  private Optional<String> post(Person person) {
    Optional<Post> post = programme.names().post(person, null);
    return post.map(p -> Texts.clean(programme.names().postWithPlace(p)));
  }

  /// The speakers of a talk, one after another.
  String speakers(Talk talk) {
    return talk.speakers().stream()
        .map(speaker -> Texts.clean(programme.names().line(speaker)))
        .collect(Collectors.joining("; "));
  }

  /// Where a session is held: room, else «онлайн» when it has a link.
  static String place(Session session) {
    return session.room().isBlank() && !session.link().isBlank()
        ? "онлайн"
        : Texts.clean(session.room());
  }

  /// Keeps every session and placed talk among the facts of the paper.
  void useProgramme() {
    for (Session session : programme.sessions()) {
      String where = place(session);
      facts.use(
          "Программа: " + session.shownTitle(),
          List.of(
                  session.day().map(Wording::day).orElse(""),
                  hours(session.interval()),
                  where,
                  programme.names().personName(session.moderatorId()))
              .stream()
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining("; ")));
      for (Talk talk : programme.talksOf(session)) {
        facts.use(
            "Выступление «" + Texts.clean(talk.topic()) + "»",
            time(talk.start()) + "; " + session.shownTitle() + "; " + speakers(talk));
      }
    }
  }
}
