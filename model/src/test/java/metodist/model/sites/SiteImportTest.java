package metodist.model.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ContestTemplates;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.SheetRow;
import org.junit.jupiter.api.Test;

class SiteImportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Organisation SCHOOL =
      new Organisation(
          OrganisationId.random(),
          0,
          List.of(new OrganisationName(null, "Школа № 901", "СОШ № 901", "Школа № 901")),
          LegalForm.GBOU,
          OrganisationType.SCHOOL,
          901,
          "",
          "",
          "",
          "",
          "",
          "",
          true,
          "");

  private static ImportPlan<Site> plan(List<Site> known, List<List<String>> rows) {
    List<SheetRow> sheet = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < rows.get(i).size(); c++) {
        cells.put(SiteImport.HEADINGS.get(c), rows.get(i).get(c));
      }
      sheet.add(new SheetRow(i + 2, cells));
    }
    return new SiteImport(known, List.of(SCHOOL), List.of(), ContestTemplates.statusKinds(), TODAY)
        .plan(SiteImport.HEADINGS, sheet);
  }

  @Test
  void everyKindOfStatusIsTakenWithTheTermUsualForIt() {
    List<List<String>> rows =
        ContestTemplates.statusKinds().stream()
            .map(kind -> List.of("школа №901", kind.name(), "Тема", "", "2025-2026"))
            .toList();

    ImportPlan<Site> plan = plan(List.of(), rows);

    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.count(Action.CREATE)).isEqualTo(rows.size());
    assertThat(plan.records())
        .filteredOn(s -> s.statusKindId().equals(ContestTemplates.statusKinds().getLast().id()))
        .singleElement()
        .satisfies(s -> assertThat(s.to()).isEqualTo(new AcademicYear(2029)));
  }

  @Test
  void statusWhoseYearsArePastIsEnteredAsOver() {
    Site site =
        plan(
                List.of(),
                List.of(
                    List.of(
                        "СОШ № 901",
                        "Пилотная площадка",
                        "",
                        "",
                        "2021/22",
                        "2022",
                        "Отдел",
                        "№ 15",
                        "01.09.2021")))
            .records()
            .getFirst();

    assertThat(site.state()).isEqualTo(SiteState.COMPLETED);
    assertThat(site.basis())
        .isEqualTo(new Site.AwardBasis.ByOldOrder("Отдел", "15", LocalDate.of(2021, 9, 1)));
  }

  @Test
  void sameTableAgainChangesNothing() {
    List<List<String>> rows =
        List.of(List.of("СОШ № 901", "Ресурсный центр", "Тема", "", "2025", "2026"));
    List<Site> first = plan(List.of(), rows).records();

    assertThat(plan(first, rows).count(Action.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void rowsThatCannotBeUnderstoodSayWhy() {
    ImportPlan<Site> plan =
        plan(
            List.of(),
            List.of(
                List.of("Школа № 5", "Пилотная площадка", "", "", "2025"),
                List.of("СОШ № 901", "Лучшая школа", "", "", "2025"),
                List.of("СОШ № 901", "Пилотная площадка", "", "", "осень"),
                List.of("СОШ № 901", "Пилотная площадка", "", "", "2025", "2020"),
                List.of("СОШ № 901", "Пилотная площадка", "", "", "2025-2028")));

    assertThat(plan.rejected())
        .extracting(ImportPlan.Line::reason)
        .containsExactly(
            "Организации «Школа № 5» нет в справочнике.",
            "Вида статуса «Лучшая школа» нет среди известных.",
            "«осень» — не учебный год. Пишите так: 2022-2023.",
            "Статус кончается раньше, чем начинается.",
            "«2025-2028» — не один учебный год. Пишите так: 2022-2023.");
  }
}
