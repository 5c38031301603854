package metodist.app.feature.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.BlankDesk;
import metodist.app.platform.BlankDesk.Packing;
import metodist.app.platform.Messages;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationType;
import metodist.model.procedures.Invited;
import metodist.model.shared.WorkingCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// «Бланки для школ»: by one click, for chosen kinds, into a folder or an archive.
class ContestBlanksTest {
  @TempDir Path papers;

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private static Contest running(TestOffice t) {
    return t.read(
        r ->
            r.contests().all().stream()
                .filter(c -> c.state() == ContestState.TECHNICAL_REVIEW)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void oneClickMakesABlankForEachActiveSchool() throws Exception {
    TestOffice t = TestOffice.district(papers);
    Contest contest = running(t);
    ContestView view =
        TestWindow.on(
            () ->
                new ContestView(
                    t.office,
                    new ContestViewModel(t.data, contest.id()),
                    Messages.of(ContestsFeature.class)));
    int clicks =
        TestWindow.on(
            () -> {
              var root = TestWindow.show(view, 1200, 900);
              ClickCount count = new ClickCount().watch(root);
              count.click(root, "contests.blanks");
              return count.clicks();
            });

    int wanted = t.read(r -> Invited.of(r, EnumSet.allOf(OrganisationType.class))).size();
    assertThat(clicks).isEqualTo(1);
    assertThat(wanted).isGreaterThan(20);
    Path folder = t.shownFiles.getFirst();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> made = files.toList();
      assertThat(made).hasSize(wanted).allMatch(f -> f.toString().endsWith(".docx"));
      Organisation school =
          t.list(r -> Invited.of(r, EnumSet.of(OrganisationType.SCHOOL))).getFirst();
      assertThat(made.stream().map(f -> text(f)).filter(x -> x.contains(school.address())))
          .isNotEmpty()
          .allMatch(x -> x.contains("w:name=\"mc_fullName\"") && x.contains(contest.year().text()));
    }
    assertThat(t.failures).isEmpty();
  }

  private static String text(Path docx) {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anArchiveHoldsTheChosenKindsAndOverwritesNothing() throws Exception {
    TestOffice t = TestOffice.district(papers);
    BlankDesk.Made[] made = new BlankDesk.Made[2];
    Set<OrganisationType> kinds = EnumSet.of(OrganisationType.PRESCHOOL);
    for (int i = 0; i < 2; i++) {
      int at = i;
      t.office
          .papers()
          .blanks()
          .forSchools(running(t).id(), kinds, Packing.ARCHIVE, result -> made[at] = result);
    }
    int wanted = t.list(r -> Invited.of(r, kinds)).size();

    assertThat(made[0].whole()).isTrue();
    assertThat(made[0].blanks()).isEqualTo(wanted);
    assertThat(made[1].place()).isNotEqualTo(made[0].place());
    try (ZipFile zip = new ZipFile(made[0].place().toFile())) {
      assertThat(zip.size()).isEqualTo(wanted);
      assertThat(zip.stream())
          .allMatch(
              e -> e.getName().endsWith(".docx") && !e.getName().matches(".*[<>:\"/\\\\|?*].*"));
    }
  }

  @Test
  void aDraftContestChoosesItsFormAndAnAnnouncedOneKeepsIt() {
    TestOffice t = TestOffice.district(papers);
    Contest announced = running(t);
    ContestViewModel vm = new ContestViewModel(t.data, announced.id());
    ContestForm form = java.util.Objects.requireNonNull(vm.card().value()).form();
    assertThat(form.open()).isFalse();
    vm.form(t.read(r -> r.forms().get("project-passport", 1)));
    assertThat(t.failures).singleElement().asString().contains("уже объявлен");

    Contest draft =
        t.workspace.edit(
            "Создать", tx -> tx.save(NewContest.next(announced, WorkingCalendar.RUSSIA)));
    ContestViewModel planned = new ContestViewModel(t.data, draft.id());
    planned.form(t.read(r -> r.forms().get("project-passport", 1)));
    assertThat(t.read(r -> r.contests().get(draft.id())).formCode()).isEqualTo("project-passport");
  }
}
