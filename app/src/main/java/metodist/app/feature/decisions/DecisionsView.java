package metodist.app.feature.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Notices;
import metodist.app.ui.ActionBar;
import metodist.app.ui.Buttons;
import metodist.app.ui.Column;
import metodist.app.ui.DateEntry;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.CouncilMeeting;
import metodist.model.issued.PaperKind;
import metodist.model.procedures.AwardSteps;
import metodist.model.reviews.Ranking;
import metodist.model.shared.Outcome;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// The council's decisions along the ranked list: drafted by hand or by the line, applied at once,
/// and the order with certificates in one step.
final class DecisionsView implements ListScreen {
  private final Office office;
  private final DecisionsViewModel vm;
  private final Messages m;
  private final BorderPane root = new BorderPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper applyObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper awardObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper noMatrix = new ReadOnlyStringWrapper("");
  private final TextField threshold = new TextField();
  private final TextField places = new TextField();
  private final TextField minutesNumber = new TextField();
  private final DateEntry minutesDate;
  private final Label met = new Label();
  private final VBox waiting = new VBox(6);
  private final List<Command> commands;
  private final TableKit<DecisionRow> table;

  DecisionsView(Office office, DecisionsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("section"));
    minutesDate =
        new DateEntry("decisions.minutes.date", m.text("minutes.date"), office.desk().clock());
    commands =
        List.of(
            Command.of("decisions.award", m.text("award"), this::award)
                .withIcon(Icon.ORDER)
                .disabledWhen(awardObstacle),
            Command.of("decisions.apply", m.text("apply"), this::apply)
                .withIcon(Icon.OK)
                .disabledWhen(applyObstacle),
            Command.of("decisions.minutes", m.text("minutes"), this::minutesPaper)
                .withIcon(Icon.WORD),
            Command.of(
                    "decisions.scores",
                    m.text("scores"),
                    () -> office.navigator().open(new Places.ScoresOf(vm.id())))
                .withIcon(Icon.SCORES));
    table = table();
    root.setTop(head());
    root.setCenter(table.root());
    vm.board().onAnswer(this::show);
  }

  private TableKit<DecisionRow> table() {
    return TableKit.of("decisions.list", m.text("section"), DecisionRow::id)
        .column(Column.number("place", m.text("list.place"), 5, DecisionRow::rank))
        .column(Column.number("number", m.text("list.number"), 3.5, DecisionRow::number))
        .column(
            Column.text("organisation", m.text("list.organisation"), 16, DecisionRow::organisation))
        .column(Column.number("result", m.text("list.result"), 5, DecisionRow::result))
        .column(Column.number("percent", m.text("list.percent"), 5, DecisionRow::percent))
        .column(Column.status("verdict", m.text("list.verdict"), 14, this::verdict))
        .column(
            Column.<DecisionRow>status(
                    "state", m.text("list.state"), 13, r -> Statuses.of(r.state()))
                .orderedBy((a, b) -> a.state().compareTo(b.state())))
        .column(Column.text("topic", m.text("list.topic"), 24, DecisionRow::topic))
        .column(
            Column.text(
                "votes", m.text("list.votes"), 7, r -> r.votes() == null ? "" : r.votes().brief()))
        .column(Column.text("note", m.text("list.note"), 16, DecisionRow::note))
        .filter(m.text("filter.open"), r -> r.verdict() == null)
        .filter(m.text("filter.award"), r -> r.verdict() == Verdict.AWARD)
        .filter(m.text("filter.other"), r -> r.verdict() != null && r.verdict() != Verdict.AWARD)
        .rowCommands(
            draft(Verdict.AWARD, Icon.OK),
            draft(Verdict.REVISE, Icon.EDIT),
            draft(Verdict.RESERVE, Icon.PENDING),
            draft(Verdict.REFUSE, Icon.REMOVE),
            Command.of("decisions.clear", m.text("clear"), () -> mark(null)))
        .ground(office.tables())
        .emptyState(EmptyState.of(m.text("list.empty")))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .build();
  }

  private @Nullable Status verdict(DecisionRow row) {
    Verdict verdict = row.verdict();
    if (verdict == null) {
      return null;
    }
    return switch (verdict) {
      case AWARD -> new Status(Icon.OK, verdict.title(), Tone.SUCCESS);
      case REFUSE -> new Status(Icon.REMOVE, verdict.title(), Tone.DANGER);
      case RESERVE -> new Status(Icon.PENDING, verdict.title(), Tone.WARNING);
      case REVISE -> new Status(Icon.EDIT, verdict.title(), Tone.WARNING);
    };
  }

  private Command draft(Verdict verdict, Icon icon) {
    return Command.of(
            "decisions.draft." + verdict.name(), upperFirst(verdict.title()), () -> mark(verdict))
        .withIcon(icon);
  }

  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Formats.RUSSIAN) + text.substring(1);
  }

  private void mark(@Nullable Verdict verdict) {
    vm.draft(table.selection().stream().map(DecisionRow::id).toList(), verdict);
  }

  private Node head() {
    ActionBar main = ActionBar.of("decisions.actions.more", commands);
    FlowPane drafting = new FlowPane();
    drafting.getStyleClass().add("button-row");
    drafting
        .getChildren()
        .addAll(
            label(m.text("cut.percent"), threshold, "decisions.threshold", 3),
            threshold,
            label(m.text("cut.places"), places, "decisions.places", 3),
            places,
            Buttons.of(
                Command.of("decisions.suggest", m.text("suggest"), this::suggest)
                    .withIcon(Icon.SPREAD)
                    .disabledWhen(noMatrix)));
    FlowPane council = new FlowPane();
    council.getStyleClass().add("button-row");
    council
        .getChildren()
        .addAll(
            label(m.text("minutes.number"), minutesNumber, "decisions.minutes.number", 5),
            minutesNumber,
            new Label(m.text("minutes.of")),
            minutesDate.editor(),
            Buttons.of(
                Command.of("decisions.meeting", m.text("meeting"), this::meeting)
                    .withIcon(Icon.PERSON)),
            met);
    met.getStyleClass().add("text-muted");
    met.setId("decisions.met");
    threshold.setOnAction(event -> suggest());
    places.setOnAction(event -> suggest());
    minutesNumber.textProperty().bindBidirectional(vm.minutesNumber());
    minutesNumber
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                minutes();
              }
            });
    minutesDate.onCommit(day -> minutes());
    vm.minutesDate().subscribe(day -> minutesDate.set(Optional.ofNullable(day)));
    VBox head = new VBox(8, waiting, main, drafting, council);
    head.getStyleClass().add("table-top");
    return head;
  }

  private static Label label(String text, TextField field, String id, int columns) {
    Label label = new Label(text);
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(text);
    field.setPrefColumnCount(columns);
    return label;
  }

  private void minutes() {
    vm.minutes(minutesNumber.getText(), minutesDate.value().orElse(null));
  }

  private Node preview(DecisionRow row) {
    Facts facts =
        new Facts(row.organisation())
            .status(Statuses.of(row.state()))
            .line(m.text("list.topic"), row.topic())
            .line(
                m.text("list.place"),
                row.rank() == null ? m.text("preview.unranked") : Formats.number(row.rank()))
            .line(
                m.text("list.result"),
                row.result() == null || row.percent() == null
                    ? ""
                    : m.text(
                        "preview.result",
                        Formats.decimal(row.result().doubleValue(), 2),
                        Formats.decimal(row.percent().doubleValue(), 2)));
    if (row.inOrder()) {
      facts.line(m.text("preview.order"), m.text("preview.in.order"));
    } else {
      facts
          .action(draft(Verdict.AWARD, Icon.OK))
          .action(draft(Verdict.REVISE, Icon.EDIT))
          .action(draft(Verdict.RESERVE, Icon.PENDING))
          .action(draft(Verdict.REFUSE, Icon.REMOVE))
          .action(
              Command.of("decisions.note", m.text("note"), () -> note(row))
                  .withIcon(Icon.EDIT)
                  .disabledWhen(
                      new ReadOnlyStringWrapper(
                          row.verdict() == null ? m.text("note.first") : "")));
    }
    return facts
        .action(
            Command.of("decisions.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .root();
  }

  private void note(DecisionRow row) {
    office
        .dialogs()
        .ask(m.text("note.title"), m.text("note.label"), row.note())
        .ifPresent(text -> vm.note(row.id(), text));
  }

  private void suggest() {
    vm.suggest(cut(), count -> office.notices().undoable(m.plural("suggested", count)));
  }

  private Ranking.Cut cut() {
    String percent = threshold.getText().strip().replace(',', '.');
    String count = places.getText().strip();
    if (percent.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      return new Ranking.Cut.Percent(new BigDecimal(percent));
    }
    return count.matches("\\d{1,3}")
        ? new Ranking.Cut.Places(Integer.parseInt(count))
        : new Ranking.Cut.None();
  }

  private void apply() {
    vm.apply(outcome -> office.tell(m.text("apply"), outcome));
  }

  private void award() {
    vm.award(
        outcome -> {
          if (office.tell(m.text("award"), outcome)
              && outcome instanceof Outcome.Done<AwardSteps.Award> done) {
            office.notices().done(m.plural("awarded", done.value().certificates().size()));
            office.navigator().open(done.value().order().id());
          }
        });
  }

  private void meeting() {
    minutes();
    DecisionBoard board = vm.board().value();
    if (board != null) {
      new MeetingDialog(office, vm, m).ask(board);
    }
  }

  /// Where nobody told who was present and how they voted, the paper has blanks for it.
  private void minutesPaper() {
    minutes();
    office.papers().open(PaperKind.MINUTES, vm.id().value(), Format.DOCX);
    DecisionBoard board = vm.board().value();
    boolean complete =
        board != null
            && vm.meetingOf(board.contest())
                .filter(meeting -> !meeting.present().isEmpty() && board.counted(meeting))
                .isPresent();
    if (!complete) {
      office.notices().show(Notices.Notice.of(m.text("minutes.blanks")));
    }
  }

  /// Before the contest has come to the decisions: what it waits for, and the step there.
  private void showWaiting(DecisionBoard board) {
    waiting.getChildren().clear();
    waiting.setManaged(!board.nextObstacle().isEmpty() || board.toDecision());
    if (!board.nextObstacle().isEmpty()) {
      waiting
          .getChildren()
          .add(ProblemLines.line(Icon.WARNING, Tone.WARNING, board.nextObstacle()));
    }
    if (board.toDecision()) {
      waiting
          .getChildren()
          .addAll(
              ProblemLines.line(
                  Icon.PENDING, Tone.ACCENT, m.text("waiting", board.contest().state().title())),
              Buttons.of(
                  Command.of("decisions.advance", m.text("advance"), vm::advance)
                      .withIcon(Icon.FORWARD)));
    }
  }

  /// What is written down of the meeting, in one line.
  private void showMeeting(DecisionBoard board) {
    met.setText(
        vm.meetingOf(board.contest())
            .map(meeting -> told(board, meeting))
            .orElse(m.text("meeting.none")));
  }

  private String told(DecisionBoard board, CouncilMeeting meeting) {
    CouncilMeeting.Votes votes = meeting.votes();
    String present = m.text("meeting.told", meeting.present().size(), board.council().size());
    return votes == null
        ? present
        : present
            + m.text("meeting.told.votes", votes.inFavour(), votes.against(), votes.abstained());
  }

  private void show(DecisionBoard board) {
    title.set(m.text("title", board.contest().title()));
    applyObstacle.set(board.applyObstacle());
    awardObstacle.set(board.awardObstacle());
    noMatrix.set(board.matrix() == null ? m.text("no.matrix") : "");
    showWaiting(board);
    showMeeting(board);
    table.setRows(board.rows());
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public TableKit<DecisionRow> list() {
    return table;
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
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void focus() {
    DecisionBoard shown = vm.board().value();
    boolean open = shown != null && shown.rows().stream().anyMatch(row -> row.verdict() == null);
    if (open) {
      places.requestFocus();
    } else {
      table.table().requestFocus();
    }
  }
}
