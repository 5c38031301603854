package metodist.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.UserFacingException;
import org.junit.jupiter.api.Test;

class InMemoryWorkspaceTest {
  private final InMemoryWorkspace workspace =
      new InMemoryWorkspace(
          Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC),
          new InMemoryForms(List.of()));

  @Test
  void refusesAnOutdatedRecordAndChangesNothing() {
    Organisation saved = workspace.edit("Добавить", tx -> tx.save(school("Школа № 1")));
    workspace.edit("Изменить", tx -> tx.save(saved));

    assertThatThrownBy(() -> workspace.edit("Изменить", tx -> tx.save(saved)))
        .isInstanceOf(UserFacingException.class);
    assertThat(workspace.revision()).isEqualTo(2);
  }

  @Test
  void takesBackAndDoesAgainAnEditOfSeveralRecordsAsOneStep() {
    workspace.edit(
        "Добавить две",
        tx -> {
          tx.save(school("Школа № 1"));
          return tx.save(school("Школа № 2"));
        });

    assertThat(workspace.undo()).isPresent();
    assertThat(organisations()).isEmpty();
    assertThat(workspace.undoState().redo()).contains("Добавить две");
    assertThat(workspace.redo()).isPresent();
    assertThat(organisations()).hasSize(2);
  }

  @Test
  void keepsARecordOthersReferTo() {
    Organisation school = workspace.edit("Добавить", tx -> tx.save(school("Школа № 1")));
    workspace.edit(
        "Указать",
        tx -> tx.save(new Centre(CentreId.random(), 0, school.id(), null, "Район", "Город")));

    assertThatThrownBy(() -> workspace.edit("Удалить", tx -> remove(tx, school.id())))
        .hasMessageContaining("Сведения о центре");
    assertThat(workspace.bin()).isEmpty();
  }

  @Test
  void bringsARecordBackFromTheBin() {
    Organisation school = workspace.edit("Добавить", tx -> tx.save(school("Школа № 1")));
    workspace.edit("Удалить", tx -> remove(tx, school.id()));
    assertThat(organisations()).isEmpty();

    workspace.undo();

    assertThat(organisations()).hasSize(1);
    assertThat(workspace.bin()).isEmpty();
  }

  private List<Organisation> organisations() {
    return workspace.read(r -> r.organisations().all());
  }

  private static boolean remove(Edit tx, OrganisationId id) {
    tx.remove(id);
    return true;
  }

  private static Organisation school(String name) {
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(new OrganisationName(null, name, name, name)),
        LegalForm.GBOU,
        OrganisationType.SCHOOL,
        1,
        "Район",
        "",
        "",
        "",
        "",
        "",
        true,
        "");
  }
}
