package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import metodist.app.feature.applications.ApplicationsFeature;
import metodist.app.feature.contests.ContestsFeature;
import metodist.app.feature.directory.DirectoryFeature;
import metodist.app.feature.reviews.ReviewsFeature;
import metodist.app.feature.sites.SitesFeature;
import metodist.app.platform.Theme;
import metodist.app.shell.Destination;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people enter in a hurry: each time one clear sentence, nothing lost, no failure.
class HardInputWindowTest {
  private static final String LONG = "Школа имени очень длинного названия ".repeat(9).strip();
  private static final String ODD = "Ёлочка 🌲👩‍🏫 \u0007\u0000 «\"'\\";
  private final TestOffice t = TestOffice.district();

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private Contest contest(ContestState state) {
    return t.read(
        r -> r.contests().all().stream().filter(c -> c.state() == state).findFirst().orElseThrow());
  }

  private void create(SectionFeature feature, String id) throws Exception {
    TestWindow.on(
        () ->
            feature.creations().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run());
  }

  /// Types into the field of a dialog's form as a person would.
  private static void type(Node form, String id, String text) {
    Parent root = form.getParent() == null ? (Parent) form : form.getParent();
    if (form.getScene() == null) {
      Theme.dress(new Scene(root, 700, 600));
    }
    root.applyCss();
    Node field = ClickCount.find(root, id);
    (field instanceof DatePicker date ? date.getEditor() : (TextField) field).setText(text);
  }

  private Application alive(Contest contest) {
    return t.list(r -> r.applications().ofContest(contest.id())).stream()
        .filter(a -> ApplicationFlow.alive(a.state()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void secondApplicationOfASchoolIsToldAndWhereForbiddenNotMade() throws Exception {
    Contest contest = contest(ContestState.ACCEPTING);
    String school = t.read(r -> r.organisations().get(alive(contest).applicantId())).title();
    int before = t.list(r -> r.applications().all()).size();
    t.formFiller = form -> type(form, "applications.new.applicantId", school);

    create(new ApplicationsFeature(t.office), "create.application");
    assertThat(t.list(r -> r.applications().all())).hasSize(before + 1);
    assertThat(t.notices).anySatisfy(n -> assertThat(n.text()).contains("уже есть заявка"));
    assertThat(t.opened).hasSize(1);

    t.workspace.edit(
        "Запретить вторую",
        edit ->
            edit.save(
                edit.contests()
                    .get(contest.id())
                    .with(c -> c.severalApplications = SeveralApplications.FORBID)));
    create(new ApplicationsFeature(t.office), "create.application");
    assertThat(t.list(r -> r.applications().all())).hasSize(before + 1);
    assertThat(String.join("\n", t.told)).contains("принимается одна заявка");
    assertThat(t.failures).isEmpty();
  }

  @Test
  void expertFromTheApplicantsSchoolIsNotAssignedWithoutAReason() throws Exception {
    Contest contest = contest(ContestState.TECHNICAL_REVIEW);
    Application admitted =
        t.list(r -> r.applications().ofContest(contest.id())).stream()
            .filter(a -> a.state() == ApplicationState.ADMITTED)
            .findFirst()
            .orElseThrow();
    PersonId own =
        t.read(
                r ->
                    r.people().all().stream()
                        .filter(
                            p ->
                                p.postsOn(r.now().toLocalDate()).stream()
                                    .anyMatch(
                                        post ->
                                            post.organisationId().equals(admitted.applicantId())))
                        .findFirst()
                        .orElseThrow())
            .id();
    var outcome =
        t.workspace.<metodist.model.shared.Outcome<?>>edit(
            "Назначить",
            edit -> metodist.model.procedures.ReviewSteps.assign(edit, admitted.id(), own, ""));

    assertThat(outcome.done()).isFalse();
    assertThat(outcome.problems().getFirst().message())
        .startsWith("Конфликт интересов: ")
        .contains("работает в организации-заявителе");
    assertThat(t.list(r -> r.reviewSheets().ofApplication(admitted.id()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {LONG_MARK, ODD_MARK})
  void longAndOddNamesAreKeptAndShown(String which) throws Exception {
    String name = which.equals(LONG_MARK) ? LONG : ODD;
    t.answers.add(name);
    create(new DirectoryFeature(t.office), "create.organisation");

    assertThat(t.opened).hasSize(1);
    OrganisationId id = (OrganisationId) ((Destination.OfRecord) t.opened.getFirst()).id();
    assertThat(t.read(r -> r.organisations().get(id)).name().fullName()).isEqualTo(name.strip());
    assertThat(shownTexts(new DirectoryFeature(t.office), id)).isNotEmpty();
    assertThat(t.failures).isEmpty();
  }

  static final String LONG_MARK = "long";
  static final String ODD_MARK = "odd";

  @Test
  void personWithoutAPatronymicIsAPerson() throws Exception {
    t.answers.add("Ким Анна");
    create(new DirectoryFeature(t.office), "create.person");
    PersonId id = (PersonId) ((Destination.OfRecord) t.opened.getFirst()).id();

    assertThat(t.read(r -> r.people().get(id)).name().surnameInitials()).isEqualTo("Ким\u00a0А.");
    assertThat(shownTexts(new DirectoryFeature(t.office), id))
        .anySatisfy(text -> assertThat(text).contains("Ким Анна"));
    assertThat(t.failures).isEmpty();
  }

  @Test
  void deadlineFarFromItsYearIsRefusedInTheDialog() throws Exception {
    int before = t.list(r -> r.contests().all()).size();
    AtomicBoolean asked = new AtomicBoolean();
    t.formFiller =
        form -> {
          asked.set(true);
          type(form, "contests.new.deadline", "28.04.1922");
        };
    create(new ContestsFeature(t.office), "create.contest");

    assertThat(asked).isTrue();
    assertThat(t.list(r -> r.contests().all())).hasSize(before);
    assertThat(t.failures).isEmpty();
  }

  @Test
  void contestWithoutCriteriaSaysSoOnItsCardAndInTheMatrix() throws Exception {
    Contest contest = contest(ContestState.TECHNICAL_REVIEW);
    t.workspace.edit(
        "Убрать критерии",
        edit -> edit.save(edit.contests().get(contest.id()).with(c -> c.criteriaSetId = null)));

    assertThat(shownTexts(new ContestsFeature(t.office), contest.id()))
        .anySatisfy(text -> assertThat(text).contains("Набор критериев не выбран"));
    List<String> matrix =
        TestWindow.on(
            () -> {
              Parent root =
                  TestWindow.show(
                      new ReviewsFeature(t.office).open(new Places.ScoresOf(contest.id())),
                      990,
                      700);
              List<String> found = texts(root);
              root.getScene().getWindow().hide();
              return found;
            });
    assertThat(matrix).anySatisfy(text -> assertThat(text).contains("нет набора критериев"));
    assertThat(t.failures).isEmpty();
  }

  @Test
  void contestWithoutStagesSaysWhatItNeeds() throws Exception {
    Contest contest = contest(ContestState.TECHNICAL_REVIEW);
    t.workspace.edit(
        "Убрать этапы", edit -> edit.save(edit.contests().get(contest.id()).withStages(List.of())));

    assertThat(shownTexts(new ContestsFeature(t.office), contest.id()))
        .anySatisfy(text -> assertThat(text).contains("Этапов нет"));
    assertThat(t.failures).isEmpty();
  }

  @Test
  void siteOfAnyKindIsEnteredByHandWithATypedOrder() throws Exception {
    int before = t.list(r -> r.sites().all()).size();
    String school = t.read(r -> r.organisations().all().getLast()).title();
    t.formFiller =
        form -> {
          type(form, "sites.new.organisationId", school);
          type(form, "sites.new.number", "77");
          @SuppressWarnings("unchecked")
          javafx.scene.control.ComboBox<Object> kind =
              (javafx.scene.control.ComboBox<Object>)
                  ClickCount.find(form.getScene().getRoot(), "sites.new.statusKindId");
          kind.setValue(kind.getItems().getLast());
        };
    create(new SitesFeature(t.office), "create.site");

    assertThat(t.told).isEmpty();
    assertThat(t.failures).isEmpty();
    List<Site> sites = t.list(r -> r.sites().all());
    assertThat(sites).hasSize(before + 1);
    assertThat(sites.getLast().state()).isEqualTo(SiteState.ACTIVE);
    assertThat(sites.getLast().basis())
        .isInstanceOfSatisfying(
            Site.AwardBasis.ByOldOrder.class, old -> assertThat(old.number()).isEqualTo("77"));
    assertThat(t.opened).hasSize(1);
  }

  private static List<String> shownTexts(SectionFeature feature, metodist.model.shared.RecordId id)
      throws Exception {
    return TestWindow.on(
        () -> {
          Parent root = TestWindow.show(feature.open(feature.cardOf(id).orElseThrow()), 990, 900);
          List<String> found = texts(root);
          root.getScene().getWindow().hide();
          return found;
        });
  }

  private static List<String> texts(Parent root) {
    return root.lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }
}
