package metodist.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import org.junit.jupiter.api.Test;

class DeclensionTest {
  private static Person person(PersonName name, Map<GrammaticalCase, String> cases) {
    return new Person(
        PersonId.random(),
        0,
        name,
        Gender.UNKNOWN,
        cases,
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  @Test
  void aCorrectedNameWinsInFullAndInItsShortForms() {
    Declension declension = new Declension(List.of());
    Person person =
        person(
            new PersonName("Дубинка", "Ян", "Ильич"),
            Map.of(GrammaticalCase.DATIVE, "Дубинко Яну Ильичу"));

    assertThat(declension.full(person, GrammaticalCase.DATIVE)).isEqualTo("Дубинко Яну Ильичу");
    assertThat(declension.surnameInitials(person, GrammaticalCase.DATIVE))
        .isEqualTo("Дубинко\u00a0Я.И.");
    assertThat(declension.initialsSurname(person, GrammaticalCase.GENITIVE))
        .isEqualTo("Я.И.\u00a0Дубинки");
  }

  @Test
  void aNameWithoutPatronymicHasOneInitial() {
    Person person = person(new PersonName("Ракитина", "Вера", ""), Map.of());
    assertThat(new Declension(List.of()).surnameInitials(person, GrammaticalCase.ACCUSATIVE))
        .isEqualTo("Ракитину\u00a0В.");
  }

  @Test
  void aRememberedCorrectionOfAPostWins() {
    Declension declension =
        new Declension(
            List.of(
                new CaseCorrection(
                    CaseCorrectionId.random(),
                    1,
                    "Заведующий ДОУ",
                    Map.of(GrammaticalCase.DATIVE, "заведующему детским садом"))));

    assertThat(declension.post("заведующий ДОУ", GrammaticalCase.DATIVE))
        .isEqualTo("заведующему детским садом");
    assertThat(declension.post("заведующий ДОУ", GrammaticalCase.GENITIVE))
        .isEqualTo("заведующего ДОУ");
  }
}
