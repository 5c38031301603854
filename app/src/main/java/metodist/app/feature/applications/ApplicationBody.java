package metodist.app.feature.applications;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import metodist.app.feature.Choosers;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.AttachmentsEntry;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DefinitionForm;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.SplitCard;
import metodist.app.ui.YesNoEntry;
import metodist.model.contests.Application;
import metodist.model.contests.Attachment;
import metodist.model.directory.PersonId;
import metodist.model.forms.FieldType;
import metodist.model.shared.Problem;

/// The card once the form is known: the entries drawn from the definition, people, files, technical
/// review, and what stands beside them.
final class ApplicationBody {
  private static final String OTHER_FILES = "";
  private final Office office;
  private final ApplicationViewModel vm;
  private final Messages m;
  private final DefinitionForm form;
  private final ChooserEntry<PersonId> manager;
  private final ChooserEntry<PersonId> supervisor;
  private final ChooserEntry<PersonId> coAuthor;
  private final VBox coAuthors = new VBox(2);
  private final YesNoEntry signed;
  private final AttachmentsEntry others;
  private final ReviewPane review;
  private final SplitCard card;
  private final DifferencesPane differences;
  private final VBox facts = new VBox();
  private final VBox differencesPart = new VBox();
  private final HistoryPane history = new HistoryPane();
  private List<Problem> problems = List.of();

  ApplicationBody(Office office, ApplicationViewModel vm, Messages m, ApplicationCard first) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    form =
        new DefinitionForm(
            "applications.card",
            first.form(),
            office.choosers().peopleAsText(),
            office.choosers().organisationsAsText(),
            field -> new Files(field.id(), field.label()));
    FormKit kit = form.kit();
    Choosers people = office.choosers();
    kit.section(m.text("card.people"));
    manager = people.person(kit, "managerId", m.text("card.manager"));
    supervisor = people.person(kit, "supervisorId", m.text("card.supervisor"));
    coAuthor = people.person(kit, "coAuthorId", m.text("card.coauthor"));
    signed = kit.yesNo("headSigned", m.text("card.signed"));
    kit.node(coAuthors);
    kit.section(m.text("card.files"));
    others =
        kit.add(
            new AttachmentsEntry(
                "otherFiles", m.text("card.files.label"), new Files(OTHER_FILES, "")));
    kit.section(m.text("card.review"));
    review = new ReviewPane(vm, m, people);
    kit.node(review.root());
    differences = new DifferencesPane(m);
    card = new SplitCard("applications.card", office.settings(), form.root());
    card.side(m.text("card.checks"), form.missing());
    card.side(m.text("card.facts"), facts);
    card.side(m.text("card.differences"), differencesPart);
    card.side(m.text("card.history"), history.root());
    listen();
  }

  private void listen() {
    form.onChange(change -> vm.answers(change.apply()::apply));
    manager.onCommit(value -> vm.manager(value.map(ChooserEntry.Option::value).orElse(null)));
    supervisor.onCommit(value -> vm.supervisor(value.map(ChooserEntry.Option::value).orElse(null)));
    coAuthor.onCommit(
        value ->
            value.ifPresent(
                chosen -> {
                  vm.addCoAuthor(chosen.value());
                  coAuthor.choose(null);
                }));
    signed.onCommit(value -> vm.headSigned(value.orElse(false)));
  }

  Node root() {
    return card.root();
  }

  void show(ApplicationCard shown, List<Command> steps, List<Command> papers, List<Command> more) {
    Application application = shown.application();
    card.title(shown.applicant().title());
    card.status(Statuses.of(application.state()));
    card.actions(steps);
    card.addAction(
        Buttons.menu(
            "applications.papers",
            m.text("card.papers"),
            Icon.DOCUMENT,
            papers.toArray(Command[]::new)));
    card.addAction(
        Buttons.menu(
            "applications.more", m.text("card.more"), Icon.MORE, more.toArray(Command[]::new)));
    form.set(application.answers());
    shown.form().fields().stream()
        .filter(field -> field.type() == FieldType.ATTACHMENT)
        .forEach(field -> form.setAttachments(field.id(), items(application, field.id())));
    others.set(items(application, OTHER_FILES));
    form.readOnly(!shown.answersOpen());
    List.of(manager, supervisor, coAuthor).forEach(entry -> entry.readOnly(false));
    signed.readOnly(false);
    others.readOnly(false);
    manager.choose(shown.person(application.managerId()).map(PersonChoice::option).orElse(null));
    supervisor.choose(
        shown.person(application.supervisorId()).map(PersonChoice::option).orElse(null));
    signed.set(Optional.of(application.headSigned()));
    showCoAuthors(shown);
    review.show(shown);
    problems = shown.problems();
    form.showOnceLeft(problems);
    showFacts(shown);
    differences.show(shown.differences());
    differencesPart
        .getChildren()
        .setAll(
            shown.before().isEmpty()
                ? muted(m.text("card.one.version"))
                : shown.differences().isEmpty()
                    ? muted(m.text("card.no.differences"))
                    : differences.root());
    vm.history(history::show);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private void showCoAuthors(ApplicationCard shown) {
    coAuthors.getChildren().clear();
    for (PersonId id : shown.application().coAuthors()) {
      shown
          .person(id)
          .ifPresent(
              person ->
                  coAuthors
                      .getChildren()
                      .add(
                          Buttons.flat(
                              Command.of(
                                      "applications.coauthor." + id.value(),
                                      m.text("card.coauthor.remove", person.name()),
                                      () -> vm.removeCoAuthor(id))
                                  .withIcon(Icon.REMOVE))));
    }
  }

  private void showFacts(ApplicationCard shown) {
    var registration = shown.application().registration();
    Facts lines =
        new Facts(
            registration == null
                ? m.text("facts.unregistered")
                : m.text("facts.number", registration.number()));
    if (registration != null) {
      lines
          .line(m.text("facts.received"), Formats.dateTime(registration.receivedAt()))
          .line(m.text("facts.channel"), registration.channel().title());
    }
    shown.correctUntil().ifPresent(day -> lines.line(m.text("facts.until"), Formats.longDate(day)));
    lines
        .line(m.text("facts.contest"), shown.contest().title())
        .action(
            Command.of(
                    "applications.contest",
                    m.text("facts.contest.open"),
                    () -> office.navigator().open(shown.contest().id()))
                .withIcon(Icon.CONTEST))
        .action(
            Command.of(
                    "applications.organisation",
                    m.text("facts.organisation.open"),
                    () -> office.navigator().open(shown.applicant().id()))
                .withIcon(Icon.ORGANISATION));
    facts.getChildren().setAll(lines.root());
  }

  private static List<AttachmentsEntry.Item> items(Application application, String field) {
    return application.attachments().stream()
        .filter(attachment -> attachment.field().equals(field))
        .map(ApplicationBody::item)
        .toList();
  }

  private static AttachmentsEntry.Item item(Attachment attachment) {
    return new AttachmentsEntry.Item(
        attachment.title(), Optional.ofNullable(attachment.file()), attachment.address());
  }

  void commit() {
    form.commit();
    review.commit();
  }

  /// What is done with the files of one field.
  private final class Files implements AttachmentsEntry.Wishes {
    private final String field;
    private final String label;

    Files(String field, String label) {
      this.field = field;
      this.label = label;
    }

    @Override
    public void pick() {
      add(office.dialogs().openFiles(m.text("files.pick"), FileKind.ANY));
    }

    @Override
    public void add(List<Path> files) {
      if (!files.isEmpty()) {
        vm.attach(field, "", files);
      }
    }

    @Override
    public void addAddress() {
      office
          .dialogs()
          .ask(m.text("files.address"), m.text("files.address.label"), "")
          .filter(address -> !address.isBlank())
          .ifPresent(
              address -> vm.attachAddress(field, label.isBlank() ? address : label, address));
    }

    @Override
    public void open(AttachmentsEntry.Item item) {
      item.file().ifPresent(office.papers()::openKept);
    }

    @Override
    public void remove(AttachmentsEntry.Item item) {
      ApplicationCard shown = vm.card().value();
      if (shown != null) {
        shown.application().attachments().stream()
            .filter(a -> a.field().equals(field) && item(a).equals(item))
            .findFirst()
            .ifPresent(vm::detach);
      }
    }
  }

  /// What is missing comes into sight, with the keyboard on the first of it.
  void showProblems() {
    commit();
    form.show(problems);
    card.showSide(form.missing());
  }
}
