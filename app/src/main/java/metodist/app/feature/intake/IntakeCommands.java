package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Notices.Notice;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.forms.LearnedLabel;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.reports.Format;
import metodist.reports.intake.FormReading.Unplaced;
import org.jspecify.annotations.Nullable;

/// What can be done with the files under review. Each command stands once here and is used by
/// button, menu and key.
final class IntakeCommands {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final Office office;
  private final IntakeViewModel vm;
  private final Runnable commit;
  private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyClean = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyAll = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyNone = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyRead = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyReset = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper cleanTitle = new ReadOnlyStringWrapper("");
  final Command register;
  final Command registerClean;
  final Command registerAll;
  final Command add;
  final Command remove;
  private final Command readAgain;
  private final Command reset;
  private final Command original;
  private final Command clear;

  /// `commit` takes over what is being typed.
  IntakeCommands(Office office, IntakeViewModel vm, Runnable commit) {
    this.office = office;
    this.vm = vm;
    this.commit = commit;
    register =
        command("register", this::registerCurrent)
            .withIcon(Icon.OK)
            .withKeys("Shortcut+Enter")
            .disabledWhen(why);
    registerClean =
        command("register.clean", () -> register(vm.clean()))
            .withTitle(cleanTitle)
            .disabledWhen(whyClean);
    registerAll = command("register.all", () -> register(vm.registrable())).disabledWhen(whyAll);
    add = command("add", this::pick).withIcon(Icon.ADD).withKeys("Shortcut+O");
    remove = command("remove", this::remove).withIcon(Icon.REMOVE).disabledWhen(whyNone);
    readAgain = command("again", this::readAgain).withIcon(Icon.REFRESH).disabledWhen(whyRead);
    reset = command("reset", () -> current().ifPresent(vm.mending()::reset)).disabledWhen(whyReset);
    original = command("original", this::open).withIcon(Icon.WORD).disabledWhen(whyNone);
    clear = command("clear", this::clear).withIcon(Icon.HIDE);
    update();
  }

  private static Command command(String name, Runnable run) {
    return Command.of("intake." + name, MESSAGES.text("command." + name), run);
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>(List.of(register, registerClean, registerAll, add));
    all.addAll(more());
    return all;
  }

  List<Command> more() {
    return List.of(remove, readAgain, reset, original, clear);
  }

  private Optional<ReviewedFile> current() {
    return Optional.ofNullable(vm.current().get());
  }

  /// After every change of what is under review.
  void update() {
    Optional<ReviewedFile> file = current();
    why.set(file.map(IntakeCommands::obstacle).orElse(MESSAGES.text("why.none")));
    int clean = vm.clean().size();
    cleanTitle.set(
        clean == 0
            ? MESSAGES.text("command.register.clean")
            : MESSAGES.text("command.register.clean.count", clean));
    whyClean.set(clean == 0 ? MESSAGES.text("why.clean") : "");
    whyAll.set(vm.registrable().isEmpty() ? MESSAGES.text("why.all") : "");
    whyNone.set(file.isEmpty() ? MESSAGES.text("why.none") : "");
    whyRead.set(unread().isEmpty() ? MESSAGES.text("why.read") : "");
    whyReset.set(
        file.filter(f -> f.touched() && f.registered().isEmpty()).isEmpty()
            ? MESSAGES.text("why.reset")
            : "");
  }

  private static String obstacle(ReviewedFile file) {
    return switch (file.state()) {
      case REGISTERED -> MESSAGES.text("why.registered");
      case WAITING, READING -> MESSAGES.text("why.reading");
      case FAILED, DUPLICATE -> file.look().get().sentence();
      case READY, SECOND_VERSION, QUESTIONS ->
          file.registrable()
              ? ""
              : file.standing()
                  .flatMap(s -> s.obstacles().stream().findFirst())
                  .map(Problem::message)
                  .orElse("");
    };
  }

  private List<ReviewedFile> unread() {
    return vm.files().stream()
        .filter(
            f -> f.state() == ReviewedFile.State.WAITING || f.state() == ReviewedFile.State.FAILED)
        .toList();
  }

  private void readAgain() {
    vm.read(unread());
  }

  private void registerCurrent() {
    current().ifPresent(file -> register(List.of(file)));
  }

  private void register(List<ReviewedFile> chosen) {
    commit.run();
    Optional<Problem> late =
        chosen.stream()
            .flatMap(f -> f.standing().stream())
            .flatMap(s -> s.obstacles().stream())
            .filter(p -> p.field().equals("reason"))
            .findFirst();
    if (late.isEmpty()) {
      register(chosen, "");
    } else {
      office
          .dialogs()
          .ask(MESSAGES.text("reason.title"), late.get().message(), "")
          .filter(reason -> !reason.isBlank())
          .ifPresent(reason -> register(chosen, reason));
    }
  }

  private void register(List<ReviewedFile> chosen, String reason) {
    vm.register(
        chosen,
        reason,
        result -> {
          tell(result);
          goOn(chosen);
        });
  }

  private void tell(IntakeViewModel.Registered result) {
    if (!result.refusals().isEmpty()) {
      office.dialogs().tell(MESSAGES.text("refused.title"), String.join("\n", result.refusals()));
    }
    List<Application> done = result.applications();
    if (done.size() == 1) {
      office.notices().undoable(MESSAGES.text("registered.one", lower(done.getFirst().title())));
    } else if (!done.isEmpty()) {
      office.notices().undoable(MESSAGES.plural("registered", done.size()));
    }
  }

  private static String lower(String title) {
    return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
  }

  /// What was registered without a remark needs no further look: the next file that does comes up.
  private void goOn(List<ReviewedFile> chosen) {
    boolean remarks =
        chosen.size() == 1
            && chosen.getFirst().matters().stream()
                .anyMatch(m -> m.kind() == ReviewedFile.Matter.Kind.MISSING);
    if (!remarks) {
      vm.next(chosen).ifPresent(vm.current()::set);
    }
  }

  /// Returns the application for mending and opens the letter that says what is missing.
  void letter(ApplicationId id) {
    vm.returnWithRemarks(
        id,
        outcome -> {
          if (office.tell(MESSAGES.text("command.letter"), outcome)
              && outcome instanceof Outcome.Done<Application> done) {
            office.papers().open(PaperKind.REMARKS_LETTER, done.value().id().value(), Format.DOCX);
          }
        });
  }

  /// Puts a piece of text into a field; without a target it is asked.
  void send(ReviewedFile file, Unplaced piece, String target) {
    commit.run();
    Optional<String> field =
        target.isEmpty()
            ? file.form().flatMap(form -> SendDialog.ask(office.dialogs(), form, piece.text()))
            : Optional.of(target);
    field.ifPresent(
        chosen -> vm.mending().send(file, piece, chosen, lesson -> learned(file, lesson)));
  }

  void settle(ReviewedFile file, String place) {
    vm.mending().settle(file, place, lesson -> learned(file, lesson));
  }

  private void learned(ReviewedFile file, LearnedLabel lesson) {
    file.form()
        .ifPresent(
            form ->
                office
                    .notices()
                    .undoable(
                        MESSAGES.text(
                            "learned", lesson.label(), AnswerPlaces.label(form, lesson.field()))));
  }

  private void pick() {
    List<java.nio.file.Path> files =
        office.dialogs().openFiles(MESSAGES.text("pick"), FileKind.FORMS, FileKind.ANY);
    if (!files.isEmpty()) {
      vm.take(files, null);
    }
  }

  private void open() {
    current().ifPresent(file -> office.dialogs().openExternally(file.kept().file()));
  }

  private void remove() {
    current().ifPresent(file -> remove(List.of(file), true));
  }

  private void clear() {
    remove(vm.files().stream().filter(f -> f.registered().isPresent()).toList(), false);
  }

  private void remove(List<ReviewedFile> chosen, boolean tell) {
    if (chosen.isEmpty()) {
      return;
    }
    vm.remove(chosen);
    if (tell) {
      @Nullable Runnable back = () -> vm.putBack(chosen);
      office
          .notices()
          .show(
              new Notice(
                  MESSAGES.text("removed", chosen.getFirst().name()),
                  Tone.NEUTRAL,
                  MESSAGES.text("removed.back"),
                  back));
    }
  }
}
