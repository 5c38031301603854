package metodist.app.feature;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.ChooserEntry.Option;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.procedures.DirectorySteps;
import metodist.model.procedures.DirectorySteps.Newcomer;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// Somebody, or some organisation, the register does not know yet, entered where the name was
/// typed: a short question on top of what is being filled in, and the answer comes back chosen.
public final class Newcomers {
  private static final Messages MESSAGES = Messages.of(Newcomers.class);
  private final Office office;
  private final Choosers choosers;

  Newcomers(Office office, Choosers choosers) {
    this.office = office;
    this.choosers = choosers;
  }

  public void person(String typed, Consumer<Option<PersonId>> done) {
    person(typed, Optional.empty(), done);
  }

  /// Somebody entered as an expert.
  public void expert(String typed, Consumer<Option<PersonId>> done) {
    person(typed, Optional.of(PersonRole.Kind.EXPERT), done);
  }

  private void person(
      String typed, Optional<PersonRole.Kind> role, Consumer<Option<PersonId>> done) {
    FormKit form = new FormKit("newcomer.person").about("newcomers");
    TextEntry name = form.text("name", MESSAGES.text("newcomer.name"), Trait.WIDE, Trait.REQUIRED);
    name.set(typed);
    ChooserEntry<OrganisationId> where =
        choosers.organisation(form, "organisation", MESSAGES.text("newcomer.where"), Trait.WIDE);
    TextEntry post = form.text("post", MESSAGES.text("newcomer.post"), Trait.WIDE);
    post.help(MESSAGES.text("newcomer.post.help"));
    if (form.ask(
        office.dialogs(),
        MESSAGES.text("newcomer.person"),
        MESSAGES.text("newcomer.verb"),
        () -> wrong(name, where, post))) {
      Newcomer newcomer =
          new Newcomer(name.value(), where.chosen().orElse(null), post.value(), role);
      office
          .data()
          .<PersonChoice>step(
              MESSAGES.text("newcomer.person.step"),
              edit ->
                  DirectorySteps.enterPerson(edit, newcomer)
                      .map(entered -> PersonChoice.of(edit, entered)),
              outcome ->
                  hand(MESSAGES.text("newcomer.person"), outcome.map(PersonChoice::option), done));
    }
  }

  private <T> void hand(String title, Outcome<Option<T>> outcome, Consumer<Option<T>> done) {
    if (office.tell(title, outcome) && outcome instanceof Outcome.Done<Option<T>> made) {
      done.accept(made.value());
    }
  }

  private static List<Problem> wrong(
      TextEntry name, ChooserEntry<OrganisationId> where, TextEntry post) {
    if (name.blank()) {
      return List.of(Problem.error("name", MESSAGES.text("newcomer.name.missing")));
    }
    Optional<NameInput> read = NameInput.parse(name.value());
    if (read.isEmpty()) {
      return List.of(Problem.error("name", MESSAGES.text("newcomer.name.wrong")));
    }
    boolean titled = !post.blank() || !read.get().post().isEmpty();
    if (titled && where.chosen().isEmpty()) {
      return List.of(Problem.error("organisation", MESSAGES.text("newcomer.where.missing")));
    }
    return !titled && where.chosen().isPresent()
        ? List.of(Problem.error("post", MESSAGES.text("newcomer.post.missing")))
        : List.of();
  }

  public void organisation(String typed, Consumer<Option<OrganisationId>> done) {
    FormKit form = new FormKit("newcomer.organisation").about("newcomers");
    TextEntry brief =
        form.text("brief", MESSAGES.text("newcomer.brief"), Trait.WIDE, Trait.REQUIRED);
    brief.set(typed);
    TextEntry full = form.text("full", MESSAGES.text("newcomer.full"), Trait.WIDE);
    full.help(MESSAGES.text("newcomer.full.help"));
    if (form.ask(
        office.dialogs(),
        MESSAGES.text("newcomer.organisation"),
        MESSAGES.text("newcomer.verb"),
        () ->
            brief.blank()
                ? List.of(Problem.error("brief", MESSAGES.text("newcomer.brief.missing")))
                : List.of())) {
      office
          .data()
          .step(
              MESSAGES.text("newcomer.organisation.step"),
              edit -> DirectorySteps.enterOrganisation(edit, brief.value(), full.value()),
              outcome ->
                  hand(
                      MESSAGES.text("newcomer.organisation"),
                      outcome.map(Newcomers::option),
                      done));
    }
  }

  static Option<OrganisationId> option(Organisation organisation) {
    return new Option<>(organisation.id(), organisation.title(), organisation.name().fullName());
  }
}
