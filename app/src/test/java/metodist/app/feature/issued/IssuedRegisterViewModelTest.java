package metodist.app.feature.issued;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.issued.PaperKind;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuedRegisterViewModelTest {
  @Test
  void paperWhoseFactsChangedIsOutdatedAndSaysWhat(@TempDir Path papers) {
    TestOffice t = TestOffice.district(papers);
    Application draft =
        t.read(
            r ->
                r.applications().all().stream()
                    .filter(a -> a.state() == ApplicationState.DRAFT)
                    .findFirst()
                    .orElseThrow());
    t.office.papers().open(PaperKind.APPLICATION, draft.id().value(), Format.DOCX);
    assertThat(t.failures).isEmpty();
    assertThat(t.shownFiles).singleElement().satisfies(file -> assertThat(file).exists());
    IssuedRegisterViewModel vm = new IssuedRegisterViewModel(t.data, new DocumentService());
    IssuedRow row = Objects.requireNonNull(vm.rows().value()).getFirst();
    assertThat(row.outdated()).isFalse();

    t.data.change(
        "Изменить заявку",
        edit ->
            edit.save(
                edit.applications()
                    .get(draft.id())
                    .withAnswers(draft.answers().with("topic", "Совсем другая тема"))));
    vm.refresh();

    assertThat(Objects.requireNonNull(vm.rows().value()).getFirst().changes())
        .anySatisfy(c -> assertThat(c.sentence()).contains("Совсем другая тема"));
  }

  @Test
  void equalPaperIsEnteredOnce(@TempDir Path papers) {
    TestOffice t = TestOffice.district(papers);
    Application draft = t.read(r -> r.applications().all().getFirst());
    int before = t.read(r -> r.issuedDocuments().all()).size();
    t.office.papers().open(PaperKind.APPLICATION, draft.id().value(), Format.DOCX);
    t.office.papers().open(PaperKind.APPLICATION, draft.id().value(), Format.DOCX);

    assertThat(t.list(r -> r.issuedDocuments().all())).hasSize(before + 1);
  }
}
