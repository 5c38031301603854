package metodist.app.feature.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A general order on the window from the empty draft to the order that changes it.
class GeneralOrderFlowTest {
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void fromAnEmptyDraftToTheAmendingOrder() throws Exception {
    TestOffice t = TestOffice.district(papers);
    OrdersFeature feature = new OrdersFeature(t.office);
    ClickCount count = new ClickCount();

    OrderId first =
        TestWindow.on(
            () -> {
              Parent journal = TestWindow.show(feature.open(feature.home()), 990, 800);
              count.watch(journal);
              count.click(journal, "orders.create");
              OrderId id = opened(t);
              Screen screen = feature.open(new OrderPlaces.Card(id));
              Parent card = TestWindow.show(screen, 990, 800);
              count.watch(card);
              type(card, "orders.card.subject", "О проверке сайтов");
              type(card, "orders.clause.1.text", "Проверить сайты организаций.");
              screen.commit();
              screen.refresh();
              run(screen, "orders.register");
              hide(journal, card);
              return id;
            });

    Order registered = t.read(r -> r.orders().get(first));
    assertThat(t.told).isEmpty();
    assertThat(t.failures).isEmpty();
    assertThat(registered.subject()).isEqualTo("О проверке сайтов");
    assertThat(registered.clauses().getFirst().text()).isEqualTo("Проверить сайты организаций.");
    assertThat(registered.state()).isEqualTo(OrderState.REGISTERED);
    assertThat(registered.number()).isNotBlank();
    assertThat(registered.image()).isNotNull();
    assertThat(count.clicks()).isEqualTo(1);

    t.formFiller = form -> type(form, "orders.amend.c1", "Проверить сайты школ.");
    OrderId second =
        TestWindow.on(
            () -> {
              Parent card = TestWindow.show(feature.open(new OrderPlaces.Card(first)), 990, 800);
              item(card, "orders.amend").fire();
              OrderId id = opened(t);
              Parent amending = TestWindow.show(feature.open(new OrderPlaces.Card(id)), 990, 800);
              count.click(amending, "orders.register");
              hide(card, amending);
              return id;
            });

    assertThat(t.failures).isEmpty();
    assertThat(t.told).isEmpty();
    assertThat(t.read(r -> r.orders().get(first)).state()).isEqualTo(OrderState.AMENDED);
    Order amending = t.read(r -> r.orders().get(second));
    assertThat(amending.targets(OrderLink.Kind.AMENDS)).containsExactly(first);
    assertThat(amending.clauses().getFirst().subclauses().getFirst().text())
        .isEqualTo("Пункт 1 изложить в следующей редакции: «1. Проверить сайты школ.».");

    boolean linked =
        TestWindow.on(
            () -> {
              Parent card = TestWindow.show(feature.open(new OrderPlaces.Card(first)), 990, 800);
              boolean found =
                  nodes(card).anyMatch(n -> ("orders.link." + second.value()).equals(n.getId()));
              hide(card);
              return found;
            });
    assertThat(linked).isTrue();
  }

  @Test
  void aFileIsChosenBeforeItsAppendixIsSavedAndWithoutOneNothingIsAdded() throws Exception {
    TestOffice t = TestOffice.district(papers);
    OrdersFeature feature = new OrdersFeature(t.office);
    OrderId[] made = new OrderId[1];
    new OrderJournalViewModel(t.data).create(Order.Kind.ORDER, id -> made[0] = id);
    OrderId order = Objects.requireNonNull(made[0]);
    t.formFiller = form -> type(form, "orders.appendix.title", "Схема прохода");

    add(feature, order, "orders.appendix.add.file");
    assertThat(t.read(r -> r.orders().get(order)).appendices()).isEmpty();

    t.chosenFile = Files.writeString(papers.resolve("схема.txt"), "схема");
    t.formFiller =
        form -> {
          type(form, "orders.appendix.title", "Схема прохода");
          ((ButtonBase) node(form, "orders.appendix.file")).fire();
          assertThat(((Labeled) node(form, "orders.appendix.file.name")).getText())
              .contains("схема.txt");
        };
    add(feature, order, "orders.appendix.add.file");
    Order stored = t.read(r -> r.orders().get(order));
    assertThat(t.failures).isEmpty();
    assertThat(Objects.requireNonNull(stored.appendices().getFirst().made().file()).fileName())
        .isEqualTo("схема.txt");
    assertThat(stored.clauses().getFirst().text())
        .isEqualTo("Утвердить схему прохода {приложение}.");
  }

  private static void add(OrdersFeature feature, OrderId order, String item) throws Exception {
    TestWindow.on(
        () -> {
          Parent card = TestWindow.show(feature.open(new OrderPlaces.Card(order)), 990, 800);
          ((MenuButton) ClickCount.find(card, "orders.appendix.add"))
              .getItems().stream()
                  .filter(i -> String.valueOf(i.getId()).startsWith(item))
                  .findFirst()
                  .orElseThrow()
                  .fire();
          hide(card);
          return true;
        });
  }

  private static Node node(Node form, String id) {
    return nodes(form).filter(n -> id.equals(n.getId())).findFirst().orElseThrow();
  }

  /// A step of the bar, which may stand behind «Ещё» where the window is narrow.
  private static void run(Screen screen, String id) {
    screen.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().run();
  }

  private static OrderId opened(TestOffice t) {
    return (OrderId) ((Destination.OfRecord) t.opened.getLast()).id();
  }

  private static void type(Node form, String id, String text) {
    Node field =
        nodes(form)
            .filter(n -> id.equals(n.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + id));
    TextInputControl input =
        (TextInputControl)
            (field instanceof TextInputControl
                ? field
                : nodes(field)
                    .filter(TextInputControl.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    input.setText(text);
  }

  private static MenuItem item(Parent card, String id) {
    MenuButton more = (MenuButton) ClickCount.find(card, "orders.more");
    return more.getItems().stream()
        .filter(i -> (id + ".item").equals(i.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> nodes(Node node) {
    List<Node> children =
        node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()) : List.of();
    return Stream.concat(Stream.of(node), children.stream().flatMap(GeneralOrderFlowTest::nodes));
  }

  private static void hide(Parent... roots) {
    for (Parent root : roots) {
      root.getScene().getWindow().hide();
    }
  }
}
