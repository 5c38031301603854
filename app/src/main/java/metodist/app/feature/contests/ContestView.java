package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import metodist.app.feature.CardScreen;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.Places;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs.Question;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.AcademicYearEntry;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.SplitCard;
import metodist.app.ui.TextEntry;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.PersonId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.AcademicYear;
import metodist.reports.Format;

/// The card of a contest: description, stages, checklist and criteria on the left; what is next and
/// why not yet, counts and history on the right.
final class ContestView implements CardScreen {
  private final Office office;
  private final ContestViewModel vm;
  private final Messages m;
  private final SplitCard card;
  private final FormKit form = new FormKit("contests.card");
  private final TextEntry name;
  private final AcademicYearEntry year;
  private final ChooserEntry<PersonId> responsible;
  private final TextEntry email;
  private final NumberEntry experts;
  private final ChoiceEntry<SeveralApplications> several;
  private final LongTextEntry checklist;
  private final ChoiceEntry<CriteriaSet> criteriaSet;
  private final FormPane formPane;
  private final StagesPane stages;
  private final CriteriaPane criteria;
  private final VBox next = new VBox(6);
  private final VBox counts = new VBox();
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper advanceTitle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper advanceObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reverseObstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper cancelObstacle = new ReadOnlyStringWrapper("");
  private final Command advance;

  ContestView(Office office, ContestViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    advance =
        Command.of("contests.advance", m.text("card.next"), this::advance)
            .withTitle(advanceTitle)
            .withIcon(Icon.FORWARD)
            .disabledWhen(advanceObstacle);
    name = form.text("title", m.text("card.name"), Trait.WIDE, Trait.REQUIRED);
    year =
        form.year(
            "year", m.text("card.year"), AcademicYear.of(LocalDate.now(office.desk().clock())));
    responsible = office.choosers().person(form, "responsibleId", m.text("card.responsible"));
    email = form.email("submissionEmail", m.text("card.email"));
    experts = form.number("minExperts", m.text("card.experts"));
    several =
        form.choice(
            "severalApplications",
            m.text("card.several"),
            List.of(SeveralApplications.values()),
            SeveralApplications::title);
    formPane = new FormPane(office, vm, m, form);
    form.section(m.text("card.stages"));
    stages = new StagesPane(vm, office.dialogs(), m);
    form.node(stages.root());
    form.section(m.text("card.checklist"));
    checklist = form.add(new LongTextEntry("checklist", m.text("card.checklist.label"), 6));
    form.section(m.text("card.criteria"));
    criteriaSet =
        form.choice(
            "criteriaSetId",
            m.text("card.criteria.set"),
            List.of(),
            CriteriaSet::title,
            Trait.WIDE);
    criteria = new CriteriaPane(vm, office.dialogs(), m);
    form.node(criteria.root());
    card = new SplitCard("contests.card", office.settings(), form.root());
    card.side(m.text("card.next"), next);
    card.side(m.text("card.counts"), counts);
    card.side(m.text("card.history"), history.root());
    actions();
    listen();
    vm.card().onAnswer(this::show);
  }

  private void actions() {
    card.actions(steps());
    card.addAction(Buttons.menu("contests.papers", m.text("card.papers"), Icon.DOCUMENT, papers()));
    card.addAction(
        Buttons.menu(
            "contests.more",
            m.text("card.more"),
            Icon.MORE,
            Command.of("contests.reverse", m.text("card.reverse"), this::reverse)
                .disabledWhen(reverseObstacle),
            Command.of("contests.cancel", m.text("card.cancel"), this::cancel)
                .disabledWhen(cancelObstacle)));
  }

  private List<Command> steps() {
    return List.of(
        advance,
        Command.of(
                "contests.applications",
                m.text("open.applications"),
                () -> office.navigator().open(new Places.ApplicationsOf(vm.id())))
            .withIcon(Icon.APPLICATION),
        Command.of(
                "contests.scores",
                m.text("open.scores"),
                () -> office.navigator().open(new Places.ScoresOf(vm.id())))
            .withIcon(Icon.SCORES),
        Command.of(
                "contests.decisions",
                m.text("open.decisions"),
                () -> office.navigator().open(new Places.DecisionsOf(vm.id())))
            .withIcon(Icon.OK));
  }

  private Command[] papers() {
    return new Command[] {
      paper(PaperKind.CONTEST_ANNOUNCEMENT),
      paper(PaperKind.APPLICATION_JOURNAL),
      paper(PaperKind.SCORE_SUMMARY),
      paper(PaperKind.MINUTES)
    };
  }

  private Command paper(PaperKind kind) {
    return Command.of(
            "contests.paper." + kind.code(),
            kind.title(),
            () -> office.papers().open(kind, vm.id().value(), Format.DOCX))
        .withIcon(Icon.WORD);
  }

  private void listen() {
    name.onCommit(vm::title);
    year.onCommit(value -> value.ifPresent(vm::year));
    responsible.onCommit(
        value -> vm.responsible(value.map(ChooserEntry.Option::value).orElse(null)));
    email.onCommit(vm::email);
    experts.onCommit(value -> experts.whole().ifPresent(vm::minExperts));
    several.onCommit(value -> value.ifPresent(vm::severalApplications));
    checklist.onCommit(text -> vm.checklist(text.lines().toList()));
    criteriaSet.onCommit(value -> vm.chooseCriteria(value.map(CriteriaSet::id).orElse(null)));
  }

  private void show(ContestCard shown) {
    var contest = shown.contest();
    title.set(contest.title());
    card.title(contest.title());
    card.status(Statuses.of(contest.state()));
    name.set(contest.title());
    year.set(Optional.of(contest.year()));
    responsible.choose(shown.responsible().map(PersonChoice::option).orElse(null));
    email.set(contest.submissionEmail());
    experts.setWhole(contest.minExperts());
    several.set(Optional.of(contest.severalApplications()));
    checklist.set(String.join("\n", contest.checklist()));
    criteriaSet.options(shown.criteriaSets());
    criteriaSet.set(Optional.ofNullable(shown.criteria()));
    formPane.show(shown.form());
    stages.show(shown.stages());
    criteria.show(shown);
    form.show(shown.dateProblems());
    showNext(shown);
    showCounts(shown);
    vm.history(history::show);
  }

  private void showNext(ContestCard shown) {
    advanceTitle.set(
        shown.next() == null
            ? m.text("card.next.none")
            : m.text("card.next.to", shown.next().title()));
    advanceObstacle.set(vm.nextObstacle());
    reverseObstacle.set(vm.reverseObstacle());
    cancelObstacle.set(vm.cancelObstacle());
    next.getChildren().clear();
    next.getChildren()
        .add(
            ProblemLines.wrapped(
                shown.next() == null
                    ? m.text("card.road.end")
                    : m.text("card.road", shown.next().title())));
    next.getChildren().add(ProblemLines.of(shown.obstacles()));
    if (shown.next() != null && shown.obstacles().isEmpty()) {
      next.getChildren().add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("card.next.free")));
    }
  }

  private void showCounts(ContestCard shown) {
    Facts facts = new Facts(m.plural("card.count", shown.applications()));
    shown
        .counts()
        .forEach(
            (ApplicationState state, Integer count) ->
                facts.line(state.title(), Formats.number(count)));
    counts.getChildren().setAll(facts.root());
  }

  private void advance() {
    form.commit();
    vm.advance();
  }

  private void reverse() {
    office
        .dialogs()
        .ask(m.text("card.reverse.title"), m.text("card.reverse.reason"), "")
        .filter(reason -> !reason.isBlank())
        .ifPresent(vm::reverse);
  }

  private void cancel() {
    office
        .dialogs()
        .ask(m.text("card.cancel.title"), m.text("card.cancel.reason"), "")
        .filter(reason -> !reason.isBlank())
        .filter(
            reason ->
                office
                    .dialogs()
                    .confirm(
                        Question.danger(
                            m.text("card.cancel.title"),
                            m.text("card.cancel.text"),
                            m.text("card.cancel.verb"))))
        .ifPresent(vm::cancel);
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
    return Stream.concat(steps().stream(), Stream.of(papers())).toList();
  }
}
