package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import metodist.app.feature.intake.FilledForms;
import metodist.model.forms.FormDefinition;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;

/// Filled forms read from files: the reader of foreign documents and the matcher of forms, one
/// after the other.
final class FormFiles implements FilledForms {
  private final SourceReader reader;

  FormFiles(SourceReader reader) {
    this.reader = reader;
  }

  @Override
  public SourceDocument source(Path file) {
    return reader.read(file);
  }

  @Override
  public FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen) {
    FormMatcher matcher = new FormMatcher(known.forms(), known.labels());
    return chosen.map(form -> matcher.match(source, form)).orElseGet(() -> matcher.match(source));
  }
}
