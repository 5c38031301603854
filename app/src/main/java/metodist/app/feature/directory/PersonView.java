package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.CardScreen;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.SplitCard;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// The card of a person: name with its case forms to correct, contacts, posts and roles.
final class PersonView implements CardScreen {
  private final Office office;
  private final PersonViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("directory.person");
  private final TextEntry surname;
  private final TextEntry given;
  private final TextEntry patronymic;
  private final ChoiceEntry<Gender> gender;
  private final Map<GrammaticalCase, TextEntry> cases = new EnumMap<>(GrammaticalCase.class);
  private final TextEntry phone;
  private final TextEntry email;
  private final YesNoEntry publicContact;
  private final TextEntry degree;
  private final TextEntry academicTitle;
  private final TextEntry note;
  private final VBox posts = new VBox(8);
  private final VBox roles = new VBox(4);
  private final SplitCard card;
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

  PersonView(Office office, PersonViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("person.title"));
    surname = form.text("surname", m.text("person.surname"), Trait.REQUIRED);
    given = form.text("given", m.text("person.given"));
    patronymic = form.text("patronymic", m.text("person.patronymic"));
    gender =
        form.choice("gender", m.text("person.gender"), List.of(Gender.values()), this::genderTitle);
    form.section(m.text("person.cases"));
    form.note(m.text("person.cases.note"));
    for (GrammaticalCase each : GrammaticalCase.values()) {
      if (each != GrammaticalCase.NOMINATIVE) {
        TextEntry entry = form.text("case." + each.name(), caseTitle(each));
        entry.onCommit(text -> vm.nameCase(each, text));
        cases.put(each, entry);
      }
    }
    form.section(m.text("person.posts"));
    form.node(posts);
    form.section(m.text("person.roles"));
    form.node(roles);
    form.section(m.text("contacts"));
    phone = form.phone("phone", m.text("list.phone"));
    email = form.email("email", m.text("email"));
    publicContact = form.yesNo("publicContact", m.text("person.public"), Trait.WIDE);
    degree = form.text("degree", m.text("person.degree"));
    academicTitle = form.text("academicTitle", m.text("person.academic"));
    note = form.text("note", m.text("note"), Trait.WIDE);
    card = new SplitCard("directory.person", office.settings(), form.root());
    card.actions(
        List.of(
            Command.of("person.post.add", m.text("person.post.add"), this::addPost)
                .withIcon(Icon.ADD),
            Command.of("person.role.add", m.text("person.role.add"), this::addRole)
                .withIcon(Icon.ADD)));
    card.side(m.text("history"), history.root());
    listen();
    vm.card().onAnswer(this::show);
  }

  private String genderTitle(Gender value) {
    return switch (value) {
      case MALE -> m.text("person.gender.male");
      case FEMALE -> m.text("person.gender.female");
      case UNKNOWN -> m.text("person.gender.unknown");
    };
  }

  private String caseTitle(GrammaticalCase value) {
    return switch (value) {
      case NOMINATIVE -> m.text("case.nominative");
      case GENITIVE -> m.text("case.genitive");
      case DATIVE -> m.text("case.dative");
      case ACCUSATIVE -> m.text("case.accusative");
      case INSTRUMENTAL -> m.text("case.instrumental");
      case PREPOSITIONAL -> m.text("case.prepositional");
    };
  }

  private void listen() {
    surname.onCommit(v -> name());
    given.onCommit(v -> name());
    patronymic.onCommit(v -> name());
    gender.onCommit(v -> v.ifPresent(vm::gender));
    phone.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        c.degree(), c.academicTitle(), v, c.email(), c.publicContact(), c.note())));
    email.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        c.degree(), c.academicTitle(), c.phone(), v, c.publicContact(), c.note())));
    publicContact.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        c.degree(),
                        c.academicTitle(),
                        c.phone(),
                        c.email(),
                        v.orElse(false),
                        c.note())));
    degree.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        v, c.academicTitle(), c.phone(), c.email(), c.publicContact(), c.note())));
    academicTitle.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        c.degree(), v, c.phone(), c.email(), c.publicContact(), c.note())));
    note.onCommit(
        v ->
            vm.contacts(
                c ->
                    new PersonViewModel.Contacts(
                        c.degree(),
                        c.academicTitle(),
                        c.phone(),
                        c.email(),
                        c.publicContact(),
                        v)));
  }

  private void name() {
    if (surname.blank()) {
      surname.showProblems(List.of(Problem.error("surname", m.text("person.surname.missing"))));
    } else {
      vm.name(new PersonName(surname.value(), given.value(), patronymic.value()));
    }
  }

  private void show(PersonViewModel.Card shown) {
    var person = shown.person();
    title.set(person.name().surnameInitials());
    card.title(person.name().full());
    surname.set(person.name().surname());
    given.set(person.name().given());
    patronymic.set(person.name().patronymic());
    gender.set(Optional.of(person.gender()));
    cases.forEach((form, entry) -> entry.set(shown.cases().getOrDefault(form, "")));
    phone.set(person.phone());
    email.set(person.email());
    publicContact.set(Optional.of(person.publicContact()));
    degree.set(person.degree());
    academicTitle.set(person.academicTitle());
    note.set(person.note());
    posts.getChildren().clear();
    shown.posts().forEach(post -> posts.getChildren().add(postOf(post)));
    roles.getChildren().clear();
    person.roles().forEach(role -> roles.getChildren().add(roleOf(role)));
    vm.history(history::show);
  }

  private Node postOf(PersonViewModel.PostLine line) {
    Post post = line.post();
    String dates = period(post.from(), post.to());
    FlowPane actions = new FlowPane();
    for (GrammaticalCase each :
        List.of(GrammaticalCase.GENITIVE, GrammaticalCase.DATIVE, GrammaticalCase.ACCUSATIVE)) {
      actions
          .getChildren()
          .add(
              Buttons.flat(
                  Command.of(
                          "person.post.case." + each.name(),
                          line.cases().getOrDefault(each, ""),
                          () -> correct(post, each, line.cases().getOrDefault(each, "")))
                      .withIcon(Icon.EDIT)));
    }
    if (post.to() == null) {
      actions
          .getChildren()
          .add(
              Buttons.flat(
                  Command.of(
                          "person.post.end",
                          m.text("person.post.end"),
                          () -> vm.endPost(post, LocalDate.now(office.desk().clock())))
                      .withIcon(Icon.CALENDAR)));
    }
    actions
        .getChildren()
        .add(
            Buttons.flat(
                Command.of("person.post.remove", m.text("person.remove"), () -> vm.removePost(post))
                    .withIcon(Icon.REMOVE)));
    return new VBox(
        2,
        ProblemLines.wrapped(
            post.title() + (post.head() ? m.text("person.head") : "") + ", " + line.organisation()),
        ProblemLines.wrapped(dates, "text-muted", "text-small"),
        actions);
  }

  private void correct(Post post, GrammaticalCase form, String shown) {
    office
        .dialogs()
        .ask(m.text("person.post.case", post.title()), caseTitle(form), shown)
        .ifPresent(text -> vm.postCase(post.title(), form, text));
  }

  private Node roleOf(PersonRole role) {
    return new FlowPane(
        ProblemLines.wrapped(role.kind().title() + ", " + period(role.from(), role.to())),
        Buttons.flat(
            Command.of("person.role.remove", m.text("person.remove"), () -> vm.removeRole(role))
                .withIcon(Icon.REMOVE)));
  }

  private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return m.text("period.always");
    }
    String begin = from == null ? "" : m.text("names.since", Formats.date(from));
    String end = to == null ? m.text("period.now") : m.text("period.to", Formats.date(to));
    return (begin + " " + end).strip();
  }

  private void addPost() {
    FormKit fields = new FormKit("directory.post");
    ChooserEntry<OrganisationId> where =
        office
            .choosers()
            .organisationEver(
                fields, "organisation", m.text("people.organisation"), Trait.WIDE, Trait.REQUIRED);
    TextEntry what = fields.text("title", m.text("people.post"), Trait.WIDE, Trait.REQUIRED);
    what.help(m.text("person.post.help"));
    YesNoEntry head = fields.yesNo("head", m.text("person.post.head"));
    DateEntry from =
        fields.add(new DateEntry("from", m.text("person.from"), office.desk().clock()));
    boolean accepted =
        fields.ask(
            office.dialogs(),
            m.text("person.post.add"),
            m.text("person.add"),
            () -> incompleteUnless(where.chosen().isPresent() && !what.blank()));
    if (accepted) {
      where
          .chosen()
          .ifPresent(
              id ->
                  vm.addPost(
                      new Post(
                          id,
                          what.value(),
                          head.value().orElse(false),
                          from.value().orElse(null),
                          null)));
    }
  }

  private List<Problem> incompleteUnless(boolean complete) {
    return complete ? List.of() : List.of(Problem.error("", m.text("incomplete")));
  }

  private void addRole() {
    FormKit fields = new FormKit("directory.role");
    ChoiceEntry<PersonRole.Kind> kind =
        fields.choice(
            "kind",
            m.text("person.role"),
            List.of(PersonRole.Kind.values()),
            PersonRole.Kind::title,
            Trait.WIDE,
            Trait.REQUIRED);
    ChooserEntry<OrganisationId> where =
        office
            .choosers()
            .organisationEver(fields, "organisation", m.text("person.role.where"), Trait.WIDE);
    DateEntry from =
        fields.add(new DateEntry("from", m.text("person.from"), office.desk().clock()));
    DateEntry to = fields.add(new DateEntry("to", m.text("person.to"), office.desk().clock()));
    boolean accepted =
        fields.ask(
            office.dialogs(),
            m.text("person.role.add"),
            m.text("person.add"),
            () -> incompleteUnless(kind.value().isPresent()));
    if (accepted) {
      kind.value()
          .ifPresent(
              role ->
                  vm.addRole(
                      new PersonRole(
                          role,
                          where.chosen().orElse(null),
                          from.value().orElse(null),
                          to.value().orElse(null))));
    }
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
}
