package metodist.app.feature.intake;

import static org.assertj.core.api.Assertions.assertThat;

import metodist.model.forms.FormDefinition;
import metodist.model.forms.ShippedForms;
import org.junit.jupiter.api.Test;

class LabelAtTest {
  private static final FormDefinition FORM =
      new ShippedForms()
          .current().stream()
              .filter(f -> f.code().equals("internship-site-application"))
              .findFirst()
              .orElseThrow();

  @Test
  void neverTeachesTheLabelOfAnotherField() {
    String name = "Полное  наименование организации-заявителя:";
    assertThat(LabelAt.ofAnother(FORM, name, "immersionScenario")).isTrue();
    assertThat(LabelAt.ofAnother(FORM, "Виды работ", "hours")).isTrue();
    assertThat(LabelAt.ofAnother(FORM, name, "fullName")).isFalse();
    assertThat(LabelAt.ofAnother(FORM, "Сколько часов", "hours")).isFalse();
  }
}
