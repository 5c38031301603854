package metodist.reports.intake;

import java.util.List;
import java.util.Optional;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.Problem;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceMark;

/// What was read out of one filled form. `form` is empty when the file is none of the known forms;
/// then all its text is unplaced. `confidence` 0–1 is how sure the recognition of form and fields
/// is as a whole. Together, `found`, `unplaced` and the fixed text of the form hold every visible
/// character of the document.
public record FormReading(
    Optional<FormDefinition> form,
    double confidence,
    Answers answers,
    List<Found> found,
    List<Unplaced> unplaced,
    List<Problem> problems,
    SourceDocument source) {
  /// A value is taken without a question from here on.
  public static final double CERTAIN = 0.80;

  /// Below this nothing is taken; between the two a person is asked.
  public static final double POSSIBLE = 0.55;

  public FormReading {
    found = List.copyOf(found);
    unplaced = List.copyOf(unplaced);
    problems = List.copyOf(problems);
  }

  /// The places a person has to look at, in the order of the document.
  public List<String> doubtful() {
    return found.stream()
        .filter(f -> f.confidence() < CERTAIN)
        .map(Found::place)
        .distinct()
        .toList();
  }

  /// One answer and where it stands in the source. `place` is `field`, `table[row].column` or
  /// `repeat[group].field`, rows and groups from 0, as in [metodist.model.forms.FormCheck]. `label`
  /// is the label it stood under as the writer's file has it, empty when it was found by its mark.
  public record Found(String place, String label, double confidence, List<Span> spans) {
    public Found {
      spans = List.copyOf(spans);
    }
  }

  /// Text of the file that belongs to no field, in reading order.
  public record Unplaced(String text, List<Span> spans) {
    public Unplaced {
      spans = List.copyOf(spans);
    }
  }

  /// A stretch of the source.
  public record Span(SourceMark.Place start, SourceMark.Place end) {}
}
