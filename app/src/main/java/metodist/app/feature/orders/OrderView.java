package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
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
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.PagePreview;
import metodist.app.ui.SoughtWords;
import metodist.app.ui.SplitCard;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// The card of an order (S6): the text on the left, its pages as they will be printed on the right,
/// following each change; checks with links; the steps of its life above.
final class OrderView implements Screen {
  private final Office office;
  private final OrderViewModel vm;
  private final Messages m;
  private final OrderBody body;
  private final SplitCard card;
  private final PagePreview preview;
  private final VBox checks = new VBox(4);
  private final HistoryPane history = new HistoryPane();
  private final BorderPane root = new BorderPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper registerObstacle = new ReadOnlyStringWrapper("");
  private final Command register;
  private final ReadOnlyStringWrapper requisitesObstacle = new ReadOnlyStringWrapper("");
  private final Command requisites;
  private final Command word;
  private final Command pdf;
  private final Command print;
  private List<Command> commands = List.of();
  private boolean drawing;
  private boolean outdated;
  private @Nullable SoughtWords sought;

  OrderView(Office office, OrderViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    register =
        Command.of("orders.register", m.text("step.register"), this::register)
            .withIcon(Icon.OK)
            .disabledWhen(registerObstacle);
    word =
        Command.of("orders.word", m.text("word"), () -> paper(Format.DOCX))
            .withIcon(Icon.WORD)
            .withKeys("F12");
    pdf = Command.of("orders.pdf", m.text("pdf"), () -> paper(Format.PDF)).withIcon(Icon.PDF);
    print =
        Command.of("orders.print", m.text("print"), this::print)
            .withIcon(Icon.PRINT)
            .withKeys("Shortcut+P");
    requisites =
        Command.of("orders.requisites", m.text("requisites"), this::requisites)
            .withIcon(Icon.EDIT)
            .withKeys("F2")
            .disabledWhen(requisitesObstacle);
    body = new OrderBody(office, vm, m);
    preview = new PagePreview("orders.preview", office.desk().tasks());
    card = new SplitCard("orders.card", office.settings(), body.root());
    card.side(m.text("card.checks"), checks);
    card.side(m.text("card.history"), history.root());
    card.pages(preview.root());
    root.setCenter(card.root());
    vm.card().onAnswer(this::show);
  }

  private void show(OrderCard shown) {
    var order = shown.order();
    title.set(
        order.number().isBlank() ? m.text("card.tab.draft") : m.text("card.tab", order.number()));
    card.title(order.subject().isBlank() ? order.kind().title() : order.subject());
    card.status(Statuses.of(order.state()));
    registerObstacle.set(shown.registrationObstacle());
    requisitesObstacle.set(shown.closed() ? m.text("requisites.closed") : "");
    commands = steps(shown);
    card.actions(commands);
    Command[] further = more(shown);
    card.addAction(Buttons.menu("orders.more", m.text("card.more"), Icon.MORE, further));
    commands = Stream.concat(commands.stream(), Stream.of(further)).toList();
    body.show(shown);
    showChecks(shown);
    vm.history(history::show);
    draw();
    SoughtWords words = sought;
    if (words != null) {
      sought = null;
      stand(words);
    }
  }

  @Override
  public void stand(SoughtWords words) {
    if (vm.card().value() == null) {
      sought = words;
    } else if (!body.stand(words)) {
      focus();
    }
  }

  private List<Command> steps(OrderCard shown) {
    List<Command> steps = new ArrayList<>();
    steps.add(word);
    switch (shown.order().state()) {
      case DRAFT -> steps.add(move("approval", m.text("step.approval"), OrderState.ON_APPROVAL));
      case ON_APPROVAL -> steps.add(move("signed", m.text("step.signed"), OrderState.SIGNED));
      default -> {}
    }
    if (!shown.closed()) {
      steps.add(register);
    }
    steps.addAll(List.of(pdf, print, requisites, verify()));
    return steps;
  }

  private Command move(String name, String text, OrderState to) {
    return Command.of(
            "orders." + name,
            text,
            () -> {
              commit();
              vm.moveTo(to);
            })
        .withIcon(Icon.FORWARD);
  }

  private Command verify() {
    return Command.of(
            "orders.verify",
            m.text("verify"),
            () -> {
              commit();
              office.navigator().open(new Places.PackageOfOrder(vm.id()));
            })
        .withIcon(Icon.SCORES)
        .withKeys("F7");
  }

  private Command[] more(OrderCard shown) {
    OrderState state = shown.order().state();
    String notRegistered = state == OrderState.REGISTERED ? "" : m.text("cancel.not");
    String closed = shown.closed() ? m.text("take.back.closed") : "";
    return new Command[] {
      Command.of("orders.amend", m.text("amend"), this::amend)
          .withIcon(Icon.EDIT)
          .disabledWhen(new ReadOnlyStringWrapper(changeable(state) ? "" : m.text("amend.not"))),
      Command.of("orders.revoke", m.text("revoke"), this::revoke)
          .withIcon(Icon.REMOVE)
          .disabledWhen(new ReadOnlyStringWrapper(changeable(state) ? "" : m.text("amend.not"))),
      sheet(
          PaperKind.ORDER_APPROVAL_SHEET,
          "sheet.approval",
          shown.order().visas().isEmpty() ? m.text("sheet.approval.none") : ""),
      sheet(
          PaperKind.ORDER_ACQUAINTANCE_SHEET,
          "sheet.acquaintance",
          shown.order().acquaintances().isEmpty() ? m.text("sheet.acquaintance.none") : ""),
      Command.of("orders.certificates", m.text("certificates"), this::certificates)
          .withIcon(Icon.CERTIFICATE)
          .disabledWhen(
              new ReadOnlyStringWrapper(
                  shown.certificateIds().isEmpty() ? m.text("certificates.none") : "")),
      move("draft", m.text("step.draft"), OrderState.DRAFT)
          .disabledWhen(
              new ReadOnlyStringWrapper(
                  state == OrderState.DRAFT ? m.text("draft.already") : closed)),
      Command.of("orders.cancel", m.text("step.cancel"), this::cancel)
          .disabledWhen(new ReadOnlyStringWrapper(notRegistered)),
      Command.of("orders.takeback", m.text("step.take.back"), this::takeBack)
          .withIcon(Icon.BIN)
          .disabledWhen(new ReadOnlyStringWrapper(closed))
    };
  }

  private static boolean changeable(OrderState state) {
    return state == OrderState.REGISTERED || state == OrderState.AMENDED;
  }

  private Command sheet(PaperKind kind, String name, String obstacle) {
    return Command.of(
            "orders." + name,
            m.text(name),
            () -> {
              commit();
              office.papers().open(kind, vm.id().value(), Format.DOCX);
            })
        .withIcon(Icon.WORD)
        .disabledWhen(new ReadOnlyStringWrapper(obstacle));
  }

  private void amend() {
    OrderCard shown = vm.card().value();
    if (shown != null) {
      new AmendDialog(office, m)
          .ask(shown, changes -> vm.amend(changes, made -> follow(m.text("amend"), made)));
    }
  }

  private void revoke() {
    vm.revoke(made -> follow(m.text("revoke"), made));
  }

  /// Opens the draft that changes this order.
  private void follow(String title, Outcome<Order> made) {
    if (office.tell(title, made)
        && made instanceof Outcome.Done<Order>(Order draft, var warnings)) {
      office.navigator().open(draft.id());
    }
  }

  private void certificates() {
    OrderCard shown = vm.card().value();
    if (shown != null) {
      office.papers().open(PaperKind.CERTIFICATE, shown.certificateIds(), Format.DOCX);
    }
  }

  private void showChecks(OrderCard shown) {
    checks.getChildren().clear();
    if (shown.closed()) {
      checks.getChildren().add(ProblemLines.wrapped(m.text("checks.closed"), "text-muted"));
      if (shown.order().image() == null) {
        checks.getChildren().add(ProblemLines.wrapped(m.text("checks.drawn"), "text-muted"));
      }
      return;
    }
    if (!shown.order().appendices().isEmpty()) {
      checks.getChildren().add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("checks.derived")));
    }
    shown.problems().forEach(problem -> checks.getChildren().add(check(problem)));
    if (shown.order().number().isBlank() || shown.order().date() == null) {
      checks.getChildren().add(ProblemLines.line(Icon.INFO, Tone.NEUTRAL, given(shown)));
    }
    if (shown.problems().isEmpty()) {
      checks.getChildren().add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("checks.fine")));
    }
  }

  private String given(OrderCard shown) {
    return shown.order().number().isBlank()
        ? m.text("checks.number", shown.suggestedNumber())
        : m.text("checks.date");
  }

  private Node check(Problem problem) {
    Hyperlink link = new Hyperlink(problem.message());
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setGraphic(
        problem.blocks() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
    link.setOnAction(event -> body.focus(problem.field()));
    return link;
  }

  /// Draws the pages anew; changes that come while drawing lead to one more drawing.
  private void draw() {
    if (drawing) {
      outdated = true;
      return;
    }
    drawing = true;
    outdated = false;
    office
        .papers()
        .preview(
            PaperKind.ORDER,
            vm.id().value(),
            bytes -> {
              preview.show(new PdfPages(bytes));
              drawn();
            },
            failure -> {
              preview.say(m.text("preview.failed"));
              drawn();
            });
  }

  private void drawn() {
    drawing = false;
    if (outdated) {
      draw();
    }
  }

  private void paper(Format format) {
    commit();
    office.papers().open(PaperKind.ORDER, vm.id().value(), format);
  }

  private void print() {
    commit();
    office
        .papers()
        .preview(
            PaperKind.ORDER,
            vm.id().value(),
            bytes ->
                new PrintDialog(office.desk())
                    .print(
                        title.get(),
                        new PdfPages(bytes),
                        () -> office.papers().enter(PaperKind.ORDER, vm.id().value(), Format.PDF)),
            failure -> {});
  }

  private void requisites() {
    body.requisitesOpen();
  }

  private void register() {
    commit();
    vm.register(
        outcome -> {
          if (office.tell(m.text("step.register"), outcome)) {
            office.notices().done(m.text("registered"));
          }
        });
  }

  private void cancel() {
    office
        .dialogs()
        .ask(m.text("cancel.title"), m.text("cancel.reason"), "")
        .filter(reason -> !reason.isBlank())
        .ifPresent(vm::cancelRegistration);
  }

  private void takeBack() {
    vm.takeBack(
        () -> {
          office.navigator().close(new OrderPlaces.Card(vm.id()));
          office.notices().undoable(m.text("removed"));
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
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    body.commit();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }
}
