package metodist.app.feature.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.app.feature.TestOffice;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.forms.Answers.Row;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class HandoutsViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final EventId conference =
      t.read(
          r ->
              r.events().all().stream()
                  .filter(e -> e.kind() == EventKind.CONFERENCE)
                  .map(Event::id)
                  .findFirst()
                  .orElseThrow());
  private final HandoutsViewModel vm = new HandoutsViewModel(t.data, conference);
  private final List<Outcome<?>> outcomes = new ArrayList<>();

  /// As the screen shows it after the data have changed.
  private HandoutsCard card() {
    vm.refresh();
    return vm.shown().orElseThrow();
  }

  private List<String> usual() {
    return card().rows().stream().filter(HandoutRow::usual).map(HandoutRow::key).toList();
  }

  @Test
  void withoutAWishTheLatestEventThatHasBegunIsShown() {
    HandoutsViewModel open = new HandoutsViewModel(t.data, null);
    Event shown = open.shown().orElseThrow().event();

    assertThat(shown.kind()).isEqualTo(EventKind.FORUM);
    assertThat(shown.dates().first().orElseThrow().getYear()).isEqualTo(2026);
  }

  @Test
  void issuedPapersStandBesideTheirPeopleAndComeBackByUndo() {
    vm.choose(HandoutKind.SPEAKER);
    List<String> speakers = usual();
    vm.issue(speakers, "", outcomes::add);

    assertThat(outcomes).hasSize(1).allMatch(o -> o.done());
    assertThat(card().given()).isEqualTo(speakers.size());
    assertThat(card().rows().stream().filter(r -> r.handout().isPresent()).map(HandoutRow::key))
        .containsExactlyInAnyOrderElementsOf(speakers);
    assertThat(vm.given(speakers.subList(0, 2))).hasSize(2);

    t.workspace.undo();
    vm.refresh();
    assertThat(card().given()).isZero();
  }

  @Test
  void pastedParticipantsAppearOnce() {
    int before = card().rows().size();
    vm.addPasted("Новикова Инна Петровна; методист; Центр соседнего района", outcomes::add);
    vm.addPasted("Новикова Инна Петровна; методист; Центр соседнего района", outcomes::add);

    assertThat(outcomes).extracting(o -> (Object) o.orThrow()).containsExactly(1, 0);
    assertThat(card().rows()).hasSize(before + 1);
  }

  @Test
  void changedLayoutIsTheEventsOwnAndCanBeReset() {
    vm.choose(HandoutKind.DIPLOMA);
    vm.layout(l -> l.lines = List.of(HandoutLine.centred("Диплом {кому}", 30, 0)), outcomes::add);
    assertThat(card().layout().lines()).hasSize(1);

    vm.layout(l -> l.lines = List.of(HandoutLine.centred("{ком}", 30, 0)), outcomes::add);
    assertThat(outcomes.getLast().done()).isFalse();
    assertThat(card().layout().lines().getFirst().text()).isEqualTo("Диплом {кому}");

    vm.resetLayout();
    assertThat(card().layout().lines())
        .isEqualTo(ShippedLayouts.of(conference, HandoutKind.DIPLOMA).lines());
  }

  @Test
  void annulledPaperLeavesItsPersonWithoutOne() {
    vm.choose(HandoutKind.SPEAKER);
    vm.issue(usual().subList(0, 1), "", outcomes::add);
    List<String> first = usual().subList(0, 1);
    vm.annul(vm.given(first), "Опечатка", outcomes::add);

    assertThat(outcomes).allMatch(o -> o.done());
    assertThat(card().given()).isZero();
    assertThat(t.<Handout>list(r -> r.handouts().ofEvent(conference)))
        .singleElement()
        .matches(h -> h.annulled().equals("Опечатка"));
  }

  @Test
  void linesOfALayoutComeBackUnchangedAndWrongOnesAreNamed() {
    List<HandoutLine> lines = ShippedLayouts.of(conference, HandoutKind.THANKS).lines();

    assertThat(LayoutLines.read(LayoutLines.rows(lines)).orThrow()).isEqualTo(lines);
    Outcome<List<HandoutLine>> wrong =
        LayoutLines.read(List.of(new Row("", Map.of("text", "ДИПЛОМ", "look", "32, ж, рыжий"))));
    assertThat(wrong.problems().getFirst().message())
        .startsWith("Строка 1: непонятно «рыжий». Пишите размер");
    assertThat(
            LayoutLines.read(
                    List.of(new Row("", Map.of("text", "Текст", "look", "10,5, жк, справа"))))
                .orThrow())
        .containsExactly(
            new HandoutLine("Текст", 10.5, true, true, HandoutLine.Align.RIGHT, 0, 0, 0));
  }

  @Test
  void aLineStandsWhereItsHeightSaysAndOnlyBelowTheOnesAboveIt() {
    List<HandoutLine> lines =
        List.of(
            HandoutLine.centred("ДИПЛОМ", 40, 0).at(60),
            HandoutLine.centred("{кому}", 20, 6),
            HandoutLine.centred("{дата}", 12, 0).aligned(HandoutLine.Align.RIGHT).at(150));
    assertThat(LayoutLines.read(LayoutLines.rows(lines)).orThrow()).isEqualTo(lines);

    assertThat(said("60", "55"))
        .isEqualTo(
            "Строка 2 стоит не ниже строки над ней (60 мм): переставьте строки по порядку сверху"
                + " вниз.");
    assertThat(said("", "три сантиметра"))
        .isEqualTo("Строка 2: от верха листа — целое число миллиметров от 1 до 290.");
  }

  private static String said(String first, String second) {
    return LayoutLines.read(
            List.of(
                new Row("", Map.of("text", "ДИПЛОМ", "top", first)),
                new Row("", Map.of("text", "награждается", "top", second))))
        .problems()
        .getFirst()
        .message();
  }
}
