package metodist.app.feature.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TableImport;
import metodist.app.feature.TestOffice;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.ImportPlan;
import org.junit.jupiter.api.Test;

class DirectoryViewModelTest {
  private final TestOffice t = TestOffice.district();

  private Organisation school() {
    return t.read(
        r ->
            r.organisations().all().stream()
                .filter(o -> o.number() != null)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void renamingKeepsTheOldNameForPapersOfItsTime() {
    Organisation school = school();
    new OrganisationViewModel(t.data, school.id())
        .rename(LocalDate.of(2026, 9, 1), "Новое полное", "Новое краткое", "Новое");

    Organisation now = t.read(r -> r.organisations().get(school.id()));
    assertThat(now.name().shortName()).isEqualTo("Новое краткое");
    assertThat(now.nameOn(LocalDate.of(2026, 8, 31))).isEqualTo(school.name());
  }

  @Test
  void lastNameCannotBeRemoved() {
    Organisation school = school();
    new OrganisationViewModel(t.data, school.id()).removeName(school.name());

    assertThat(t.read(r -> r.organisations().get(school.id())).names()).isEqualTo(school.names());
  }

  @Test
  void correctedCaseOfAPostHoldsForEverybody() {
    Person person =
        t.read(
            r ->
                r.people().all().stream()
                    .filter(p -> !p.posts().isEmpty())
                    .findFirst()
                    .orElseThrow());
    String post = person.posts().getFirst().title();
    PersonViewModel vm = new PersonViewModel(t.data, person.id());
    vm.postCase(post, GrammaticalCase.DATIVE, "особой форме");
    vm.refresh();

    assertThat(Objects.requireNonNull(vm.card().value()).posts().getFirst().cases())
        .containsEntry(GrammaticalCase.DATIVE, "особой форме");
    vm.postCase(post, GrammaticalCase.DATIVE, "");
    vm.refresh();
    assertThat(
            Objects.requireNonNull(vm.card().value())
                .posts()
                .getFirst()
                .cases()
                .get(GrammaticalCase.DATIVE))
        .isNotEqualTo("особой форме");
  }

  @Test
  void previewOfAnImportWritesNothing() {
    long before = t.workspace.revision();
    TableImport load = new TableImport(t.data, DirectoryImports.ORGANISATIONS);
    TableImport.Preview[] seen = new TableImport.Preview[1];
    load.block(
        List.of(
            List.of("Краткое наименование", "Вид", "Номер"),
            List.of("МБОУ СОШ № 987", "Школа", "987")),
        p -> seen[0] = p);

    TableImport.Preview preview = Objects.requireNonNull(seen[0]);
    assertThat(t.workspace.revision()).isEqualTo(before);
    assertThat(preview.count(ImportPlan.Action.CREATE)).isEqualTo(1);
    load.apply(preview, () -> {});
    assertThat(t.list(r -> r.organisations().all()))
        .anySatisfy(o -> assertThat(o.number()).isEqualTo(987));
  }

  @Test
  void readsNamesWithoutAPatronymic() {
    assertThat(PersonNames.parse(" Иванова  Анна ").full()).isEqualTo("Иванова Анна");
    assertThat(PersonNames.parse("Мамедова Лейла Рустам кызы").patronymic())
        .isEqualTo("Рустам кызы");
  }
}
