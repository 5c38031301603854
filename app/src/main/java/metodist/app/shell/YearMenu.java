package metodist.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.model.contests.Contest;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;

/// Выбор учебного года above the work area: all years, the coming one, and back to the first year
/// of which anything is recorded.
final class YearMenu {
  private static final Messages MESSAGES = Messages.of(YearMenu.class);
  private final Desk desk;
  private final MenuButton button = new MenuButton();
  private final ToggleGroup group = new ToggleGroup();

  YearMenu(Desk desk) {
    this.desk = desk;
    button.setId("shell.year");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.setMnemonicParsing(false);
    fill(List.of(today()));
    button.setOnShowing(event -> ask());
    desk.years().chosen().subscribe(this::name);
  }

  MenuButton node() {
    return button;
  }

  /// Opens the choice, for menus and the search box.
  Command command() {
    return Command.of("shell.year.choose", MESSAGES.text("year.choose"), this::open)
        .withIcon(Icon.CALENDAR);
  }

  private void open() {
    button.requestFocus();
    button.show();
  }

  private void name(Optional<AcademicYear> year) {
    String text = year.map(AcademicYear::shortText).orElse(MESSAGES.text("year.every"));
    button.setText(MESSAGES.text("year.button", text));
    button.setAccessibleText(MESSAGES.text("year.named", text));
    group.getToggles().stream()
        .filter(toggle -> year.equals(toggle.getUserData()))
        .findFirst()
        .ifPresent(group::selectToggle);
  }

  private AcademicYear today() {
    return AcademicYear.of(java.time.LocalDate.now(desk.clock()));
  }

  private void ask() {
    desk.tasks()
        .run(
            MESSAGES.text("year.choose"),
            () -> desk.workspace().<List<AcademicYear>>read(YearMenu::recorded),
            this::fill);
  }

  /// The first and the last year that contests and sites speak of.
  static List<AcademicYear> recorded(Reading reading) {
    TreeSet<AcademicYear> years = new TreeSet<>();
    reading.contests().all().stream().map(Contest::year).forEach(years::add);
    reading.sites().all().stream().map(Site::from).forEach(years::add);
    return years.isEmpty() ? List.of() : List.of(years.first(), years.last());
  }

  private void fill(List<AcademicYear> recorded) {
    TreeSet<AcademicYear> known = new TreeSet<>(recorded);
    known.add(today());
    known.add(today().plus(1));
    desk.years().chosen().get().ifPresent(known::add);
    TreeSet<AcademicYear> offered = new TreeSet<>(Comparator.reverseOrder());
    for (int start = known.first().start(); start <= known.last().start(); start++) {
      offered.add(new AcademicYear(start));
    }
    group.getToggles().clear();
    button.getItems().setAll(item(Optional.empty(), MESSAGES.text("year.every")));
    offered.forEach(year -> button.getItems().add(item(Optional.of(year), year.shortText())));
    name(desk.years().chosen().get());
  }

  private RadioMenuItem item(Optional<AcademicYear> year, String text) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setUserData(year);
    item.setOnAction(event -> desk.years().choose(year));
    return item;
  }
}
