package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestWindow;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.events.Event;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.procedures.EventCopySteps;
import metodist.model.procedures.EventSteps;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The year of a forum in the whole window, on real data, by mouse and keyboard alone: a new one
/// after last year's, its order in Word, and the check of its papers down to the mended word.
class EventFlowTest {
  private static final String NEW = "Форум инноваций 2027";
  @TempDir Path temp;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private ProgramWindow program(Consumer<Edit> prepared) throws Exception {
    Path folder = temp.resolve("data");
    SampleClock clock = TestWorkplace.clock();
    try (OpenedData data = StoredDataAccess.openReady(new DataFolder(folder), clock)) {
      SampleDistrict.fill(data.workspace(), clock);
      data.workspace()
          .edit(
              "Подготовить",
              edit -> {
                prepared.accept(edit);
                return true;
              });
    }
    return ProgramWindow.startForAHand(temp, folder);
  }

  private static <R> R read(ProgramWindow program, Function<Reading, R> query) throws Exception {
    return program.window().workspace().orElseThrow().<R>read(query);
  }

  private static Event forum(Reading reading, String name) {
    return reading.events().all().stream()
        .filter(event -> event.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Next year's forum, made after this year's.
  private static Event copied(Edit edit) {
    Event old = forum(edit, "Форум инноваций 2026");
    return EventCopySteps.copy(edit, old.id(), EventCopySteps.proposed(edit, old.id())).orThrow();
  }

  private static void openCard(Hand hand, String title) throws Exception {
    hand.pressId("shell.rail.events");
    hand.open(InFront.plain(title));
    hand.see("Проверка и история");
  }

  /// F2 by the keyboard: from the list of events to the order with its appendices in Word in at
  /// most 6 keys.
  @Test
  void theForumsOrderStandsInWordAfterSixKeys() throws Exception {
    try (ProgramWindow program = program(EventFlowTest::copied)) {
      Hand hand = new Hand(program);
      String title = read(program, r -> forum(r, NEW).title());
      hand.pressId("shell.rail.events");
      hand.press(InFront.plain(title));
      ClickCount count = ProgramWindow.on(() -> new ClickCount().watchWindows());
      hand.key(KeyCode.ENTER);
      hand.see("Проверка и история");
      hand.key(KeyCode.F8);
      hand.key(KeyCode.DOWN);
      hand.key(KeyCode.ENTER);
      hand.see("Приказываю");
      hand.key(KeyCode.F12);
      program.until(() -> !issued(program).isEmpty());

      assertThat(count.keys()).isPositive().isLessThanOrEqualTo(6);
      assertThat(count.clicks()).isZero();
      Order order = read(program, r -> r.orders().ofEvent(forum(r, NEW).id()).getFirst());
      assertThat(order.appendices()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(issued(program)).containsExactly(order.id().value().toString());
      assertThat(program.failures).isEmpty();
    }
  }

  /// The orders of the new forum that were given out.
  private static List<String> issued(ProgramWindow program) {
    return program
        .window()
        .workspace()
        .orElseThrow()
        .<List<String>>read(
            r ->
                r.orders().ofEvent(forum(r, NEW).id()).stream()
                    .map(order -> order.id().value().toString())
                    .filter(
                        id ->
                            r.issuedDocuments().all().stream()
                                .anyMatch(
                                    paper ->
                                        paper.paper() == PaperKind.ORDER
                                            && id.equals(paper.subject().toString())))
                    .toList());
  }

  /// From the card through «Сверка» to the mended word, to the place of a blank, and to a finding
  /// passed over with its reason.
  @Test
  void theCheckOfAnEventLeadsToTheMendedWord() throws Exception {
    try (ProgramWindow program = program(EventFlowTest::faulty)) {
      Hand hand = new Hand(program);
      openCard(hand, read(program, r -> forum(r, NEW).title()));
      hand.press("Ещё");
      hand.pressId("events.card.verify.item");
      hand.see("Фамилия не в том падеже: 1");
      program.picture(Path.of("target", "pictures", "event-check.png"));

      hand.press("Исправить на «Сову Галину Олеговну»");
      hand.see("Пропуск не заполнен: 1");
      program.until(() -> !clauses(program).contains("Сова Галину Олеговну"));
      assertThat(clauses(program)).contains("Назначить ответственным Сову Галину Олеговну.");

      program.until(() -> !hand.has("Фамилия не в том падеже: 1")); // checked again
      hand.press("Перейти");
      program.until(() -> "[указать кабинет]".equals(marked(program)));
      program.picture(Path.of("target", "pictures", "event-check-place.png"));
      hand.press("Сверка комплекта");

      hand.see("Пропуск не заполнен: 1");
      hand.press("Пропустить…");
      hand.fill("Почему замечание можно пропустить", "кабинет впишем от руки");
      hand.press("Готово");
      hand.see("Пропущено с причиной: 1");
      int passed = read(program, r -> r.passedFindings().all().size());
      assertThat(passed).isEqualTo(1);
      assertThat(program.failures).isEmpty();
    }
  }

  private static Order faulty(Edit edit) {
    Order order = EventSteps.makeOrder(edit, copied(edit).id()).orThrow();
    return edit.save(
        order.with(
            o -> {
              List<Order.Clause> clauses = new ArrayList<>(o.clauses);
              clauses.add(new Order.Clause("Назначить ответственным Сова Галину Олеговну."));
              clauses.add(new Order.Clause("Собраться в кабинете [указать кабинет] к 10.00."));
              o.clauses = clauses;
            }));
  }

  private static List<String> clauses(ProgramWindow program) {
    return program
        .window()
        .workspace()
        .orElseThrow()
        .<List<String>>read(
            r ->
                r.orders().ofEvent(forum(r, NEW).id()).getFirst().clauses().stream()
                    .map(Order.Clause::text)
                    .toList());
  }

  /// The words marked in the field that has the keyboard.
  private static String marked(ProgramWindow program) {
    Scene scene = program.stage().getScene();
    Node at = scene.getFocusOwner();
    return at instanceof TextInputControl field ? field.getSelectedText() : "";
  }

  /// A new forum after last year's: what goes over is chosen, a day is moved in the table, and the
  /// card asks to check what was taken word for word.
  @Test
  void lastYearsForumBecomesTheNextOneFromTheListToItsCard() throws Exception {
    try (ProgramWindow program = program(edit -> forum(edit, "Форум инноваций 2026"))) {
      Hand hand = new Hand(program);
      Event old = read(program, r -> forum(r, "Форум инноваций 2026"));
      hand.pressId("shell.rail.events");
      hand.press(InFront.plain(old.title()));
      hand.press("Создать по прошлогоднему");
      hand.see("Что перенести");
      hand.see("Что заметила программа");
      program.picture(Path.of("target", "pictures", "event-copy.png"));
      hand.press("Оргкомитет");
      String day = "День проведения: 30 октября 2026 г., пятница →";
      hand.see("29 октября 2027 г., пятница");
      assertThat(hand.shown(day)).isEqualTo("29.10.2027");
      hand.fill(day, "05.11.2027");
      hand.see("5 ноября 2027 г., пятница");
      hand.press("Создать мероприятие");
      hand.see("Всё проверено");
      hand.see("Перенесено слово в слово: проверьте.");
      program.picture(Path.of("target", "pictures", "event-copied.png"));

      Event made = read(program, r -> forum(r, NEW));
      assertThat(made.dates().days()).containsExactly(LocalDate.of(2027, 11, 5));
      assertThat(made.committee().members()).isEmpty();
      assertThat(made.clusters()).hasSameSizeAs(old.clusters());
      hand.press("Проверено: Тема");
      program.until(() -> !hand.has("Проверено: Тема"));
      hand.press("Всё проверено");
      program.until(() -> !hand.has("Перенесено слово в слово: проверьте."));
      int unchecked = read(program, r -> EventCopySteps.unchecked(r, forum(r, NEW)).size());
      assertThat(unchecked).isZero();
      assertThat(program.failures).isEmpty();
    }
  }
}
