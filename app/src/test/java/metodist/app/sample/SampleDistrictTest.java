package metodist.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.forms.ShippedForms;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.FileRef;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDistrictTest {
  @Test
  void isOfARealDistrictsSize() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    Map<String, Integer> counts = counts(workspace);
    assertThat(counts)
        .containsEntry("organisations", 62)
        .containsEntry("people", 150)
        .containsEntry("contests", 5)
        .containsEntry("applications", 43)
        .containsEntry("sites", 70);
  }

  @Test
  void ordersOfContestsNameThemInTheGenitive() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    List<String> subjects =
        workspace.read(r -> r.orders().all().stream().map(Order::subject).toList());
    assertThat(subjects)
        .filteredOn(subject -> subject.startsWith("О проведении ") && subject.contains("онкурс"))
        .isNotEmpty()
        .allMatch(subject -> subject.contains("онкурса "));
  }

  @Test
  void showsApplicationsInEveryState() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    Set<ApplicationState> states =
        workspace.read(
            r ->
                r.applications().all().stream()
                    .map(Application::state)
                    .collect(Collectors.toSet()));
    assertThat(states)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(ApplicationState.values()));
  }

  @Test
  void hasTwoFinishedTwoRunningAndOneOpenContest() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    List<ContestState> states =
        workspace.read(r -> r.contests().all().stream().map(Contest::state).toList());
    assertThat(states)
        .containsExactlyInAnyOrder(
            ContestState.AWARDED,
            ContestState.AWARDED,
            ContestState.DECISION,
            ContestState.TECHNICAL_REVIEW,
            ContestState.ACCEPTING);
    Set<OrderState> orders =
        workspace.read(
            r -> r.orders().all().stream().map(o -> o.state()).collect(Collectors.toSet()));
    assertThat(orders)
        .isEqualTo(
            EnumSet.of(
                OrderState.ON_APPROVAL,
                OrderState.REGISTERED,
                OrderState.AMENDED,
                OrderState.REVOKED));
  }

  @Test
  void openContestWasFilledFromFilesWhichAreKept() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    List<Application> open =
        workspace.<List<Application>>read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.state() == ContestState.ACCEPTING)
                    .flatMap(c -> r.applications().ofContest(c.id()).stream())
                    .toList());

    assertThat(open)
        .hasSize(3)
        .allSatisfy(
            application -> {
              assertThat(application.state()).isEqualTo(ApplicationState.REGISTERED);
              assertThat(application.answers().value("fullName")).isNotEmpty();
              assertThat(application.technicalReview()).isNotNull();
              assertThat(application.attachments()).hasSize(1);
              FileRef file = application.attachments().getFirst().file();
              assertThat(file).isNotNull();
              assertThat(workspace.<byte[]>read(r -> r.file(file))).startsWith('P', 'K');
            });
  }

  @Test
  void runningContestsWereFilledFromFilesThatSayTheSame() {
    InMemoryWorkspace workspace = filled("2026-11-22T09:00:00Z");
    List<Application> registered =
        workspace.<List<Application>>read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.year().start() == 2027)
                    .flatMap(c -> r.applications().ofContest(c.id()).stream())
                    .filter(a -> a.registration() != null)
                    .toList());

    assertThat(registered)
        .hasSizeGreaterThan(18)
        .allSatisfy(
            application -> {
              FileRef file = application.attachments().getFirst().file();
              assertThat(file).isNotNull();
              assertThat(workspace.<byte[]>read(r -> r.file(file))).startsWith('P', 'K');
              assertThat(application.answers().value("fullName"))
                  .isEqualTo(
                      workspace.<String>read(
                          r -> r.organisations().get(application.applicantId()).name().fullName()));
              assertThat(application.topic()).isNotBlank();
              assertThat(
                      application.answers().rows("experience").size()
                          + application.answers().rows("staff").size())
                  .isPositive();
            });
  }

  @Test
  void threeLettersWaitForANewcomer(@TempDir Path folder) throws Exception {
    SampleArrivals.wait(filled("2026-11-22T09:00:00Z"), folder);

    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3).allMatch(file -> file.toString().endsWith(".docx"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-05T09:00:00Z",
        "2026-05-12T09:00:00Z",
        "2026-08-31T20:00:00Z",
        "2028-02-29T09:00:00Z"
      })
  void canBeMadeOnAnyDayOfTheYear(String day) {
    assertThat(counts(filled(day))).containsEntry("applications", 43);
  }

  private static Map<String, Integer> counts(InMemoryWorkspace workspace) {
    return workspace.read(
        r ->
            Map.of(
                "organisations", r.organisations().all().size(),
                "people", r.people().all().size(),
                "contests", r.contests().all().size(),
                "applications", r.applications().all().size(),
                "sites", r.sites().all().size()));
  }

  private static InMemoryWorkspace filled(String now) {
    SampleClock clock =
        new SampleClock(Clock.fixed(Instant.parse(now), ZoneId.of("Europe/Moscow")));
    InMemoryWorkspace workspace = new InMemoryWorkspace(clock, new ShippedForms());
    SampleDistrict.fill(workspace, clock);
    return workspace;
  }
}
