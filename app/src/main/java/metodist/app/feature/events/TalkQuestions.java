package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.directory.PersonId;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.shared.Problem;

/// What is asked about several talks at once: into which section, to which expert.
final class TalkQuestions {
  private final Office office;
  private final Messages m;

  TalkQuestions(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// A section to put talks into; an empty one inside means the pool, an empty answer that nothing
  /// was chosen.
  @SuppressWarnings("OptionalMapToOptional") // chosen at all; and then the pool or a section
  Optional<Optional<UUID>> section(EventCard card) {
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

  /// Who reviews and when; what is left empty is to stay as it is.
  Optional<PreliminaryReview> expert() {
    FormKit form = new FormKit("events.expert");
    ChooserEntry<PersonId> expert =
        office.choosers().person(form, "expert", m.text("talks.expert"), Trait.WIDE);
    DateEntry from =
        form.add(new DateEntry("from", m.text("talks.expert.from"), office.desk().clock()));
    DateEntry to = form.add(new DateEntry("to", m.text("talks.expert.to"), office.desk().clock()));
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("talks.expert.command"),
            m.text("talks.expert.verb"),
            () ->
                from.value().filter(f -> to.value().filter(f::isAfter).isPresent()).isPresent()
                    ? List.of(Problem.error("to", m.text("talks.expert.turned")))
                    : List.of());
    return accepted
        ? Optional.of(
            new PreliminaryReview(
                from.value().orElse(null),
                to.value().orElse(null),
                expert.chosen().orElse(null),
                PreliminaryReview.Verdict.NOT_REVIEWED,
                ""))
        : Optional.empty();
  }
}
