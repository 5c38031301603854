package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import metodist.app.feature.contests.ContestsFeature;
import metodist.app.feature.decisions.DecisionsFeature;
import metodist.app.feature.events.EventsFeature;
import metodist.app.feature.orders.OrdersFeature;
import metodist.app.feature.reviews.ReviewsFeature;
import metodist.app.platform.Command;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Person;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.procedures.ContestSteps;
import metodist.model.procedures.OrderSteps;
import metodist.model.procedures.ReviewSteps;
import metodist.model.procedures.TechnicalReviewSteps;
import metodist.model.reviews.ReviewSheet;
import metodist.model.workspace.Edit;
import metodist.reports.DocumentService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The flows of the main road within their budgets of clicks and keys, counted by an event filter.
class FlowBudgetTest {
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  /// F4: scores → awarding order in at most 5 clicks and 8 keys.
  @Test
  void fromTheScoresToTheAwardingOrderInWord() throws Exception {
    TestOffice t = TestOffice.district(papers);
    ContestId contest = underContentReview(t);
    String block = block(t, contest);
    ClickCount count = new ClickCount();

    TestWindow.on(
        () -> {
          Parent list = TestWindow.show(home(t), 990, 800);
          count.watch(list);
          select(list, t, contest);
          count.click(list, "contests.list.scores");

          Screen scores = new ReviewsFeature(t.office).open(t.opened.getLast());
          Parent matrix = TestWindow.show(scores, 990, 800);
          count.watch(matrix);
          ClipboardContent content = new ClipboardContent();
          content.putString(block);
          Clipboard.getSystemClipboard().setContent(content);
          count.press(ClickCount.find(matrix, "reviews.grid"), KeyCode.V, true);
          scores.refresh();
          count.click(matrix, "reviews.decisions");

          assertThat(t.told).isEmpty();
          Screen decisions = new DecisionsFeature(t.office).open(t.opened.getLast());
          Parent board = TestWindow.show(decisions, 990, 800);
          count.watch(board);
          decisions.focus();
          TextField places = (TextField) ClickCount.find(board, "decisions.places");
          assertThat(board.getScene().getFocusOwner()).isSameAs(places);
          places.setText("2");
          count.press(places, KeyCode.ENTER, false);
          decisions.refresh();
          count.click(board, "decisions.award");

          Screen order = new OrdersFeature(t.office).open(place(t, t.opened.getLast()));
          Parent card = TestWindow.show(order, 990, 800);
          count.watch(card);
          count.click(card, "orders.word");
          hide(list, matrix, board, card);
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(t.told).isEmpty();
    assertThat(t.shownFiles).hasSize(1);
    assertThat(count.clicks()).isLessThanOrEqualTo(5);
    assertThat(count.keys()).isLessThanOrEqualTo(8);
  }

  /// F2: event → its order with appendices in Word in at most 4 clicks.
  @Test
  void fromTheEventToItsOrderInWord() throws Exception {
    TestOffice t = TestOffice.district(papers);
    ClickCount count = new ClickCount();

    TestWindow.on(
        () -> {
          EventsFeature events = new EventsFeature(t.office);
          Parent list = TestWindow.show(events.open(events.home()), 990, 800);
          count.watch(list);
          count.click(list, "events.preview.open");

          Screen event = events.open(cardOf(events, t.opened.getLast()));
          Parent card = TestWindow.show(event, 990, 800);
          count.watch(card);
          count.click(card, "events.order");

          OrdersFeature orders = new OrdersFeature(t.office);
          Screen order = orders.open(cardOf(orders, t.opened.getLast()));
          Parent sheet = TestWindow.show(order, 990, 800);
          count.watch(sheet);
          count.click(sheet, "orders.word");
          hide(list, card, sheet);
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(t.told).isEmpty();
    assertThat(t.shownFiles).hasSize(1);
    assertThat(count.clicks()).isLessThanOrEqualTo(4);
  }

  private static Destination cardOf(SectionFeature feature, Destination opened) {
    return feature.cardOf(((Destination.OfRecord) opened).id()).orElseThrow();
  }

  /// F12: the number of an order changed, every paper follows: 1 click, or 2 keys.
  @Test
  void changedNumberOfADraftIsFollowedByItsAppendices() throws Exception {
    TestOffice t = TestOffice.district(papers);
    OrderId id = awarding(t);
    t.workspace.edit(
        "Отменить регистрацию",
        edit -> OrderSteps.cancelRegistration(edit, id, "ошибка в номере").orThrow());
    t.office.papers().open(PaperKind.ORDER, id.value(), metodist.reports.Format.DOCX);
    ClickCount mouse = new ClickCount();
    ClickCount keyboard = new ClickCount();

    TestWindow.on(
        () -> {
          Screen order = new OrdersFeature(t.office).open(place(t, new Destination.OfRecord(id)));
          Parent card = TestWindow.show(order, 990, 800);
          mouse.watch(card);
          mouse.click(card, "orders.requisites");
          retype(card, "901");
          order.commit();
          card.getScene().getWindow().hide();
          return true;
        });
    assertThat(t.read(r -> r.orders().get(id)).number()).isEqualTo("901");
    assertThat(mouse.clicks()).isLessThanOrEqualTo(1);

    TestWindow.on(
        () -> {
          Screen order = new OrdersFeature(t.office).open(place(t, new Destination.OfRecord(id)));
          Parent card = TestWindow.show(order, 990, 800);
          keyboard.watch(card);
          Command requisites =
              order.commands().stream()
                  .filter(c -> c.id().equals("orders.requisites"))
                  .findFirst()
                  .orElseThrow();
          assertThat(requisites.keys()).isPresent();
          keyboard.press(card, KeyCode.F2, false);
          requisites.run();
          retype(card, "902");
          keyboard.press(ClickCount.find(card, "orders.card.number"), KeyCode.ENTER, false);
          card.getScene().getWindow().hide();
          return true;
        });
    Order changed = t.read(r -> r.orders().get(id));
    assertThat(changed.number()).isEqualTo("902");
    assertThat(changed.state()).isEqualTo(OrderState.DRAFT);
    String tree =
        t.read(
            r -> new DocumentService().compose(r, PaperKind.ORDER, id.value()).tree().toString());
    assertThat(tree.split("№\u00a0902", -1))
        .as("title, head, appendices")
        .hasSize(3 + changed.appendices().size());
    assertThat(keyboard.keys()).isLessThanOrEqualTo(2);
    assertThat(t.failures).isEmpty();
  }

  private static void retype(Parent card, String text) {
    TextField number = (TextField) ClickCount.find(card, "orders.card.number");
    assertThat(number.isEditable()).isTrue();
    number.setText(text);
  }

  private static OrderId awarding(TestOffice t) {
    return t.read(
            r ->
                r.orders().all().stream()
                    .filter(o -> o.state() == OrderState.REGISTERED && !o.awards().isEmpty())
                    .findFirst()
                    .orElseThrow())
        .id();
  }

  private static Screen home(TestOffice t) {
    ContestsFeature feature = new ContestsFeature(t.office);
    return feature.open(feature.home());
  }

  private static void select(Parent list, TestOffice t, ContestId contest) {
    javafx.scene.control.TableView<?> table =
        (javafx.scene.control.TableView<?>) ClickCount.find(list, "contests.list.table");
    String title = t.read(r -> r.contests().get(contest).title());
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).toString().contains(title)) {
        table.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
    throw new AssertionError("the contest is not in the list");
  }

  private static Destination place(TestOffice t, Destination wanted) {
    return wanted instanceof Destination.OfRecord(var id)
        ? new OrdersFeature(t.office).cardOf(id).orElseThrow()
        : wanted;
  }

  private static void hide(Parent... roots) {
    for (Parent root : roots) {
      root.getScene().getWindow().hide();
    }
  }

  /// The base contest of the sample brought to the content review: every application judged
  /// technically, two experts to each, no mark yet.
  private static ContestId underContentReview(TestOffice t) {
    Contest contest =
        t.read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.state() == ContestState.TECHNICAL_REVIEW)
                    .findFirst()
                    .orElseThrow());
    t.workspace.edit("Подготовить экспертизу", edit -> prepare(edit, contest.id()));
    return contest.id();
  }

  private static ContestId prepare(Edit edit, ContestId id) {
    for (Application application : edit.applications().ofContest(id)) {
      switch (application.state()) {
        case DRAFT, SUBMITTED, RETURNED ->
            ApplicationSteps.withdraw(edit, application.id(), "не участвует").orThrow();
        case REGISTERED -> admit(edit, application);
        default -> {}
      }
    }
    ContestSteps.advance(edit, id).orThrow();
    for (Application application : edit.applications().ofContest(id)) {
      if (application.state() == ApplicationState.ADMITTED) {
        for (Person person : edit.people().all()) {
          if (edit.reviewSheets().ofApplication(application.id()).size() < 2) {
            ReviewSteps.assign(edit, application.id(), person.id(), "");
          }
        }
      } else if (application.state() == ApplicationState.IN_REVIEW) {
        for (ReviewSheet sheet : edit.reviewSheets().ofApplication(application.id())) {
          ReviewSteps.unsign(edit, sheet.id());
          Map<Integer, @Nullable BigDecimal> none = new LinkedHashMap<>();
          sheet.marks().keySet().forEach(no -> none.put(no, null));
          ReviewSteps.enterMarks(edit, sheet.id(), none).orThrow();
          if (edit.reviewSheets().ofApplication(application.id()).size() > 2) {
            ReviewSteps.unassign(edit, sheet.id()).orThrow();
          }
        }
      }
    }
    return id;
  }

  private static void admit(Edit edit, Application application) {
    List<TechnicalReview.Check> checks = new ArrayList<>();
    TechnicalReviewSteps.current(edit, application)
        .checks()
        .forEach(
            c ->
                checks.add(
                    new TechnicalReview.Check(c.question(), TechnicalReview.Answer.YES, "")));
    TechnicalReviewSteps.conclude(
            edit,
            application.id(),
            new TechnicalReview(
                checks,
                TechnicalReview.Verdict.ADMIT,
                "",
                null,
                edit.now().toLocalDate(),
                edit.people().all().getFirst().id()))
        .orThrow();
  }

  /// A block as Excel copies it: a line for each organisation, marks of both experts.
  private static String block(TestOffice t, ContestId contest) {
    StringBuilder block = new StringBuilder();
    int line = 0;
    for (Application each : t.list(r -> r.applications().ofContest(contest))) {
      if (each.state() == ApplicationState.IN_REVIEW) {
        block.append(t.read(r -> r.organisations().get(each.applicantId())).title());
        block.append(line++ % 2 == 0 ? "\t9\t8\t9\t8\t9\t9\n" : "\t5\t6\t5\t6\t5\t5\n");
      }
    }
    return block.toString();
  }
}
