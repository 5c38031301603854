package metodist.app.feature.handouts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.events.Speaker;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.procedures.HandoutSteps;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// Именные документы мероприятия: the people, the papers of a kind they have, the layout. Each
/// change is one named step.
public final class HandoutsViewModel {
  private final DataDesk desk;
  private final LiveQuery<Optional<HandoutsCard>> card;
  private volatile @Nullable EventId wish;
  private volatile HandoutKind kind = HandoutKind.PARTICIPATION;

  public HandoutsViewModel(DataDesk desk, @Nullable EventId event) {
    this.desk = desk;
    this.wish = event;
    card = desk.live(reading -> HandoutsCard.read(reading, wish, kind));
  }

  LiveQuery<Optional<HandoutsCard>> card() {
    return card;
  }

  Optional<HandoutsCard> shown() {
    Optional<HandoutsCard> value = card.value();
    return value == null ? Optional.empty() : value;
  }

  HandoutKind kind() {
    return kind;
  }

  public void choose(HandoutKind value) {
    kind = value;
    card.refresh();
  }

  public void choose(EventId value) {
    wish = value;
    card.refresh();
  }

  private void with(Consumer<? super HandoutsCard> work) {
    shown().ifPresent(work);
  }

  /// Issues papers to the chosen; who has one keeps its number.
  public void issue(
      List<String> keys, String merit, Consumer<? super Outcome<List<Handout>>> then) {
    with(
        shown -> {
          EventId event = shown.event().id();
          HandoutKind chosen = kind;
          desk.<List<Handout>>step(
              "Выдать: " + chosen.plural() + " (" + Plural.PEOPLE.count(keys.size()) + ")",
              edit -> HandoutSteps.issue(edit, event, chosen, keys, merit),
              then);
        });
  }

  public void annul(List<HandoutId> ids, String reason, Consumer<? super Outcome<Integer>> then) {
    desk.<Integer>step(
        "Аннулировать: " + kind.plural(), edit -> HandoutSteps.annul(edit, ids, reason), then);
  }

  /// The papers of the chosen people that were given, in the order of the list.
  public List<HandoutId> given(List<String> keys) {
    return shown()
        .map(
            c ->
                c.rows().stream()
                    .filter(row -> keys.isEmpty() || keys.contains(row.key()))
                    .flatMap(row -> row.handout().stream())
                    .map(Handout::id)
                    .toList())
        .orElse(List.of());
  }

  private void guests(
      String title,
      Function<? super Edit, Outcome<List<Speaker>>> found,
      Consumer<? super Outcome<Integer>> then) {
    with(
        shown -> {
          EventId event = shown.event().id();
          desk.<Integer>step(
              title,
              edit ->
                  switch (found.apply(edit)) {
                    case Outcome.Refused<List<Speaker>> refused ->
                        new Outcome.Refused<>(refused.problems());
                    case Outcome.Done<List<Speaker>> done -> {
                      int before = edit.guestLists().ofEvent(event).guests().size();
                      int after = HandoutSteps.addGuests(edit, event, done.value()).guests().size();
                      yield Outcome.done(after - before);
                    }
                  },
              then);
        });
  }

  /// Participants typed or pasted, a line each.
  public void addPasted(String text, Consumer<? super Outcome<Integer>> then) {
    guests("Внести участников из списка", edit -> HandoutSteps.read(edit, text), then);
  }

  public void addKnown(PersonId person, Consumer<? super Outcome<Integer>> then) {
    guests("Внести участника", edit -> Outcome.done(List.of(Speaker.known(person, null))), then);
  }

  /// The representatives of the organisations in the event's clusters.
  public void addClusters(Consumer<? super Outcome<Integer>> then) {
    guests(
        "Внести представителей кластеров",
        edit -> Outcome.done(HandoutSteps.clusterPeople(edit, shown().orElseThrow().event().id())),
        then);
  }

  /// Takes participants off the list; who speaks or serves on the committee stays in those roles.
  public void removeGuests(List<String> keys, Runnable done) {
    with(
        shown -> {
          EventId event = shown.event().id();
          desk.change(
              "Убрать из списка участников",
              edit -> HandoutSteps.removeGuests(edit, event, keys),
              changed -> done.run());
        });
  }

  /// Changes the layout of the chosen kind; the first change makes it the event's own.
  public void layout(
      Consumer<HandoutLayout.Copy> change, Consumer<? super Outcome<HandoutLayout>> then) {
    with(
        shown -> {
          HandoutLayout next = shown.layout().with(change);
          if (!next.equals(shown.layout())) {
            desk.<HandoutLayout>step(
                "Изменить макет: " + kind.title(), edit -> HandoutSteps.change(edit, next), then);
          }
        });
  }

  /// A picture over the whole sheet.
  public void picture(String name, byte[] bytes, Consumer<? super Outcome<HandoutLayout>> then) {
    with(
        shown ->
            desk.<HandoutLayout>step(
                "Изменить фон: " + kind.title(),
                edit ->
                    HandoutSteps.change(
                        edit, shown.layout().with(l -> l.picture = edit.keepFile(name, bytes))),
                then));
  }

  public void resetLayout() {
    with(
        shown -> {
          HandoutLayout layout = shown.layout();
          desk.change(
              "Вернуть исходный макет: " + kind.title(),
              edit -> HandoutSteps.reset(edit, layout),
              changed -> {});
        });
  }

  public void refresh() {
    card.refresh();
  }
}
