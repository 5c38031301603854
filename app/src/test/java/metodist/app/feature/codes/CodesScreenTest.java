package metodist.app.feature.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Theme;
import metodist.app.ui.TableKit;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCode.Kind;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodesScreenTest {
  private final TestOffice t = TestOffice.district();
  private final CodesViewModel vm = new CodesViewModel(t.data);

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private CodeRow row(Kind kind, String code) {
    vm.refresh();
    return Objects.requireNonNull(vm.rows().value()).stream()
        .filter(r -> r.code().kind() == kind && r.code().code().equals(code))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void theShippedCodesStandWithTheirPairsFromBothSides() {
    assertThat(vm.known()).hasSizeGreaterThan(40);
    CodeRow purchase = row(Kind.KVR, "244");
    assertThat(purchase.pairs()).contains("226", "349");
    assertThat(purchase.term()).isEqualTo(CodeRow.Term.NOW);
    assertThat(purchase.uses()).isPositive();
    assertThat(row(Kind.KOSGU, "226").pairs()).contains("112", "244");
  }

  @Test
  void anEndedCodeIsMarkedAndUndoBringsItBack() {
    BudgetCode prizes = row(Kind.KOSGU, "349").code();
    List<Outcome<BudgetCode>> outcomes = new ArrayList<>();
    vm.save(prizes.inDays(null, LocalDate.of(2025, 12, 31)), List.of("244"), outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    assertThat(row(Kind.KOSGU, "349").ended()).isTrue();

    t.workspace.undo();
    assertThat(row(Kind.KOSGU, "349").term()).isEqualTo(CodeRow.Term.NOW);
  }

  @Test
  void aCodeOfAnEstimateStaysAndItsSentenceSaysWhatToDo() {
    List<Outcome<List<BudgetCode>>> outcomes = new ArrayList<>();
    vm.remove(List.of(row(Kind.KVR, "244").code()), outcomes::add);
    assertThat(outcomes.getFirst().problems().getFirst().message())
        .startsWith("КВР 244 стоит в ")
        .endsWith("не удаляйте его, а укажите, по какой день он действует.");
    vm.remove(List.of(row(Kind.KOSGU, "229").code()), outcomes::add);
    assertThat(outcomes.getLast().done()).isTrue();
    vm.refresh();
    assertThat(vm.known()).noneMatch(c -> c.code().equals("229"));
  }

  @Test
  void aCodeIsAddedInTheDialogAndANewEditionFollowsIt() throws Exception {
    t.formFiller =
        form -> {
          type(form, "codes.edit.code", "359");
          type(form, "codes.edit.name", "Иные права");
          type(form, "codes.edit.pairs", "244; 853");
        };
    TestWindow.on(() -> fresh().commands().getFirst().run());
    assertThat(t.told).isEmpty();
    assertThat(row(Kind.KOSGU, "359").pairs()).containsExactly("244", "853");

    t.formFiller =
        form -> {
          type(form, "codes.edit.from", "01.01.2027");
          type(form, "codes.edit.name", "Иные права, новое название");
        };
    TestWindow.on(
        () -> {
          CodesView view = fresh();
          Parent shown = TestWindow.show(view, 1100, 700);
          TableKit<CodeRow> list = view.list();
          list.select(row(Kind.KOSGU, "359").code().id());
          shown.applyCss();
          shown.layout();
          new ClickCount().click(shown, "codes.preview.follow");
          return true;
        });
    CodeRow next = row(Kind.KOSGU, "359");
    assertThat(next.term()).isEqualTo(CodeRow.Term.COMING);
    assertThat(next.code().name()).isEqualTo("Иные права, новое название");
    assertThat(vm.known().stream().filter(c -> c.code().equals("359")).map(BudgetCode::to))
        .containsExactly(LocalDate.of(2026, 12, 31), null);
    assertThat(t.failures).isEmpty();
  }

  private CodesView fresh() {
    CodesFeature feature = new CodesFeature(t.office);
    return (CodesView) feature.open(feature.home());
  }

  private static void type(Node form, String id, String text) {
    Parent root = form.getParent() == null ? (Parent) form : form.getParent();
    if (form.getScene() == null) {
      Theme.dress(new Scene(root, 700, 600));
    }
    root.applyCss();
    Node field = ClickCount.find(root, id);
    (field instanceof DatePicker date ? date.getEditor() : (TextField) field).setText(text);
  }
}
