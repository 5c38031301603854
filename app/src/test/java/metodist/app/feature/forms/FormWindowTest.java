package metodist.app.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRevisionId;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.source.direct.DirectSourceReader;
import metodist.reports.twin.FilledBlank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The editor of forms by hand: buttons, menus, keys.
class FormWindowTest {
  private static final Messages M = Messages.of(FormsFeature.class);
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private static void fire(Parent root, String id) {
    ((Button) ClickCount.find(root, id)).fire();
  }

  private static void add(FormView view, Parent root, String kind) {
    MenuItem item =
        ((MenuButton) ClickCount.find(root, "forms.part.add"))
            .getItems().stream()
                .filter(i -> i.getId().equals("forms.part.add." + kind + ".item"))
                .findFirst()
                .orElseThrow();
    assertThat(item.isDisable()).as(item.getText()).isFalse();
    item.fire();
    view.refresh();
  }

  private static void type(FormView view, Parent root, String id, String text) {
    root.applyCss();
    root.layout();
    ((TextArea) ClickCount.find(root, "forms.part." + id)).setText(text);
    view.commit();
    view.refresh();
  }

  @Test
  void aMethodistMakesAFormWithARepeatingTableSendsItsBlankAndReadsItBack() throws Exception {
    TestOffice t = TestOffice.district(papers);
    t.answers.add("Заявка на конкурс чтецов");
    TestWindow.on(
        () -> {
          FormListView list = new FormListView(t.office, new FormListViewModel(t.data), M);
          Parent root = TestWindow.show(list, 1000, 700);
          fire(root, "forms.create");
          return true;
        });
    FormRevisionId id = (FormRevisionId) ((Destination.OfRecord) t.opened.getFirst()).id();
    FormViewModel vm = new FormViewModel(t.data, id, List.of());

    TestWindow.on(
        () -> {
          FormView view = new FormView(t.office, vm, M);
          Parent root = TestWindow.show(view, 1200, 900);
          vm.select(List.of(0));
          add(view, root, "TABLE");
          type(view, root, "label", "Участники конкурса");
          vm.select(List.of(0, 1, 0));
          type(view, root, "label", "Фамилия, имя участника");
          vm.select(List.of(0, 1, 1));
          type(view, root, "label", "Класс");
          add(view, root, "COLUMN");
          type(view, root, "label", "Произведение");
          type(view, root, "aliases", "Что читает\nАвтор и название");
          add(view, root, "SECTION");
          type(view, root, "label", "Этапы подготовки");
          add(view, root, "REPEAT");
          fire(root, "forms.card.blank");
          return true;
        });

    FormDefinition made = t.read(r -> r.forms().get("zayavka-na-konkurs-chtetsov", 1));
    assertThat(made.tables().getFirst().columns())
        .extracting(c -> c.id())
        .containsExactly("familiyaImyaUchastnika", "klass", "proizvedenie");
    assertThat(made.tables().getFirst().columns().get(2).aliases())
        .containsExactly("Что читает", "Автор и название");
    assertThat(made.repeats()).hasSize(1);
    assertThat(t.failures).isEmpty();
    comesBackFilled(t, made);
  }

  /// The blank goes out, is filled, and what was written comes back to its places.
  private void comesBackFilled(TestOffice t, FormDefinition made) throws IOException {
    FilledBlank filled = FilledBlank.of(Files.readAllBytes(t.shownFiles.getLast()));
    assertThat(filled.typed())
        .containsKeys("mc_fullName", "mc_uchastnikiKonkursa_3_klass", "mc_etapy_2_nazvanie");
    Path back = papers.resolve("от школы.docx");
    Files.write(back, filled.docx());

    FormReading reading =
        new FormMatcher(t.list(r -> r.forms().current()), List.of())
            .match(new DirectSourceReader().read(back));
    assertThat(reading.form()).contains(made);
    assertThat(reading.answers().value("fullName")).isEqualTo(filled.typed().get("mc_fullName"));
    assertThat(reading.answers().rows("uchastnikiKonkursa"))
        .hasSize(3)
        .last()
        .extracting(row -> row.cell("proizvedenie"))
        .isEqualTo(filled.typed().get("mc_uchastnikiKonkursa_3_proizvedenie"));
    assertThat(reading.answers().groups("etapy").get(1))
        .containsEntry("nazvanie", filled.typed().get("mc_etapy_2_nazvanie"));
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void theOutlineObeysTheKeyboardAndAPinnedFormGoesOnInItsNextRevision() throws Exception {
    TestOffice t = TestOffice.district(papers);
    FormRevisionId pinned = FormRevisionId.of("base-site-application", 1);
    FormViewModel first = new FormViewModel(t.data, pinned, List.of());
    TestWindow.on(
        () -> {
          FormView view = new FormView(t.office, first, M);
          Parent root = TestWindow.show(view, 1200, 900);
          ClickCount hands = new ClickCount().watch(root);
          first.select(List.of(2, 0));
          ClickCount.find(root, "forms.outline").requestFocus();
          hands.press(ClickCount.find(root, "forms.outline"), KeyCode.DOWN, true);
          return true;
        });

    FormPlaces.Card next = (FormPlaces.Card) t.opened.getLast();
    assertThat(next.id()).isEqualTo(FormRevisionId.of("base-site-application", 2));
    assertThat(next.part()).containsExactly(2, 1);
    assertThat(fields(t)).startsWith("legalAddress", "fullName");

    FormViewModel vm = new FormViewModel(t.data, next.id(), next.part());
    TestWindow.on(
        () -> {
          FormView view = new FormView(t.office, vm, M);
          Parent root = TestWindow.show(view, 1200, 900);
          ClickCount hands = new ClickCount().watch(root);
          TreeView<?> outline = (TreeView<?>) ClickCount.find(root, "forms.outline");
          outline.requestFocus();
          hands.press(ClickCount.find(root, "forms.outline"), KeyCode.UP, true);
          view.refresh();
          hands.press(ClickCount.find(root, "forms.outline"), KeyCode.INSERT, false);
          view.refresh();
          assertThat(vm.part().orElseThrow().type()).contains(FieldType.TEXT);
          hands.press(ClickCount.find(root, "forms.outline"), KeyCode.DELETE, false);
          view.refresh();
          return true;
        });
    assertThat(fields(t)).startsWith("fullName", "legalAddress");
    assertThat(t.failures).isEmpty();
  }

  private static List<String> fields(TestOffice t) {
    return t.list(
        r ->
            r.forms().get("base-site-application", 2).sections().getFirst().fields().stream()
                .map(FormField::id)
                .toList());
  }
}
