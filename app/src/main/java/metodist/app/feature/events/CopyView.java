package metodist.app.feature.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.events.CopyPart;
import metodist.model.procedures.EventCopy;
import metodist.model.procedures.EventCopySteps;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;

/// The screen of a new event after an earlier one: its name, what goes over, where each day goes,
/// and what the program noticed while looking.
final class CopyView implements Screen {
  private static final Plural REMARKS = new Plural("замечание", "замечания", "замечаний");
  private final Office office;
  private final CopyViewModel vm;
  private final Messages m;
  private final EventPlaces.CopyOf place;
  private final FormKit form = new FormKit("events.copy");
  private final TextEntry name;
  private final Map<CopyPart, CheckBox> parts = new EnumMap<>(CopyPart.class);
  private final Map<LocalDate, DateEntry> days = new LinkedHashMap<>();
  private final VBox remarks = new VBox();
  private final Label head = new Label();
  private final BorderPane root = new BorderPane();
  private final ReadOnlyStringWrapper title;
  private final List<Command> commands;

  CopyView(Office office, EventPlaces.CopyOf place, CopyViewModel vm, Messages m) {
    this.office = office;
    this.place = place;
    this.vm = vm;
    this.m = m;
    title = new ReadOnlyStringWrapper(m.text("copy.tab"));
    commands =
        List.of(
            Command.of("events.copy.create", m.text("copy.create"), this::create)
                .withIcon(Icon.ADD)
                .withKeys("Shortcut+Enter"),
            Command.of(
                    "events.copy.leave",
                    m.text("copy.leave"),
                    () -> office.navigator().close(place))
                .withIcon(Icon.CLOSE));
    name = form.text("name", m.text("copy.name"), Trait.WIDE, Trait.REQUIRED);
    name.onCommit(vm::name);
    form.section(m.text("copy.parts"));
    form.node(boxes());
    remarks.getStyleClass().add("today-lines");
    remarks.setId("events.copy.remarks");
    root.setTop(top());
    root.setCenter(form.root());
    vm.plan().subscribe(plan -> plan.ifPresent(this::show));
  }

  private Node top() {
    head.getStyleClass().add("screen-title");
    head.setWrapText(true);
    FlowPane buttons =
        new FlowPane(Buttons.primary(commands.getFirst()), Buttons.of(commands.getLast()));
    buttons.getStyleClass().add("button-row");
    VBox box = new VBox(head, ProblemLines.wrapped(m.text("copy.lead"), "text-muted"), buttons);
    box.getStyleClass().add("card-head");
    return box;
  }

  private Node boxes() {
    FlowPane pane = new FlowPane();
    pane.getStyleClass().add("button-row");
    for (CopyPart part : CopyPart.values()) {
      CheckBox box = new CheckBox(part.title());
      box.setMnemonicParsing(false);
      box.setId("events.copy.part." + part.name().toLowerCase(Locale.ROOT));
      box.setOnAction(event -> vm.take(part, box.isSelected()));
      parts.put(part, box);
      pane.getChildren().add(box);
    }
    return pane;
  }

  private void show(EventCopySteps.Plan plan) {
    head.setText(m.text("copy.head", vm.sourceTitle()));
    name.set(plan.choice().name());
    parts.forEach((part, box) -> box.setSelected(plan.choice().parts().contains(part)));
    if (days.isEmpty()) {
      addDays(plan.days());
    }
    for (EventCopySteps.MovedDay day : plan.days()) {
      DateEntry entry = days.get(day.from());
      if (entry != null) {
        entry.set(Optional.of(day.to()));
        entry.help(m.text("copy.to", EventCopySteps.spoken(day.to())));
        entry.showProblems(
            day.warning().isEmpty()
                ? List.of()
                : List.of(Problem.warning("day", m.text("copy.warning", day.warning()))));
      }
    }
    showRemarks(plan.remarks());
  }

  /// The rows of the table of days and, behind it, the place of the remarks: once, when the days of
  /// the old event are known.
  private void addDays(List<EventCopySteps.MovedDay> moved) {
    if (!moved.isEmpty()) {
      form.section(m.text("copy.days"));
      for (EventCopySteps.MovedDay day : moved) {
        DateEntry entry =
            form.date(
                "day." + day.from(),
                m.text("copy.from", day.what(), EventCopySteps.spoken(day.from())));
        entry.onCommit(value -> value.ifPresent(to -> vm.move(day.from(), to)));
        days.put(day.from(), entry);
      }
    }
    form.section(m.text("copy.remarks"));
    form.node(remarks);
  }

  private void showRemarks(List<EventCopy.Remark> found) {
    List<Node> lines = new ArrayList<>();
    if (found.isEmpty()) {
      lines.add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("copy.fine")));
    } else {
      lines.add(ProblemLines.wrapped(REMARKS.count(found.size()) + ":", "text-muted"));
    }
    for (EventCopy.Remark remark : found) {
      lines.add(
          ProblemLines.line(
              Icon.WARNING, Tone.WARNING, m.text("copy.remark", remark.place(), remark.text())));
    }
    remarks.getChildren().setAll(lines);
  }

  private void create() {
    commit();
    vm.create(
        outcome -> {
          if (office.tell(m.text("copy.tab"), outcome)) {
            office.navigator().close(place);
            office.navigator().open(outcome.orThrow().id());
            office.notices().undoable(m.text("copy.done"));
          }
        });
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
  public void commit() {
    form.commit();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void focus() {
    name.focus();
  }
}
