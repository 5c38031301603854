package metodist.app.feature.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch;
import metodist.app.platform.Dialogs.Question;
import metodist.app.platform.Icon;
import metodist.app.platform.Inbox;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.spelling.Spelling;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.PersonId;
import metodist.model.procedures.CentreFacts;

/// The settings as one page: the centre, the size of letters, the place of the data and their
/// copies, the letterheads. Each fact is written as soon as its field is left.
final class SettingsView implements Screen {
  static final Messages MESSAGES = Messages.of(SettingsView.class);
  private final Office office;
  private final DataHouse house;
  private final CentreViewModel centre;
  private final FormKit form = new FormKit("settings");
  private final Map<CentreFacts.Part, TextEntry> parts = new EnumMap<>(CentreFacts.Part.class);
  private final ChooserEntry<PersonId> director;
  private final LetterheadsPane letterheads;
  private final CopiesPane copies;
  private final CalendarPane calendar;

  SettingsView(Office office, DataHouse house, Inbox inbox) {
    this.office = office;
    this.house = house;
    centre = new CentreViewModel(office.data());
    form.section(MESSAGES.text("centre"));
    part(CentreFacts.Part.FULL_NAME, "centre.full", Trait.REQUIRED, Trait.WIDE);
    part(CentreFacts.Part.SHORT_NAME, "centre.short", Trait.REQUIRED);
    part(CentreFacts.Part.CITY, "centre.city", Trait.REQUIRED);
    part(CentreFacts.Part.AUTHORITY, "centre.authority", Trait.WIDE);
    director = office.choosers().person(form, "centre.director", MESSAGES.text("centre.director"));
    director.help(MESSAGES.text("centre.director.help"));
    director.onCommit(chosen -> chosen.ifPresent(option -> centre.appoint(option.value())));
    part(CentreFacts.Part.DISTRICT, "centre.district");
    part(CentreFacts.Part.ADDRESS, "centre.address");
    part(CentreFacts.Part.PHONE, "centre.phone");
    part(CentreFacts.Part.EMAIL, "centre.email");
    part(CentreFacts.Part.SITE, "centre.site");
    form.section(MESSAGES.text("look"));
    ChoiceEntry<Integer> zoom =
        form.choice("zoom", MESSAGES.text("zoom"), Theme.ZOOMS, value -> value + "\u00a0%");
    zoom.help(MESSAGES.text("zoom.help"));
    zoom.set(Optional.of(nearestZoom()));
    zoom.onCommit(value -> value.ifPresent(this::zoomTo));
    YesNoEntry contrast = form.yesNo("contrast", MESSAGES.text("contrast"));
    contrast.set(Optional.of(Theme.contrast()));
    contrast.onCommit(value -> contrastTo(value.orElse(false)));
    YesNoEntry spelling = form.yesNo("spelling", MESSAGES.text("spelling"));
    spelling.help(MESSAGES.text("spelling.help"));
    spelling.set(Optional.of(Spelling.wanted(office.settings())));
    spelling.onCommit(value -> Spelling.wanted(office.settings(), value.orElse(false)));
    form.section(MESSAGES.text("calendar"));
    calendar = new CalendarPane(office, form);
    form.section(MESSAGES.text("data"));
    form.node(place(house.place().situation()));
    form.section(MESSAGES.text("inbox"));
    form.node(new InboxPane(office, inbox).root());
    copies = new CopiesPane(office, house);
    form.section(MESSAGES.text("copies"));
    form.node(copies.root());
    form.section(MESSAGES.text("forms"));
    form.node(directory("forms", Icon.FORM));
    form.section(MESSAGES.text("codes"));
    form.node(directory("codes", Icon.LIST));
    form.section(MESSAGES.text("letterheads"));
    letterheads = new LetterheadsPane(office, centre);
    form.node(letterheads.root());
    refresh();
  }

  private void part(CentreFacts.Part part, String key, Trait... traits) {
    TextEntry entry =
        switch (part) {
          case PHONE -> form.phone(key, MESSAGES.text(key), traits);
          case EMAIL -> form.email(key, MESSAGES.text(key), traits);
          default -> form.text(key, MESSAGES.text(key), traits);
        };
    entry.onCommit(value -> centre.part(part, value));
    parts.put(part, entry);
  }

  private static int nearestZoom() {
    return Theme.ZOOMS.stream()
        .min((a, b) -> Integer.compare(Math.abs(a - Theme.zoom()), Math.abs(b - Theme.zoom())))
        .orElse(100);
  }

  private void zoomTo(int percent) {
    Theme.zoom(percent);
    office.settings().put("zoom", (double) percent);
  }

  private void contrastTo(boolean high) {
    Theme.contrast(high);
    office.settings().put("contrast", high);
  }

  private Node place(DataSwitch.Situation situation) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("button-row");
    row.getChildren()
        .add(
            Buttons.of(
                Command.of(
                        "settings.data.open",
                        MESSAGES.text("data.open"),
                        () -> office.dialogs().openExternally(situation.folder()))
                    .withIcon(Icon.FOLDER)));
    if (situation.mode() != DataSwitch.Mode.SAMPLE) {
      row.getChildren()
          .add(
              Buttons.of(
                  Command.of(
                          "settings.data.move",
                          MESSAGES.text("data.move"),
                          () -> move(situation.folder()))
                      .withIcon(Icon.OPEN)));
      situation
          .besideProgram()
          .filter(beside -> !beside.equals(situation.folder()))
          .ifPresent(
              beside ->
                  row.getChildren()
                      .add(
                          Buttons.of(
                              Command.of(
                                  "settings.data.beside",
                                  MESSAGES.text("data.beside"),
                                  () -> moveTo(situation.folder(), beside)))));
    }
    VBox box = new VBox(ProblemLines.wrapped(MESSAGES.text("data.place", situation.folder())), row);
    box.getStyleClass().add("facts");
    return box;
  }

  /// What a directory is for, and the button that opens its section.
  private Node directory(String section, Icon icon) {
    FlowPane row =
        new FlowPane(
            Buttons.of(
                Command.of(
                        "settings." + section,
                        MESSAGES.text(section + ".open"),
                        () -> office.navigator().open(new Destination.OfSection(section)))
                    .withIcon(icon)));
    row.getStyleClass().add("button-row");
    VBox box = new VBox(ProblemLines.wrapped(MESSAGES.text(section + ".text")), row);
    box.getStyleClass().add("facts");
    return box;
  }

  private void move(Path now) {
    office
        .dialogs()
        .folder(MESSAGES.text("data.move.title"), now)
        .ifPresent(next -> moveTo(now, next));
  }

  private void moveTo(Path now, Path next) {
    if (next.equals(now)) {
      return;
    }
    boolean sure =
        office
            .dialogs()
            .confirm(
                Question.of(
                    MESSAGES.text("data.move.question"),
                    MESSAGES.text("data.move.text", next, now),
                    MESSAGES.text("data.move.verb")));
    if (sure) {
      house.place().openFolder(next);
    }
  }

  @Override
  public void refresh() {
    centre.read(this::show);
    calendar.refresh();
    copies.refresh();
  }

  private void show(CentreViewModel.State state) {
    parts.forEach((part, entry) -> entry.set(state.facts().part(part)));
    director.choose(state.director().map(PersonChoice::option).orElse(null));
    letterheads.show(state);
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(MESSAGES.text("settings"));
  }

  @Override
  public Node root() {
    return form.root();
  }

  @Override
  public void commit() {
    form.commit();
  }

  @Override
  public void focus() {
    form.focusFirst();
  }
}
