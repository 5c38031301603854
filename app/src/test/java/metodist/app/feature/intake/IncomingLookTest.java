package metodist.app.feature.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.feature.TestOffice;
import metodist.app.platform.DirectTaskRunner;
import metodist.model.forms.FormDefinition;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingLookTest {
  private final TestOffice t = TestOffice.district();
  @TempDir Path folder;

  private static final class Reader implements FilledForms {
    @Override
    public SourceDocument source(Path file) {
      return new DirectSourceReader().read(file);
    }

    @Override
    public FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen) {
      return new FormMatcher(known.forms(), known.labels()).match(source);
    }
  }

  @Test
  void saysWhatTheNewFilesSeemToBe() throws Exception {
    Letters letters = new Letters(t.workspace, folder.resolve("mail"));
    Path form = letters.from(letters.strangers().getFirst(), "заявка.docx", a -> a);
    Path letter = Files.writeString(folder.resolve("письмо.rtf"), "{\\rtf1 Good day}");
    Path broken = Files.writeString(folder.resolve("битый.docx"), "PK nothing");
    Path parcel = Files.writeString(folder.resolve("архив.zip"), "PK");
    ObservableList<Path> fresh = FXCollections.observableArrayList(form);
    IncomingLook look =
        new IncomingLook(
            new IntakeViewModel.Ground(
                t.workspace,
                new DirectTaskRunner(t.failures::add),
                new IntakeFolder(folder.resolve("intake")),
                new Reader(),
                t.clock),
            fresh);
    assertThat(look.words().get(form)).startsWith("похоже на: Заявка");

    fresh.setAll(List.of(letter, broken, parcel));

    assertThat(look.words()).doesNotContainKey(form);
    assertThat(look.words().get(letter)).isEqualTo("не похоже ни на одну из форм");
    assertThat(look.words().get(broken)).contains("битый.docx");
    assertThat(look.words().get(parcel)).startsWith("архив");
    assertThat(t.failures).isEmpty();
  }
}
