package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import metodist.model.contests.Application;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.shared.PersonName;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.shared.UserFacingException;
import metodist.model.sites.Site;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledWorkspaceTest {
  @TempDir Path temp;
  private OpenedData data;
  private Workspace workspace;

  @BeforeEach
  void open() {
    data = StorageModule.open(new DataFolder(temp), TestData.CLOCK, TestData.OPTIONS);
    workspace = data.workspace();
  }

  @AfterEach
  void close() {
    data.closeWithoutCopy();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void theJournalIsReadByPagesAndALargeStepNamesItsFirstRecordsAlone() {
    add("Школа № 1");
    workspace.edit(
        "Внести много",
        tx -> {
          for (int i = 0; i < 60; i++) {
            tx.save(SampleRecords.organisation("Школа № " + (100 + i)));
          }
          return true;
        });
    add("Школа № 2");

    List<JournalLine> page = workspace.journal(Long.MAX_VALUE, 2);
    assertThat(page).extracting(JournalLine::sequence).containsExactly(3L, 2L);
    assertThat(page.getLast().records()).isEqualTo(60);
    assertThat(page.getLast().first())
        .hasSize(JournalLine.NAMED)
        .extracting(JournalEntry.Touched::title)
        .startsWith("Школа № 100", "Школа № 101");
    assertThat(workspace.journal(2, 2)).extracting(JournalLine::sequence).containsExactly(1L);
    assertThat(workspace.journal(1, 2)).isEmpty();
  }

  @Test
  void refusesAnOutdatedRecordAndChangesNothing() {
    Organisation first = add("Школа № 1");
    change(first, "новое");
    String before = Dump.of(workspace);

    assertThatThrownBy(
            () ->
                workspace.edit(
                    "Изменить две",
                    tx -> {
                      tx.save(SampleRecords.organisation("Школа № 2"));
                      return tx.save(SampleRecords.withNote(first, "старое"));
                    }))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("Запись изменена")
        .hasMessageContaining("Школа № 1");
    assertThat(Dump.of(workspace)).isEqualTo(before);
    assertThat(workspace.revision()).isEqualTo(2);
  }

  @Test
  void whatAFailedEditHasReadOfItselfIsForgotten() {
    Organisation school = add("Школа № 1");

    assertThatThrownBy(
            () ->
                workspace.edit(
                    "Упасть",
                    tx -> {
                      tx.save(SampleRecords.withNote(school, "набросок"));
                      assertThat(tx.organisations().get(school.id()).note()).isEqualTo("набросок");
                      assertThat(tx.organisations().all()).hasSize(1);
                      throw new IllegalStateException("посреди работы");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(workspace.<Organisation>read(r -> r.organisations().get(school.id())))
        .isEqualTo(school);
    assertThat(workspace.<List<Organisation>>read(r -> r.organisations().all()))
        .containsExactly(school);
  }

  @Test
  void recordsThatNameAnotherAreTheSameWhetherAllWereReadOrNot() {
    workspace.edit(
        "Начать",
        tx -> {
          SampleRecords.ofEachKind(tx.keepFile("a", new byte[] {1})).forEach(tx::save);
          return true;
        });
    reopen();
    List<List<?>> before = workspace.read(JournaledWorkspaceTest::naming);
    for (RecordKind kind : RecordKind.values()) {
      assertThat(workspace.<List<?>>read(r -> r.all(kind))).isNotNull();
    }
    assertThat(workspace.<List<List<?>>>read(JournaledWorkspaceTest::naming)).isEqualTo(before);
    assertThat(before).noneMatch(List::isEmpty);
  }

  private static List<List<?>> naming(Reading r) {
    Application application = r.applications().all().getFirst();
    Site site = r.sites().all().getFirst();
    return List.of(
        r.applications().ofContest(application.contestId()),
        r.applications().ofApplicant(application.applicantId()),
        r.reviewSheets().ofApplication(application.id()),
        r.reviewSheets().ofContest(application.contestId()),
        r.sites().ofOrganisation(site.organisationId()),
        r.certificates().ofSite(site.id()));
  }

  @Test
  void aFailingEditLeavesNoTrace() {
    add("Школа № 1");
    String before = Dump.of(workspace);

    assertThatThrownBy(
            () ->
                workspace.edit(
                    "Упасть",
                    tx -> {
                      tx.save(SampleRecords.organisation("Школа № 2"));
                      throw new IllegalStateException("посреди работы");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Dump.of(workspace)).isEqualTo(before);
    assertThat(workspace.journal(Long.MAX_VALUE, 10)).hasSize(1);
    assertThat(data.usable()).isTrue();
  }

  @Test
  void anEditSeesItsOwnWritesAndDoesNotNest() {
    int seen =
        workspace.edit(
            "Добавить",
            tx -> {
              tx.save(SampleRecords.organisation("Школа № 1"));
              return tx.organisations().all().size();
            });
    assertThat(seen).isEqualTo(1);
    assertThatThrownBy(
            () -> workspace.edit("Снаружи", tx -> workspace.edit("Внутри", inner -> true)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(workspace.revision()).isEqualTo(1);
  }

  @Test
  void undoAndRedoWorkAcrossRestarts() {
    Organisation school = add("Школа № 1");
    String one = Dump.of(workspace);
    change(school, "изменено");
    String two = Dump.of(workspace);
    reopen();

    assertThat(workspace.undoState().undo()).contains("Изменить");
    assertThat(workspace.undo()).isPresent();
    assertThat(Dump.of(workspace)).isEqualTo(one);
    reopen();
    assertThat(workspace.undoState().redo()).contains("Изменить");
    assertThat(workspace.redo()).isPresent();
    assertThat(Dump.of(workspace)).isEqualTo(two);
    assertThat(workspace.undo()).isPresent();
    assertThat(workspace.undo()).isPresent();
    assertThat(workspace.undo()).isEmpty();
    assertThat(Dump.of(workspace)).isEmpty();
  }

  @Test
  void newWorkClearsRedo() {
    add("Школа № 1");
    workspace.undo();
    add("Школа № 2");

    assertThat(workspace.undoState().redo()).isEmpty();
    assertThat(workspace.redo()).isEmpty();
  }

  @Test
  void aVersionFromBeforeAnUndoIsOutdated() {
    Organisation first = add("Школа № 1");
    Organisation second = change(first, "изменено");
    workspace.undo();

    assertThatThrownBy(() -> change(second, "поверх"))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("Запись изменена");
    assertThatThrownBy(() -> change(first, "поверх")).isInstanceOf(UserFacingException.class);
  }

  @Test
  void keepsARecordOthersReferTo() {
    Organisation school = add("Школа № 1");
    Person person = addPerson(school.id());

    assertThatThrownBy(() -> remove(school.id()))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("Школа № 1")
        .hasMessageContaining("Иванова Анна");
    assertThat(workspace.bin()).isEmpty();

    workspace.edit(
        "Удалить обе",
        tx -> {
          tx.remove(school.id());
          tx.remove(person.id());
          return true;
        });
    assertThat(workspace.bin()).hasSize(2);
    assertThatThrownBy(() -> restore(person.id())).hasMessageContaining("удалённую");
    restore(school.id());
    restore(person.id());
    assertThat(workspace.bin()).isEmpty();
    assertThat(workspace.<Person>read(r -> r.people().get(person.id())).posts())
        .isEqualTo(person.posts());
  }

  @Test
  void doesNotSaveAReferenceToARecordInTheBin() {
    Organisation school = add("Школа № 1");
    remove(school.id());

    assertThatThrownBy(() -> addPerson(school.id())).hasMessageContaining("удалённую");
  }

  @Test
  void anEmptiedBinIsGoneForGoodAndTheRestCanStillBeUndone() {
    add("Школа № 1");
    Organisation gone = add("Школа № 2");
    remove(gone.id());
    workspace.emptyBin();
    reopen();

    assertThat(workspace.bin()).isEmpty();
    assertThat(workspace.history(gone.id())).isEmpty();
    assertThat(workspace.undoState().undo()).contains("Добавить Школа № 1");
    workspace.undo();
    assertThat(Dump.of(workspace)).isEmpty();
  }

  @Test
  void tellsTheHistoryOfARecordInRussianWords() {
    Organisation school = add("Школа № 1");
    change(school, "переехала");
    remove(school.id());
    restore(school.id());

    List<RecordChange> history = workspace.history(school.id());

    assertThat(history)
        .extracting(RecordChange::action)
        .containsExactly(
            RecordChange.Action.RESTORED,
            RecordChange.Action.REMOVED,
            RecordChange.Action.CHANGED,
            RecordChange.Action.CREATED);
    assertThat(history.get(2).fields())
        .containsExactly(new RecordChange.FieldChange("Примечание", "", "переехала"));
    assertThat(history.get(3).fields()).contains(new RecordChange.FieldChange("Вид", "", "Школа"));
  }

  @Test
  void everyFieldOfEveryRecordHasARussianLabel() {
    workspace.edit(
        "Добавить всё",
        tx -> {
          SampleRecords.ofEachKind(tx.keepFile("a", new byte[] {1})).forEach(tx::save);
          return true;
        });
    List<RecordId> ids = new ArrayList<>();
    for (JournalEntry.Touched touched : workspace.journal(Long.MAX_VALUE, 1).getFirst().first()) {
      ids.add(workspace.read(r -> r.find(touched.kind(), touched.id()).orElseThrow().id()));
    }
    for (RecordId id : ids) {
      assertThat(workspace.history(id).getFirst().fields())
          .as("%s", id)
          .isNotEmpty()
          .noneMatch(field -> field.field().matches("[A-Za-z.]+"));
    }
  }

  @Test
  void revertsARecordToHowItWas() {
    Organisation school = add("Школа № 1");
    change(change(school, "раз"), "два");
    RecordChange first = workspace.history(school.id()).get(1);

    workspace.revert(first);

    assertThat(workspace.<Organisation>read(r -> r.organisations().get(school.id())).note())
        .isEqualTo("раз");
    workspace.undo();
    assertThat(workspace.<Organisation>read(r -> r.organisations().get(school.id())).note())
        .isEqualTo("два");
  }

  @Test
  void anInterruptedCallerHarmsNothing() throws InterruptedException {
    AtomicBoolean flagKept = new AtomicBoolean();
    for (int no = 0; no < 20; no++) {
      int number = no;
      Thread caller =
          new Thread(
              () -> {
                Thread.currentThread().interrupt();
                add("Школа № " + number);
                flagKept.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      caller.join();
    }
    assertThat(flagKept).isTrue();
    assertThat(workspace.<Integer>read(r -> r.organisations().all().size())).isEqualTo(20);
    assertThat(data.usable()).isTrue();
  }

  @Test
  void tellsListenersOfEveryCommittedChange() {
    List<String> heard = new ArrayList<>();
    Workspace.Subscription subscription = workspace.onChange(entry -> heard.add(entry.title()));
    add("Школа № 1");
    workspace.undo();
    subscription.close();
    add("Школа № 2");

    assertThat(heard).containsExactly("Добавить Школа № 1", "Отменить: Добавить Школа № 1");
  }

  @Test
  void refusesATextTooLongForAColumnAndStaysUsable() {
    assertThatThrownBy(() -> add("Ж".repeat(1_100_000)))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("Слишком длинный текст");
    add("Школа № 1");
  }

  private Organisation add(String name) {
    return workspace.edit("Добавить " + name, tx -> tx.save(SampleRecords.organisation(name)));
  }

  private Person addPerson(OrganisationId school) {
    return workspace.edit(
        "Добавить человека",
        tx ->
            tx.save(
                SampleRecords.person(
                    PersonId.random(), new PersonName("Иванова", "Анна", ""), school)));
  }

  private Organisation change(Organisation organisation, String note) {
    return workspace.edit("Изменить", tx -> tx.save(SampleRecords.withNote(organisation, note)));
  }

  private void remove(RecordId id) {
    workspace.edit(
        "Удалить",
        tx -> {
          tx.remove(id);
          return true;
        });
  }

  private void restore(RecordId id) {
    workspace.edit(
        "Вернуть из корзины",
        tx -> {
          tx.restore(id);
          return true;
        });
  }
}
