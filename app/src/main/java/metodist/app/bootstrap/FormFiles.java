package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import metodist.app.feature.intake.FilledForms;
import metodist.model.forms.FormDefinition;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import org.jspecify.annotations.Nullable;

/// Filled forms read from files: the reader of foreign documents and the matcher of forms, one
/// after the other.
final class FormFiles implements FilledForms {
  private final SourceReader reader;
  private @Nullable Kept last;

  private record Kept(Known known, FormMatcher matcher) {}

  FormFiles(SourceReader reader) {
    this.reader = reader;
  }

  @Override
  public SourceDocument source(Path file) {
    return reader.read(file);
  }

  @Override
  public FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen) {
    FormMatcher matcher = matcher(known);
    return chosen.map(form -> matcher.match(source, form)).orElseGet(() -> matcher.match(source));
  }

  /// The matcher of the files that come together: what it learned of labels serves all of them.
  private synchronized FormMatcher matcher(Known known) {
    if (last == null || !last.known().equals(known)) {
      last = new Kept(known, new FormMatcher(known.forms(), known.labels()));
    }
    return last.matcher();
  }
}
