package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.directory.NameInput;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonMatch;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkCategory;
import metodist.model.events.TalkId;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// One talk: topic, speakers a line each, category, minutes, verdict of the preliminary review.
final class TalkDialog {
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;

  TalkDialog(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  void ask(EventCard card, @Nullable Talk talk) {
    FormKit form = new FormKit("events.talk");
    TextEntry topic = form.text("topic", m.text("talks.topic"), Trait.WIDE, Trait.REQUIRED);
    LongTextEntry speakers =
        form.add(new LongTextEntry("speakers", m.text("talks.speakers.lines"), 2));
    ChoiceEntry<TalkCategory> category =
        form.choice(
            "category", m.text("talks.category"), card.event().categories(), TalkCategory::name);
    NumberEntry minutes = form.number("minutes", m.text("talks.minutes"));
    ChoiceEntry<PreliminaryReview.Verdict> verdict =
        form.choice(
            "verdict",
            m.text("talks.verdict"),
            List.of(PreliminaryReview.Verdict.values()),
            PreliminaryReview.Verdict::title);
    LongTextEntry remarks = form.add(new LongTextEntry("remarks", m.text("talks.remarks"), 2));
    Talk before = talk == null ? fresh(card) : talk;
    topic.set(before.topic());
    speakers.set(
        before.speakers().stream()
            .map(s -> card.programme().names().speaker(s).line())
            .collect(Collectors.joining("\n")));
    category.set(card.event().category(before.categoryKey()));
    minutes.setWhole(before.minutes());
    verdict.set(Optional.of(before.review().verdict()));
    remarks.set(before.review().remarks());
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text(talk == null ? "talks.add" : "talks.edit"),
            m.text("save"),
            () -> wrong(topic, minutes));
    if (!accepted) {
      return;
    }
    List<Speaker> named = speakers(speakers.value(), before, card);
    PreliminaryReview review = before.review();
    vm.saveTalk(
        before.with(
            t -> {
              t.topic = topic.value().strip();
              t.speakers = named;
              t.categoryKey = category.value().map(TalkCategory::key).orElse(null);
              t.minutes = minutes.whole().orElse(before.minutes());
              t.review =
                  new PreliminaryReview(
                      review.from(),
                      review.to(),
                      review.expertId(),
                      verdict.value().orElse(review.verdict()),
                      remarks.value().strip());
            }),
        () -> {});
  }

  private List<Problem> wrong(TextEntry topic, NumberEntry minutes) {
    List<Problem> problems = new ArrayList<>();
    if (topic.blank()) {
      problems.add(Problem.error("topic", m.text("talks.topic.missing")));
    }
    if (minutes.whole().filter(v -> v >= 0 && v <= 1440).isEmpty()) {
      problems.add(Problem.error("minutes", m.text("talks.minutes.wrong")));
    }
    return problems;
  }

  private static Talk fresh(EventCard card) {
    return new Talk(
        TalkId.random(),
        0,
        card.event().id(),
        "",
        List.of(),
        null,
        Talk.USUAL_MINUTES,
        null,
        null,
        PreliminaryReview.NONE,
        "");
  }

  /// A line each: one that stayed as it was keeps its speaker; a new one is sought in the register
  /// and else kept as written.
  private static List<Speaker> speakers(String text, Talk before, EventCard card) {
    List<Speaker> speakers = new ArrayList<>();
    for (String line : text.split("[;\\n]")) {
      String words = line.strip();
      if (words.isEmpty()) {
        continue;
      }
      Optional<Speaker> same =
          before.speakers().stream()
              .filter(s -> card.programme().names().speaker(s).line().equals(words))
              .findFirst();
      speakers.add(same.orElseGet(() -> speaker(words, card)));
    }
    return speakers;
  }

  private static Speaker speaker(String words, EventCard card) {
    Optional<NameInput> input = NameInput.parse(words);
    List<PersonId> found =
        input
            .map(
                name ->
                    card.people().stream()
                        .filter(
                            p ->
                                NameInput.parse(p.name())
                                    .filter(n -> PersonMatch.agrees(n.name(), name.name()))
                                    .isPresent())
                        .map(EventCard.PersonChoice::id)
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

  /// A section to put talks into; an empty one inside means the pool, an empty answer that nothing
  /// was chosen.
  @SuppressWarnings("OptionalMapToOptional") // chosen at all; and then the pool or a section
  Optional<Optional<UUID>> askSection(EventCard card) {
    FormKit form = new FormKit("events.place");
    Session pool =
        new Session(
            new UUID(0, 0),
            SessionKind.SECTION,
            m.text("talks.place.pool"),
            null,
            0,
            "",
            "",
            null,
            0);
    List<Session> choices =
        new ArrayList<>(
            card.programme().sessions().stream().filter(s -> s.kind().holdsTalks()).toList());
    choices.add(pool);
    ChoiceEntry<Session> section =
        form.choice("section", m.text("talks.section"), choices, Session::shownTitle, Trait.WIDE);
    section.set(Optional.of(choices.getFirst()));
    boolean accepted =
        form.ask(office.dialogs(), m.text("talks.place"), m.text("talks.place.verb"), List::of);
    return accepted
        ? section.value().map(s -> s == pool ? Optional.<UUID>empty() : Optional.of(s.key()))
        : Optional.empty();
  }
}
