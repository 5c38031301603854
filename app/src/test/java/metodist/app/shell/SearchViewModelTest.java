package metodist.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import metodist.app.platform.Command;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationName;
import metodist.model.forms.ShippedForms;
import metodist.model.shared.RecordId;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The search box on the sample district: what it finds, and that it is never stale.
class SearchViewModelTest {
  private final SampleClock clock =
      new SampleClock(
          Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow")));
  private final InMemoryWorkspace workspace = new InMemoryWorkspace(clock, new ShippedForms());
  private final List<String> ran = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final LiveSearch search = new LiveSearch(workspace, new DirectTaskRunner(failures::add));
  private final SearchViewModel vm =
      new SearchViewModel(
          search,
          id -> true,
          () ->
              List.of(
                  Command.of("order.new", "Создать приказ", () -> ran.add("order.new")),
                  Command.of("print", "Напечатать", () -> ran.add("print"))));

  @BeforeEach
  void fill() {
    SampleDistrict.fill(workspace, clock);
  }

  private List<String> records(String typed) {
    vm.query(typed);
    assertThat(failures).isEmpty();
    return vm.rows().stream()
        .filter(SearchRow.OfRecord.class::isInstance)
        .map(row -> ((SearchRow.OfRecord) row).title())
        .toList();
  }

  private Organisation school() {
    return workspace.<Organisation>read(
        reading ->
            reading.organisations().all().stream()
                .filter(o -> o.number() != null && o.active())
                .filter(
                    o ->
                        reading.applications().all().stream()
                            .anyMatch(a -> a.applicantId().equals(o.id())))
                .findFirst()
                .orElseThrow());
  }

  private void rename(Organisation school, String name) {
    workspace.<Organisation>edit(
        "Переименовать",
        edit ->
            edit.save(
                edit.organisations()
                    .get(school.id())
                    .withNames(List.of(new OrganisationName(null, name, name, name)))));
  }

  @Test
  void findsASchoolByItsNumberAndWhatItSent() {
    Organisation school = school();

    assertThat(records(school.number() + "")).contains(school.title());
    assertThat(vm.rows().getFirst()).isInstanceOf(SearchRow.Heading.class);
    assertThat(vm.rows())
        .anyMatch(
            row -> row instanceof SearchRow.Heading(String title, int n) && title.equals("Заявки"));
  }

  @Test
  void leadsFirstToTheRegisterOfTheStatusThatIsNamed() {
    vm.query("стажир");

    assertThat(vm.take())
        .hasValueSatisfying(
            row ->
                assertThat(row)
                    .isInstanceOfSatisfying(
                        SearchRow.OfRecord.class,
                        record -> assertThat(record.title()).contains("стажировочная площадка")));
  }

  @Test
  void followsAnEditItsUndoAndRedo() {
    Organisation school = school();
    records("школа");

    rename(school, "Гимназия «Звездопад»");
    assertThat(records("звездопад")).contains("Гимназия «Звездопад»");

    var undone = workspace.undo();
    assertThat(undone).isPresent();
    assertThat(records("звездопад")).isEmpty();
    assertThat(records(school.title())).contains(school.title());

    var redone = workspace.redo();
    assertThat(redone).isPresent();
    assertThat(records("звездопад")).contains("Гимназия «Звездопад»");
  }

  @Test
  void applicationsFollowTheNewNameOfTheirSchool() {
    Organisation school = school();
    records("школа");

    rename(school, "Гимназия «Звездопад»");

    vm.query("заявка звездопад");
    assertThat(vm.rows())
        .anyMatch(
            row -> row instanceof SearchRow.Heading(String title, int n) && title.equals("Заявки"));
  }

  @Test
  void theShownAnswerChangesWithTheData() {
    vm.query("звездопад");
    assertThat(vm.rows()).isEmpty();
    assertThat(vm.remark().get()).startsWith("Ничего не найдено");

    rename(school(), "Гимназия «Звездопад»");

    assertThat(vm.rows()).isNotEmpty();
    assertThat(vm.remark().get()).isEmpty();
  }

  @Test
  void theBinHidesAndGivesBack() {
    Organisation fresh =
        workspace.edit(
            "Создать",
            edit -> {
              Organisation like = edit.organisations().all().getFirst();
              return edit.save(
                  new Organisation(
                      metodist.model.directory.OrganisationId.random(),
                      0,
                      List.of(
                          new OrganisationName(null, "Лицей «Яхонт»", "Лицей «Яхонт»", "Яхонт")),
                      like.legalForm(),
                      like.type(),
                      null,
                      "",
                      "",
                      "",
                      "",
                      "",
                      "",
                      true,
                      ""));
            });
    assertThat(records("яхонт")).containsExactly("Лицей «Яхонт»");

    remove(fresh.id());
    assertThat(records("яхонт")).isEmpty();

    workspace.<Boolean>edit(
        "Восстановить",
        edit -> {
          edit.restore(fresh.id());
          return true;
        });
    assertThat(records("яхонт")).containsExactly("Лицей «Яхонт»");
  }

  private void remove(RecordId id) {
    workspace.<Boolean>edit(
        "Удалить",
        edit -> {
          edit.remove(id);
          return true;
        });
  }

  @Test
  void commandsAreFoundByPartsOfTheirNames() {
    vm.query("созд приказ");

    int heading = vm.rows().indexOf(new SearchRow.Heading("Команды", 1));
    assertThat(heading).isNotNegative();
    assertThat(vm.rows().get(heading + 1)).isInstanceOf(SearchRow.OfCommand.class);
  }

  @Test
  void headingsAreSteppedOverAndALongGroupUnfolds() {
    vm.query("заявка");
    int more = 0;
    while (!(vm.rows().get(more) instanceof SearchRow.More)) {
      more++;
    }
    int before = vm.rows().size();
    for (int i = 0; i < before && vm.chosen().get() != more; i++) {
      vm.move(1);
      assertThat(vm.rows().get(vm.chosen().get())).isNotInstanceOf(SearchRow.Heading.class);
    }

    assertThat(vm.take()).isEmpty();
    assertThat(vm.rows()).hasSizeGreaterThan(before);
  }
}
