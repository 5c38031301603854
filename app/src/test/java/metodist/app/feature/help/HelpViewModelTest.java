package metodist.app.feature.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import metodist.reports.guide.Guide;
import metodist.reports.guide.GuideReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
  private static final Guide GUIDE =
      GuideReader.read(
          """
          # Руководство

          <!-- chapter: rules -->
          ## Правила

          Счёт приказов ведёт журнал.

          <!-- chapter: orders -->
          ## Приказы

          Номер и дата.

          <!-- chapter: order -->
          ### Карточка приказа

          Текст и приложения.
          """);

  private final HelpViewModel vm = new HelpViewModel();

  @BeforeEach
  void read() {
    vm.choose("order");
    vm.guide(Optional.of(GUIDE));
  }

  private List<String> ids() {
    return vm.lines().stream().map(line -> line.chapter().id()).toList();
  }

  @Test
  void opensAtTheChapterAskedForWithTheWholeOfIt() {
    assertThat(vm.page().get().chosen()).isEqualTo("order");
    assertThat(vm.page().get().chapters())
        .extracting(Guide.Chapter::id)
        .containsExactly("orders", "order");
    assertThat(vm.chosenLine()).isEqualTo(2);
    assertThat(vm.remark().get()).isEmpty();
  }

  @Test
  void anUnknownChapterIsTheFirst() {
    vm.choose("nowhere");

    assertThat(vm.page().get().chosen()).isEqualTo("rules");
  }

  @Test
  void searchingLeavesTheChaptersThatHoldAllWords() {
    vm.query("счет");
    assertThat(ids()).containsExactly("rules");
    assertThat(vm.page().get().chosen()).isEqualTo("rules");

    vm.query("приказ");
    assertThat(ids()).containsExactly("rules", "orders", "order");
    assertThat(vm.page().get().chosen()).as("what is read stays").isEqualTo("rules");

    vm.query("приказ дата");
    assertThat(ids()).containsExactly("orders");

    vm.query("");
    assertThat(ids()).hasSize(3);
    assertThat(vm.page().get().marks().isEmpty()).isTrue();
  }

  @Test
  void aHeadingThatHoldsTheWordsIsReadFirst() {
    vm.query("номера");
    vm.choose("orders");
    vm.query("приложение");
    vm.query("карточка");

    assertThat(vm.page().get().chosen()).isEqualTo("order");
  }

  @Test
  void theLatinLayoutIsUnderstood() {
    vm.query("ghbkj;tybt");

    assertThat(ids()).containsExactly("order");
  }

  @Test
  void whatIsNowhereIsSaid() {
    vm.query("бегемот");

    assertThat(ids()).isEmpty();
    assertThat(vm.remark().get()).contains("нет");
  }

  @Test
  void withoutItsFileTheHelpSaysSoInOneSentence() {
    HelpViewModel bare = new HelpViewModel();
    bare.choose("order");
    bare.guide(Optional.empty());
    bare.query("приказ");

    assertThat(bare.remark().get()).contains("руководства не найден");
    assertThat(bare.lines()).isEmpty();
    assertThat(bare.page().get().chapters()).isEmpty();
  }
}
