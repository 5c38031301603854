package metodist.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationListTest {
  private static Organisation organisation(
      LegalForm form, OrganisationType type, @Nullable Integer number, String name) {
    return new Organisation(
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
        "");
  }

  @Test
  void printsOneNotationSortedByNumber() {
    List<Organisation> organisations =
        List.of(
            organisation(LegalForm.MBU_DO, OrganisationType.SUPPLEMENTARY, null, "ДДТ «Парус»"),
            organisation(LegalForm.MBDOU, OrganisationType.PRESCHOOL, 910, "Сад"),
            organisation(LegalForm.MBOU, OrganisationType.SCHOOL, 933, "Школа"),
            organisation(LegalForm.MBOU, OrganisationType.SCHOOL, 98, "Школа"));

    assertThat(OrganisationList.print(organisations))
        .isEqualTo("МБОУ №№\u00a098, 933; МБДОУ №\u00a0910; ДДТ «Парус»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "МБОУ №№ 918,921 | МБОУ 918, МБОУ 921 | 0",
        "МБДОУ: 910,959 | МБДОУ 910, МБДОУ 959 | 1",
        "МБДОУ 901, 992; ДДТ | МБДОУ 901, МБДОУ 992 | 1",
        "МБОУ 956 | МБОУ 956 | 1",
        "ДОУ 943,965 | ДОУ 943, ДОУ 965 | 1",
        "МБОУ №№ 936 | МБОУ 936 | 1",
        "Школы №№ 967, 905 и 909 | Школы 967, Школы 905, Школы 909 | 0",
        "Детские сады №№926, 935 | Детские сады 926, Детские сады 935 | 0",
        "ЦВР №2, школа №975 | ЦВР 2, школа 975 | 0",
        "МБУ ДО № 5 | МБУ ДО 5 | 0",
        "в 2022 году | '' | 0",
      })
  void readsTheNotationsInUse(String text, String expected, int remarks) {
    assertThat(
            OrganisationList.read(text).stream()
                .map(m -> m.kind() + " " + m.number())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
    assertThat(OrganisationList.style(text)).hasSize(remarks);
  }

  @Test
  void findsTheOrganisationsInTheRegister() {
    Organisation school = organisation(LegalForm.MBOU, OrganisationType.SCHOOL, 901, "Школа");
    Organisation kindergarten =
        organisation(LegalForm.MBDOU, OrganisationType.PRESCHOOL, 901, "Сад");
    assertThat(
            OrganisationList.resolve("МБОУ 901, МБДОУ 901", List.of(school, kindergarten)).values())
        .extracting(o -> o.orElseThrow().type())
        .containsExactly(OrganisationType.SCHOOL, OrganisationType.PRESCHOOL);
  }
}
