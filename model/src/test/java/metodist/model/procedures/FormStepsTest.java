package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import metodist.model.contests.Contest;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormSection;
import metodist.model.forms.LearnedLabel;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class FormStepsTest {
  private final SmallDistrict district = new SmallDistrict();

  private FormDefinition form() {
    return district.workspace.read(r -> r.forms().get("internship", 1));
  }

  private Optional<FormDefinition> newest() {
    return district.workspace.read(r -> r.forms().newest("internship"));
  }

  private Optional<FormDefinition> found(int revision) {
    return district.workspace.read(r -> r.forms().find("internship", revision));
  }

  private static FormDefinition titled(FormDefinition form, String title) {
    return form.withWording(form.wording().withText(title));
  }

  @Test
  void aPinnedRevisionStaysAndTheChangeBecomesTheNext() {
    FormRevision changed =
        district.edit(tx -> FormSteps.change(tx, titled(form(), "Заявка новая")));

    assertThat(changed.revision()).isEqualTo(2);
    assertThat(district.workspace.<String>read(r -> r.forms().get("internship", 1).title()))
        .isEqualTo("Заявка");
    assertThat(newest()).map(FormDefinition::revision).contains(2);
  }

  @Test
  void aRevisionNobodyPinsIsChangedInItsPlaceAndUndone() {
    FormRevision second = district.edit(tx -> FormSteps.change(tx, titled(form(), "Вторая")));
    district.edit(tx -> FormSteps.change(tx, titled(second.definition(), "Вторая, лучше")));

    assertThat(titles()).containsExactly("Вторая, лучше");
    assertThat(district.list(r -> r.formRevisions().all())).hasSize(1);
    district.workspace.undo();
    assertThat(titles()).containsExactly("Вторая");
    district.workspace.undo();
    assertThat(titles()).containsExactly("Заявка");
  }

  private List<String> titles() {
    return district.list(r -> r.forms().current().stream().map(FormDefinition::title).toList());
  }

  @Test
  void aRevisionAContestPinsCannotBeRemovedAndTheFormLeavesTheListOnly() {
    FormRevision second = district.edit(tx -> FormSteps.change(tx, titled(form(), "Вторая")));
    assertThat(choose(2).done()).isTrue();

    Outcome<?> refused = district.step(tx -> FormSteps.remove(tx, second));
    assertThat(refused.done()).isFalse();
    assertThat(refused.problems().getFirst().message()).contains("Конкурс на присвоение");

    district.edit(tx -> FormSteps.offer(tx, "internship", false));
    assertThat(titles()).isEmpty();
    assertThat(found(2)).isPresent();
    district.edit(tx -> FormSteps.offer(tx, "internship", true));
    assertThat(titles()).containsExactly("Вторая");
  }

  @Test
  void aShippedFormLeavesTheListAndComesBackByUndo() {
    district.edit(tx -> FormSteps.offer(tx, "internship", false));
    assertThat(titles()).isEmpty();
    district.workspace.undo();
    assertThat(titles()).containsExactly("Заявка");
  }

  @Test
  void aRemovedRevisionIsStillReadAndItsNumberIsNotGivenAgain() {
    FormRevision second = district.edit(tx -> FormSteps.change(tx, titled(form(), "Вторая")));
    assertThat(district.step(tx -> FormSteps.remove(tx, second)).done()).isTrue();

    assertThat(titles()).containsExactly("Заявка");
    assertThat(found(2)).isPresent();
    FormRevision third = district.edit(tx -> FormSteps.change(tx, titled(form(), "Третья")));
    assertThat(third.revision()).isEqualTo(3);
  }

  @Test
  void anUnfinishedFormIsKeptAndNotOffered() {
    FormDefinition empty =
        form()
            .withSections(List.of(new FormSection("", "", List.of(), List.of(), Optional.empty())));
    FormRevision draft = district.edit(tx -> FormSteps.change(tx, empty));

    assertThat(draft.sound()).isFalse();
    assertThat(newest()).map(FormDefinition::revision).contains(1);
    assertThat(choose(draft.revision()).done()).isFalse();
  }

  @Test
  void aCopyIsAFormOfItsOwnWithACodeFromItsName() {
    FormRevision copy = district.edit(tx -> FormSteps.copy(tx, form(), "Заявка на конкурс чтецов"));

    assertThat(copy.code()).isEqualTo("zayavka-na-konkurs-chtetsov");
    assertThat(copy.revision()).isEqualTo(1);
    FormRevision again =
        district.edit(tx -> FormSteps.copy(tx, form(), "Заявка на конкурс чтецов"));
    assertThat(again.code()).isEqualTo("zayavka-na-konkurs-chtetsov-2");
  }

  @Test
  void anAcceptedFileIsANewRevisionOnlyWhenItDiffers() {
    FormRevision same = district.edit(tx -> FormSteps.accept(tx, form().withRevision(5)));
    assertThat(same.revision()).isEqualTo(1);
    assertThat(district.list(r -> r.formRevisions().all())).isEmpty();

    FormRevision next = district.edit(tx -> FormSteps.accept(tx, titled(form(), "Иная")));
    assertThat(next.revision()).isEqualTo(2);
    FormRevision foreign =
        district.edit(tx -> FormSteps.accept(tx, form().withCode("chuzhaya").withRevision(4)));
    assertThat(foreign.revision()).isEqualTo(4);
  }

  @Test
  void anAnnouncedContestKeepsItsForm() {
    district.edit(tx -> FormSteps.change(tx, titled(form(), "Вторая")));
    district.step(tx -> ContestSteps.announce(tx, district.contest));

    Outcome<Contest> refused = choose(2);
    assertThat(refused.done()).isFalse();
    assertThat(refused.problems().getFirst().message()).contains("уже объявлен");
  }

  private Outcome<Contest> choose(int revision) {
    return district.step(tx -> FormSteps.choose(tx, district.contest, "internship", revision));
  }

  @Test
  void oneWordingLeadsToOneField() {
    district.edit(tx -> FormSteps.learn(tx, new LearnedLabel("internship", "Тема:", "topic")));
    district.edit(tx -> FormSteps.learn(tx, new LearnedLabel("internship", "тема:", "hours")));

    assertThat(district.list(r -> r.learnedLabels().ofForm("internship")))
        .singleElement()
        .satisfies(l -> assertThat(l.field()).isEqualTo("hours"));
    assertThat(district.list(r -> r.learnedLabels().ofForm("other"))).isEmpty();
  }
}
