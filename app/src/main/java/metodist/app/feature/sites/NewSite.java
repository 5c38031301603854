package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.AcademicYearEntry;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.contests.StatusKind;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.procedures.SiteSteps;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRules;
import metodist.model.workspace.Reading;

/// Entering a status that no contest of the program awarded: by a regional order, or years ago.
final class NewSite {
  private final Office office;
  private final Messages m;

  NewSite(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  private static List<StatusKind> kinds(Reading reading) {
    return reading.statusKinds().all().stream()
        .sorted(Comparator.comparing(StatusKind::level).thenComparing(StatusKind::name))
        .toList();
  }

  private record Fields(
      FormKit form,
      ChooserEntry<OrganisationId> organisation,
      ChoiceEntry<StatusKind> kind,
      AcademicYearEntry from,
      AcademicYearEntry to,
      TextEntry topic,
      ChooserEntry<PersonId> manager,
      ChooserEntry<PersonId> supervisor,
      BasisFields basis) {}

  void ask() {
    office.data().<List<StatusKind>>read(NewSite::kinds, this::ask);
  }

  private void ask(List<StatusKind> kinds) {
    Fields fields = fields(kinds);
    boolean accepted =
        fields
            .form()
            .ask(office.dialogs(), m.text("new.title"), m.text("new.verb"), () -> wrong(fields));
    if (accepted) {
      enter(fields, outcome -> entered(outcome));
    }
  }

  private Fields fields(List<StatusKind> kinds) {
    AcademicYear present = AcademicYear.of(LocalDate.now(office.desk().clock()));
    FormKit form = new FormKit("sites.new");
    Fields fields =
        new Fields(
            form,
            office
                .choosers()
                .organisationEver(
                    form,
                    "organisationId",
                    m.text("list.organisation"),
                    Trait.WIDE,
                    Trait.REQUIRED),
            form.choice(
                "statusKindId",
                m.text("list.kind"),
                kinds,
                StatusKind::name,
                Trait.WIDE,
                Trait.REQUIRED),
            form.year("from", m.text("new.from"), present, Trait.REQUIRED),
            form.year("to", m.text("new.to"), present, Trait.REQUIRED),
            form.text("topic", m.text("list.topic"), Trait.WIDE),
            office.choosers().person(form, "managerId", m.text("card.manager")),
            office.choosers().person(form, "supervisorId", m.text("card.supervisor")),
            BasisFields.on(form, m, office));
    fields.from().set(Optional.of(present));
    fields.to().set(Optional.of(present));
    fields.kind().onCommit(kind -> usualTerm(fields));
    fields.from().onCommit(year -> usualTerm(fields));
    return fields;
  }

  /// The usual term of the kind; it can be changed.
  private static void usualTerm(Fields fields) {
    Optional<StatusKind> kind = fields.kind().value();
    Optional<AcademicYear> from = fields.from().value();
    if (kind.isPresent() && from.isPresent()) {
      fields.to().set(Optional.of(from.get().plus(Math.max(1, kind.get().termYears()) - 1)));
    }
  }

  private List<Problem> wrong(Fields fields) {
    Optional<AcademicYear> from = fields.from().value();
    Optional<AcademicYear> to = fields.to().value();
    if (fields.organisation().chosen().isEmpty()
        || fields.kind().value().isEmpty()
        || from.isEmpty()
        || to.isEmpty()) {
      return List.of(Problem.error("", m.text("incomplete")));
    }
    return to.get().compareTo(from.get()) < 0
        ? List.of(Problem.error("to", m.text("new.backwards")))
        : List.of();
  }

  private void enter(Fields fields, Consumer<? super Outcome<Site>> then) {
    AcademicYear to = fields.to().value().orElseThrow();
    Site site =
        new Site(
            SiteId.random(),
            0,
            fields.organisation().chosen().orElseThrow(),
            fields.kind().value().orElseThrow().id(),
            fields.topic().value(),
            "",
            fields.from().value().orElseThrow(),
            to,
            fields.basis().read(),
            null,
            fields.manager().chosen().orElse(null),
            fields.supervisor().chosen().orElse(null),
            "",
            List.of(),
            null,
            SiteRules.stateOfEntered(to, LocalDate.now(office.desk().clock())),
            List.of());
    office.data().step("Внести площадку", edit -> SiteSteps.enter(edit, site), then);
  }

  private void entered(Outcome<Site> outcome) {
    if (office.tell(m.text("new.title"), outcome) && outcome instanceof Outcome.Done<Site> done) {
      office.navigator().open(done.value().id());
    }
  }
}
