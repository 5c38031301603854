package metodist.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The shapes of seed 001 with other numbers.
class OrganisationPhraseTest {
  private final List<Organisation> register = new ArrayList<>();

  private void add(LegalForm form, OrganisationType type, @Nullable Integer number, String name) {
    register.add(
        new Organisation(
            OrganisationId.random(),
            0,
            List.of(new OrganisationName(null, name, name, name)),
            form,
            type,
            number,
            "",
            "",
            "",
            "",
            "",
            "",
            true,
            ""));
  }

  OrganisationPhraseTest() {
    for (int number : new int[] {903, 918, 921, 936, 956}) {
      add(LegalForm.MBOU, OrganisationType.SCHOOL, number, "МБОУ СОШ № " + number);
    }
    for (int number : new int[] {901, 910, 943, 959, 992}) {
      add(LegalForm.MBDOU, OrganisationType.PRESCHOOL, number, "МБДОУ № " + number);
    }
    add(LegalForm.MBU_DO, OrganisationType.SUPPLEMENTARY, 2, "МБУ ДО ЦВР № 2");
    add(LegalForm.MBU_DO, OrganisationType.SUPPLEMENTARY, 1, "МБУ ДО ДЮЦ № 1");
    add(LegalForm.MBU_DO, OrganisationType.SUPPLEMENTARY, 3, "МБУ ДО ДДТ № 3");
    add(LegalForm.MBU_DO, OrganisationType.SUPPLEMENTARY, 3, "МБУ ДО ЦВР № 3");
    add(LegalForm.MBU, OrganisationType.METHODICAL_CENTRE, null, "МБУ МЦ");
  }

  private String read(String text) {
    return OrganisationPhrase.read(text, register).organisations().stream()
        .map(Organisation::title)
        .collect(Collectors.joining(", "));
  }

  @Test
  void readsTheSixNotationsOfTheSeed() {
    assertThat(read("МБОУ №№ 918,921")).isEqualTo("МБОУ СОШ № 918, МБОУ СОШ № 921");
    assertThat(read("МБОУ №№ 903,918; МБДОУ: 910,959"))
        .isEqualTo("МБОУ СОШ № 903, МБОУ СОШ № 918, МБДОУ № 910, МБДОУ № 959");
    assertThat(read("МБДОУ 901, 992")).isEqualTo("МБДОУ № 901, МБДОУ № 992");
    assertThat(read("МБОУ 956, МБУ ДО ДДТ №3")).isEqualTo("МБОУ СОШ № 956, МБУ ДО ДДТ № 3");
    assertThat(read("МБОУ №№ 936, ДЮЦ №1; ДОУ 943,959"))
        .isEqualTo("МБОУ СОШ № 936, МБУ ДО ДЮЦ № 1, МБДОУ № 943, МБДОУ № 959");
    assertThat(read("МБОУ №№ 903, 918 и 921; МБУ ДО ЦВР №2, МБУ МЦ"))
        .isEqualTo("МБОУ СОШ № 903, МБОУ СОШ № 918, МБОУ СОШ № 921, МБУ ДО ЦВР № 2, МБУ МЦ");
  }

  @Test
  void whatNobodyKnowsIsHandedBack() {
    OrganisationPhrase phrase =
        OrganisationPhrase.read("МБОУ №№ 918, 977; Дом «Дружба, мир»; ДДТ", register);

    assertThat(phrase.organisations()).hasSize(1);
    assertThat(phrase.unresolved())
        .extracting(OrganisationPhrase.Piece::text)
        .containsExactly("МБОУ №\u00a0977", "Дом «Дружба, мир»", "ДДТ");
  }

  @Test
  void whatIsPrintedIsReadBackWhole() {
    String printed = OrganisationList.print(register);

    assertThat(printed)
        .isEqualTo(
            "МБОУ №№\u00a0903, 918, 921, 936, 956; МБДОУ №№\u00a0901, 910, 943, 959, 992;"
                + " МБУ ДО ДДТ № 3; МБУ ДО ДЮЦ № 1; МБУ ДО ЦВР № 2; МБУ ДО ЦВР № 3; МБУ МЦ");
    assertThat(OrganisationPhrase.read(printed, register).organisations())
        .containsExactlyInAnyOrderElementsOf(register);
  }
}
