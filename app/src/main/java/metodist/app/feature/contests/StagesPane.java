package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestStage.StageDate;
import org.jspecify.annotations.Nullable;

/// The stages of a contest: what is printed, what the program counts with, and what follows what.
final class StagesPane {
  private final ContestViewModel vm;
  private final Dialogs dialogs;
  private final Messages m;
  private final GridPane grid = new GridPane();
  private final VBox root;

  StagesPane(ContestViewModel vm, Dialogs dialogs, Messages m) {
    this.vm = vm;
    this.dialogs = dialogs;
    this.m = m;
    grid.getStyleClass().add("stages");
    grid.setHgap(12);
    grid.setVgap(6);
    ColumnConstraints number = new ColumnConstraints();
    ColumnConstraints title = new ColumnConstraints();
    title.setHgrow(Priority.ALWAYS);
    title.setPercentWidth(42);
    ColumnConstraints term = new ColumnConstraints();
    term.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(number, title, term, new ColumnConstraints());
    HBox adds = new HBox();
    adds.getStyleClass().add("button-row");
    adds.getChildren()
        .add(
            Buttons.menu(
                "contests.stages.add",
                m.text("stages.add"),
                Icon.ADD,
                List.of(ContestStage.Kind.values()).stream()
                    .map(
                        kind ->
                            Command.of(
                                "contests.stages.add." + kind.name(),
                                kind.title(),
                                () -> vm.addStage(kind)))
                    .toArray(Command[]::new)));
    root = new VBox(8, grid, adds);
  }

  Node root() {
    return root;
  }

  void show(List<ContestCard.Stage> stages) {
    grid.getChildren().clear();
    if (stages.isEmpty()) {
      grid.add(wrapped(m.text("stages.none")), 0, 0, 4, 1);
    }
    int row = 0;
    for (ContestCard.Stage stage : stages) {
      Label number = new Label(stage.stage().no() + ".");
      Label title = wrapped(stage.stage().title());
      VBox term = new VBox(wrapped(stage.term()));
      String rule = rule(stage);
      if (!rule.isEmpty()) {
        Label note = wrapped(rule);
        note.getStyleClass().addAll("text-muted", "text-small");
        term.getChildren().add(note);
      }
      HBox actions = actions(stages, stage.stage());
      grid.addRow(row, number, title, term, actions);
      for (Node node : List.of(number, title, term, actions)) {
        GridPane.setValignment(node, VPos.TOP);
      }
      row++;
    }
  }

  private HBox actions(List<ContestCard.Stage> all, ContestStage stage) {
    int no = stage.no();
    boolean first = all.getFirst().stage().no() == no;
    boolean last = all.getLast().stage().no() == no;
    List<ContestStage> others =
        all.stream().map(ContestCard.Stage::stage).filter(s -> s.no() != no).toList();
    HBox actions =
        new HBox(
            action(
                "up",
                no,
                Icon.MOVE_UP,
                first ? m.text("stage.first") : "",
                () -> vm.moveStage(no, -1)),
            action(
                "down",
                no,
                Icon.MOVE_DOWN,
                last ? m.text("stage.last") : "",
                () -> vm.moveStage(no, 1)),
            action(
                "edit",
                no,
                Icon.EDIT,
                "",
                () -> new StageDialog(vm, dialogs, m).edit(stage, others)),
            action("remove", no, Icon.REMOVE, "", () -> vm.removeStage(no)));
    actions.setMinWidth(Region.USE_PREF_SIZE);
    return actions;
  }

  private Node action(String name, int no, Icon icon, String obstacle, Runnable run) {
    return Buttons.iconOnly(
        Command.of("contests.stage." + name + "." + no, m.text("stage." + name), run)
            .withIcon(icon)
            .disabledWhen(new ReadOnlyStringWrapper(obstacle)));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private String rule(ContestCard.Stage stage) {
    Optional<String> relative =
        relative(stage.stage().end(), stage.end())
            .or(() -> relative(stage.stage().start(), stage.start()));
    if (relative.isPresent()) {
      return relative.get();
    }
    boolean written = !stage.stage().termText().isBlank();
    LocalDate day = stage.end() != null ? stage.end() : stage.start();
    return written && day != null ? m.text("stage.counts", Formats.date(day)) : "";
  }

  private Optional<String> relative(@Nullable StageDate date, @Nullable LocalDate day) {
    if (!(date instanceof StageDate.WorkingDaysAfter(int stageNo, int days))) {
      return Optional.empty();
    }
    String when =
        days == 1 ? m.text("stage.next.day", stageNo) : m.plural("stage.days.after", days, stageNo);
    return Optional.of(day == null ? when : when + ": " + Formats.date(day));
  }
}
