package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
  private final OrganisationId authority = OrganisationId.random();
  private final OrganisationId centre = OrganisationId.random();
  private final List<Person> people = new ArrayList<>();

  private Organisation organisation(OrganisationId id) {
    String name = id.equals(centre) ? "МБУ МЦ" : "управления образования";
    return new Organisation(
        id,
        0,
        List.of(new OrganisationName(null, name, name, name)),
        LegalForm.MBU,
        OrganisationType.OTHER,
        null,
        "",
        "",
        "",
        "",
        "",
        "",
        true,
        "");
  }

  private RegisterNames names() {
    return new RegisterNames(
        id -> people.stream().filter(p -> p.id().equals(id)).findFirst(),
        id -> Optional.of(organisation(id)),
        DAY);
  }

  private Committee.Member member(
      String surname, CommitteeRole role, @Nullable Boolean agreed, Post... posts) {
    Person person =
        new Person(
            PersonId.random(),
            0,
            new PersonName(surname, "Вера", "Олеговна"),
            Gender.FEMALE,
            Map.of(),
            List.of(posts),
            List.of(),
            "",
            "",
            "",
            "",
            false,
            "");
    people.add(person);
    return new Committee.Member(person.id(), role, agreed);
  }

  private Post at(OrganisationId where, String title) {
    return new Post(where, title, false, null, null);
  }

  @Test
  void rolesAreMergedOverTheirRowsAndAgreementFollowsTheRule() {
    Committee committee =
        new Committee(
            List.of(
                member("Ухова", CommitteeRole.MEMBER, null, at(centre, "методист")),
                member("Ракитина", CommitteeRole.CO_CHAIR, null, at(authority, "начальник")),
                member("Сомова", CommitteeRole.CO_CHAIR, false, at(centre, "директор")),
                member("Бах", CommitteeRole.SECRETARY, true, at(authority, "специалист"))));

    List<Committee.Row> rows = committee.rows(names(), authority);

    assertThat(rows)
        .extracting(r -> r.person().name().surname())
        .containsExactly("Ракитина", "Сомова", "Бах", "Ухова");
    assertThat(rows).extracting(Committee.Row::roleSpan).containsExactly(2, 0, 1, 1);
    assertThat(rows)
        .extracting(Committee.Row::role)
        .containsExactly(
            "Сопредседатели", "Сопредседатели", "Ответственный секретарь", "Член оргкомитета");
    assertThat(rows)
        .extracting(Committee.Row::byAgreement)
        .containsExactly(false, false, true, true);
    assertThat(rows).extracting(Committee.Row::no).containsExactly(1, 2, 3, 4);
    assertThat(rows.getLast().post()).isEqualTo("методист МБУ МЦ");
  }

  @Test
  void postIsThatOfTheDayAndOneWhoLeftIsTold() {
    Post former = new Post(centre, "старший методист", false, null, DAY.minusDays(1));
    Committee committee =
        new Committee(
            List.of(
                member(
                    "Ухова",
                    CommitteeRole.MEMBER,
                    null,
                    former,
                    new Post(authority, "специалист", false, DAY, null)),
                member("Сомова", CommitteeRole.MEMBER, null, former)));
    Event event =
        Event.named(EventKind.FORUM, "Форум")
            .with(
                e -> {
                  e.committee = committee;
                  e.dates = EventDates.on(DAY);
                });

    assertThat(committee.rows(names(), authority).getFirst().post())
        .isEqualTo("специалист управления образования");
    assertThat(EventRules.problems(event, names()))
        .extracting(p -> p.message())
        .containsExactly("Сомова\u00a0В.О. в оргкомитете, но на 30.10.2026 нигде не работает.");
  }
}
