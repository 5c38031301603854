package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The days of the event as a row of buttons of which one is pressed.
final class DayBar extends FlowPane {
  private final ScheduleViewModel vm;
  private List<LocalDate> days = List.of();

  DayBar(ScheduleViewModel vm) {
    this.vm = vm;
    setId("schedule.days");
    getStyleClass().add("segments");
    vm.dayProperty().subscribe(this::press);
  }

  void show(List<LocalDate> all) {
    if (!all.equals(days)) {
      days = List.copyOf(all);
      getChildren().setAll(days.stream().map(this::button).toList());
    }
    press();
  }

  private ToggleButton button(LocalDate day) {
    ToggleButton button = new ToggleButton(BoardSaid.day(day));
    button.setId("schedule.day." + days.indexOf(day));
    button.setUserData(day);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("segment");
    button.setOnAction(
        event -> {
          vm.show(day);
          press();
        });
    return button;
  }

  private void press() {
    for (var child : getChildren()) {
      if (child instanceof ToggleButton button) {
        button.setSelected(button.getUserData().equals(vm.dayProperty().get()));
      }
    }
  }

  /// The day whose button lies under a point of the scene.
  Optional<LocalDate> at(Point2D scene) {
    return getChildren().stream()
        .filter(child -> child.getLayoutBounds().contains(child.sceneToLocal(scene)))
        .map(child -> (LocalDate) child.getUserData())
        .findFirst();
  }
}
