package metodist.app.feature.contests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.StageOrder;
import metodist.model.directory.PersonId;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.ContestSteps;
import metodist.model.procedures.FormSteps;
import metodist.model.procedures.ReviewSteps;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;
import metodist.model.workspace.RecordChange;
import org.jspecify.annotations.Nullable;

/// Карточка конкурса: its description, stages, checklist and criteria, and its way through the
/// states. Each change is read afresh, made and written at once.
public final class ContestViewModel {
  private final DataDesk desk;
  private final ContestId id;
  private final LiveQuery<ContestCard> card;

  public ContestViewModel(DataDesk desk, ContestId id) {
    this.desk = desk;
    this.id = id;
    card = desk.<ContestCard>live(reading -> ContestCard.read(reading, id));
  }

  public ContestId id() {
    return id;
  }

  LiveQuery<ContestCard> card() {
    return card;
  }

  private void change(String title, Consumer<Contest.Copy> work) {
    desk.change(
        title,
        edit -> {
          Contest stored = edit.contests().get(id);
          Contest changed = stored.with(work);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
        });
  }

  public void title(String value) {
    change("Изменить название конкурса", c -> c.title = value);
  }

  public void year(AcademicYear value) {
    change("Изменить год конкурса", c -> c.year = value);
  }

  public void minExperts(int value) {
    change("Изменить число экспертов", c -> c.minExperts = value);
  }

  public void severalApplications(SeveralApplications value) {
    change("Изменить правило о нескольких заявках", c -> c.severalApplications = value);
  }

  public void responsible(@Nullable PersonId value) {
    change("Назначить ответственного за конкурс", c -> c.responsibleId = value);
  }

  public void email(String value) {
    change("Изменить адрес приёма заявок", c -> c.submissionEmail = value);
  }

  public void checklist(List<String> questions) {
    List<String> kept = questions.stream().map(String::strip).filter(q -> !q.isEmpty()).toList();
    change("Изменить вопросы технической экспертизы", c -> c.checklist = kept);
  }

  /// Chooses the form and its revision; refused once the contest is announced.
  public void form(FormDefinition chosen) {
    desk.perform(
        "Выбрать форму заявки",
        edit -> FormSteps.choose(edit, id, chosen.code(), chosen.revision()),
        done -> {});
  }

  /// Replaces a stage (found by its number); stages counted from it follow by themselves.
  public void stage(ContestStage changed) {
    desk.perform(
        "Изменить этап конкурса",
        edit -> {
          List<ContestStage> stages = new ArrayList<>(edit.contests().get(id).stages());
          stages.replaceAll(stage -> stage.no() == changed.no() ? changed : stage);
          return ContestSteps.changeStages(edit, id, stages);
        },
        followers -> {});
  }

  public void addStage(ContestStage.Kind kind) {
    desk.perform(
        "Добавить этап конкурса",
        edit -> {
          List<ContestStage> stages = new ArrayList<>(edit.contests().get(id).stages());
          int no = stages.stream().mapToInt(ContestStage::no).max().orElse(0) + 1;
          stages.add(new ContestStage(no, kind, kind.title(), "", "", null, null));
          return ContestSteps.changeStages(edit, id, stages);
        },
        followers -> {});
  }

  public void removeStage(int no) {
    desk.perform(
        "Удалить этап конкурса",
        edit -> {
          List<ContestStage> stages = edit.contests().get(id).stages();
          return ContestSteps.changeStages(
              edit, id, StageOrder.without(stages, no, edit.workingYears().calendar()));
        },
        followers -> {});
  }

  /// Moves a stage up (negative) or down; stages counted from it go on counting from it.
  public void moveStage(int no, int by) {
    desk.perform(
        "Переставить этап конкурса",
        edit -> {
          List<ContestStage> stages = edit.contests().get(id).stages();
          return ContestSteps.changeStages(edit, id, StageOrder.moved(stages, no, by));
        },
        followers -> {});
  }

  public void chooseCriteria(@Nullable CriteriaSetId set) {
    change("Выбрать набор критериев", c -> c.criteriaSetId = set);
  }

  /// Writes a changed set; refused with a sentence when marks were already given by it.
  public void criteria(CriteriaSet changed) {
    desk.perform(
        "Изменить критерии",
        edit ->
            ReviewSteps.saveCriteria(
                edit,
                changed.withVersion(
                    edit.criteriaSets().find(changed.id()).map(CriteriaSet::version).orElse(0L))),
        saved -> {});
  }

  /// Makes a copy of the contest's set that may be changed, and chooses it.
  public void copyCriteria() {
    desk.change(
        "Скопировать набор критериев",
        edit -> {
          Contest contest = edit.contests().get(id);
          CriteriaSetId old = contest.criteriaSetId();
          CriteriaSet copy =
              old == null
                  ? EmptyCriteria.set()
                  : EmptyCriteria.copyOf(edit.criteriaSets().get(old));
          edit.save(copy);
          edit.save(contest.withCriteriaSet(copy.id()));
        });
  }

  /// To the next state of the road.
  public void advance() {
    desk.perform("Перевести конкурс дальше", edit -> ContestSteps.advance(edit, id), done -> {});
  }

  public void reverse(String reason) {
    desk.perform(
        "Вернуть состояние конкурса", edit -> ContestSteps.reverse(edit, id, reason), done -> {});
  }

  public void cancel(String reason) {
    desk.perform("Отменить конкурс", edit -> ContestSteps.cancel(edit, id, reason), done -> {});
  }

  /// Why the contest cannot go on; empty when it can.
  public String nextObstacle() {
    ContestCard shown = card.value();
    if (shown == null) {
      return "Данные ещё читаются.";
    }
    if (shown.next() == null) {
      return "Конкурс в состоянии «" + shown.contest().state().title() + "», дальше идти некуда.";
    }
    return shown.obstacles().stream()
        .filter(Problem::blocks)
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  public String reverseObstacle() {
    ContestCard shown = card.value();
    return shown != null && shown.previous() != null ? "" : "У конкурса нет предыдущего состояния.";
  }

  public String cancelObstacle() {
    ContestCard shown = card.value();
    return shown != null && ContestFlow.cancellable(shown.contest().state())
        ? ""
        : "В этом состоянии конкурс отменить нельзя.";
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
