package metodist.app.feature.welcome;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataSwitch.Situation;
import metodist.model.directory.Declension;
import metodist.model.directory.NameInput;
import metodist.model.directory.Person;
import metodist.model.procedures.CentreFacts;
import metodist.model.procedures.CentreSteps;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// The pages of the first run and what was answered on them. Nothing is written before [#next] on
/// the last page.
public final class WelcomeViewModel {
  /// The cases that papers need most.
  static final List<GrammaticalCase> CASES =
      List.of(GrammaticalCase.GENITIVE, GrammaticalCase.DATIVE, GrammaticalCase.ACCUSATIVE);

  /// The pages in their order.
  public enum Page {
    WAYS,
    CENTRE,
    PLACE,
    LOOK
  }

  /// Where the data shall lie.
  public enum Place {
    THIS_COMPUTER,
    BESIDE_PROGRAM,
    OTHER_FOLDER
  }

  private final Situation situation;
  private final Consumer<Answers> done;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WAYS);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<GrammaticalCase, String>> cases =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Path>> copies =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Place> place;
  private final ReadOnlyObjectWrapper<Optional<Path>> other =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<GrammaticalCase, String> corrections = new EnumMap<>(GrammaticalCase.class);
  private CentreFacts centre = CentreFacts.EMPTY;
  private @Nullable PersonName director;
  private Optional<NameInput> headOfAuthority = Optional.empty();
  private boolean placeAsked;

  /// `done` is given the answers after the last page.
  public WelcomeViewModel(Situation situation, Consumer<Answers> done) {
    this.situation = situation;
    this.done = done;
    place = new ReadOnlyObjectWrapper<>(present());
    if (present() == Place.OTHER_FOLDER) {
      other.set(Optional.of(situation.folder()));
    }
  }

  private Place present() {
    if (situation.besideProgram().filter(situation.folder()::equals).isPresent()) {
      return Place.BESIDE_PROGRAM;
    }
    return situation.folder().equals(situation.usual()) ? Place.THIS_COMPUTER : Place.OTHER_FOLDER;
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// The forms of the director's name as papers will print them; empty while there is no name.
  public ReadOnlyObjectProperty<Map<GrammaticalCase, String>> casesProperty() {
    return cases.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Path>> copiesProperty() {
    return copies.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Path>> otherProperty() {
    return other.getReadOnlyProperty();
  }

  Situation situation() {
    return situation;
  }

  public void part(CentreFacts.Part part, String value) {
    centre = centre.with(part, value);
    if (!problems.get().isEmpty()) {
      problems.set(centre.problems());
    }
  }

  /// The director by name. Another name drops the corrected forms of the former.
  public void director(String text) {
    PersonName name = NameInput.parse(text).map(NameInput::name).orElse(null);
    if (name == null || !name.equals(director)) {
      corrections.clear();
    }
    director = name;
    showCases();
  }

  /// Who heads the authority and signs its orders, with or without the post.
  public void headOfAuthority(String text) {
    headOfAuthority = NameInput.parse(text);
  }

  /// Corrects one form; blank returns to the rule.
  public void directorCase(GrammaticalCase form, String text) {
    if (text.isBlank() || text.strip().equals(byRule(form))) {
      corrections.remove(form);
    } else {
      corrections.put(form, text.strip());
    }
    showCases();
  }

  private String byRule(GrammaticalCase form) {
    return director == null
        ? ""
        : new Declension(List.of()).full(CentreSteps.person(director), form);
  }

  private void showCases() {
    Map<GrammaticalCase, String> shown = new EnumMap<>(GrammaticalCase.class);
    if (director != null) {
      Person person = CentreSteps.person(director);
      Declension declension = new Declension(List.of());
      CASES.forEach(
          form -> shown.put(form, corrections.getOrDefault(form, declension.full(person, form))));
    }
    cases.set(shown);
  }

  public void place(Place value) {
    place.set(value);
    placeAsked = true;
  }

  /// Another folder, chosen.
  public void other(Path folder) {
    other.set(Optional.of(folder));
    place(Place.OTHER_FOLDER);
  }

  public void copies(Optional<Path> folder) {
    copies.set(folder);
  }

  /// Forward. The page of the centre is left only with its required facts.
  public void next() {
    if (page.get() == Page.CENTRE) {
      problems.set(centre.problems());
      if (!problems.get().isEmpty()) {
        return;
      }
    }
    forward();
  }

  /// Forward without the answers of this page; what is missing is entered in the settings later.
  public void skip() {
    switch (page.get()) {
      case CENTRE -> {
        centre = CentreFacts.EMPTY;
        director("");
        problems.set(List.of());
      }
      case PLACE -> {
        place.set(present());
        placeAsked = false;
        copies.set(Optional.empty());
      }
      default -> {}
    }
    forward();
  }

  private void forward() {
    switch (page.get()) {
      case WAYS -> page.set(Page.CENTRE);
      case CENTRE -> page.set(Page.PLACE);
      case PLACE -> page.set(Page.LOOK);
      case LOOK -> done.accept(answers());
    }
  }

  public void back() {
    switch (page.get()) {
      case WAYS -> {}
      case CENTRE -> page.set(Page.WAYS);
      case PLACE -> page.set(Page.CENTRE);
      case LOOK -> page.set(Page.PLACE);
    }
  }

  /// «Шаг 2»: 0 on the first page, which is no step.
  public int step() {
    return switch (page.get()) {
      case WAYS -> 0;
      case CENTRE -> 1;
      case PLACE -> 2;
      case LOOK -> 3;
    };
  }

  private Answers answers() {
    return new Answers(
        centre,
        Optional.ofNullable(director),
        corrections,
        headOfAuthority,
        folder(),
        copies.get());
  }

  /// The folder chosen, when it is not the present one.
  Optional<Path> folder() {
    if (!placeAsked) {
      return Optional.empty();
    }
    Optional<Path> chosen =
        switch (place.get()) {
          case THIS_COMPUTER -> Optional.of(situation.usual());
          case BESIDE_PROGRAM -> situation.besideProgram();
          case OTHER_FOLDER -> other.get();
        };
    return chosen.filter(folder -> !folder.equals(situation.folder()));
  }
}
