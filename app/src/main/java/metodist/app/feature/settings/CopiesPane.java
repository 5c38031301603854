package metodist.app.feature.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.RestoreOffer;
import metodist.app.platform.Command;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch.Mode;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.model.shared.RecordKind;

/// The copies in the settings: what can be done, where the second ones go, and the list.
final class CopiesPane {
  private static final Messages MESSAGES = Messages.of(CopiesPane.class);
  private static final int SHOWN = 6;
  private static final List<RecordKind> TOLD =
      List.of(
          RecordKind.ORGANISATION,
          RecordKind.PERSON,
          RecordKind.APPLICATION,
          RecordKind.SITE,
          RecordKind.ORDER);
  private final Office office;
  private final CopiesViewModel model;
  private final RestoreOffer restore;
  private final boolean viewed;
  private final VBox list = new VBox();
  private final VBox second = new VBox();
  private final VBox root;
  private boolean all;

  CopiesPane(Office office, DataHouse house) {
    this.office = office;
    model = new CopiesViewModel(house.copies(), office.desk().tasks());
    restore =
        new RestoreOffer(house.copies(), house.place(), office.dialogs(), office.desk().tasks());
    viewed = house.place().situation().mode() == Mode.VIEWED;
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("button-row");
    if (!viewed) {
      actions
          .getChildren()
          .addAll(
              List.of(
                  Buttons.primary(command("now", Icon.DATABASE, this::makeNow)),
                  Buttons.of(command("stick", Icon.EXPORT, this::toStick)),
                  Buttons.of(command("restore", Icon.IMPORT, restore::choose))));
    }
    second.getStyleClass().add("facts");
    list.getStyleClass().add("facts");
    root = new VBox(ProblemLines.wrapped(MESSAGES.text("copies.about")), actions, second, list);
    root.getStyleClass().add("facts");
    root.setId("settings.copies");
    model.stateProperty().subscribe(this::show);
  }

  private static Command command(String key, Icon icon, Runnable run) {
    return Command.of("settings.copies." + key, MESSAGES.text("copies." + key), run).withIcon(icon);
  }

  Node root() {
    return root;
  }

  void refresh() {
    model.refresh();
  }

  private void makeNow() {
    model.makeNow(
        MESSAGES.text("copies.making"),
        state ->
            office
                .notices()
                .done(
                    state
                        .missed()
                        .map(path -> MESSAGES.text("copies.missed", path))
                        .orElseGet(() -> MESSAGES.text("copies.made"))));
  }

  private void toStick() {
    String name = MESSAGES.text("copies.file", LocalDate.now(office.desk().clock()).toString());
    office
        .dialogs()
        .saveFile(
            MESSAGES.text("copies.stick.title"),
            name,
            new FileKind(MESSAGES.text("copies.kind"), List.of("zip")))
        .ifPresent(
            file ->
                model.saveTo(
                    MESSAGES.text("copies.making"),
                    file,
                    contents ->
                        office
                            .notices()
                            .done(MESSAGES.text("copies.saved", file, inside(contents)))));
  }

  private void chooseSecond() {
    office
        .dialogs()
        .folder(MESSAGES.text("copies.second.title"), Path.of(System.getProperty("user.home")))
        .ifPresent(folder -> model.second(Optional.of(folder)));
  }

  private void show(CopiesViewModel.State state) {
    second.getChildren().clear();
    second
        .getChildren()
        .add(
            ProblemLines.wrapped(
                state
                    .second()
                    .map(path -> MESSAGES.text("copies.second.is", path))
                    .orElseGet(() -> MESSAGES.text("copies.second.none"))));
    state
        .missed()
        .ifPresent(
            path ->
                second
                    .getChildren()
                    .add(
                        ProblemLines.line(
                            Icon.WARNING, Tone.WARNING, MESSAGES.text("copies.missed", path))));
    if (!viewed) {
      FlowPane row = new FlowPane();
      row.getStyleClass().add("button-row");
      row.getChildren().add(Buttons.of(command("second.choose", Icon.FOLDER, this::chooseSecond)));
      if (state.second().isPresent()) {
        row.getChildren()
            .add(
                Buttons.flat(
                    command("second.off", Icon.REMOVE, () -> model.second(Optional.empty()))));
      }
      second.getChildren().add(row);
    }
    showList(state.copies());
  }

  private void showList(List<CopyDesk.Copy> copies) {
    list.getChildren().clear();
    if (copies.isEmpty()) {
      list.getChildren().add(ProblemLines.wrapped(MESSAGES.text("copies.none"), "text-muted"));
      return;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("copy-counts");
    ColumnConstraints fixed = new ColumnConstraints();
    ColumnConstraints grows = new ColumnConstraints();
    grows.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(List.of(fixed, fixed, fixed, grows));
    grid.addRow(
        0, head("copies.when"), head("copies.why"), head("copies.size"), head("copies.inside"));
    int row = 1;
    for (CopyDesk.Copy copy : all ? copies : copies.subList(0, Math.min(SHOWN, copies.size()))) {
      addRow(grid, row++, copy);
    }
    list.getChildren().add(grid);
    if (!all && copies.size() > SHOWN) {
      list.getChildren()
          .add(
              Buttons.flat(
                  Command.of(
                      "settings.copies.all",
                      MESSAGES.plural("copies.all", copies.size()),
                      () -> {
                        all = true;
                        showList(copies);
                      })));
    }
  }

  private void addRow(GridPane grid, int row, CopyDesk.Copy copy) {
    CopyDesk.Contents contents = copy.contents();
    Label inside =
        new Label(contents == null ? MESSAGES.text("copies.unreadable") : inside(contents));
    inside.setMinWidth(0);
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("button-row");
    String at = Formats.dateTime(copy.madeAt());
    Command check =
        Command.of(
                "settings.copies.check." + row,
                MESSAGES.text("copies.check"),
                () -> check(copy.file(), at))
            .withIcon(Icon.OK);
    actions.getChildren().add(Buttons.flat(check));
    if (!viewed) {
      actions
          .getChildren()
          .add(
              Buttons.flat(
                  Command.of(
                          "settings.copies.restore." + row,
                          MESSAGES.text("copies.restore"),
                          () -> restore.offer(copy.file()))
                      .withIcon(Icon.IMPORT)));
    }
    actions.setPrefWrapLength(10);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(
        row,
        fixed(at),
        fixed(MESSAGES.text("copies.why." + copy.reason().name().toLowerCase(Locale.ROOT))),
        fixed(Formats.fileSize(copy.size())),
        inside,
        new javafx.scene.layout.HBox(actions.getChildren().toArray(Node[]::new)));
  }

  private static Label fixed(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label head(String key) {
    Label label = fixed(MESSAGES.text(key));
    label.getStyleClass().add("text-muted");
    return label;
  }

  private void check(Path file, String at) {
    model.check(
        MESSAGES.text("copies.checking"),
        file,
        contents -> office.notices().done(MESSAGES.text("copies.checked", at, inside(contents))));
  }

  /// «организаций 61, людей 150, заявок 40».
  private static String inside(CopyDesk.Contents contents) {
    String told =
        TOLD.stream()
            .filter(kind -> contents.count(kind) > 0)
            .map(
                kind ->
                    MESSAGES.plural(
                        "copies.count." + kind.name().toLowerCase(Locale.ROOT),
                        contents.count(kind)))
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? MESSAGES.text("copies.empty") : told;
  }
}
