package metodist.model.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.forms.DefinitionCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormIds;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.LearnedLabel;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Шаги с формами: a form is changed in a revision that nothing pins; a revision a contest was
/// announced with stays as it is, and the change becomes the next one.
public final class FormSteps {
  private FormSteps() {}

  /// The contests that pin this revision.
  public static List<Contest> contestsWith(Reading reading, String code, int revision) {
    return reading.contests().all().stream()
        .filter(c -> c.formCode().equals(code) && c.formRevision() == revision)
        .toList();
  }

  /// Every revision known, kept or shipped, ordered by title and number; a shipped one has the
  /// version 0.
  public static List<FormRevision> revisions(Reading reading) {
    return reading.forms().all().stream()
        .map(
            form -> {
              FormRevision shipped = FormRevision.of(form);
              return reading.formRevisions().find(shipped.id()).orElse(shipped);
            })
        .toList();
  }

  /// The revision of this identity, kept or shipped; empty once it is in the bin.
  public static Optional<FormRevision> revision(Reading reading, FormRevisionId id) {
    return reading
        .formRevisions()
        .find(id)
        .or(() -> revisions(reading).stream().filter(r -> r.id().equals(id)).findFirst());
  }

  /// Whether a change of this revision is kept in its place: it is the centre's own, the newest,
  /// and no contest pins it.
  public static boolean changesInPlace(Reading reading, String code, int revision) {
    return reading.formRevisions().find(FormRevisionId.of(code, revision)).isPresent()
        && revision == highest(reading, code)
        && contestsWith(reading, code, revision).isEmpty();
  }

  /// Keeps a changed definition: in place of its revision, or as the next one. What is not finished
  /// is kept as well.
  public static FormRevision change(Edit edit, FormDefinition changed) {
    FormRevisionId id = FormRevisionId.of(changed.code(), changed.revision());
    Optional<FormRevision> kept = edit.formRevisions().find(id);
    if (kept.isPresent() && changesInPlace(edit, changed.code(), changed.revision())) {
      FormRevision before = kept.get();
      return before.definition().equals(changed)
          ? before
          : edit.save(before.withDefinition(changed));
    }
    return next(edit, changed);
  }

  private static FormRevision next(Edit edit, FormDefinition form) {
    int number = highest(edit, form.code()) + 1;
    return edit.save(FormRevision.of(form.withRevision(number)).withOffered(offered(edit, form)));
  }

  private static boolean offered(Reading reading, FormDefinition form) {
    return newestKept(reading, form.code()).map(FormRevision::offered).orElse(true);
  }

  /// The greatest number ever given to a revision of the form; those in the bin count, 0 for none.
  private static int highest(Reading reading, String code) {
    Stream<Integer> known =
        reading.forms().all().stream()
            .filter(f -> f.code().equals(code))
            .map(FormDefinition::revision);
    Stream<Integer> removed =
        reading.formRevisions().inBin().stream()
            .filter(r -> r.code().equals(code))
            .map(FormRevision::revision);
    return Stream.concat(known, removed).max(Comparator.naturalOrder()).orElse(0);
  }

  private static Optional<FormRevision> newestKept(Reading reading, String code) {
    return reading.formRevisions().all().stream()
        .filter(r -> r.code().equals(code))
        .max(Comparator.comparing(FormRevision::revision));
  }

  /// A new form that begins as a copy of another, under a name of its own.
  public static FormRevision copy(Edit edit, FormDefinition sample, String title) {
    FormDefinition fresh =
        sample
            .withWording(sample.wording().withText(title).withAliases(List.of()))
            .withCode(FormIds.code(title, codes(edit)))
            .withRevision(1);
    return edit.save(FormRevision.of(fresh));
  }

  private static List<String> codes(Reading reading) {
    List<String> codes = new ArrayList<>();
    reading.forms().all().forEach(f -> codes.add(f.code()));
    reading.formRevisions().inBin().forEach(r -> codes.add(r.code()));
    return codes;
  }

  /// A definition from a file: a form not known yet comes as it is, of a known one it becomes the
  /// next revision, unless nothing differs from the newest.
  public static FormRevision accept(Edit edit, FormDefinition form) {
    Optional<FormDefinition> newest =
        edit.forms().all().stream()
            .filter(f -> f.code().equals(form.code()))
            .max(Comparator.comparing(FormDefinition::revision));
    if (newest.isPresent() && newest.get().withRevision(1).equals(form.withRevision(1))) {
      return edit.formRevisions()
          .find(FormRevisionId.of(form.code(), newest.get().revision()))
          .orElseGet(() -> FormRevision.of(newest.get()));
    }
    return highest(edit, form.code()) == 0 ? edit.save(FormRevision.of(form)) : next(edit, form);
  }

  /// Takes the form off the list of those to choose from, or puts it back. What pins one of its
  /// revisions keeps it.
  public static FormRevision offer(Edit edit, String code, boolean offered) {
    FormDefinition newest =
        edit.forms().all().stream()
            .filter(f -> f.code().equals(code))
            .max(Comparator.comparing(FormDefinition::revision))
            .orElseThrow(() -> new IllegalStateException("no form " + code));
    FormRevision kept =
        edit.formRevisions()
            .find(FormRevisionId.of(code, newest.revision()))
            .orElseGet(() -> FormRevision.of(newest));
    return edit.save(kept.withOffered(offered));
  }

  /// Puts a revision into the bin; refused when a contest was announced with it.
  public static Outcome<FormRevisionId> remove(Edit edit, FormRevision revision) {
    List<Contest> contests = contestsWith(edit, revision.code(), revision.revision());
    if (!contests.isEmpty()) {
      return Outcome.refused(
          "",
          "По этой редакции принимают заявки: "
              + contests.getFirst().title()
              + (contests.size() > 1 ? " и ещё " + (contests.size() - 1) : "")
              + ". Удалить её нельзя; форму можно убрать из списка.");
    }
    if (edit.formRevisions().find(revision.id()).isEmpty()) {
      return Outcome.refused(
          "", "Форму, пришедшую с программой, удалить нельзя; её можно убрать из списка.");
    }
    edit.remove(revision.id());
    return Outcome.done(revision.id());
  }

  /// The revisions a contest can be announced with: sound ones of forms that are offered.
  public static List<FormDefinition> choices(Reading reading) {
    List<String> offered = reading.forms().current().stream().map(FormDefinition::code).toList();
    return reading.forms().all().stream()
        .filter(form -> offered.contains(form.code()))
        .filter(form -> DefinitionCheck.check(form).stream().noneMatch(Problem::blocks))
        .toList();
  }

  /// Chooses the form of a contest. A contest that was announced keeps its form.
  public static Outcome<Contest> choose(Edit edit, ContestId id, String code, int revision) {
    Contest contest = edit.contests().get(id);
    if (contest.formCode().equals(code) && contest.formRevision() == revision) {
      return Outcome.done(contest);
    }
    if (contest.state() != ContestState.PLANNED) {
      return Outcome.refused("formCode", "Конкурс уже объявлен: сменить форму заявки нельзя.");
    }
    Optional<FormDefinition> form = edit.forms().find(code, revision);
    if (form.isEmpty()) {
      return Outcome.refused("formCode", "Такой формы больше нет: выберите другую.");
    }
    List<Problem> problems = DefinitionCheck.check(form.get());
    return Outcome.unlessBlocked(
        problems.stream().filter(Problem::blocks).toList(),
        () -> edit.save(contest.withForm(code, revision)));
  }

  /// Remembers that this wording of the form leads to this field.
  public static LearnedLabel learn(Edit edit, LearnedLabel learned) {
    return edit.learnedLabels()
        .find(learned.id())
        .map(
            known ->
                known.field().equals(learned.field())
                    ? known
                    : edit.save(known.withField(learned.field())))
        .orElseGet(() -> edit.save(learned));
  }
}
