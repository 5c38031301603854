package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.procedures.DirectorySteps.Newcomer;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryStepsTest {
  private final SmallDistrict district = new SmallDistrict();

  private Outcome<Person> enter(String name, @Nullable OrganisationId where, String post) {
    return district.step(
        tx ->
            DirectorySteps.enterPerson(
                tx, new Newcomer(name, where, post, Optional.of(PersonRole.Kind.EXPERT))));
  }

  private int people() {
    return district.list(r -> r.people().all()).size();
  }

  @Test
  void newcomerIsEnteredWithPostAndRole() {
    Person entered = enter("Тихонова Инна Павловна", district.first.id(), "учитель").orThrow();

    assertThat(entered.name().full()).isEqualTo("Тихонова Инна Павловна");
    assertThat(entered.posts())
        .containsExactly(new Post(district.first.id(), "учитель", false, null, null));
    assertThat(entered.roles()).extracting(PersonRole::kind).contains(PersonRole.Kind.EXPERT);
  }

  @Test
  void whoeverIsKnownIsTakenAndNotEnteredTwice() {
    Person first = enter("Тихонова Инна Павловна", null, "").orThrow();
    int before = people();
    Person second = enter("тихонова инна павловна", null, "").orThrow();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void whatIsNoNameIsRefusedAndNothingIsEntered() {
    int before = people();

    assertThat(enter("завтра в 15:30", null, "").problems())
        .extracting(Problem::message)
        .containsExactly(
            "Не понять фамилию, имя и отчество: «завтра в 15:30». Напишите их полностью: «Иванова"
                + " Наталья Анатольевна».");
    assertThat(enter("Тихонова Инна", null, "учитель").problems())
        .extracting(Problem::message)
        .containsExactly("Выберите, где эта должность.");
    assertThat(enter("Тихонова Инна", district.first.id(), "").problems())
        .extracting(Problem::message)
        .containsExactly("Напишите должность.");
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void organisationSaysItsKindAndNumberByItsName() {
    Organisation entered =
        district.step(tx -> DirectorySteps.enterOrganisation(tx, "Лицей № 13", "")).orThrow();

    assertThat(entered.type()).isEqualTo(OrganisationType.LYCEUM);
    assertThat(entered.number()).isEqualTo(13);
    assertThat(entered.name().fullName()).isEqualTo("Лицей № 13");
  }

  @Test
  void organisationKnownByAnotherSpellingIsTakenAsItStands() {
    Organisation known = district.first;
    List<Organisation> before = district.list(r -> r.organisations().all());
    Organisation taken =
        district
            .step(tx -> DirectorySteps.enterOrganisation(tx, "Школа № " + known.number(), ""))
            .orThrow();

    assertThat(taken).isEqualTo(known);
    assertThat(district.list(r -> r.organisations().all())).isEqualTo(before);
  }
}
