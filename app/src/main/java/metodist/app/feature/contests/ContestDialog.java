package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.AcademicYearEntry;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.contests.StatusKind;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Asks what a new contest cannot begin without, makes it and opens its card.
final class ContestDialog {
  private final Office office;
  private final Messages m;

  ContestDialog(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  void ask() {
    office.data().<List<StatusKind>>read(ContestDialog::kindsByContest, this::ask);
  }

  /// The kinds of status awarded by contest.
  static List<StatusKind> kindsByContest(Reading reading) {
    return reading.statusKinds().all().stream()
        .filter(kind -> !kind.formCode().isEmpty())
        .filter(kind -> reading.forms().newest(kind.formCode()).isPresent())
        .sorted(Comparator.comparing(StatusKind::level).thenComparing(StatusKind::name))
        .toList();
  }

  private record Fields(
      FormKit form, ChoiceEntry<StatusKind> kind, AcademicYearEntry year, DateEntry deadline) {}

  private void ask(List<StatusKind> kinds) {
    LocalDate today = LocalDate.now(office.desk().clock());
    FormKit form = new FormKit("contests.new");
    Fields fields =
        new Fields(
            form,
            form.choice(
                "kind",
                m.text("preview.kind"),
                kinds,
                StatusKind::name,
                Trait.REQUIRED,
                Trait.WIDE),
            form.year("year", m.text("new.year"), AcademicYear.of(today), Trait.REQUIRED),
            form.date("deadline", m.text("new.deadline"), Trait.REQUIRED));
    kinds.stream().findFirst().ifPresent(first -> fields.kind().set(Optional.of(first)));
    fields.year().set(Optional.of(AcademicYear.of(today.plusMonths(4))));
    fields.deadline().set(Optional.of(today.plusMonths(1)));
    if (form.ask(office.dialogs(), m.text("new.title"), m.text("create"), () -> wrong(fields))) {
      NewContest.create(
          office.data(),
          fields.kind().value().orElseThrow(),
          fields.year().value().orElseThrow(),
          fields.deadline().value().orElseThrow(),
          id -> office.navigator().open(id));
    }
  }

  private List<Problem> wrong(Fields fields) {
    Optional<AcademicYear> year = fields.year().value();
    Optional<LocalDate> until = fields.deadline().value();
    if (fields.kind().value().isEmpty() || year.isEmpty() || until.isEmpty()) {
      return List.of(Problem.error("", m.text("new.incomplete")));
    }
    boolean odd =
        until.get().isAfter(year.get().lastDay())
            || until.get().isBefore(year.get().firstDay().minusYears(2));
    return odd
        ? List.of(Problem.error("deadline", m.text("new.deadline.odd", year.get().text())))
        : List.of();
  }
}
