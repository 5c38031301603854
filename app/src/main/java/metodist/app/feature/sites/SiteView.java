package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import metodist.app.feature.CardScreen;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.AcademicYearEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.SplitCard;
import metodist.app.ui.TextEntry;
import metodist.model.directory.PersonId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Problem;
import metodist.model.sites.SiteRules;
import metodist.reports.Format;

/// The card of a site: topic and people on the left, term, orders and certificates on the right,
/// prolonging and ending above.
final class SiteView implements CardScreen {
  private final Office office;
  private final SiteViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("sites.card");
  private final LongTextEntry topic;
  private final TextEntry programme;
  private final TextEntry page;
  private final ChooserEntry<PersonId> manager;
  private final ChooserEntry<PersonId> supervisor;
  private final SplitCard card;
  private final VBox term = new VBox(6);
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private List<Command> commands = List.of();

  SiteView(Office office, SiteViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    topic = form.add(new LongTextEntry("topic", m.text("list.topic"), 2));
    programme = form.text("programme", m.text("card.programme"), Trait.WIDE);
    manager = office.choosers().person(form, "managerId", m.text("card.manager"));
    supervisor = office.choosers().person(form, "supervisorId", m.text("card.supervisor"));
    page = form.text("page", m.text("card.page"), Trait.WIDE);
    card = new SplitCard("sites.card", office.settings(), form.root());
    card.side(m.text("card.term"), term);
    card.side(m.text("card.history"), history.root());
    topic.onCommit(vm::topic);
    programme.onCommit(vm::programme);
    page.onCommit(vm::page);
    manager.onCommit(value -> vm.manager(value.map(ChooserEntry.Option::value).orElse(null)));
    supervisor.onCommit(value -> vm.supervisor(value.map(ChooserEntry.Option::value).orElse(null)));
    vm.card().onAnswer(this::show);
  }

  private void show(SiteCard shown) {
    var site = shown.site();
    title.set(m.text("card.tab", shown.organisation().title()));
    card.title(shown.organisation().title() + " — " + shown.kind());
    card.status(Statuses.of(site.state()));
    commands = steps(shown);
    card.actions(commands);
    topic.set(site.topic());
    programme.set(site.programme());
    page.set(site.page());
    manager.choose(shown.person(site.managerId()).map(PersonChoice::option).orElse(null));
    supervisor.choose(shown.person(site.supervisorId()).map(PersonChoice::option).orElse(null));
    showTerm(shown);
    vm.history(history::show);
  }

  private List<Command> steps(SiteCard shown) {
    List<UUID> certificates = shown.certificates().stream().map(c -> c.id().value()).toList();
    return List.of(
        step(
            "prolong",
            m.text("prolong"),
            Icon.FORWARD,
            shown.prolongObstacle(),
            () -> prolong(shown)),
        step(
            "certificate",
            m.text("certificate"),
            Icon.CERTIFICATE,
            certificates.isEmpty() ? m.text("certificate.none") : "",
            () -> office.papers().open(PaperKind.CERTIFICATE, certificates, Format.DOCX)),
        step(
            "terminate",
            m.text("terminate"),
            Icon.REMOVE,
            shown.terminateObstacle(),
            this::terminate),
        step(
            "suspend",
            m.text("suspend"),
            Icon.PENDING,
            shown.suspendObstacle(),
            () -> reason(m.text("suspend"), vm::suspend)),
        step(
            "resume",
            m.text("resume"),
            Icon.OK,
            shown.resumeObstacle(),
            () -> reason(m.text("resume"), vm::resume)),
        step(
            "reverse",
            m.text("reverse"),
            Icon.UNDO,
            shown.reverseObstacle(),
            () -> reason(m.text("reverse"), vm::reverseTermination)));
  }

  private Command step(String name, String text, Icon icon, String obstacle, Runnable run) {
    return Command.of(
            "sites." + name,
            text,
            () -> {
              form.commit();
              run.run();
            })
        .withIcon(icon)
        .disabledWhen(new ReadOnlyStringWrapper(obstacle));
  }

  private void reason(String what, Consumer<String> then) {
    office
        .dialogs()
        .ask(what, m.text("reason"), "")
        .filter(text -> !text.isBlank())
        .ifPresent(then);
  }

  private void showTerm(SiteCard shown) {
    Facts facts = new Facts(shown.kind());
    shown.periods().forEach(period -> facts.line(period.years(), period.basis()));
    var termination = shown.site().termination();
    if (termination != null) {
      facts.line(
          m.text("card.terminated"),
          Formats.longDate(termination.date()) + ": " + termination.reason());
    }
    shown
        .certificates()
        .forEach(c -> facts.line(m.text("certificate"), "№ " + c.number() + "/" + c.year()));
    shown
        .order()
        .ifPresent(
            order ->
                facts.action(
                    Command.of(
                            "sites.order",
                            m.text("card.order"),
                            () -> office.navigator().open(order))
                        .withIcon(Icon.ORDER)));
    facts.action(
        Command.of(
                "sites.card.organisation",
                m.text("open.organisation"),
                () -> office.navigator().open(shown.organisation().id()))
            .withIcon(Icon.ORGANISATION));
    term.getChildren().setAll(ProblemLines.of(shown.problems()), facts.root());
  }

  private void prolong(SiteCard shown) {
    FormKit fields = new FormKit("sites.prolong");
    AcademicYearEntry year =
        fields.year(
            "to", m.text("prolong.to"), SiteRules.lastYear(shown.site()).plus(1), Trait.REQUIRED);
    year.set(Optional.of(SiteRules.lastYear(shown.site()).plus(1)));
    BasisFields basis = BasisFields.on(fields, m, office);
    if (accepted(
        m.text("prolong.title"), m.text("prolong.verb"), fields, () -> year.value().isPresent())) {
      year.value()
          .ifPresent(
              to -> vm.prolong(to, basis.read(), o -> office.tell(m.text("prolong.title"), o)));
    }
  }

  private void terminate() {
    FormKit fields = new FormKit("sites.terminate");
    DateEntry date =
        fields.add(
            new DateEntry("date", m.text("terminate.date"), office.desk().clock()), Trait.REQUIRED);
    date.set(Optional.of(LocalDate.now(office.desk().clock())));
    TextEntry reason =
        fields.text("reason", m.text("terminate.reason"), Trait.WIDE, Trait.REQUIRED);
    BasisFields basis = BasisFields.on(fields, m, office);
    if (accepted(
        m.text("terminate.title"),
        m.text("terminate.verb"),
        fields,
        () -> date.value().isPresent() && !reason.blank())) {
      date.value()
          .ifPresent(
              day ->
                  vm.terminate(
                      day,
                      reason.value(),
                      basis.read(),
                      o -> office.tell(m.text("terminate.title"), o)));
    }
  }

  private boolean accepted(String heading, String verb, FormKit fields, BooleanSupplier complete) {
    return fields.ask(
        office.dialogs(),
        heading,
        verb,
        () ->
            complete.getAsBoolean() ? List.of() : List.of(Problem.error("", m.text("incomplete"))));
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public SplitCard card() {
    return card;
  }

  @Override
  public FormKit form() {
    return form;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }
}
