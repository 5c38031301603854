package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import metodist.app.feature.applications.ApplicationsFeature;
import metodist.app.feature.contests.ContestsFeature;
import metodist.app.feature.decisions.DecisionsFeature;
import metodist.app.feature.directory.DirectoryFeature;
import metodist.app.feature.events.EventsFeature;
import metodist.app.feature.issued.IssuedFeature;
import metodist.app.feature.orders.OrdersFeature;
import metodist.app.feature.reviews.ReviewsFeature;
import metodist.app.feature.sites.SitesFeature;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.RecordId;
import metodist.reports.DocumentService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The screens as windows on the sample district: every one opens, shows what it is about and
/// speaks Russian; the flows from marks to order and from the number to its papers work by the
/// buttons.
class FeaturesWindowTest {
  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  /// A screen by name and what must be read on it.
  record Shown(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shown> screens() {
    return Stream.of(
        new Shown("contests", "Районная"),
        new Shown("contest", "Техническая экспертиза"),
        new Shown("applications", "Создать заявку"),
        new Shown("application", "Сведения об организации-заявителе"),
        new Shown("scores", "К1"),
        new Shown("sheet", "Рекомендация"),
        new Shown("decisions", "Приказ и свидетельства"),
        new Shown("orders", "Создать приказ"),
        new Shown("order", "Добавить пункт"),
        new Shown("sites", "Реестр на дату"),
        new Shown("site", "Продлить…"),
        new Shown("organisations", "Вставить из Excel"),
        new Shown("organisation", "История наименований"),
        new Shown("person", "Дательный (кому)"),
        new Shown("events", "Создать мероприятие"),
        new Shown("event", "Оргкомитет"),
        new Shown("issued", "Выданные документы"));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void opensAndShowsWhatItIsAbout(Shown shown) throws Exception {
    TestOffice t = TestOffice.district();
    List<String> texts =
        TestWindow.on(
            () -> {
              Screen screen = screen(t, shown.name());
              Parent root = TestWindow.show(screen, 990, 900);
              List<String> found = texts(root);
              found.add(screen.title().getValue());
              root.getScene().getWindow().hide();
              return found;
            });

    assertThat(t.failures).isEmpty();
    assertThat(texts).anySatisfy(text -> assertThat(text).contains(shown.text()));
    assertThat(texts)
        .allSatisfy(text -> assertThat(words(text)).doesNotContainPattern("[A-Za-z]{3,}"));
  }

  /// The text without addresses and without the names of formats and programs that stay as they
  /// are.
  private static String words(String text) {
    return text.replaceAll("\\S*[.@]\\S*", "").replaceAll("Word|Excel|PDF|CSV|Ctrl", "");
  }

  private static Screen screen(TestOffice t, String name) {
    Contest deciding = contest(t, ContestState.DECISION);
    Contest checking = contest(t, ContestState.TECHNICAL_REVIEW);
    return switch (name) {
      case "contests" -> home(new ContestsFeature(t.office));
      case "contest" -> card(new ContestsFeature(t.office), checking.id());
      case "applications" ->
          new ApplicationsFeature(t.office).open(new Places.ApplicationsOf(checking.id()));
      case "application" -> card(new ApplicationsFeature(t.office), registered(t).id());
      case "scores" -> new ReviewsFeature(t.office).open(new Places.ScoresOf(deciding.id()));
      case "sheet" ->
          card(
              new ReviewsFeature(t.office),
              t.read(r -> r.reviewSheets().ofContest(deciding.id()).getFirst().id()));
      case "decisions" ->
          new DecisionsFeature(t.office).open(new Places.DecisionsOf(deciding.id()));
      case "orders" -> home(new OrdersFeature(t.office));
      case "order" -> {
        Order draft =
            t.workspace.edit(
                "Открыть приказ заново",
                edit ->
                    OrderSteps.cancelRegistration(
                            edit,
                            edit.orders().all().stream()
                                .filter(o -> !o.awards().isEmpty() && o.state().closed())
                                .findFirst()
                                .orElseThrow()
                                .id(),
                            "проверка")
                        .orThrow());
        yield card(new OrdersFeature(t.office), draft.id());
      }
      case "sites" -> home(new SitesFeature(t.office));
      case "site" -> card(new SitesFeature(t.office), t.read(r -> r.sites().all().getFirst().id()));
      case "organisations" -> home(new DirectoryFeature(t.office));
      case "organisation" ->
          card(
              new DirectoryFeature(t.office), t.read(r -> r.organisations().all().getFirst().id()));
      case "person" ->
          card(new DirectoryFeature(t.office), t.read(r -> r.people().all().getFirst().id()));
      case "events" -> home(new EventsFeature(t.office));
      case "event" ->
          card(new EventsFeature(t.office), t.read(r -> r.events().all().getFirst().id()));
      case "issued" -> home(new IssuedFeature(t.office, new DocumentService()));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Contest contest(TestOffice t, ContestState state) {
    return t.read(
        r -> r.contests().all().stream().filter(c -> c.state() == state).findFirst().orElseThrow());
  }

  private static Application registered(TestOffice t) {
    return t.read(
        r ->
            r.applications().all().stream()
                .filter(a -> a.state() == ApplicationState.REGISTERED)
                .findFirst()
                .orElseThrow());
  }

  private static Screen home(SectionFeature feature) {
    return feature.open(feature.home());
  }

  private static Screen card(SectionFeature feature, RecordId id) {
    Destination place = feature.cardOf(id).orElseThrow();
    assertThat(feature.shows(place)).isTrue();
    return feature.open(place);
  }

  private static List<String> texts(Node node) {
    List<String> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible() || node.getStyleClass().contains("history-pane")) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  @Test
  void fromTheMarksToTheOrderIsWithinItsClicks() throws Exception {
    TestOffice t = TestOffice.district();
    Contest deciding = contest(t, ContestState.DECISION);
    TestWindow.on(
        () -> {
          Parent scores =
              TestWindow.show(
                  new ReviewsFeature(t.office).open(new Places.ScoresOf(deciding.id())), 990, 800);
          press(scores, "reviews.decisions");
          Screen screen = new DecisionsFeature(t.office).open(t.opened.getLast());
          Parent decisions = TestWindow.show(screen, 990, 800);
          ((TextField) found(decisions, "decisions.places")).setText("3");
          press(decisions, "decisions.suggest");
          screen.refresh();
          press(decisions, "decisions.award");
          scores.getScene().getWindow().hide();
          decisions.getScene().getWindow().hide();
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(t.told).isEmpty();
    assertThat(t.opened).hasSize(2);
    assertThat(t.opened.getLast())
        .isInstanceOfSatisfying(
            Destination.OfRecord.class, d -> assertThat(d.id()).isInstanceOf(OrderId.class));
  }

  @Test
  void commandThatCannotRunSaysWhyInsteadOfRunning() throws Exception {
    TestOffice t = TestOffice.district();
    Contest checking = contest(t, ContestState.TECHNICAL_REVIEW);
    String help =
        TestWindow.on(
            () -> {
              Parent root =
                  TestWindow.show(card(new ContestsFeature(t.office), checking.id()), 990, 800);
              Button advance = (Button) found(root, "contests.advance");
              advance.fire();
              root.getScene().getWindow().hide();
              return Objects.requireNonNullElse(advance.getAccessibleHelp(), "");
            });

    assertThat(help).isNotEmpty();
    assertThat(t.failures).isEmpty();
    assertThat(contest(t, ContestState.TECHNICAL_REVIEW).id()).isEqualTo(checking.id());
  }

  @Test
  void listShowsEveryApplicationOfTheContest() throws Exception {
    TestOffice t = TestOffice.district();
    Contest checking = contest(t, ContestState.TECHNICAL_REVIEW);
    int rows =
        TestWindow.on(
            () -> {
              Parent root =
                  TestWindow.show(
                      new ApplicationsFeature(t.office)
                          .open(new Places.ApplicationsOf(checking.id())),
                      990,
                      800);
              int count = ((TableView<?>) found(root, "applications.list.table")).getItems().size();
              root.getScene().getWindow().hide();
              return count;
            });

    assertThat(rows).isEqualTo(t.read(r -> r.applications().ofContest(checking.id())).size());
  }

  private static Node found(Parent root, String id) {
    return root.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  private static void press(Parent root, String id) {
    ((Button) found(root, id)).fire();
  }
}
