package metodist.app.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.directory.NameInput;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonMatch;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.PreliminaryReview.Verdict;
import metodist.model.events.Speaker;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.events.TalkCategory;
import metodist.model.events.TalkId;
import metodist.model.procedures.EventFacts;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// One talk: topic, speakers a line each, category, minutes, and its preliminary review with dates,
/// expert, verdict and remarks.
public final class TalkDialog {
  private final Office office;
  private final Messages m = Messages.of(TalkDialog.class);

  public TalkDialog(Office office) {
    this.office = office;
  }

  /// What the dialog needs to know, read at once.
  private record Known(
      Event event,
      Talk talk,
      List<SpeakerWords> speakers,
      List<Person> people,
      List<PersonChoice> expert) {
    static Known read(Reading reading, EventId id, @Nullable TalkId talk) {
      Event event = reading.events().get(id);
      Talk before = talk == null ? fresh(id) : reading.talks().get(talk);
      var names = EventFacts.names(reading, event);
      return new Known(
          event,
          before,
          before.speakers().stream().map(names::speaker).toList(),
          reading.people().all(),
          PersonChoice.named(reading, Stream.ofNullable(before.review().expertId())));
    }

    private static Talk fresh(EventId id) {
      return new Talk(
          TalkId.random(),
          0,
          id,
          "",
          List.of(),
          null,
          Talk.USUAL_MINUTES,
          null,
          null,
          PreliminaryReview.NONE,
          "");
    }
  }

  /// The fields of the dialog.
  private record Fields(
      FormKit form,
      TextEntry topic,
      LongTextEntry speakers,
      ChoiceEntry<TalkCategory> category,
      NumberEntry minutes,
      Review review) {}

  private record Review(
      DateEntry from,
      DateEntry to,
      ChooserEntry<PersonId> expert,
      ChoiceEntry<Verdict> verdict,
      LongTextEntry remarks) {}

  /// Asks a talk of the event: a new one without `talk`.
  public void ask(EventId event, @Nullable TalkId talk) {
    office
        .data()
        .<Known>read(
            reading -> Known.read(reading, event, talk), known -> ask(known, talk == null));
  }

  private void ask(Known known, boolean fresh) {
    Fields fields = fields(known);
    fill(fields, known);
    boolean accepted =
        fields
            .form()
            .ask(
                office.dialogs(),
                m.text(fresh ? "talk.add" : "talk.edit"),
                m.text("talk.save"),
                () -> wrong(fields));
    if (accepted) {
      save(fields, known, fresh);
    }
  }

  private Fields fields(Known known) {
    FormKit form = new FormKit("events.talk").about("event");
    TextEntry topic = form.text("topic", m.text("talk.topic"), Trait.WIDE, Trait.REQUIRED);
    LongTextEntry speakers = form.add(new LongTextEntry("speakers", m.text("talk.speakers"), 2));
    ChoiceEntry<TalkCategory> category =
        form.choice(
            "category", m.text("talk.category"), known.event().categories(), this::category);
    NumberEntry minutes = form.number("minutes", m.text("talk.minutes"));
    form.section(m.text("talk.review"));
    DateEntry from =
        form.add(new DateEntry("from", m.text("talk.review.from"), office.desk().clock()));
    DateEntry to = form.add(new DateEntry("to", m.text("talk.review.to"), office.desk().clock()));
    ChooserEntry<PersonId> expert =
        office.choosers().person(form, "expert", m.text("talk.review.expert"), Trait.WIDE);
    ChoiceEntry<Verdict> verdict =
        form.choice(
            "verdict", m.text("talk.review.verdict"), List.of(Verdict.values()), Verdict::title);
    LongTextEntry remarks =
        form.add(new LongTextEntry("remarks", m.text("talk.review.remarks"), 2));
    return new Fields(
        form, topic, speakers, category, minutes, new Review(from, to, expert, verdict, remarks));
  }

  private String category(TalkCategory category) {
    return m.text("talk.category.option", category.name(), category.range());
  }

  private static void fill(Fields fields, Known known) {
    Talk talk = known.talk();
    fields.topic().set(talk.topic());
    fields
        .speakers()
        .set(known.speakers().stream().map(SpeakerWords::line).collect(Collectors.joining("\n")));
    fields.category().set(known.event().category(talk.categoryKey()));
    fields.minutes().setWhole(talk.minutes());
    PreliminaryReview review = talk.review();
    fields.review().from().set(Optional.ofNullable(review.from()));
    fields.review().to().set(Optional.ofNullable(review.to()));
    fields
        .review()
        .expert()
        .set(PersonChoice.in(known.expert(), review.expertId()).map(PersonChoice::option));
    fields.review().verdict().set(Optional.of(review.verdict()));
    fields.review().remarks().set(review.remarks());
  }

  private List<Problem> wrong(Fields fields) {
    List<Problem> problems = new ArrayList<>();
    if (fields.topic().blank()) {
      problems.add(Problem.error("topic", m.text("talk.topic.missing")));
    }
    if (fields.minutes().whole().filter(v -> v >= 0 && v <= 1440).isEmpty()) {
      problems.add(Problem.error("minutes", m.text("talk.minutes.wrong")));
    }
    boolean turned =
        fields
            .review()
            .from()
            .value()
            .filter(from -> fields.review().to().value().filter(from::isAfter).isPresent())
            .isPresent();
    if (turned) {
      problems.add(Problem.error("to", m.text("talk.review.turned")));
    }
    return problems;
  }

  /// Only what the dialog asks is changed; where the talk stands is left as it is.
  private void save(Fields fields, Known known, boolean fresh) {
    List<Speaker> speakers = speakers(fields.speakers().value(), known);
    PreliminaryReview review =
        new PreliminaryReview(
            fields.review().from().value().orElse(null),
            fields.review().to().value().orElse(null),
            fields.review().expert().chosen().orElse(null),
            fields.review().verdict().value().orElse(Verdict.NOT_REVIEWED),
            fields.review().remarks().value().strip());
    int minutes = fields.minutes().whole().orElse(known.talk().minutes());
    office
        .data()
        .change(
            m.text(fresh ? "talk.step.add" : "talk.step.edit"),
            edit ->
                edit.save(
                    edit.talks()
                        .find(known.talk().id())
                        .orElse(known.talk())
                        .with(
                            t -> {
                              t.topic = fields.topic().value().strip();
                              t.speakers = speakers;
                              t.categoryKey =
                                  fields.category().value().map(TalkCategory::key).orElse(null);
                              t.minutes = minutes;
                              t.review = review;
                            })));
  }

  /// A line each: one that stayed as it was keeps its speaker; a new one is sought in the register
  /// and else kept as written.
  private static List<Speaker> speakers(String text, Known known) {
    List<Speaker> speakers = new ArrayList<>();
    for (String line : text.split("[;\\n]")) {
      String words = line.strip();
      if (!words.isEmpty()) {
        speakers.add(same(words, known).orElseGet(() -> speaker(words, known.people())));
      }
    }
    return speakers;
  }

  private static Optional<Speaker> same(String words, Known known) {
    for (int i = 0; i < known.speakers().size(); i++) {
      if (known.speakers().get(i).line().equals(words)) {
        return Optional.of(known.talk().speakers().get(i));
      }
    }
    return Optional.empty();
  }

  private static Speaker speaker(String words, List<Person> people) {
    Optional<NameInput> input = NameInput.parse(words);
    List<PersonId> found =
        input
            .map(
                name ->
                    people.stream()
                        .filter(p -> PersonMatch.agrees(p.name(), name.name()))
                        .map(Person::id)
                        .toList())
            .orElse(List.of());
    if (found.size() == 1) {
      return Speaker.known(found.getFirst(), null);
    }
    return new Speaker(
        null,
        input.map(n -> n.name().full()).orElse(words),
        input.map(NameInput::post).orElse(""),
        null,
        "");
  }
}
