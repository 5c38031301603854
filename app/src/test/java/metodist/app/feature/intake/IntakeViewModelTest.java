package metodist.app.feature.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.TestOffice;
import metodist.app.feature.intake.ReviewedFile.State;
import metodist.app.platform.DirectTaskRunner;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.directory.Organisation;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.model.procedures.Arrival;
import metodist.model.shared.FileRef;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.intake.FormReading.Found;
import metodist.reports.intake.FormReading.Unplaced;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The review of files without a window: data in memory, real letters, work done at once.
class IntakeViewModelTest {
  private final TestOffice t = TestOffice.district();
  @TempDir Path folder;

  /// Reads files as the program does, and is sure of all it reads: how sure the reader is of itself
  /// is measured elsewhere.
  private static class RealForms implements FilledForms {
    @Override
    public SourceDocument source(Path file) {
      return new DirectSourceReader().read(file);
    }

    @Override
    public FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen) {
      FormMatcher matcher = new FormMatcher(known.forms(), known.labels());
      FormReading read =
          chosen.map(f -> matcher.match(source, f)).orElseGet(() -> matcher.match(source));
      return new FormReading(
          read.form(),
          read.confidence(),
          read.answers(),
          read.found().stream().map(f -> new Found(f.place(), f.label(), 1, f.spans())).toList(),
          read.unplaced(),
          read.problems(),
          source);
    }
  }

  private IntakeViewModel review(FilledForms forms, IntakeFolder.Copy copy) {
    IntakeFolder place = new IntakeFolder(folder.resolve("intake"), copy);
    return new IntakeViewModel(
        new IntakeViewModel.Ground(
            t.workspace, new DirectTaskRunner(t.failures::add), place, forms, t.clock));
  }

  private IntakeViewModel review() {
    return review(new RealForms(), (from, to) -> Files.copy(from, to));
  }

  private Letters letters() {
    return new Letters(t.workspace, folder.resolve("mail"));
  }

  private Path letter(int school) {
    Organisation sender = letters().strangers().get(school);
    return letters().from(sender, "заявка " + sender.number() + ".docx", a -> a);
  }

  private static List<State> states(IntakeViewModel vm) {
    return vm.files().stream().map(ReviewedFile::state).toList();
  }

  private Application only(IntakeViewModel.Registered result) {
    assertThat(result.refusals()).isEmpty();
    assertThat(result.applications()).hasSize(1);
    return result.applications().getFirst();
  }

  private static IntakeViewModel.Registered register(IntakeViewModel vm, String reason) {
    List<IntakeViewModel.Registered> told = new ArrayList<>();
    vm.register(vm.registrable(), reason, told::add);
    return told.getFirst();
  }

  @Test
  void goesOnToTheNextFileThatCanBeWorkedOn() throws Exception {
    IntakeViewModel vm = review();
    Path broken = Files.writeString(folder.resolve("а.docx"), "PK");
    vm.take(List.of(broken, letter(0), letter(1)), null);
    ReviewedFile second = vm.files().get(1);
    ReviewedFile third = vm.files().get(2);
    assertThat(states(vm)).startsWith(State.FAILED);
    assertThat(vm.next(List.of(second))).contains(third);
    assertThat(vm.next(List.of(third))).contains(second);
    assertThat(vm.next(List.of(second, third))).contains(vm.files().getFirst());
  }

  @Test
  void aFilledBlankIsReadyAtOnceAndRegisteredWithItsOriginal() throws Exception {
    IntakeViewModel vm = review();
    Path letter = letter(0);
    byte[] original = Files.readAllBytes(letter);
    vm.take(List.of(letter), null);
    Files.delete(letter);

    assertThat(states(vm)).containsExactly(State.READY);
    Application application = only(register(vm, ""));

    assertThat(states(vm)).containsExactly(State.REGISTERED);
    assertThat(application.state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(application.contestId()).isEqualTo(letters().contest());
    FileRef kept = application.attachments().getFirst().file();
    assertThat(kept).isNotNull();
    assertThat(t.<byte[]>read(r -> r.file(kept))).isEqualTo(original);
    assertThat(t.failures).isEmpty();
  }

  @Test
  void undoneRegistrationBringsTheFileBackUnderReview() {
    IntakeViewModel vm = review();
    vm.take(List.of(letter(0)), null);
    register(vm, "");
    t.workspace.undo();
    vm.refresh();

    assertThat(states(vm)).containsExactly(State.READY);
    assertThat(vm.waiting().get()).isEqualTo(1);
  }

  @Test
  void whatIsUnderReviewSurvivesARestartWithItsCorrections() {
    IntakeViewModel before = review();
    before.take(List.of(letter(0)), null);
    ReviewedFile file = before.files().getFirst();
    before.mending().change(file, "topic", a -> a.with("topic", "Исправленная тема"));
    Organisation other = letters().strangers().get(5);
    before.mending().choose(file, w -> w.withApplicant(new Arrival.Applicant.Known(other.id())));

    IntakeViewModel after = review();
    after.count();
    assertThat(after.waiting().get()).isEqualTo(1);
    after.begin();

    ReviewedFile again = after.files().getFirst();
    assertThat(again.answers().value("topic")).isEqualTo("Исправленная тема");
    assertThat(again.standing().orElseThrow().applicant()).isEqualTo(other);
    assertThat(again.state()).isEqualTo(State.READY);
  }

  @Test
  void registeredFilesAreNotThereTheNextDayAndTakenBackOnesAre() {
    IntakeViewModel before = review();
    before.take(List.of(letter(0), letter(1)), null);
    register(before, "");
    IntakeViewModel after = review();
    after.begin();
    assertThat(after.files()).isEmpty();

    IntakeViewModel third = review();
    third.take(List.of(letter(2)), null);
    register(third, "");
    t.workspace.undo();
    IntakeViewModel last = review();
    last.begin();
    assertThat(states(last)).containsExactly(State.READY);
  }

  @Test
  void theSameFileTwiceIsADuplicateHereAndAgainstTheData() {
    IntakeViewModel vm = review();
    Path letter = letter(0);
    vm.take(List.of(letter, letter), null);
    assertThat(states(vm)).containsExactly(State.READY, State.DUPLICATE);
    assertThat(register(vm, "").applications()).hasSize(1);

    vm.take(List.of(letter), null);
    assertThat(vm.files().getLast().state()).isEqualTo(State.DUPLICATE);
    assertThat(vm.registrable()).isEmpty();
  }

  @Test
  void anotherFileOfTheSameSchoolIsItsSecondVersionWithDifferences() {
    IntakeViewModel vm = review();
    Organisation sender = letters().strangers().getFirst();
    vm.take(List.of(letters().from(sender, "первая.docx", a -> a)), null);
    Application first = only(register(vm, ""));
    vm.take(List.of(letters().from(sender, "вторая.docx", a -> a.with("hours", "144"))), null);

    ReviewedFile second = vm.files().getLast();
    assertThat(second.state()).isEqualTo(State.SECOND_VERSION);
    assertThat(second.standing().orElseThrow().differences())
        .anySatisfy(d -> assertThat(d.after()).isEqualTo("144"));
    Application next = only(register(vm, ""));
    assertThat(next.id()).isEqualTo(first.id());
    assertThat(next.earlier()).hasSize(1);
    assertThat(next.attachments()).hasSize(2);
  }

  @Test
  void whatIsMissingIsAQuestionButMayBeRegistered() {
    IntakeViewModel vm = review();
    Organisation sender = letters().strangers().getFirst();
    vm.take(List.of(letters().from(sender, "неполная.docx", a -> a.with("demand", ""))), null);

    ReviewedFile file = vm.files().getFirst();
    assertThat(file.state()).isEqualTo(State.QUESTIONS);
    assertThat(vm.clean()).isEmpty();
    Application registered = only(register(vm, ""));
    List<ApplicationState> after = new ArrayList<>();
    vm.returnWithRemarks(registered.id(), o -> after.add(o.orThrow().state()));
    assertThat(after).containsExactly(ApplicationState.RETURNED);
  }

  @Test
  void aDoubtfulValueIsConfirmedAndItsLabelLearned() {
    FilledForms doubting =
        new RealForms() {
          @Override
          public FormReading match(
              SourceDocument source, Known known, Optional<FormDefinition> chosen) {
            FormReading sure = super.match(source, known, chosen);
            List<Found> found =
                sure.found().stream()
                    .map(
                        f ->
                            f.place().equals("hours")
                                ? new Found("hours", "Объём в часах", 0.6, f.spans())
                                : f)
                    .toList();
            return new FormReading(
                sure.form(), 0.7, sure.answers(), found, sure.unplaced(), List.of(), source);
          }
        };
    IntakeViewModel vm = review(doubting, (from, to) -> Files.copy(from, to));
    vm.take(List.of(letter(0)), null);
    ReviewedFile file = vm.files().getFirst();
    assertThat(file.state()).isEqualTo(State.QUESTIONS);

    List<LearnedLabel> learned = new ArrayList<>();
    vm.mending().settle(file, "hours", learned::add);

    assertThat(file.state()).isEqualTo(State.READY);
    assertThat(learned).extracting(LearnedLabel::label).containsExactly("Объём в часах");
    assertThat(t.list(r -> r.learnedLabels().all())).hasSize(1);
    t.workspace.undo();
    assertThat(t.list(r -> r.learnedLabels().all())).isEmpty();
  }

  @Test
  void aPieceSentIntoAFieldTeachesItsLabel() {
    FilledForms leaving =
        new RealForms() {
          @Override
          public FormReading match(
              SourceDocument source, Known known, Optional<FormDefinition> chosen) {
            FormReading read = super.match(source, known, chosen);
            return new FormReading(
                read.form(),
                read.confidence(),
                read.answers().with("hours", ""),
                read.found(),
                List.of(new Unplaced("Сколько часов: 72", List.of())),
                List.of(),
                source);
          }
        };
    IntakeViewModel vm = review(leaving, (from, to) -> Files.copy(from, to));
    vm.take(List.of(letter(0)), null);
    ReviewedFile file = vm.files().getFirst();
    assertThat(file.state()).isEqualTo(State.QUESTIONS);

    List<LearnedLabel> learned = new ArrayList<>();
    vm.mending().send(file, file.unplaced().getFirst(), "hours", learned::add);

    assertThat(file.answers().value("hours")).isEqualTo("72");
    assertThat(file.unplaced()).isEmpty();
    assertThat(file.state()).isEqualTo(State.READY);
    assertThat(learned).extracting(LearnedLabel::field).containsExactly("hours");
  }

  @Test
  void anUnknownSchoolIsEnteredWithItsApplication() {
    IntakeViewModel vm = review();
    Organisation sender = letters().strangers().getFirst();
    vm.take(
        List.of(
            letters()
                .from(
                    sender,
                    "новая.docx",
                    a ->
                        a.with("fullName", "МБОУ «Средняя школа № 777»")
                            .with("legalAddress", "г. Иной, ул. Новая, д. 1")
                            .with("phoneFax", "8 (000) 777-77-77")
                            .with("emailAndSite", "s777@inoy.example"))),
        null);
    ReviewedFile file = vm.files().getFirst();
    assertThat(file.state()).isEqualTo(State.QUESTIONS);
    assertThat(vm.registrable()).isEmpty();

    Organisation fresh = vm.mending().fresh(file, "МБОУ «Средняя школа № 777»");
    vm.mending().choose(file, w -> w.withApplicant(new Arrival.Applicant.Fresh(fresh)));
    Application application = only(register(vm, ""));

    Organisation entered = t.read(r -> r.organisations().get(application.applicantId()));
    assertThat(entered.number()).isEqualTo(777);
    assertThat(entered.email()).isEqualTo("s777@inoy.example");
    t.workspace.undo();
    assertThat(t.list(r -> r.organisations().all()))
        .noneMatch(o -> Integer.valueOf(777).equals(o.number()));
  }

  @Test
  void badFilesAreToldInOneSentenceAndHoldNothingUp() throws Exception {
    Path wrong = Files.writeString(folder.resolve("картинка.docx"), "это не документ");
    Path encrypted = folder.resolve("закрытая.docx");
    Files.write(encrypted, sealed());
    Path gone = folder.resolve("удалённая.docx");
    IntakeViewModel vm = review();
    vm.take(List.of(wrong, encrypted, gone, letter(0)), null);

    assertThat(states(vm)).containsExactly(State.FAILED, State.FAILED, State.READY);
    assertThat(vm.files().getFirst().look().get().sentence()).contains("картинка.docx");
    assertThat(vm.refused()).hasSize(1);
    assertThat(vm.refused().getFirst()).contains("удалённая.docx");
    assertThat(t.failures).isEmpty();
  }

  /// The beginning of a document protected with a password: an OLE2 file.
  private static byte[] sealed() {
    byte[] bytes = new byte[1536];
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }

  @Test
  void aFullDiskLeavesNothingHalfTaken() throws Exception {
    IntakeViewModel vm =
        review(
            new RealForms(),
            (from, to) -> {
              Files.writeString(to, "полови");
              throw new IOException("No space left on device");
            });
    Path letter = letter(0);
    vm.take(List.of(letter), null);

    assertThat(vm.files()).isEmpty();
    assertThat(vm.refused()).hasSize(1);
    assertThat(vm.refused().getFirst()).contains("на диске нет места");
    assertThat(Files.exists(letter)).isTrue();
    try (var left = Files.list(folder.resolve("intake"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFolderAndALotOfFilesAreTaken() throws Exception {
    Path many = Files.createDirectories(folder.resolve("много"));
    for (int i = 0; i < 300; i++) {
      Files.writeString(many.resolve("письмо " + i + ".txt"), "текст " + i);
    }
    Files.copy(letter(0), many.resolve("заявка.docx"));
    IntakeViewModel vm = review();
    vm.take(List.of(many), null);

    assertThat(vm.files()).hasSize(301);
    assertThat(vm.clean()).hasSize(1);
    assertThat(t.failures).isEmpty();
  }

  @Test
  void aFileTakenOutCanBePutBack() {
    IntakeViewModel vm = review();
    vm.take(List.of(letter(0)), null);
    List<ReviewedFile> chosen = List.of(vm.files().getFirst());
    vm.remove(chosen);
    assertThat(vm.files()).isEmpty();
    vm.putBack(chosen);

    assertThat(states(vm)).containsExactly(State.READY);
    assertThat(register(vm, "").applications()).hasSize(1);
  }

  @Test
  void aLetterOpenedTellsItsSchoolByTheSender() throws Exception {
    Organisation sender = letters().strangers().get(3);
    String text =
        "From: =?UTF-8?B?"
            + java.util.Base64.getEncoder().encodeToString("Школа".getBytes(StandardCharsets.UTF_8))
            + "?= <"
            + sender.email()
            + ">\r\nSubject: letter\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
            + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename=\"z.docx\"\r\n\r\n"
            + java.util.Base64.getMimeEncoder()
                .encodeToString(
                    Files.readAllBytes(
                        letters()
                            .from(
                                sender,
                                "z.docx",
                                a ->
                                    a.with("fullName", "школа")
                                        .with("legalAddress", "")
                                        .with("phoneFax", "")
                                        .with("emailAndSite", ""))))
            + "\r\n--b--\r\n";
    Path letter = Files.writeString(folder.resolve("письмо.eml"), text);
    IntakeViewModel vm = review();
    vm.take(List.of(letter), null);

    assertThat(vm.refused()).isEmpty();
    assertThat(vm.files()).hasSize(1);
    assertThat(vm.files().getFirst().standing().orElseThrow().applicant()).isEqualTo(sender);
  }
}
