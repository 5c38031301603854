package metodist.app.feature.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.model.orders.Phrase;
import metodist.model.orders.Places;
import metodist.model.shared.Problem;

/// Choosing a phrase for an order and writing one for the phrase book.
final class PhraseDialogs {
  private final Office office;
  private final Messages m;

  PhraseDialogs(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// Lets one of the phrases be chosen by typing a part of it.
  void choose(List<Phrase> phrases, Consumer<Phrase> chosen) {
    FormKit form = new FormKit("orders.phrase").about("phrases");
    ChooserEntry<Phrase> phrase =
        Choosers.listed(
            form,
            "phrase",
            m.text("phrase.choose"),
            done ->
                done.accept(
                    phrases.stream()
                        .map(p -> new ChooserEntry.Option<>(p, p.text(), p.use().title()))
                        .toList()),
            Trait.WIDE);
    form.note(m.text("phrase.choose.note"));
    if (form.ask(
        office.dialogs(),
        m.text("phrase.insert"),
        m.text("phrase.insert.verb"),
        () ->
            phrase.blank()
                ? List.of(Problem.error("phrase", m.text("phrase.choose.none")))
                : List.of())) {
      phrase.chosen().ifPresent(chosen);
    }
  }

  /// Writes a phrase; the places it may hold are listed below.
  Optional<Phrase> edit(Phrase phrase) {
    FormKit form = new FormKit("orders.phrase.edit").about("phrases");
    ChoiceEntry<Phrase.Use> use =
        form.choice("use", m.text("phrase.use"), List.of(Phrase.Use.values()), Phrase.Use::title);
    LongTextEntry text = form.longText("text", m.text("phrase.text"), Trait.REQUIRED);
    form.note(m.text("phrase.places", places()));
    use.set(Optional.of(phrase.use()));
    text.set(phrase.text());
    boolean done =
        form.ask(
            office.dialogs(),
            m.text("phrase.title"),
            m.text("save"),
            () ->
                text.blank()
                    ? List.of(Problem.error("text", m.text("phrase.text.none")))
                    : unknown(text.value()));
    return done
        ? Optional.of(
            new Phrase(
                phrase.id(),
                phrase.version(),
                use.value().orElse(phrase.use()),
                text.value().strip()))
        : Optional.empty();
  }

  private List<Problem> unknown(String text) {
    return Places.in(text).stream()
        .filter(place -> !Places.known(place))
        .map(place -> Problem.error("text", m.text("phrase.place.unknown", place)))
        .toList();
  }

  private static String places() {
    return Places.all().entrySet().stream()
        .map((Map.Entry<String, String> e) -> e.getKey() + " — " + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
