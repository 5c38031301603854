package metodist.model.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import metodist.model.forms.FormEdits.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTreeTest {
  private static final FormDefinition BASE = new ShippedForms().get("base-site-application", 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internship-site-application",
        "base-site-application",
        "project-passport",
        "activity-plan"
      })
  void aTreeIsTheDefinitionAndNothingElse(String code) {
    FormDefinition form = new ShippedForms().get(code, 1);
    assertThat(FormTree.of(form).definition()).isEqualTo(form);
  }

  @Test
  void aPartIsChangedAndTakenAwayAtItsPlace() {
    FormTree tree = FormTree.of(BASE);
    FormTree changed = tree.changed(List.of(2, 1), part -> part.withWording(FormLabel.of("Адрес")));

    assertThat(changed.definition().sections().getFirst().fields().get(1).label())
        .isEqualTo("Адрес");
    assertThat(tree.removed(List.of(2, 0)).definition().field("fullName")).isEmpty();
    assertThat(tree.removed(List.of(99, 0))).isEqualTo(tree);
  }

  @Test
  void aNewPartStandsAmongItsLikeNearWhatIsChosen() {
    FormTree tree = FormTree.of(BASE);
    FormTree.Put field = FormEdits.added(tree, List.of(2, 0), Kind.FIELD).orElseThrow();
    assertThat(field.place()).containsExactly(2, 1);
    FormTree.Put table = FormEdits.added(tree, List.of(2), Kind.TABLE).orElseThrow();
    assertThat(table.tree().definition().sections().getFirst().tables())
        .singleElement()
        .satisfies(t -> assertThat(t.columns()).hasSize(2));
    FormTree.Put column = FormEdits.added(tree, List.of(3, 0, 0), Kind.COLUMN).orElseThrow();
    assertThat(column.place()).containsExactly(3, 0, 1);
    assertThat(DefinitionCheck.check(column.tree().definition())).isEmpty();
    assertThat(FormEdits.added(tree, List.of(2, 0), Kind.COLUMN)).isEmpty();
  }

  @Test
  void aSectionTakesOneRepeatOnly() {
    FormTree tree = FormTree.of(new ShippedForms().get("project-passport", 1));
    assertThat(FormEdits.added(tree, List.of(1), Kind.REPEAT)).isEmpty();
    assertThat(FormEdits.added(tree, List.of(0), Kind.REPEAT)).isPresent();
  }

  @Test
  void aFieldMovesOverTheEdgeOfItsSection() {
    FormTree tree = FormTree.of(BASE);
    FormTree.Put down = tree.moved(List.of(2, 6), 1).orElseThrow();
    assertThat(down.place()).containsExactly(3, 0);
    assertThat(down.tree().definition().sections().get(1).fields().getFirst().id())
        .isEqualTo("siteManager");
    FormTree.Put back = down.tree().moved(down.place(), -1).orElseThrow();
    assertThat(back.tree()).isEqualTo(tree);
    assertThat(tree.moved(List.of(2, 0), -1)).isEmpty();
  }

  @Test
  void aPartIsCarriedToWhereItMayStand() {
    FormTree tree = FormTree.of(BASE);
    FormTree.Put same = tree.carried(List.of(2, 0), List.of(2, 3)).orElseThrow();
    assertThat(same.tree().definition().sections().getFirst().fields())
        .extracting(FormField::id)
        .startsWith("legalAddress", "head", "phone", "fullName");
    FormTree.Put up = tree.carried(List.of(2, 3), List.of(2, 0)).orElseThrow();
    assertThat(up.tree().definition().sections().getFirst().fields())
        .extracting(FormField::id)
        .startsWith("phone", "fullName");
    FormTree.Put away = tree.carried(List.of(2, 0), List.of(4)).orElseThrow();
    assertThat(away.tree().definition().sections().get(2).fields())
        .extracting(FormField::id)
        .endsWith("fullName");
    assertThat(tree.carried(List.of(2), List.of(2, 0))).isEmpty();
    assertThat(tree.carried(List.of(3, 0, 0), List.of(2, 0))).isEmpty();
  }

  @Test
  void theIdentifierFollowsTheLabelUntilARevisionHasIt() {
    FormTree.Put put = FormEdits.added(FormTree.of(BASE), List.of(2), Kind.FIELD).orElseThrow();
    FormTree named =
        FormEdits.reworded(put.tree(), put.place(), FormLabel.of("Число учащихся"), Set.of());
    assertThat(named.at(put.place()).orElseThrow().part().id()).isEqualTo("chisloUchaschihsya");
    FormTree kept =
        FormEdits.reworded(
            named, put.place(), FormLabel.of("Сколько учащихся"), Set.of("chisloUchaschihsya"));
    assertThat(kept.at(put.place()).orElseThrow().part().id()).isEqualTo("chisloUchaschihsya");
    FormTree shipped =
        FormEdits.reworded(named, List.of(2, 0), FormLabel.of("Наименование школы"), Set.of());
    assertThat(shipped.definition().field("fullName")).isPresent();
  }

  @Test
  void aProblemLeadsToItsPart() {
    FormTree tree = FormTree.of(BASE);
    assertThat(tree.placeOf("phone")).containsExactly(2, 3);
    assertThat(tree.placeOf("roadmap.term")).containsExactly(6, 4, 1);
    assertThat(tree.placeOf("title")).isEmpty();
    assertThat(FormTree.of(new ShippedForms().get("project-passport", 1)).placeOf("stages.term"))
        .containsExactly(1, 0, 1);
  }

  @Test
  void identifiersAreMadeFromTheLabelAndNeverTwice() {
    assertThat(FormIds.of("Наименование проекта", "pole", List.of()))
        .isEqualTo("naimenovanieProekta");
    assertThat(FormIds.of("1-й этап!", "pole", List.of())).isEqualTo("yEtap");
    assertThat(FormIds.of("***", "pole", List.of("pole"))).isEqualTo("pole2");
    assertThat(FormIds.of("Group", "pole", List.of())).isEqualTo("group2");
    assertThat(FormIds.of("Щёголь", "pole", List.of("SCHEGOL"))).isEqualTo("schegol2");
    assertThat(FormIds.of("Достопримечательностидостопримечательности района", "pole", List.of()))
        .hasSizeLessThanOrEqualTo(24);
    assertThat(FormIds.code("Заявка 2026 года", List.of("zayavka-2026-goda")))
        .isEqualTo("zayavka-2026-goda-2");
  }
}
