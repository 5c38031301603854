package metodist.app.feature.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import metodist.app.feature.Choosers;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.directory.ApplicantMatch.Guess;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.Standing;
import org.jspecify.annotations.Nullable;

/// What the file belongs to: the form, the contest, the organisation, and — where the organisation
/// has an application already — whether it is its next version. Beside each the ground on which the
/// program chose it.
final class BelongingPane {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final IntakeViewModel vm;
  private final FormKit kit = new FormKit("intake.belonging");
  private final ChooserEntry<OrganisationId> applicant;
  private final ChoiceEntry<ContestChoice> contest;
  private final ChoiceEntry<FormDefinition> form;
  private final ChoiceEntry<Arrival.Kind> kind;
  private final Node content;
  private @Nullable ReviewedFile file;

  private record ContestChoice(ContestId id, String title) {
    static ContestChoice of(Contest contest) {
      return new ContestChoice(contest.id(), contest.title() + ", " + contest.state().title());
    }
  }

  BelongingPane(IntakeViewModel vm) {
    this.vm = vm;
    applicant =
        Choosers.among(
            kit,
            "applicant",
            MESSAGES.text("belongs.applicant"),
            done -> done.accept(organisations()),
            (typed, done) -> create(typed),
            Trait.WIDE);
    contest =
        kit.choice(
            "contest",
            MESSAGES.text("belongs.contest"),
            List.of(),
            ContestChoice::title,
            Trait.WIDE);
    form =
        kit.choice(
            "form", MESSAGES.text("belongs.form"), List.of(), FormDefinition::title, Trait.WIDE);
    kind =
        kit.choice(
            "kind",
            MESSAGES.text("belongs.kind"),
            List.of(Arrival.Kind.values()),
            BelongingPane::word,
            Trait.WIDE);
    content = kit.content();
    listen();
  }

  private List<ChooserEntry.Option<OrganisationId>> organisations() {
    return vm.organisations().stream()
        .map(o -> new ChooserEntry.Option<>(o.id(), o.title(), o.name().fullName()))
        .toList();
  }

  private void listen() {
    applicant.onCommit(
        chosen ->
            choose(
                w ->
                    w.withApplicant(
                        chosen
                            .<Arrival.Applicant>map(o -> new Arrival.Applicant.Known(o.value()))
                            .orElse(null))));
    contest.onCommit(
        chosen -> choose(w -> w.withContest(chosen.map(ContestChoice::id).orElse(null))));
    kind.onCommit(chosen -> choose(w -> w.withKind(chosen.orElse(null))));
    form.onCommit(
        chosen -> {
          ReviewedFile shown = file;
          if (shown != null) {
            chosen.ifPresent(definition -> vm.mending().chooseForm(shown, definition));
          }
        });
  }

  private static String word(Arrival.Kind kind) {
    return switch (kind) {
      case NEXT_VERSION -> MESSAGES.text("kind.version");
      case ANOTHER -> MESSAGES.text("kind.another");
    };
  }

  private void choose(java.util.function.UnaryOperator<Arrival.Wishes> wish) {
    if (file != null) {
      vm.mending().choose(file, wish);
    }
  }

  /// An organisation nobody has entered yet is entered together with its application.
  private void create(String typed) {
    ReviewedFile shown = file;
    if (shown != null) {
      choose(w -> w.withApplicant(new Arrival.Applicant.Fresh(vm.mending().fresh(shown, typed))));
    }
  }

  Node root() {
    return content;
  }

  /// Leads to one of the choices.
  void focus(String entry) {
    kit.focus(entry);
  }

  boolean has(String entry) {
    return kit.entry(entry).isPresent();
  }

  void show(ReviewedFile shown) {
    file = shown;
    boolean open = shown.registered().isEmpty();
    form.options(vm.forms());
    form.set(shown.form().flatMap(f -> known(f.code())));
    form.help(
        shown.form().isPresent()
            ? shown.chosenForm().isPresent()
                ? MESSAGES.text("ground.chosen")
                : MESSAGES.text("ground.form.found")
            : MESSAGES.text("ground.form.none"));
    Optional<Standing> standing = shown.standing();
    contest.options(
        standing.map(Standing::contests).orElse(List.of()).stream()
            .map(ContestChoice::of)
            .toList());
    contest.set(standing.map(Standing::contest).map(ContestChoice::of));
    contest.help(standing.map(s -> ground(s.ground())).orElse(""));
    showApplicant(shown, standing);
    showKind(shown, standing);
    kit.readOnly(!open);
  }

  private Optional<FormDefinition> known(String code) {
    return vm.forms().stream().filter(f -> f.code().equals(code)).findFirst();
  }

  private static String ground(Standing.Ground ground) {
    return switch (ground) {
      case CHOSEN -> MESSAGES.text("ground.chosen");
      case FORM -> MESSAGES.text("ground.form");
      case FORM_AND_YEAR -> MESSAGES.text("ground.year");
      case SEVERAL -> MESSAGES.text("ground.several");
      case NONE -> MESSAGES.text("ground.none");
    };
  }

  private void showApplicant(ReviewedFile shown, Optional<Standing> standing) {
    Organisation chosen = standing.map(Standing::applicant).orElse(null);
    applicant.choose(
        chosen == null
            ? null
            : new ChooserEntry.Option<>(chosen.id(), chosen.title(), chosen.name().fullName()));
    if (shown.wishes().applicant() instanceof Arrival.Applicant.Fresh) {
      applicant.help(MESSAGES.text("ground.fresh"));
    } else if (shown.wishes().applicant() != null) {
      applicant.help(MESSAGES.text("ground.chosen"));
    } else {
      applicant.help(
          standing
              .flatMap(Standing::guess)
              .map(Guess::why)
              .map(why -> MESSAGES.text("ground.applicant", why))
              .orElse(chosen == null ? MESSAGES.text("ground.applicant.none") : ""));
    }
  }

  private void showKind(ReviewedFile shown, Optional<Standing> standing) {
    Application earlier = standing.map(Standing::earlier).orElse(null);
    boolean choice = earlier != null || shown.wishes().kind() != null;
    kind.set(
        choice
            ? Optional.of(earlier == null ? Arrival.Kind.ANOTHER : Arrival.Kind.NEXT_VERSION)
            : Optional.empty());
    Node cell = kind.editor().getParent();
    if (cell != null) {
      cell.setVisible(choice);
      cell.setManaged(choice);
    }
    kind.help(earlier == null ? "" : MESSAGES.text("kind.of", earlier.title()));
  }
}
