package metodist.reports.intake;

import java.util.List;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.ShippedForms;

/// The shipped form definitions.
final class TestForms {
  static final List<FormDefinition> ALL = new ShippedForms().current();

  private TestForms() {}

  static FormDefinition get(String code) {
    return ALL.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }
}
