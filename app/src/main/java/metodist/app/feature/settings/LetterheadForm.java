package metodist.app.feature.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import metodist.app.feature.Choosers;
import metodist.app.feature.PersonChoice;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.PersonId;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.shared.Problem;

/// One letterhead with all that can be set of it, and beside the fields the top of a page as it
/// will look, about.
final class LetterheadForm {
  private static final Messages MESSAGES = Messages.of(LetterheadForm.class);
  private static final List<String> TYPEFACES = List.of("Times New Roman", "Liberation Serif");
  private static final List<Double> SIZES = List.of(12.0, 13.0, 14.0);
  private static final List<Double> SPACINGS = List.of(1.0, 1.15, 1.5);

  /// The fields' width in ems, and the height in pixels that fits a small screen.
  private static final double FIELDS = 36;

  private static final double HIGHEST = 480;

  /// With larger letters, in percent, there is no room for the picture beside the fields.
  private static final int PICTURE_UP_TO = 125;

  private final Letterhead original;
  private final FormKit form = new FormKit("settings.letterhead");
  private final HeadPicture picture = new HeadPicture();
  private final TextEntry title;
  private final LongTextEntry heading;
  private final LongTextEntry genitive;
  private final LongTextEntry contacts;
  private final TextEntry city;
  private final TextEntry suffix;
  private final YesNoEntry withOt;
  private final ChooserEntry<PersonId> signatory;
  private final ChoiceEntry<String> typeface;
  private final ChoiceEntry<Double> bodySize;
  private final ChoiceEntry<Double> tableSize;
  private final ChoiceEntry<Double> spacing;
  private final MarginEntries margins;

  LetterheadForm(Letterhead letterhead, List<PersonChoice> signatories, Choosers choosers) {
    original = letterhead;
    title = form.text("title", MESSAGES.text("letterhead.title"), Trait.WIDE, Trait.REQUIRED);
    heading = form.longText("heading", MESSAGES.text("letterhead.heading"), Trait.REQUIRED);
    heading.help(MESSAGES.text("letterhead.heading.help"));
    genitive = form.longText("genitive", MESSAGES.text("letterhead.genitive"));
    genitive.help(MESSAGES.text("letterhead.genitive.help"));
    contacts = form.longText("contacts", MESSAGES.text("letterhead.contacts"));
    city = form.text("city", MESSAGES.text("letterhead.city"));
    city.help(MESSAGES.text("letterhead.city.help"));
    suffix = form.text("suffix", MESSAGES.text("letterhead.suffix"));
    suffix.help(MESSAGES.text("letterhead.suffix.help"));
    signatory = choosers.person(form, "signatory", MESSAGES.text("letterhead.signatory"));
    signatory.choose(
        PersonChoice.in(signatories, letterhead.signatoryId())
            .map(PersonChoice::option)
            .orElse(null));
    withOt = form.yesNo("withOt", MESSAGES.text("letterhead.ot"));
    form.section(MESSAGES.text("letterhead.style"));
    typeface =
        form.choice(
            "typeface",
            MESSAGES.text("letterhead.typeface"),
            with(TYPEFACES, letterhead.style().typeface()),
            name -> name);
    bodySize = sizes("bodySize", letterhead.style().bodySize());
    tableSize = sizes("tableSize", letterhead.style().tableSize());
    spacing =
        form.choice(
            "spacing",
            MESSAGES.text("letterhead.spacing"),
            with(SPACINGS, letterhead.style().lineSpacing()),
            value -> metodist.app.platform.Formats.decimal(value, 2));
    margins = new MarginEntries(form);
    show(letterhead);
    form.onCommit(id -> picture.show(changed()));
    picture.show(letterhead);
  }

  private ChoiceEntry<Double> sizes(String id, double present) {
    return form.choice(
        id,
        MESSAGES.text("letterhead." + id),
        with(SIZES, present),
        value -> metodist.app.platform.Formats.decimal(value, 1) + "\u00a0пт");
  }

  /// The usual values, and the present one should it be another.
  private static <T> List<T> with(List<T> usual, T present) {
    return usual.contains(present)
        ? usual
        : java.util.stream.Stream.concat(usual.stream(), java.util.stream.Stream.of(present))
            .toList();
  }

  private void show(Letterhead l) {
    title.set(l.title());
    heading.set(String.join("\n", l.heading()));
    genitive.set(l.genitive());
    contacts.set(l.contacts());
    city.set(l.city());
    suffix.set(l.numberSuffix());
    withOt.set(Optional.of(l.dateWithOt()));
    typeface.set(Optional.of(l.style().typeface()));
    bodySize.set(Optional.of(l.style().bodySize()));
    tableSize.set(Optional.of(l.style().tableSize()));
    spacing.set(Optional.of(l.style().lineSpacing()));
    margins.show(l.style());
  }

  /// Whether it can be written; what is missing is shown beside the fields.
  boolean complete() {
    form.commit();
    List<Problem> problems = new java.util.ArrayList<>();
    if (title.blank()) {
      problems.add(Problem.error("title", MESSAGES.text("letterhead.title.missing")));
    }
    if (heading.blank()) {
      problems.add(Problem.error("heading", MESSAGES.text("letterhead.heading.missing")));
    }
    problems.addAll(margins.problems());
    form.show(problems);
    problems.stream().findFirst().ifPresent(problem -> form.focus(problem.field()));
    return problems.isEmpty();
  }

  /// The letterhead as the fields stand.
  Letterhead changed() {
    HouseStyle style = original.style();
    return new Letterhead(
        original.id(),
        original.version(),
        original.issuerId(),
        title.value(),
        heading.value().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        genitive.value().strip(),
        contacts.value().strip(),
        city.value(),
        signatory.chosen().orElse(null),
        suffix.value(),
        withOt.value().orElse(false),
        margins.apply(
            new HouseStyle(
                typeface.value().orElse(style.typeface()),
                bodySize.value().orElse(style.bodySize()),
                tableSize.value().orElse(style.tableSize()),
                style.left(),
                style.right(),
                style.top(),
                style.bottom(),
                spacing.value().orElse(style.lineSpacing()),
                style.titleCentred())),
        original.emblem());
  }

  Node root() {
    Node fields = form.root();
    HBox.setHgrow(fields, Priority.ALWAYS);
    if (fields instanceof ScrollPane scroll) {
      scroll.setPrefViewportHeight(Math.min(30 * Theme.em(), HIGHEST));
      scroll.setMinWidth(FIELDS * Theme.em());
    }
    HBox box = new HBox(fields);
    if (Theme.zoom() <= PICTURE_UP_TO) {
      box.getChildren().add(picture.root());
    }
    box.getStyleClass().add("letterhead-form");
    return box;
  }

  /// The four margins in whole millimetres.
  private static final class MarginEntries {
    private static final int LARGEST = 60;
    private final List<String> names = List.of("left", "right", "top", "bottom");
    private final List<metodist.app.ui.NumberEntry> entries;

    MarginEntries(FormKit form) {
      entries =
          names.stream()
              .map(name -> form.number(name, MESSAGES.text("letterhead." + name)))
              .toList();
    }

    void show(HouseStyle style) {
      List<Integer> values = List.of(style.left(), style.right(), style.top(), style.bottom());
      for (int i = 0; i < values.size(); i++) {
        entries.get(i).set(Optional.of(BigDecimal.valueOf(values.get(i))));
      }
    }

    List<Problem> problems() {
      return names.stream()
          .filter(name -> !fits(entries.get(names.indexOf(name)).value()))
          .map(name -> Problem.error(name, MESSAGES.text("letterhead.margin.range", LARGEST)))
          .toList();
    }

    private static boolean fits(Optional<BigDecimal> value) {
      return value
          .filter(v -> v.stripTrailingZeros().scale() <= 0)
          .filter(v -> v.signum() >= 0 && v.intValue() <= LARGEST)
          .isPresent();
    }

    HouseStyle apply(HouseStyle style) {
      return new HouseStyle(
          style.typeface(),
          style.bodySize(),
          style.tableSize(),
          margin(0, style.left()),
          margin(1, style.right()),
          margin(2, style.top()),
          margin(3, style.bottom()),
          style.lineSpacing(),
          style.titleCentred());
    }

    private int margin(int index, int present) {
      return entries
          .get(index)
          .value()
          .filter(v -> fits(Optional.of(v)))
          .map(BigDecimal::intValue)
          .orElse(present);
    }
  }
}
