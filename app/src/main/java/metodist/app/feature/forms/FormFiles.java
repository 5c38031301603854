package metodist.app.feature.forms;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Messages;
import metodist.app.platform.SaveDesk;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormFile;
import metodist.reports.compose.FileNames;

/// «Экспорт» and «Импорт»: a form as a file for another centre.
final class FormFiles {
  private final Office office;
  private final Messages m;
  private final FileKind json;

  FormFiles(Office office, Messages m) {
    this.office = office;
    this.m = m;
    json = new FileKind(m.text("file.kind"), List.of("json"));
  }

  /// Asks where and writes the form there.
  void export(FormDefinition form) {
    office
        .dialogs()
        .saveFile(m.text("export"), FileNames.safe(form.title()) + ".json", json)
        .ifPresent(
            target ->
                new SaveDesk(office.dialogs(), office.desk().tasks())
                    .save(
                        target,
                        out -> out.write(FormFile.write(form).getBytes(StandardCharsets.UTF_8)),
                        where -> office.notices().done(m.text("exported", where.getFileName()))));
  }

  /// The file to take a form from; empty when cancelled.
  Optional<Path> ask() {
    return office.dialogs().openFile(m.text("import"), json);
  }
}
