package metodist.app.feature.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.shell.Desk;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.orders.Letterhead;

/// The settings as one page: the centre, the size of letters, the place of the data, the
/// letterheads. Each fact is written as soon as its field is left.
final class SettingsView implements Screen {
  private static final Messages MESSAGES = Messages.of(SettingsView.class);
  private final Desk desk;
  private final DataDesk data;
  private final FormKit form = new FormKit("settings");
  private final Map<CentreFacts.Part, TextEntry> parts = new EnumMap<>(CentreFacts.Part.class);
  private final VBox letterheads = new VBox();
  private final ChoiceEntry<Integer> zoom;

  SettingsView(Desk desk, Path folder) {
    this.desk = desk;
    this.data = new DataDesk(desk.workspace(), desk.tasks());
    form.section(MESSAGES.text("centre"));
    part(CentreFacts.Part.FULL_NAME, "centre.full", Trait.REQUIRED, Trait.WIDE);
    part(CentreFacts.Part.SHORT_NAME, "centre.short", Trait.REQUIRED);
    part(CentreFacts.Part.CITY, "centre.city", Trait.REQUIRED);
    part(CentreFacts.Part.DISTRICT, "centre.district");
    part(CentreFacts.Part.ADDRESS, "centre.address");
    part(CentreFacts.Part.PHONE, "centre.phone");
    part(CentreFacts.Part.EMAIL, "centre.email");
    part(CentreFacts.Part.SITE, "centre.site");
    form.section(MESSAGES.text("look"));
    zoom = form.choice("zoom", MESSAGES.text("zoom"), Theme.ZOOMS, value -> value + "\u00a0%");
    zoom.help(MESSAGES.text("zoom.help"));
    zoom.set(Optional.of(nearestZoom()));
    zoom.onCommit(value -> value.ifPresent(this::zoomTo));
    form.section(MESSAGES.text("data"));
    form.node(place(folder));
    form.section(MESSAGES.text("letterheads"));
    letterheads.getStyleClass().add("groups-entry");
    form.node(letterheads);
    refresh();
  }

  private void part(CentreFacts.Part part, String key, Trait... traits) {
    TextEntry entry = form.text(key, MESSAGES.text(key), traits);
    entry.onCommit(value -> save(part, value));
    parts.put(part, entry);
  }

  private void save(CentreFacts.Part part, String value) {
    data.change(
        MESSAGES.text("centre.change"),
        edit -> {
          CentreFacts.read(edit).with(part, value).save(edit);
        });
  }

  private static int nearestZoom() {
    return Theme.ZOOMS.stream()
        .min((a, b) -> Integer.compare(Math.abs(a - Theme.zoom()), Math.abs(b - Theme.zoom())))
        .orElse(100);
  }

  private void zoomTo(int percent) {
    Theme.zoom(percent);
    desk.settings().put("zoom", (double) percent);
  }

  private Node place(Path folder) {
    Label text = new Label(MESSAGES.text("data.place", folder));
    text.setWrapText(true);
    Command open =
        Command.of(
                "settings.data.open",
                MESSAGES.text("data.open"),
                () -> desk.dialogs().openExternally(folder))
            .withIcon(Icon.FOLDER);
    VBox box = new VBox(text, Buttons.of(open));
    box.getStyleClass().add("facts");
    return box;
  }

  private void showLetterheads(List<Letterhead> found) {
    letterheads.getChildren().clear();
    for (Letterhead letterhead : found) {
      letterheads
          .getChildren()
          .add(
              new Facts(letterhead.title())
                  .line(
                      MESSAGES.text("letterhead.heading"), String.join("\n", letterhead.heading()))
                  .line(MESSAGES.text("letterhead.contacts"), letterhead.contacts())
                  .line(
                      MESSAGES.text("letterhead.style"),
                      MESSAGES.text(
                          "letterhead.margins",
                          letterhead.style().typeface(),
                          metodist.app.platform.Formats.decimal(letterhead.style().bodySize(), 1),
                          letterhead.style().left(),
                          letterhead.style().right(),
                          letterhead.style().top(),
                          letterhead.style().bottom()))
                  .root());
    }
    if (found.isEmpty()) {
      Label none = new Label(MESSAGES.text("letterheads.none"));
      none.setWrapText(true);
      none.getStyleClass().add("text-muted");
      letterheads.getChildren().add(none);
    }
  }

  @Override
  public void refresh() {
    data.read(CentreFacts::read, this::show);
    data.read(CentreFacts::letterheads, this::showLetterheads);
  }

  private void show(CentreFacts facts) {
    parts.forEach(
        (part, entry) ->
            entry.set(
                switch (part) {
                  case FULL_NAME -> facts.fullName();
                  case SHORT_NAME -> facts.shortName();
                  case DISTRICT -> facts.district();
                  case CITY -> facts.city();
                  case ADDRESS -> facts.address();
                  case PHONE -> facts.phone();
                  case EMAIL -> facts.email();
                  case SITE -> facts.site();
                }));
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
