package metodist.model.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.forms.FormMarks.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormMarksTest {
  private static final FormDefinition BASE = new ShippedForms().get("base-site-application", 1);

  @Test
  void marksAreTheNamesAgreedUpon() {
    assertThat(FormMarks.name(new Place.Field("fullName"))).isEqualTo("mc_fullName");
    assertThat(FormMarks.name(new Place.Cell("staff", "", 2, "person")))
        .isEqualTo("mc_staff_2_person");
    assertThat(FormMarks.name(new Place.Cell("roadmap", "training", 1, "term")))
        .isEqualTo("mc_roadmap_training_1_term");
    assertThat(FormMarks.name(new Place.Repeated("stages", 3, "result")))
        .isEqualTo("mc_stages_3_result");
    assertThat(FormMarks.name(new Place.Section("plan", 4))).isEqualTo("mc_plan_4_group");
    assertThat(FormMarks.identity(BASE)).isEqualTo("base-site-application-r1");
    assertThat(FormMarks.identity("base-site-application-r12"))
        .contains(new FormMarks.Identity("base-site-application", 12));
    assertThat(FormMarks.identity("что-то")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internship-site-application",
        "base-site-application",
        "project-passport",
        "activity-plan"
      })
  void everyMarkLeadsBackToItsPlaceInAnyCaseOfLetters(String code) {
    FormDefinition form = new ShippedForms().get(code, 1);
    List<Place> places = places(form);
    for (Place place : places) {
      String name = FormMarks.name(place);
      assertThat(name).matches("[A-Za-z]\\w{0,39}");
      assertThat(FormMarks.place(form, name)).contains(place);
      assertThat(FormMarks.place(form, name.toUpperCase(Locale.ROOT))).contains(place);
      assertThat(FormMarks.place(form, name + "_Copy_1")).contains(place);
    }
    assertThat(places.stream().map(FormMarks::name).distinct().count()).isEqualTo(places.size());
  }

  @Test
  void longIdentifiersAreCutTheSameWayEveryTime() {
    FormTable table =
        new FormTable(
            "planRabotyPloshchadkiNaUchebnyiGod",
            "План",
            true,
            false,
            List.of(
                new FormTable.Column("naimenovanieMeropriyatiya", "Мероприятие"),
                new FormTable.Column("naimenovanieOrganizatsii", "Организация")),
            List.of(new FormTable.Group("razrabotkaIAprobatsiya", "Разработка")));
    FormDefinition form =
        new FormDefinition(
            "f",
            1,
            "Ф",
            List.of(),
            List.of(new FormSection("", "", List.of(), List.of(table), Optional.empty())));
    for (Place place : places(form)) {
      assertThat(FormMarks.name(place)).hasSizeLessThanOrEqualTo(40);
      assertThat(FormMarks.place(form, FormMarks.name(place))).contains(place);
    }
    assertThat(places(form).stream().map(FormMarks::name).distinct()).hasSize(places(form).size());
  }

  @Test
  void aForeignBookmarkIsNoPlace() {
    assertThat(FormMarks.place(BASE, "_GoBack")).isEmpty();
    assertThat(FormMarks.place(BASE, "mc_unknown")).isEmpty();
    assertThat(FormMarks.place(BASE, "mc_staff_0_person")).isEmpty();
    assertThat(FormMarks.place(BASE, "mc_staff_1_group")).isEmpty();
    assertThat(FormMarks.place(BASE, "mc_roadmap_nothing_1_term")).isEmpty();
  }

  private static List<Place> places(FormDefinition form) {
    List<Place> places = new ArrayList<>();
    form.fields().forEach(f -> places.add(new Place.Field(f.id())));
    for (FormTable table : form.tables()) {
      for (int row : new int[] {1, 12, 9999}) {
        if (table.freeGroups()) {
          places.add(new Place.Section(table.id(), row));
        }
        for (FormTable.Column column : table.columns()) {
          if (table.groups().isEmpty()) {
            places.add(new Place.Cell(table.id(), "", row, column.id()));
          }
          table
              .groups()
              .forEach(g -> places.add(new Place.Cell(table.id(), g.id(), row, column.id())));
        }
      }
    }
    for (FormRepeat repeat : form.repeats()) {
      for (int n : new int[] {1, 9999}) {
        repeat.fields().forEach(f -> places.add(new Place.Repeated(repeat.id(), n, f.id())));
      }
    }
    return places;
  }
}
