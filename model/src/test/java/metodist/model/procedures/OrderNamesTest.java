package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.orders.Order;
import metodist.model.orders.OrderCopy;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;

/// An order that names somebody who has left, or a school that was closed: one sentence each.
class OrderNamesTest {
  private final SmallDistrict district = new SmallDistrict();
  private final PersonId gone = district.experts.getLast();

  private List<String> warnings(Consumer<OrderCopy> more) {
    Order order =
        new Order(
                OrderId.random(),
                0,
                district.letterhead,
                Order.Kind.ORDER,
                "",
                null,
                "О сопровождении площадок",
                "",
                List.of(new Order.Clause("Закрепить методистов.")),
                List.of(),
                district.experts.getFirst(),
                false,
                null,
                List.of(),
                null,
                List.of(),
                OrderState.DRAFT,
                List.of())
            .with(more);
    return district.workspace.<List<Problem>>read(r -> OrderNames.problems(r, order)).stream()
        .filter(p -> !p.blocks())
        .map(Problem::message)
        .toList();
  }

  private void leaves(PersonId id) {
    district.edit(
        edit -> {
          Person p = edit.people().get(id);
          List<Post> ended =
              p.posts().stream()
                  .map(
                      post ->
                          new Post(
                              post.organisationId(),
                              post.title(),
                              post.head(),
                              post.from(),
                              SmallDistrict.DEADLINE.minusDays(1)))
                  .toList();
          return edit.save(
              new Person(
                  p.id(),
                  p.version(),
                  p.name(),
                  p.gender(),
                  p.nameCases(),
                  ended,
                  p.roles(),
                  p.degree(),
                  p.academicTitle(),
                  p.phone(),
                  p.email(),
                  p.publicContact(),
                  p.note()));
        });
  }

  @Test
  void whoHasLeftIsNamedOnceWhereverTheOrderNamesHim() {
    assertThat(warnings(o -> o.executors = List.of(gone))).isEmpty();
    leaves(gone);
    assertThat(
            warnings(
                o -> {
                  o.executors = List.of(gone);
                  o.clauses = List.of(new Order.Clause("Поручить {кому}.").assigned(gone, ""));
                }))
        .singleElement()
        .satisfies(
            s -> assertThat(s).endsWith("на 28.04.2022 нигде не работает: проверьте, кто вместо."));
  }

  @Test
  void aClosedSchoolAmongTheRecipientsIsNamed() {
    Organisation school =
        district.edit(
            edit -> {
              Organisation open = edit.organisations().all().getFirst();
              return edit.save(
                  new Organisation(
                      open.id(),
                      open.version(),
                      open.names(),
                      open.legalForm(),
                      open.type(),
                      open.number(),
                      open.district(),
                      open.address(),
                      open.phone(),
                      open.fax(),
                      open.email(),
                      open.site(),
                      false,
                      open.note()));
            });
    assertThat(warnings(o -> o.recipients = List.of(school.id())))
        .containsExactly(school.title() + " больше не действует, но стоит в рассылке приказа.");
  }
}
