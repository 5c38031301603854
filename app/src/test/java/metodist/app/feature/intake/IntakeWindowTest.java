package metodist.app.feature.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.DirectTaskRunner;
import metodist.model.directory.Organisation;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.reports.intake.FormMatcher;
import metodist.reports.intake.FormReading;
import metodist.reports.intake.FormReading.Found;
import metodist.reports.intake.FormReading.Span;
import metodist.reports.intake.FormReading.Unplaced;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceMark.Place;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the review: what is marked, what is confirmed, what is sent.
class IntakeWindowTest {
  private final TestOffice t = TestOffice.district();
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  /// A reader that doubts the hours and leaves the topic to be placed by hand.
  private static final class Hesitant implements FilledForms {
    @Override
    public SourceDocument source(Path file) {
      return new DirectSourceReader().read(file);
    }

    @Override
    public FormReading match(SourceDocument source, Known known, Optional<FormDefinition> chosen) {
      FormReading read = new FormMatcher(known.forms(), known.labels()).match(source);
      boolean taught =
          known.labels().stream().map(LearnedLabel::field).anyMatch(f -> f.equals("topic"));
      return new FormReading(
          read.form(),
          0.8,
          taught ? read.answers() : read.answers().with("topic", ""),
          read.found().stream()
              .filter(f -> taught || !f.place().equals("topic"))
              .map(
                  f ->
                      new Found(
                          f.place(),
                          f.label(),
                          f.place().equals("hours") && known.labels().isEmpty() ? 0.6 : 1,
                          f.spans()))
              .toList(),
          taught ? List.of() : List.of(topic(source)),
          List.of(),
          source);
    }

    private static Unplaced topic(SourceDocument source) {
      SourceParagraph found =
          source.paragraphs().stream()
              .filter(p -> p.text().startsWith("Тема организации"))
              .findFirst()
              .orElseThrow();
      Span span =
          new Span(
              new Place(found.ordinal(), 0), new Place(found.ordinal(), found.text().length()));
      return new Unplaced(found.text(), List.of(span));
    }
  }

  private IntakeViewModel review() {
    IntakeViewModel vm =
        new IntakeViewModel(
            new IntakeViewModel.Ground(
                t.workspace,
                new DirectTaskRunner(t.failures::add),
                new IntakeFolder(folder.resolve("intake")),
                new Hesitant(),
                t.clock));
    Letters letters = new Letters(t.workspace, folder.resolve("mail"));
    Organisation sender = letters.strangers().getFirst();
    vm.take(List.of(letters.from(sender, "заявка.docx", a -> a)), null);
    return vm;
  }

  private static Parent show(IntakeView view) {
    return TestWindow.show(view, 990, 900);
  }

  private static void hide(Parent root) {
    root.getScene().getWindow().hide();
  }

  private static List<SourceText> marked(Parent root) {
    return root.lookupAll(".source-paragraph").stream()
        .filter(SourceText.class::isInstance)
        .map(SourceText.class::cast)
        .filter(
            text ->
                text.lookupAll(".source-found").stream()
                    .anyMatch(
                        path ->
                            path instanceof javafx.scene.shape.Path drawn
                                && !drawn.getElements().isEmpty()))
        .toList();
  }

  @Test
  void thePlaceOfTheFieldIsMarkedInTheSource() throws Exception {
    IntakeViewModel vm = review();
    List<String> texts =
        TestWindow.<List<String>>on(
            () -> {
              Parent root = show(new IntakeView(t.office, vm));
              ClickCount.find(root, "intake.form.legalAddress").requestFocus();
              root.applyCss();
              root.layout();
              List<String> found = marked(root).stream().map(x -> x.paragraph().text()).toList();
              hide(root);
              return found;
            });

    assertThat(texts).hasSize(1);
    assertThat(texts.getFirst()).isEqualTo(vm.files().getFirst().answers().value("legalAddress"));
  }

  @Test
  void aDoubtfulValueIsConfirmedWhereItIsListed() throws Exception {
    IntakeViewModel vm = review();
    boolean listed =
        TestWindow.on(
            () -> {
              Parent root = show(new IntakeView(t.office, vm));
              new ClickCount().click(root, "intake.confirm.hours");
              boolean still =
                  root.lookupAll("*").stream()
                      .anyMatch(node -> "intake.confirm.hours".equals(node.getId()));
              hide(root);
              return still;
            });

    assertThat(listed).isFalse();
    assertThat(vm.files().getFirst().settled()).contains("hours");
    assertThat(t.list(r -> r.learnedLabels().all()))
        .extracting(LearnedLabel::field)
        .containsExactly("hours");
    assertThat(t.notices).hasSize(1);
  }

  @Test
  void aPieceIsSentIntoTheFieldNamedInADialog() throws Exception {
    IntakeViewModel vm = review();
    t.formFiller = IntakeWindowTest::chooseTopic;
    TestWindow.on(
        () -> {
          Parent root = show(new IntakeView(t.office, vm));
          new ClickCount().click(root, "intake.piece.0");
          hide(root);
          return true;
        });

    ReviewedFile file = vm.files().getFirst();
    assertThat(t.failures).isEmpty();
    assertThat(file.answers().value("topic")).startsWith("Тема организации");
    assertThat(file.unplaced()).isEmpty();
    assertThat(t.list(r -> r.learnedLabels().all()))
        .extracting(LearnedLabel::label)
        .containsExactly("по теме");
  }

  /// Types the beginning of the field's name into the dialog and takes the only offer.
  private static void chooseTopic(Node content) {
    Parent form = (Parent) content;
    javafx.scene.Scene scene = new javafx.scene.Scene(new javafx.scene.layout.StackPane(form));
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.show();
    TextInputControl field =
        (TextInputControl) form.lookupAll(".text-input").stream().findFirst().orElseThrow();
    field.requestFocus();
    field.setText("по теме");
    new ClickCount().press(field, KeyCode.ENTER, false);
    stage.hide();
  }
}
