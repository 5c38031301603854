package metodist.app.feature.welcome;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.welcome.WelcomeViewModel.Place;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.ui.Buttons;

/// «Где хранить данные»: the place of the data, and a second place for copies.
final class PlacePage {
  private final WelcomeViewModel model;
  private final Function<String, Optional<Path>> chooseFolder;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Place, RadioButton> places = new EnumMap<>(Place.class);
  private final Label copies = plain("");
  private final VBox box = new VBox();

  PlacePage(WelcomeViewModel model, Function<String, Optional<Path>> chooseFolder) {
    this.model = model;
    this.chooseFolder = chooseFolder;
    var situation = model.situation();
    box.getChildren().add(WelcomeView.text("place.text"));
    place(Place.THIS_COMPUTER, "here", situation.usual().toString());
    Optional<Path> beside = situation.besideProgram();
    place(
        Place.BESIDE_PROGRAM,
        "beside",
        beside
            .map(Path::toString)
            .orElseGet(() -> WelcomeView.MESSAGES.text("place.beside.impossible")));
    radio(Place.BESIDE_PROGRAM).setDisable(beside.isEmpty());
    Label other = place(Place.OTHER_FOLDER, "other", "");
    model
        .otherProperty()
        .subscribe(
            folder ->
                other.setText(
                    folder
                        .map(Path::toString)
                        .orElseGet(() -> WelcomeView.MESSAGES.text("place.other.about"))));
    box.getChildren().add(button("welcome.folder", "place.choose", this::chooseOther));
    box.getChildren().add(WelcomeView.text("place.moving"));
    Label heading = WelcomeView.text("copies.title");
    heading.getStyleClass().add("form-section-title");
    box.getChildren().addAll(heading, WelcomeView.text("copies.text"), copies);
    box.getChildren().add(button("welcome.copies", "copies.choose", this::chooseCopies));
    model
        .copiesProperty()
        .subscribe(
            folder ->
                copies.setText(
                    folder
                        .map(path -> WelcomeView.MESSAGES.text("copies.second", path))
                        .orElseGet(() -> WelcomeView.MESSAGES.text("copies.none"))));
    model.placeProperty().subscribe(place -> radio(place).setSelected(true));
    box.getStyleClass().add("welcome-places");
  }

  private RadioButton radio(Place place) {
    return Objects.requireNonNull(places.get(place));
  }

  private Label place(Place place, String key, String about) {
    RadioButton radio = new RadioButton(WelcomeView.MESSAGES.text("place." + key));
    radio.setId("welcome.place." + key);
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    radio.setMnemonicParsing(false);
    radio.setOnAction(event -> chosen(place));
    places.put(place, radio);
    Label line = plain(about);
    line.getStyleClass().addAll("text-muted", "welcome-about");
    VBox entry = new VBox(radio, line);
    entry.getStyleClass().add("entry");
    box.getChildren().add(entry);
    return line;
  }

  private static Label plain(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node button(String id, String key, Runnable run) {
    HBox row =
        new HBox(
            Buttons.of(Command.of(id, WelcomeView.MESSAGES.text(key), run).withIcon(Icon.FOLDER)));
    row.getStyleClass().add("welcome-about");
    return row;
  }

  private void chosen(Place place) {
    if (place == Place.OTHER_FOLDER && model.otherProperty().get().isEmpty()) {
      chooseOther();
      radio(model.placeProperty().get()).setSelected(true);
    } else {
      model.place(place);
    }
  }

  private void chooseOther() {
    chooseFolder.apply("place.choose.title").ifPresent(model::other);
  }

  private void chooseCopies() {
    chooseFolder
        .apply("copies.choose.title")
        .ifPresent(folder -> model.copies(Optional.of(folder)));
  }

  Node root() {
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    return scroll;
  }

  void focus() {
    radio(model.placeProperty().get()).requestFocus();
  }
}
