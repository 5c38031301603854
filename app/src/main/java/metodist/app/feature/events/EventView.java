package metodist.app.feature.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.PdfPages;
import metodist.app.feature.Places;
import metodist.app.feature.PrintDialog;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceBar;
import metodist.app.ui.PagePreview;
import metodist.app.ui.SoughtWords;
import metodist.app.ui.SplitCard;
import metodist.app.ui.TextPlace;
import metodist.model.issued.PaperKind;
import metodist.model.shared.UserFacingException;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// The card of an event in parts: facts, clusters, committee, programme, talks, estimate. Beside
/// them the pages of a chosen paper, the checks, the orders and the history.
final class EventView implements Screen {
  /// From this part on the tables need the whole width; the pages come back with «Документы».
  private static final int FIRST_WIDE = 2;

  private final Office office;
  private final PrintDialog printing;
  private final EventViewModel vm;
  private final Messages m;
  private final List<EventPart> parts;
  private final BorderPane main = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final ChoiceBar bar;
  private final SplitCard card;
  private final PagePreview preview;
  private final VBox checks = new VBox(4);
  private final VBox orders = new VBox(4);
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper orderObstacle = new ReadOnlyStringWrapper("");
  private final List<Command> commands;
  private final Command people;
  private final EventPapers papers;
  private PaperKind shownPaper;
  private boolean drawing;
  private boolean outdated;
  private @Nullable SoughtWords sought;

  EventView(Office office, PrintDialog printing, EventViewModel vm, Messages m) {
    this.office = office;
    this.printing = printing;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    papers = new EventPapers(office, vm, m);
    people = HandoutsPart.open(office, vm, m);
    shownPaper = EventPapers.last(office.settings());
    parts =
        List.of(
            new FactsPart(office, vm, m),
            new ClustersPart(vm, m),
            new PeoplePart(vm, m),
            new ProgrammePart(office, vm, m),
            new TalksPart(office, vm, m),
            new EstimatePane(office, vm.estimate(), m),
            new HandoutsPart(office, vm, m));
    bar =
        new ChoiceBar(
            "events.card.parts",
            List.of(
                m.text("part.facts"),
                m.text("part.clusters"),
                m.text("part.committee"),
                m.text("part.programme"),
                m.text("part.talks"),
                m.text("part.estimate"),
                m.text("part.people")),
            this::part);
    main.setTop(bar);
    main.setCenter(parts.getFirst().root());
    preview = new PagePreview("events.preview", office.desk().tasks());
    card = new SplitCard("events.card", office.settings(), main);
    card.side(m.text("card.checks"), checks);
    card.side(m.text("card.orders"), orders);
    card.side(m.text("card.history"), history.root());
    card.pages(preview.root());
    commands =
        List.of(
            Command.of("events.order", m.text("order"), this::order)
                .withIcon(Icon.ORDER)
                .disabledWhen(orderObstacle),
            Command.of(
                    "events.board",
                    m.text("board"),
                    () -> {
                      commit();
                      office.navigator().open(new Places.ScheduleOf(vm.id()));
                    })
                .withIcon(Icon.COLUMNS),
            Command.of("events.word", m.text("word"), () -> open(Format.DOCX))
                .withIcon(Icon.WORD)
                .withKeys("F12"),
            Command.of("events.pdf", m.text("pdf"), () -> open(Format.PDF)).withIcon(Icon.PDF),
            Command.of("events.print", m.text("print"), this::print)
                .withIcon(Icon.PRINT)
                .withKeys("Shortcut+P"));
    card.actions(commands);
    card.addAction(
        Buttons.menu(
            "events.papers", m.text("papers"), Icon.DOCUMENT, papers.commands(this::choose)));
    card.addAction(
        Buttons.menu(
            "events.more",
            m.text("more"),
            Icon.MORE,
            Command.of(
                    "events.card.copy",
                    m.text("copy"),
                    () -> office.navigator().open(new EventPlaces.CopyOf(vm.id())))
                .withIcon(Icon.COPY),
            verify(),
            save("html", Format.HTML),
            save("calendar", Format.ICS),
            Command.of("events.calendar", m.text("calendar.person.menu"), papers::calendar)));
    root.setCenter(card.root());
    vm.card().onAnswer(this::show);
  }

  private void part(int at) {
    commit();
    main.setCenter(parts.get(at).root());
    card.alone(at >= FIRST_WIDE);
  }

  private void choose(PaperKind kind) {
    shownPaper = kind;
    card.alone(false);
    draw();
  }

  private Command verify() {
    return Command.of(
            "events.card.verify",
            m.text("verify"),
            () -> office.navigator().open(new Places.PackageOfEvent(vm.id())))
        .withIcon(Icon.SCORES)
        .withKeys("F7");
  }

  private Command save(String name, Format format) {
    return Command.of(
        "events.save." + name,
        m.text("save." + name),
        () -> office.papers().save(PaperKind.PROGRAMME, vm.id().value(), format));
  }

  private void show(EventCard shown) {
    title.set(shown.event().name());
    card.title(shown.event().title());
    parts.forEach(part -> part.show(shown));
    orderObstacle.set(shown.orders().isEmpty() ? "" : m.text("order.already"));
    checks.getChildren().setAll(ProblemLines.of(shown.problems()));
    if (shown.problems().isEmpty()) {
      checks.getChildren().setAll(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("checks.fine")));
    }
    orders.getChildren().setAll(shown.orders().stream().map(this::orderLink).toList());
    if (shown.orders().isEmpty()) {
      orders.getChildren().setAll(ProblemLines.wrapped(m.text("orders.none"), "text-muted"));
    }
    vm.history(history::show);
    draw();
    SoughtWords words = sought;
    if (words != null) {
      sought = null;
      stand(words);
    }
  }

  /// Opens the part that has the words; without the data yet, when they are there.
  @Override
  public void stand(SoughtWords words) {
    if (vm.card().value() == null) {
      sought = words;
      return;
    }
    Map<TextPlace, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      parts.get(i).places().forEach(place -> places.put(place, at));
    }
    words
        .among(places.keySet())
        .ifPresentOrElse(
            place -> {
              bar.choose(places.getOrDefault(place, 0));
              root.applyCss();
              root.layout();
              place.stand().accept(words);
            },
            this::focus);
  }

  private Node orderLink(EventCard.OrderLine line) {
    Hyperlink link = new Hyperlink(line.title());
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setOnAction(event -> office.navigator().open(line.id()));
    return link;
  }

  private void order() {
    commit();
    vm.makeOrder(
        outcome -> {
          if (office.tell(m.text("order"), outcome)) {
            office.navigator().open(outcome.orThrow().id());
          }
        });
  }

  /// The record the chosen paper is drawn from; empty while there is no estimate.
  private Optional<UUID> subject(EventCard shown) {
    return switch (shownPaper) {
      case ESTIMATE, ESTIMATE_DETAILED, ESTIMATE_EXECUTION ->
          shown.estimate().map(e -> e.id().value());
      default -> Optional.of(vm.id().value());
    };
  }

  private void open(Format format) {
    commit();
    EventCard shown = vm.card().value();
    if (shown != null) {
      subject(shown)
          .ifPresentOrElse(
              subject -> office.papers().open(shownPaper, subject, format),
              () -> office.dialogs().tell(shownPaper.title(), m.text("estimate.empty")));
    }
  }

  /// To the printer: the paper chosen last, at once.
  private void print() {
    commit();
    EventCard shown = vm.card().value();
    Optional<UUID> subject = shown == null ? Optional.empty() : subject(shown);
    PaperKind kind = shownPaper;
    subject.ifPresent(
        id ->
            office
                .papers()
                .preview(
                    kind,
                    id,
                    bytes ->
                        printing.print(
                            kind.title(),
                            new PdfPages(bytes),
                            () -> office.papers().enter(kind, id, Format.PDF)),
                    failure -> office.dialogs().tell(kind.title(), sentence(failure))));
  }

  /// Why a paper cannot be drawn, where that is for the user to know.
  private String sentence(Throwable failure) {
    return failure instanceof UserFacingException told
        ? told.getMessage() + " " + told.action()
        : m.text("preview.failed");
  }

  /// Draws the chosen paper anew; changes that come while drawing lead to one more drawing.
  private void draw() {
    EventCard shown = vm.card().value();
    if (shown == null) {
      return;
    }
    if (drawing) {
      outdated = true;
      return;
    }
    subject(shown)
        .ifPresentOrElse(
            subject -> {
              drawing = true;
              outdated = false;
              office
                  .papers()
                  .preview(
                      shownPaper,
                      subject,
                      bytes -> {
                        preview.show(new PdfPages(bytes));
                        drawn();
                      },
                      failure -> {
                        preview.say(sentence(failure));
                        drawn();
                      });
            },
            () -> preview.say(m.text("estimate.empty")));
  }

  private void drawn() {
    drawing = false;
    if (outdated) {
      draw();
    }
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
    parts.forEach(EventPart::commit);
  }

  @Override
  public List<Command> commands() {
    return Stream.concat(commands.stream(), Stream.of(verify(), people)).toList();
  }
}
