package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormRevision;
import metodist.model.forms.LearnedLabel;
import metodist.model.procedures.FormSteps;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFormsTest {
  private static final String CODE = "project-passport";
  @TempDir Path temp;

  @Test
  void aChangedFormSurvivesARestartBesideTheShippedOne() {
    in(workspace -> change(workspace, "Паспорт района"));

    in(
        workspace -> {
          List<FormDefinition> known =
              workspace.read(
                  r -> r.forms().all().stream().filter(f -> f.code().equals(CODE)).toList());
          assertThat(known).extracting(FormDefinition::revision).containsExactlyInAnyOrder(1, 2);
          assertThat(workspace.<String>read(r -> r.forms().newest(CODE).orElseThrow().title()))
              .isEqualTo("Паспорт района");
        });
  }

  @Test
  void theHistoryTellsWhatChangedInAForm() {
    in(
        workspace -> {
          FormRevision second = change(workspace, "Паспорт района");
          workspace.edit(
              "Изменить форму",
              tx -> FormSteps.change(tx, titled(second.definition(), "Паспорт города")));

          RecordChange.FieldChange field =
              workspace.history(second.id()).getFirst().fields().getFirst();
          assertThat(field.field()).isEqualTo("Описание формы");
          assertThat(field.before()).startsWith("Паспорт района\n");
          assertThat(field.after()).startsWith("Паспорт города\n");
        });
  }

  @Test
  void aRevisionInTheBinIsReadUntilTheBinIsEmptied() {
    in(
        workspace -> {
          FormRevision second = change(workspace, "Паспорт района");
          workspace.edit("Удалить форму", tx -> FormSteps.remove(tx, second));
          assertThat(workspace.bin()).hasSize(1);
          assertThat(found(workspace, 2)).isPresent();
          workspace.emptyBin();
          assertThat(found(workspace, 2)).isEmpty();
        });
  }

  @Test
  void learnedLabelsAreKept() {
    in(
        workspace ->
            workspace.edit(
                "Запомнить подпись",
                tx -> FormSteps.learn(tx, new LearnedLabel(CODE, "Кто сделал", "authors"))));

    in(
        workspace ->
            assertThat(workspace.<List<LearnedLabel>>read(r -> r.learnedLabels().ofForm(CODE)))
                .extracting(LearnedLabel::field)
                .containsExactly("authors"));
  }

  private void in(Consumer<Workspace> work) {
    try (OpenedData data =
        StorageModule.open(new DataFolder(temp), TestData.CLOCK, TestData.OPTIONS)) {
      work.accept(data.workspace());
    }
  }

  private static Optional<FormDefinition> found(Workspace workspace, int revision) {
    return workspace.read(r -> r.forms().find(CODE, revision));
  }

  private static FormRevision change(Workspace workspace, String title) {
    return workspace.edit(
        "Изменить форму", tx -> FormSteps.change(tx, titled(tx.forms().get(CODE, 1), title)));
  }

  private static FormDefinition titled(FormDefinition form, String title) {
    return form.withWording(form.wording().withText(title));
  }
}
