package metodist.app.feature.reviews;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.shell.Screen;
import metodist.app.ui.ActionBar;
import metodist.app.ui.ScoreGrid;
import metodist.model.contests.Contest;
import metodist.model.issued.PaperKind;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.Ranking;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.reports.Format;

/// The matrix of marks of a contest (S5): assignments, typing and paste, totals with the line drawn
/// by threshold or places, the sheets of the chosen application beside it.
final class ReviewsView implements Screen {
  private static final double BESIDE_FROM_EMS = 70;
  private static final double RULE_FROM_EMS = 34;
  private final Office office;
  private final ReviewsViewModel vm;
  private final Messages m;
  private final ScoreGrid grid;
  private final BorderPane root = new BorderPane();
  private final Label rule = new Label();
  private final VBox notes = new VBox(4);
  private final StackPane side = new StackPane();
  private final SheetsPane sheets;
  private final TextField threshold = new TextField();
  private final TextField places = new TextField();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper noCriteria = new ReadOnlyStringWrapper("");
  private final List<Command> commands;
  private final MarkEntry entry;
  private List<ScoreGrid.Column> columns = List.of();

  ReviewsView(Office office, ReviewsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("section"));
    sheets = new SheetsPane(office, vm, m);
    grid = new ScoreGrid("reviews.grid", m.text("grid"));
    commands =
        List.of(
            Command.of("reviews.paste", m.text("paste"), grid::paste)
                .withIcon(Icon.PASTE)
                .disabledWhen(noCriteria),
            Command.of("reviews.assign", m.text("assign"), this::assign).withIcon(Icon.PERSON),
            Command.of("reviews.decisions", m.text("decisions"), this::conclude)
                .withIcon(Icon.OK)
                .disabledWhen(noCriteria),
            Command.of("reviews.sheets", m.text("sheets"), this::allSheets)
                .withIcon(Icon.WORD)
                .disabledWhen(noCriteria),
            Command.of("reviews.summary", m.text("summary"), this::summary)
                .withIcon(Icon.DOCUMENT)
                .disabledWhen(noCriteria),
            Command.of("reviews.contest", m.text("contest"), () -> office.navigator().open(vm.id()))
                .withIcon(Icon.CONTEST));
    entry = new MarkEntry(office, vm, m, grid, this::redraw);
    layout();
    grid.table().getFocusModel().focusedCellProperty().addListener(observable -> showSide());
    vm.cut().addListener((property, before, now) -> redraw());
    vm.board().onAnswer(board -> redraw());
  }

  private void layout() {
    ActionBar bar = ActionBar.of("reviews.actions.more", commands);
    rule.setWrapText(true);
    rule.getStyleClass().add("text-muted");
    FlowPane line = new FlowPane();
    line.getStyleClass().add("button-row");
    line.getChildren().addAll(cut());
    VBox top = new VBox(8, bar, line, rule, notes);
    top.getStyleClass().add("table-top");
    root.setTop(top);
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    side.getStyleClass().add("table-preview");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    SplitPane split = new SplitPane(grid.root(), scroll);
    split.setDividerPositions(0.72);
    // where letters are large the sheets stand below the matrix
    Theme.onWidth(
        root,
        width ->
            split.setOrientation(
                width < BESIDE_FROM_EMS * Theme.em()
                    ? Orientation.VERTICAL
                    : Orientation.HORIZONTAL));
    // on a low screen the marks need the room more than the words about them
    rule.visibleProperty()
        .bind(root.heightProperty().greaterThan(Theme.emProperty().multiply(RULE_FROM_EMS)));
    rule.managedProperty().bind(rule.visibleProperty());
    SplitPane.setResizableWithParent(scroll, false);
    root.setCenter(split);
  }

  private List<Node> cut() {
    Label byPercent = new Label(m.text("cut.percent"));
    Label byPlaces = new Label(m.text("cut.places"));
    byPercent.setLabelFor(threshold);
    byPlaces.setLabelFor(places);
    for (TextField field : List.of(threshold, places)) {
      field.setPrefColumnCount(3);
      field.setOnAction(event -> draw());
      field
          .focusedProperty()
          .addListener(
              (property, before, now) -> {
                if (!now) {
                  draw();
                }
              });
    }
    threshold.setId("reviews.threshold");
    places.setId("reviews.places");
    threshold.setAccessibleText(m.text("cut.percent"));
    places.setAccessibleText(m.text("cut.places"));
    threshold.textProperty().subscribe(text -> clear(text, places));
    places.textProperty().subscribe(text -> clear(text, threshold));
    return List.of(byPercent, threshold, byPlaces, places);
  }

  private static void clear(String typed, TextField other) {
    if (!typed.isBlank()) {
      other.setText("");
    }
  }

  private void draw() {
    String percent = threshold.getText().strip().replace(',', '.');
    String count = places.getText().strip();
    if (percent.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      vm.cut().set(new Ranking.Cut.Percent(new BigDecimal(percent)));
    } else if (count.matches("\\d{1,3}")) {
      vm.cut().set(new Ranking.Cut.Places(Integer.parseInt(count)));
    } else {
      vm.cut().set(new Ranking.Cut.None());
    }
  }

  private void redraw() {
    ReviewBoard board = vm.board().value();
    if (board == null) {
      return;
    }
    title.set(m.text("title", board.contest().title()));
    noCriteria.set(board.criteria().isEmpty() ? m.text("no.criteria") : "");
    ScoreRows fresh = new ScoreRows(vm, board, m);
    entry.on(fresh);
    List<ScoreGrid.Column> wanted = fresh.columns();
    if (!wanted.equals(columns)) {
      columns = wanted;
      grid.setColumns(m.text("grid.organisation"), 14, wanted);
    }
    grid.setRows(fresh.rows());
    placeKeyboard(fresh);
    showRule(board, fresh.ranking());
    showSide();
  }

  /// The first cell for a mark has the keyboard, so that Ctrl+V works at once.
  private void placeKeyboard(ScoreRows fresh) {
    Optional<ScoreGrid.Column> first =
        columns.stream().filter(ScoreGrid.Column::editable).findFirst();
    var at = grid.table().getFocusModel().getFocusedCell();
    boolean nowhere =
        at == null || at.getTableColumn() == null || at.getTableColumn().getId() == null;
    if (nowhere && first.isPresent() && !fresh.rows().isEmpty()) {
      grid.focusCell(fresh.rows().getFirst().key(), first.get().id());
    }
  }

  private void showRule(ReviewBoard board, Ranking ranking) {
    var matrix = board.matrix();
    rule.setText(
        matrix == null
            ? noCriteria.get()
            : m.text(
                "rule",
                matrix.criteria().aggregation().title(),
                MarkInput.text(matrix.criteria().maximum())));
    notes.getChildren().clear();
    if (ranking.tieAtCut()) {
      notes.getChildren().add(ProblemLines.line(Icon.WARNING, Tone.WARNING, m.text("cut.tie")));
    }
    if (!(vm.cut().get() instanceof Ranking.Cut.None)) {
      long above = ranking.rows().stream().filter(Ranking.Row::above).count();
      notes
          .getChildren()
          .add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.plural("cut.above", above)));
    }
  }

  private Optional<ReviewBoard.Line> focused() {
    ReviewBoard board = vm.board().value();
    int at = grid.table().getFocusModel().getFocusedIndex();
    List<ScoreGrid.Row> shown = grid.table().getItems();
    if (board == null || at < 0 || at >= shown.size()) {
      return Optional.empty();
    }
    String key = shown.get(at).key();
    return board.lines().stream()
        .filter(line -> line.id().value().toString().equals(key))
        .findFirst();
  }

  private void showSide() {
    side.getChildren()
        .setAll(
            focused()
                .map(sheets::of)
                .orElseGet(() -> ProblemLines.wrapped(m.text("side.none"), "text-muted")));
  }

  private void assign() {
    ReviewBoard board = vm.board().value();
    if (board != null) {
      new AssignDialog(office, vm, m).ask(board, focused());
    }
  }

  /// «Итоги»: concludes the review if it is still open, and goes on to the decisions.
  private void conclude() {
    if (vm.concludable()) {
      vm.conclude("", this::concluded);
    } else {
      office.navigator().open(new Places.DecisionsOf(vm.id()));
    }
  }

  private void concluded(Outcome<Contest> outcome) {
    Optional<Problem> wanted = Office.wantsReason(outcome);
    if (wanted.isPresent()) {
      office
          .dialogs()
          .ask(m.text("decisions"), wanted.get().message(), "")
          .filter(reason -> !reason.isBlank())
          .ifPresent(reason -> vm.conclude(reason, this::concluded));
    } else if (office.tell(m.text("decisions"), outcome)) {
      office.navigator().open(new Places.DecisionsOf(vm.id()));
    }
  }

  private void allSheets() {
    ReviewBoard board = vm.board().value();
    if (board != null) {
      List<UUID> ids =
          board.lines().stream()
              .flatMap(line -> line.slots().stream())
              .map(slot -> slot.id().value())
              .toList();
      if (ids.isEmpty()) {
        office.dialogs().tell(m.text("sheets"), m.text("sheets.none"));
      } else {
        office.papers().open(PaperKind.REVIEW_SHEET, ids, Format.DOCX);
      }
    }
  }

  private void summary() {
    office.papers().open(PaperKind.SCORE_SUMMARY, vm.id().value(), Format.DOCX);
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    grid.take();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void focus() {
    grid.table().requestFocus();
  }
}
