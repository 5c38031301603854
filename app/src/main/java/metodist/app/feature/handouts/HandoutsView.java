package metodist.app.feature.handouts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.PdfPages;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceBar;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.FormKit;
import metodist.app.ui.PagePreview;
import metodist.app.ui.SplitCard;
import metodist.app.ui.TableKit;
import metodist.app.ui.TextEntry;
import metodist.model.events.EventRole;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.issued.PaperKind;
import metodist.model.procedures.HandoutSteps;
import metodist.model.shared.Plural;
import metodist.reports.Format;

/// Именные документы: event and kind above, its people in a table, the page of the chosen one
/// beside it. «Выдать» gives papers to all chosen at once.
final class HandoutsView implements Screen {
  /// The least height of the list of people, in letters.
  private static final List<HandoutKind> KINDS = List.of(HandoutKind.values());

  private static final double LEAST_EMS = 16;

  private final Office office;
  private final HandoutsViewModel vm;
  private final Messages m;
  private final FormKit head = new FormKit("handouts.head");
  private final ChoiceEntry<HandoutsCard.Choice> event;
  private final TextEntry merit;
  private final TableKit<HandoutRow> people;
  private final LayoutPane layout;
  private final Participants participants;
  private final PagePreview preview;
  private final BorderPane main = new BorderPane();
  private final StackPane part = new StackPane();
  private final SplitCard card;
  private final VBox side = new VBox(6);
  private final List<Command> commands;
  private final ReadOnlyStringWrapper nobody = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
  private boolean drawing;
  private boolean outdated;

  HandoutsView(Office office, HandoutsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    event = head.choice("event", m.text("event"), List.of(), HandoutsCard.Choice::title);
    merit = head.text("merit", m.text("merit"));
    merit.prompt(m.text("merit.help"));
    participants = new Participants(office, vm, m, () -> keys(selection()));
    people = table();
    layout = new LayoutPane(office, vm, m);
    preview = new PagePreview("handouts.preview", office.desk().tasks());
    preview.say(m.text("preview.nobody"));
    card = new SplitCard("handouts", office.settings(), scrolling());
    card.title(m.text("section"));
    card.side(m.text("side"), side);
    card.pages(preview.root());
    commands = actions();
    card.actions(commands);
    card.addAction(
        Buttons.menu("handouts.guests", m.text("guests"), Icon.PEOPLE, participants.commands()));
    card.addAction(Buttons.menu("handouts.more", m.text("more"), Icon.MORE, more()));
    main.setTop(
        new VBox(
            6,
            head.content(),
            new ChoiceBar(
                "handouts.kind",
                KINDS.stream().map(HandoutKind::plural).toList(),
                at -> kind(KINDS.get(at))),
            new ChoiceBar(
                "handouts.part",
                List.of(m.text("part.people"), m.text("part.layout")),
                this::choosePart)));
    part.getChildren().setAll(people.root());
    part.setMinHeight(LEAST_EMS * Theme.em());
    main.setCenter(part);
    event.onCommit(chosen -> chosen.ifPresent(c -> vm.choose(c.id())));
    merit.onCommit(text -> draw());
    people.selectedProperty().subscribe(row -> draw());
    vm.card().onAnswer(answer -> answer.ifPresentOrElse(this::show, this::showNone));
  }

  /// With large letters the head alone fills a small window: then all of it scrolls.
  private Node scrolling() {
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    return scroll;
  }

  private TableKit<HandoutRow> table() {
    return TableKit.of("handouts.people", m.text("part.people"), HandoutRow::key)
        .column(Column.text("name", m.text("list.name"), 22, HandoutRow::name))
        .column(Column.text("number", m.text("list.number"), 10, HandoutRow::number))
        .column(Column.text("roles", m.text("list.roles"), 14, HandoutRow::roles))
        .column(Column.text("post", m.text("list.post"), 18, r -> r.person().words().post()))
        .column(
            Column.text(
                "organisation",
                m.text("list.organisation"),
                18,
                r -> r.person().words().organisation()))
        .filter(m.text("filter.usual"), HandoutRow::usual)
        .filter(m.text("filter.without"), row -> row.handout().isEmpty())
        .filter(m.text("filter.given"), row -> row.handout().isPresent())
        .filter(m.text("filter.speakers"), row -> has(row, EventRole.SPEAKER))
        .filter(m.text("filter.committee"), row -> has(row, EventRole.COMMITTEE))
        .filter(m.text("filter.participants"), row -> has(row, EventRole.PARTICIPANT))
        .ground(office.tables())
        .emptyState(EmptyState.of(m.text("list.empty"), participants.commands()[0]))
        .build();
  }

  private static boolean has(HandoutRow row, EventRole role) {
    return row.person().roles().contains(role);
  }

  private List<Command> actions() {
    return List.of(
        Command.of("handouts.issue", m.text("issue"), this::issue)
            .withIcon(Icon.CERTIFICATE)
            .withKeys("Shortcut+Enter")
            .disabledWhen(nobody),
        Command.of("handouts.word", m.text("word"), () -> together(Format.DOCX))
            .withIcon(Icon.WORD)
            .withKeys("F12")
            .disabledWhen(nothing),
        Command.of("handouts.pdf", m.text("pdf"), () -> together(Format.PDF))
            .withIcon(Icon.PDF)
            .disabledWhen(nothing),
        Command.of("handouts.each", m.text("each"), () -> each(Format.PDF))
            .withIcon(Icon.FOLDER)
            .disabledWhen(nothing));
  }

  private Command[] more() {
    return new Command[] {
      Command.of("handouts.annul", m.text("annul"), this::annul).disabledWhen(nothing),
      Command.of("handouts.register", m.text("register"), () -> paper(PaperKind.HANDOUT_REGISTER))
          .withIcon(Icon.LIST),
      Command.of("handouts.sheet", m.text("sheet"), () -> paper(PaperKind.REGISTRATION_SHEET))
          .withIcon(Icon.FORM),
      Command.of("handouts.badges", m.text("badges"), () -> paper(PaperKind.BADGES))
          .withIcon(Icon.PERSON),
      Command.of("handouts.event", m.text("to.event"), this::toEvent).withIcon(Icon.CALENDAR)
    };
  }

  private void choosePart(int at) {
    layout.commit();
    part.getChildren().setAll(at == 0 ? people.root() : layout.root());
  }

  private void kind(HandoutKind kind) {
    layout.commit();
    vm.choose(kind);
  }

  private List<HandoutRow> selection() {
    return people.selection();
  }

  private static List<String> keys(List<HandoutRow> rows) {
    return rows.stream().map(HandoutRow::key).toList();
  }

  /// «Выдать»: to the chosen rows.
  private void issue() {
    commit();
    vm.issue(
        keys(selection()),
        merit.value(),
        outcome -> {
          if (office.tell(m.text("issue"), outcome)) {
            office
                .notices()
                .undoable(m.text("issued", Plural.DOCUMENTS.count(outcome.orThrow().size())));
          }
        });
  }

  /// The given papers of the chosen rows, of all while none of the chosen has one.
  private List<HandoutId> given() {
    List<HandoutId> chosen = selection().isEmpty() ? List.of() : vm.given(keys(selection()));
    return chosen.size() > 1 || (selection().size() == 1 && !chosen.isEmpty())
        ? chosen
        : vm.given(List.of());
  }

  private void together(Format format) {
    List<HandoutId> ids = given();
    office
        .papers()
        .openTogether(
            vm.kind().plural(), (documents, reading) -> documents.handouts(reading, ids), format);
  }

  private void each(Format format) {
    office
        .papers()
        .open(PaperKind.HANDOUT, given().stream().map(HandoutId::value).toList(), format);
  }

  private void annul() {
    List<HandoutId> ids = vm.given(keys(selection()));
    if (selection().isEmpty() || ids.isEmpty()) {
      office.dialogs().tell(m.text("annul"), m.text("annul.choose"));
      return;
    }
    office
        .dialogs()
        .ask(m.text("annul.title", Plural.DOCUMENTS.count(ids.size())), m.text("annul.reason"), "")
        .ifPresent(
            reason ->
                vm.annul(
                    ids,
                    reason,
                    outcome -> {
                      if (office.tell(m.text("annul"), outcome)) {
                        office.notices().undoable(m.text("annulled"));
                      }
                    }));
  }

  private void paper(PaperKind kind) {
    vm.shown()
        .ifPresent(
            shown ->
                office.navigator().open(new Destination.OfPaper(kind, shown.event().id().value())));
  }

  private void toEvent() {
    vm.shown().ifPresent(shown -> office.navigator().open(shown.event().id()));
  }

  private void show(HandoutsCard shown) {
    card.title(m.text("title", shown.event().name()));
    event.options(shown.events());
    event.set(shown.events().stream().filter(c -> c.id().equals(shown.event().id())).findFirst());
    people.setRows(shown.rows());
    layout.show(shown);
    nobody.set(shown.rows().isEmpty() ? m.text("list.empty") : "");
    nothing.set(shown.given() == 0 ? m.text("nothing.given") : "");
    side.getChildren()
        .setAll(
            ProblemLines.wrapped(
                m.text(
                    "side.given", shown.layout().kind().plural(), Integer.toString(shown.given()))),
            ProblemLines.wrapped(m.text("side.note"), "text-muted"));
    draw();
  }

  private void showNone() {
    nobody.set(m.text("no.events"));
    nothing.set(m.text("no.events"));
    people.setRows(List.of());
    preview.say(m.text("no.events"));
  }

  /// The page of the chosen person, else of the first who usually gets such a paper.
  private void draw() {
    Optional<HandoutsCard> answer = vm.shown();
    Optional<HandoutRow> row = answer.flatMap(this::drawn);
    if (answer.isEmpty() || row.isEmpty()) {
      preview.say(m.text(answer.isEmpty() ? "no.events" : "preview.nobody"));
      return;
    }
    if (drawing) {
      outdated = true;
      return;
    }
    drawing = true;
    outdated = false;
    HandoutsCard shown = answer.get();
    HandoutKind kind = shown.layout().kind();
    String said = merit.value();
    office
        .papers()
        .preview(
            (documents, reading) -> {
              Handout sample =
                  HandoutSteps.drafted(reading, shown.event().id(), kind, row.get().person(), said);
              return documents.handouts(reading, List.of(sample), shown.layout());
            },
            bytes -> {
              preview.show(new PdfPages(bytes));
              drawn();
            },
            failure -> {
              preview.say(m.text("preview.failed"));
              drawn();
            });
  }

  private Optional<HandoutRow> drawn(HandoutsCard shown) {
    HandoutRow selected = people.selectedProperty().get();
    if (selected != null) {
      Optional<HandoutRow> fresh =
          shown.rows().stream().filter(r -> r.key().equals(selected.key())).findFirst();
      if (fresh.isPresent()) {
        return fresh;
      }
    }
    return shown.rows().stream()
        .filter(HandoutRow::usual)
        .findFirst()
        .or(() -> shown.rows().stream().findFirst());
  }

  private void drawn() {
    drawing = false;
    if (outdated) {
      draw();
    }
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    head.commit();
    layout.commit();
  }

  @Override
  public Optional<Runnable> find() {
    return Optional.of(people::focusFind);
  }
}
