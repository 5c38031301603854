package metodist.app.feature.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;

/// How files become readings. All of it takes its time and is done off the interface thread; what
/// cannot be read is a `UserFacingException`.
public interface FilledForms {
  /// What a reading goes by: the forms known, and the labels people taught.
  record Known(List<FormDefinition> forms, List<LearnedLabel> labels) {
    public Known {
      forms = List.copyOf(forms);
      labels = List.copyOf(labels);
    }
  }

  SourceDocument source(Path file);

  /// Matches what was read against the forms known, or against the one a person chose.
  FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen);
}
