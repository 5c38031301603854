package metodist.model.directory;

import java.util.Map;
import metodist.model.shared.Aggregate;
import metodist.model.shared.GrammaticalCase;

/// A remembered declension of a post or an organisation's name: once corrected, right everywhere.
/// `text` is the nominative; `forms` holds only the corrected cases.
public record CaseCorrection(
    CaseCorrectionId id, long version, String text, Map<GrammaticalCase, String> forms)
    implements Aggregate {
  public CaseCorrection {
    forms = Map.copyOf(forms);
  }

  @Override
  public String title() {
    return text;
  }

  @Override
  public CaseCorrection withVersion(long value) {
    return new CaseCorrection(id, value, text, forms);
  }
}
