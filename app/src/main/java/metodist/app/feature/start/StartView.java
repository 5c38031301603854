package metodist.app.feature.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.model.shared.RecordId;

/// The first screen: terms, work begun, what to do next, findings. Every line leads to its place.
final class StartView implements Screen {
  private static final Messages MESSAGES = Messages.of(StartView.class);
  private final Desk desk;
  private final StartViewModel vm;
  private final ChecksPane checks;
  private final IncomingPane incoming;
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);

  StartView(Desk desk, StartFeature.Incoming arriving, Executor beside) {
    this.desk = desk;
    incoming = new IncomingPane(desk, arriving);
    this.vm = new StartViewModel(new DataDesk(desk.workspace(), desk.tasks()), beside);
    this.checks = new ChecksPane(desk, vm);
    content.getStyleClass().add("today");
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.getStyleClass().add("form-scroll");
    vm.agenda().onAnswer(this::show);
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  private void show(Agenda agenda) {
    content.getChildren().clear();
    Label day = new Label(MESSAGES.text("today.is", Formats.dayAndWeekday(agenda.today())));
    day.getStyleClass().add("screen-title");
    content.getChildren().add(day);
    if (!agenda.centreKnown() || !agenda.anyOrganisation()) {
      content.getChildren().add(welcome(agenda));
    }
    GridPane columns = new GridPane();
    columns.getStyleClass().add("today-columns");
    columns.getColumnConstraints().addAll(half(), half());
    columns.add(
        column(
            part("stages", dues(agenda.stages(), agenda.today(), "stages.none")),
            part("drafts", begun(agenda.drafts()))),
        0,
        0);
    columns.add(
        column(
            incoming.root(),
            part("next", chores(agenda.chores())),
            part("checks", checks.root()),
            part("endings", dues(agenda.endings(), agenda.today(), "endings.none"))),
        1,
        0);
    content.getChildren().add(columns);
  }

  private Node welcome(Agenda agenda) {
    Label heading = new Label(MESSAGES.text("welcome"));
    heading.getStyleClass().add("card-title");
    Label text = new Label(MESSAGES.text("welcome.text"));
    text.setWrapText(true);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    if (!agenda.centreKnown()) {
      buttons
          .getChildren()
          .add(
              Buttons.primary(
                  Command.of(
                          "start.centre",
                          MESSAGES.text("welcome.centre"),
                          () -> desk.navigator().open(new Destination.OfSection("settings")))
                      .withIcon(Icon.SETTINGS)));
    }
    buttons
        .getChildren()
        .add(
            Buttons.of(
                Command.of(
                        "start.tour", MESSAGES.text("welcome.tour"), desk.navigator()::showAround)
                    .withIcon(Icon.FORWARD)));
    VBox box = new VBox(heading, text, buttons);
    box.getStyleClass().addAll("group-card", "welcome");
    return box;
  }

  private static VBox column(Node... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().add("today-column");
    return column;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static Node part(String key, Node lines) {
    Label heading = new Label(MESSAGES.text(key));
    heading.getStyleClass().add("card-title");
    VBox box = new VBox(heading, lines);
    box.getStyleClass().add("group-card");
    return box;
  }

  private Node dues(List<Agenda.Due> dues, LocalDate today, String none) {
    VBox lines = lines();
    for (Agenda.Due due : dues) {
      long days = ChronoUnit.DAYS.between(today, due.day());
      Hyperlink link = link(due.what().isEmpty() ? due.whose() : due.what(), due.record());
      link.setGraphic(
          days < 0
              ? Icon.ERROR.node(Tone.DANGER)
              : days <= 7 ? Icon.WARNING.node(Tone.WARNING) : Icon.CALENDAR.node(Tone.NEUTRAL));
      String when = Formats.date(due.day()) + " · " + inDays(days);
      lines.getChildren().add(new VBox(link, muted(when + " · " + due.whose())));
    }
    return orNothing(lines, none);
  }

  private static String inDays(long days) {
    if (days == 0) {
      return MESSAGES.text("due.today");
    }
    return days < 0 ? MESSAGES.plural("due.over", -days) : MESSAGES.plural("due.days", days);
  }

  private Node chores(List<Chore> chores) {
    VBox lines = lines();
    for (Chore chore : chores) {
      String key = "chore." + chore.what().name().toLowerCase(Locale.ROOT);
      Hyperlink link =
          link(
              chore.count() > 0 ? MESSAGES.plural(key, chore.count()) : MESSAGES.text(key),
              chore.place());
      link.setGraphic(Icon.FORWARD.node(Tone.ACCENT));
      lines.getChildren().add(chore.name().isEmpty() ? link : new VBox(link, muted(chore.name())));
    }
    return orNothing(lines, "next.none");
  }

  private Node begun(List<Agenda.Begun> begun) {
    VBox lines = lines();
    for (Agenda.Begun work : begun) {
      Hyperlink link = link(work.what(), work.record());
      link.setGraphic(Icon.DRAFT.node(Tone.NEUTRAL));
      String missing =
          work.missing() == 0 ? "" : " · " + MESSAGES.plural("drafts.missing", work.missing());
      lines.getChildren().add(new VBox(link, muted(work.state() + missing)));
    }
    return orNothing(lines, "drafts.none");
  }

  private static VBox lines() {
    VBox lines = new VBox();
    lines.getStyleClass().add("today-lines");
    return lines;
  }

  private static Node orNothing(VBox lines, String none) {
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(muted(MESSAGES.text(none)));
    }
    return lines;
  }

  private Hyperlink link(String text, RecordId record) {
    return link(text, new Destination.OfRecord(record));
  }

  private Hyperlink link(String text, Destination place) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setOnAction(event -> desk.navigator().open(place));
    return link;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("text-muted", "text-small", "today-detail");
    return label;
  }

  @Override
  public void closed() {
    incoming.close();
    vm.close();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(MESSAGES.text("today"));
  }

  @Override
  public Node root() {
    return root;
  }
}
