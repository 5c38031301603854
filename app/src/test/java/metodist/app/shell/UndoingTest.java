package metodist.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import metodist.app.platform.DirectTaskRunner;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.workspace.InMemoryForms;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.Test;

class UndoingTest {
  private final InMemoryWorkspace workspace =
      new InMemoryWorkspace(
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new InMemoryForms(List.of()));
  private final AtomicInteger committed = new AtomicInteger();
  private final Undoing undoing =
      new Undoing(
          workspace,
          new DirectTaskRunner(
              failure -> {
                throw new AssertionError(failure);
              }),
          committed::incrementAndGet);

  private static Person person() {
    return new Person(
        PersonId.random(),
        0,
        new PersonName("Осокина", "Вера", "Ильинична"),
        Gender.FEMALE,
        Map.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  private void addPerson() {
    var unused = workspace.<Person>edit("Добавить человека", edit -> edit.save(person()));
    undoing.update();
  }

  @Test
  void saysWhyThereIsNothingToTakeBack() {
    undoing.update();

    assertThat(undoing.undoCommand().run()).isFalse();
    assertThat(undoing.undoCommand().disabledReason()).isEqualTo("отменять нечего");
  }

  @Test
  void namesTheStepAndTakesItBack() {
    addPerson();
    assertThat(undoing.undoCommand().title()).isEqualTo("Отменить: Добавить человека");

    assertThat(undoing.undoCommand().run()).isTrue();

    assertThat(workspace.<Integer>read(reading -> reading.people().all().size())).isZero();
    assertThat(undoing.redoCommand().title()).isEqualTo("Повторить: Добавить человека");
    assertThat(committed.get()).isEqualTo(1);
  }
}
