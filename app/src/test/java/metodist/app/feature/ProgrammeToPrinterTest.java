package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import metodist.app.feature.events.EventsFeature;
import metodist.app.platform.Command;
import metodist.app.shell.Screen;
import metodist.model.events.Event;
import metodist.model.events.EventKind;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.PaperKind;
import metodist.reports.preview.PrintJob;
import metodist.reports.preview.Printer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F3: the programme to the printer in two clicks or two keys, the variant being that of last time.
/// The dialog's own button is the second of them.
class ProgrammeToPrinterTest {
  private static final Printer PRINTER = new Printer("Кабинет", false, true, true, true);
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void variantOfLastTimeGoesToThePrinterInTwoClicksOrTwoKeys() throws Exception {
    TestOffice t = TestOffice.district(papers);
    List<PrintJob> sent = new ArrayList<>();
    List<byte[]> pages = new ArrayList<>();
    EventsFeature events =
        new EventsFeature(
            t.office,
            new PrintDialog(
                t.office.desk(),
                () -> List.of(PRINTER),
                (job, bytes) -> {
                  sent.add(job);
                  pages.add(bytes);
                }));
    ClickCount mouse = new ClickCount();
    ClickCount keyboard = new ClickCount();
    int[] accepted = new int[1];
    t.formFiller = form -> accepted[0]++;

    TestWindow.on(
        () -> {
          Parent first = TestWindow.show(card(events, t), 990, 800);
          MenuButton menu = (MenuButton) ClickCount.find(first, "events.papers");
          menu.getItems().stream()
              .filter(i -> PaperKind.PROGRAMME_GRID.title().equals(i.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
          first.getScene().getWindow().hide();

          Screen again = card(events, t);
          Parent root = TestWindow.show(again, 990, 800);
          mouse.watch(root);
          mouse.click(root, "events.print");
          Command print = print(again);
          assertThat(print.keys())
              .contains(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
          keyboard.watch(root);
          keyboard.press(root, KeyCode.P, true);
          print.run();
          root.getScene().getWindow().hide();
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(sent)
        .hasSize(2)
        .allMatch(job -> job.title().equals(PaperKind.PROGRAMME_GRID.title()));
    assertThat(pages).allMatch(pdf -> new PdfPages(pdf).count() == 1);
    assertThat(mouse.clicks() + accepted[0] / 2).isLessThanOrEqualTo(2);
    assertThat(keyboard.keys() + accepted[0] / 2).isLessThanOrEqualTo(2);
    assertThat(t.<IssuedDocument>list(r -> r.issuedDocuments().all()))
        .anyMatch(issued -> issued.paper() == PaperKind.PROGRAMME_GRID);
  }

  private static Screen card(EventsFeature events, TestOffice t) {
    return events.open(
        events
            .cardOf(
                t.read(
                    r ->
                        r.events().all().stream()
                            .filter(e -> e.kind() == EventKind.CONFERENCE)
                            .map(Event::id)
                            .findFirst()
                            .orElseThrow()))
            .orElseThrow());
  }

  private static Command print(Screen screen) {
    return screen.commands().stream()
        .filter(c -> c.id().equals("events.print"))
        .findFirst()
        .orElseThrow();
  }
}
