package metodist.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metodist.model.directory.ApplicantMatch.Clues;
import metodist.model.directory.ApplicantMatch.Guess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The sender of a paper is found by whatever the paper says of it, and never by what only looks
/// like it.
class ApplicantMatchTest {
  private final Organisation fifth =
      organisation(
          "муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная"
              + " школа №\u00a05»",
          "МБОУ СОШ №\u00a05",
          OrganisationType.SCHOOL,
          5);
  private final Organisation fifteenth =
      organisation(
          "муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная"
              + " школа №\u00a015»",
          "МБОУ СОШ №\u00a015",
          OrganisationType.SCHOOL,
          15);
  private final Organisation garden =
      organisation(
          "муниципальное бюджетное дошкольное образовательное учреждение «Детский сад №\u00a05»",
          "МБДОУ №\u00a05",
          OrganisationType.PRESCHOOL,
          5);
  private final Organisation house =
      organisation(
          "муниципальное бюджетное учреждение дополнительного образования «Дом детского творчества"
              + " «Парус»",
          "МБУ ДО «Парус»",
          OrganisationType.SUPPLEMENTARY,
          null);
  private final ApplicantMatch match = new ApplicantMatch(List.of(fifth, fifteenth, garden, house));

  private static Organisation organisation(
      String full, String shortName, OrganisationType type, @Nullable Integer number) {
    String place = number == null ? "77" : number + (type == OrganisationType.PRESCHOOL ? "0" : "");
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(new OrganisationName(null, full, shortName, "")),
        LegalForm.MBOU,
        type,
        number,
        "",
        "г. Примерск, ул. Садовая, д. " + place,
        "8 (000) 555-10-" + (number == null ? "77" : "%02d".formatted(number)),
        "",
        "org" + place + "@primer.example",
        "",
        true,
        "");
  }

  private static Clues named(String name) {
    return new Clues(List.of(name), List.of(), List.of(), List.of(), List.of());
  }

  private Guess best(Clues clues) {
    return match.rank(clues).getFirst();
  }

  @Test
  void byItsFullName() {
    Guess guess = best(named(fifth.name().fullName().toUpperCase(java.util.Locale.ROOT)));

    assertThat(guess.organisation()).isEqualTo(fifth);
    assertThat(guess.certain()).isTrue();
    assertThat(guess.why()).isEqualTo("по наименованию");
  }

  @Test
  void byKindAndNumberHoweverWritten() {
    for (String name : List.of("МБОУ СОШ № 15", "Школа №15", "сош 15 г. Примерска")) {
      Guess guess = best(named(name));
      assertThat(guess.organisation()).as(name).isEqualTo(fifteenth);
      assertThat(guess.certain()).as(name).isTrue();
    }
    assertThat(best(named("детский сад № 5")).organisation()).isEqualTo(garden);
  }

  @Test
  void byASimilarNameOnlyWithAQuestionOrMoreSigns() {
    String name = "МУДО Дом детского творчества «Парус» г. Примерска";
    Guess alone = best(named(name));
    assertThat(alone.organisation()).isEqualTo(house);

    Guess more =
        best(
            new Clues(
                List.of(name),
                List.of(),
                List.of("тел. 8(000)5551077"),
                List.of("ORG77@primer.example"),
                List.of()));
    assertThat(more.organisation()).isEqualTo(house);
    assertThat(more.certain()).isTrue();
    assertThat(more.why()).contains("по электронной почте");
  }

  @Test
  void anotherNumberInTheNameOutweighsAllLikeness() {
    assertThat(match.rank(named("МБОУ «Средняя общеобразовательная школа № 999»"))).isEmpty();
  }

  @Test
  void byEmailAloneWhenTheFormAsksNoName() {
    Guess guess =
        best(new Clues(List.of(), List.of(), List.of(), List.of("org5@primer.example"), List.of()));

    assertThat(guess.organisation()).isEqualTo(fifth);
    assertThat(guess.certain()).isTrue();
  }

  @Test
  void aMentionInTheTextIsOnlyOffered() {
    Guess guess =
        best(
            new Clues(
                List.of(), List.of(), List.of(), List.of(), List.of("Заявка школы № 15.docx")));

    assertThat(guess.organisation()).isEqualTo(fifteenth);
    assertThat(guess.certain()).isFalse();
  }

  @Test
  void nothingIsInvented() {
    assertThat(match.rank(named("Рога и копыта"))).isEmpty();
    assertThat(match.rank(new Clues(List.of(), List.of(), List.of(), List.of(), List.of())))
        .isEmpty();
  }
}
