package metodist.app.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import metodist.app.feature.TestOffice;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormEdits.Kind;
import metodist.model.forms.FormField;
import metodist.model.forms.FormFile;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormViewModelTest {
  private static final String PINNED = "base-site-application";
  @TempDir Path temp;
  private final TestOffice t = TestOffice.district();
  private final List<FormRevisionId> next = new ArrayList<>();

  private FormViewModel open(String code, int revision) {
    FormViewModel vm = new FormViewModel(t.data, FormRevisionId.of(code, revision), List.of());
    vm.onNextRevision(next::add);
    return vm;
  }

  private FormDefinition stored(String code, int revision) {
    return t.read(r -> r.forms().get(code, revision));
  }

  private Optional<FormDefinition> newest(String code) {
    return t.read(r -> r.forms().newest(code));
  }

  /// A form of our own that nothing pins.
  private FormViewModel fresh() {
    List<FormRevisionId> made = new ArrayList<>();
    new FormListViewModel(t.data)
        .copy(stored("project-passport", 1), "Заявка на конкурс", made::add);
    FormViewModel vm = new FormViewModel(t.data, made.getFirst(), List.of());
    vm.onNextRevision(next::add);
    return vm;
  }

  private static final String OWN = "zayavka-na-konkurs";

  @Test
  void aChangeOfAPinnedRevisionBecomesTheNextOneAndIsTakenBack() {
    FormViewModel vm = open(PINNED, 1);
    vm.wording(List.of(2, 0), w -> w.withText("Наименование организации"));

    assertThat(next).containsExactly(FormRevisionId.of(PINNED, 2));
    assertThat(stored(PINNED, 1).fields().get(2).label()).startsWith("Полное наименование");
    assertThat(stored(PINNED, 2).fields().get(2).label()).isEqualTo("Наименование организации");
    assertThat(stored(PINNED, 2).fields().get(2).id()).isEqualTo("fullName");

    t.workspace.undo();
    assertThat(t.list(r -> r.forms().all()))
        .noneMatch(f -> f.code().equals(PINNED) && f.revision() == 2);
    assertThat(t.failures).isEmpty();
  }

  @Test
  void aFormNobodyPinsIsChangedWhereItIs() {
    FormViewModel vm = fresh();
    vm.select(List.of(0, 0));
    vm.part(List.of(0, 0), p -> p.withRules(FieldRules.OPTIONAL));
    vm.part(List.of(0, 0), p -> p.withType(FieldType.ORGANISATION));
    vm.refresh();

    assertThat(next).isEmpty();
    FormField field = stored(OWN, 1).fields().getFirst();
    assertThat(field.required()).isFalse();
    assertThat(field.type()).isEqualTo(FieldType.ORGANISATION);
    assertThat(vm.part().orElseThrow().type()).contains(FieldType.ORGANISATION);
  }

  @Test
  void aTableIsAddedToTheChosenSectionAndNamed() {
    FormViewModel vm = fresh();
    vm.select(List.of(0));
    vm.add(Kind.TABLE);
    vm.refresh();
    assertThat(vm.selected()).containsExactly(0, 10);
    vm.wording(vm.selected(), w -> w.withText("Участники проекта"));
    vm.refresh();
    vm.select(List.of(0, 10, 0));
    vm.wording(vm.selected(), w -> w.withText("Школа"));

    FormTable table = stored(OWN, 1).tables().getFirst();
    assertThat(table.id()).isEqualTo("uchastnikiProekta");
    assertThat(table.columns())
        .extracting(FormTable.Column::id)
        .containsExactly("shkola", "vtoroyStolbets");
  }

  @Test
  void partsMoveAndLeaveByTheKeysOfTheOutline() {
    FormViewModel vm = fresh();
    vm.select(List.of(0, 1));
    assertThat(vm.movable(-1)).isTrue();
    vm.move(-1);
    vm.refresh();
    assertThat(stored(OWN, 1).fields().getFirst().id()).isEqualTo("authors");
    assertThat(vm.selected()).containsExactly(0, 0);
    assertThat(vm.movable(-1)).isFalse();

    vm.remove();
    vm.refresh();
    assertThat(stored(OWN, 1).field("authors")).isEmpty();
    assertThat(vm.selected()).containsExactly(0);
    assertThat(vm.carriable(List.of(0, 0), List.of(2))).isTrue();
    vm.carry(List.of(0, 0), List.of(2));
    assertThat(stored(OWN, 1).sections().getLast().fields().getLast().id()).isEqualTo("title");
  }

  @Test
  void whatCannotBeAddedHereIsNotOffered() {
    FormViewModel vm = open("activity-plan", 1);
    vm.select(List.of());
    assertThat(vm.addable()).containsExactly(Kind.HEAD, Kind.SECTION);
    vm.select(List.of(0, 0));
    assertThat(vm.addable()).contains(Kind.COLUMN, Kind.GROUP, Kind.FIELD);
    assertThat(vm.addable()).doesNotContain(Kind.REPEATED);
  }

  @Test
  void anUnfinishedFormIsKeptAndToldOf() {
    FormViewModel vm = fresh();
    vm.wording(List.of(0, 0), w -> w.withText(""));
    vm.refresh();

    FormCard card = vm.shown().orElseThrow();
    assertThat(card.sound()).isFalse();
    assertThat(card.problems().getFirst().message()).isEqualTo("Поле без названия.");
    assertThat(card.tree().placeOf(card.problems().getFirst().field())).containsExactly(0, 0);
    assertThat(newest(OWN)).isEmpty();
  }

  @Test
  void aRemovedRevisionIsGoneFromTheScreen() {
    FormViewModel vm = fresh();
    FormListViewModel list = new FormListViewModel(t.data);
    FormRow row =
        Objects.requireNonNull(list.rows().value()).stream()
            .filter(r -> r.code().equals(OWN))
            .findFirst()
            .orElseThrow();
    list.remove(row, outcome -> assertThat(outcome.done()).isTrue());
    vm.refresh();
    assertThat(vm.shown()).isEmpty();
  }

  @Test
  void theListTellsRevisionsAndWhereTheyAreUsed() {
    open(PINNED, 1).wording(List.of(), w -> w.withHelp("Подсказка"));
    FormListViewModel list = new FormListViewModel(t.data);
    FormRow row =
        Objects.requireNonNull(list.rows().value()).stream()
            .filter(r -> r.code().equals(PINNED))
            .findFirst()
            .orElseThrow();

    assertThat(row.newest().revision()).isEqualTo(2);
    assertThat(row.revisions()).hasSize(2);
    assertThat(row.contestsOf(row.revisions().getFirst())).isNotEmpty();
    assertThat(row.contestsOf(row.newest())).isEmpty();
    list.offer(row, false);
    assertThat(newest(PINNED)).isEmpty();
    list.refresh();
    list.remove(
        list.rows().value().stream().filter(r -> r.code().equals(PINNED)).findFirst().orElseThrow(),
        outcome -> assertThat(outcome.done()).isTrue());
    assertThat(newest(PINNED)).isPresent();
  }

  @Test
  void aBadFileIsRefusedAndNothingIsKept() throws Exception {
    Path file = temp.resolve("чужая.json");
    Files.writeString(file, "{\"id\": \"x1\", \"title\": \"Т\", \"colour\": 1}");
    FormListViewModel list = new FormListViewModel(t.data);
    list.take(file, id -> assertThat(id).isNull());
    assertThat(t.failures).singleElement().asString().contains("чужая.json");
    assertThat(t.list(r -> r.formRevisions().all())).isEmpty();

    Files.writeString(file, FormFile.write(stored("activity-plan", 1).withCode("our-plan")));
    List<FormRevisionId> taken = new ArrayList<>();
    list.take(file, taken::add);
    assertThat(taken).containsExactly(FormRevisionId.of("our-plan", 1));
  }
}
