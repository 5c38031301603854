package metodist.app.feature.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.events.CopyPart;
import metodist.model.events.Event;
import metodist.model.events.EventKind;
import metodist.model.procedures.EventCopySteps;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class CopyViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final Event forum =
      t.read(
          r ->
              r.events().all().stream()
                  .filter(e -> e.kind() == EventKind.FORUM && e.name().contains("2026"))
                  .findFirst()
                  .orElseThrow());
  private final CopyViewModel vm = new CopyViewModel(t.data, forum.id());
  private final List<Outcome<Event>> made = new ArrayList<>();

  private EventCopySteps.Plan plan() {
    return vm.plan().get().orElseThrow();
  }

  @Test
  void proposesNextYearOnTheSameWeekday() {
    assertThat(plan().choice().name()).isEqualTo("Форум инноваций 2027");
    LocalDate old = forum.dates().days().getFirst();
    EventCopySteps.MovedDay day =
        plan().days().stream().filter(d -> d.from().equals(old)).findFirst().orElseThrow();
    assertThat(day.to().getYear()).isEqualTo(2027);
    assertThat(day.to().getDayOfWeek()).isEqualTo(old.getDayOfWeek());
  }

  @Test
  void everyChoiceIsLookedAtBeforeAnythingIsStored() {
    int before = t.list(r -> r.events().all()).size();
    vm.take(CopyPart.COMMITTEE, false);
    vm.name(" Форум открытий 2027 ");
    vm.move(forum.dates().days().getFirst(), LocalDate.of(2027, 11, 4));
    assertThat(plan().event().committee().members()).isEmpty();
    assertThat(plan().event().name()).isEqualTo("Форум открытий 2027");
    assertThat(plan().days()).anySatisfy(d -> assertThat(d.warning()).isEqualTo("нерабочий день"));
    assertThat(t.list(r -> r.events().all())).hasSize(before);
  }

  @Test
  void createsOneEventInOneStepAndItsCardAsksToCheckTheTexts() {
    vm.create(made::add);
    Event copy = made.getFirst().orThrow();
    assertThat(copy.clusters()).hasSize(7);
    assertThat(copy.organisationCount()).isEqualTo(31);
    assertThat(copy.committee().members()).hasSize(8);
    assertThat(copy.cases()).isEmpty();
    assertThat(copy.sessions().getFirst().start())
        .isEqualTo(
            plan()
                .days()
                .getFirst()
                .to()
                .atTime(Objects.requireNonNull(forum.sessions().getFirst().start()).toLocalTime()));

    EventViewModel card = new EventViewModel(t.data, copy.id());
    assertThat(Objects.requireNonNull(card.card().value()).copied()).isNotEmpty();
    card.confirm(null);
    card.refresh();
    assertThat(Objects.requireNonNull(card.card().value()).copied()).isEmpty();

    t.workspace.undo();
    t.workspace.undo();
    assertThat(t.<Boolean>read(r -> r.events().find(copy.id()).isPresent())).isFalse();
    assertThat(t.list(r -> r.estimates().ofEvent(copy.id()))).isEmpty();
  }

  @Test
  void anEmptyNameIsRefusedWithASentence() {
    vm.name("  ");
    vm.create(made::add);
    assertThat(made.getFirst().problems().getFirst().message())
        .isEqualTo("Укажите, как называется новое мероприятие.");
  }
}
