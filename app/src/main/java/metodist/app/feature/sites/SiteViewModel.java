package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.PersonId;
import metodist.model.procedures.SiteSteps;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.sites.Site;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.sites.SiteId;
import metodist.model.workspace.RecordChange;
import org.jspecify.annotations.Nullable;

/// Карточка площадки: what is known of the status, its term with prolongations, its end.
public final class SiteViewModel {
  private final DataDesk desk;
  private final SiteId id;
  private final LiveQuery<SiteCard> card;

  public SiteViewModel(DataDesk desk, SiteId id) {
    this.desk = desk;
    this.id = id;
    card = desk.<SiteCard>live(reading -> SiteCard.read(reading, id));
  }

  public SiteId id() {
    return id;
  }

  LiveQuery<SiteCard> card() {
    return card;
  }

  private void change(String title, UnaryOperator<Site> work) {
    desk.change(
        title,
        edit -> {
          Site stored = edit.sites().get(id);
          Site changed = work.apply(stored);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
        });
  }

  public void topic(String value) {
    change(
        "Изменить тему площадки",
        s -> with(s, value, s.programme(), s.managerId(), s.supervisorId(), s.page()));
  }

  public void programme(String value) {
    change(
        "Изменить программу площадки",
        s -> with(s, s.topic(), value, s.managerId(), s.supervisorId(), s.page()));
  }

  public void manager(@Nullable PersonId value) {
    change(
        "Изменить менеджера площадки",
        s -> with(s, s.topic(), s.programme(), value, s.supervisorId(), s.page()));
  }

  public void supervisor(@Nullable PersonId value) {
    change(
        "Изменить научного руководителя площадки",
        s -> with(s, s.topic(), s.programme(), s.managerId(), value, s.page()));
  }

  public void page(String value) {
    change(
        "Изменить страницу площадки",
        s -> with(s, s.topic(), s.programme(), s.managerId(), s.supervisorId(), value));
  }

  private static Site with(
      Site s,
      String topic,
      String programme,
      @Nullable PersonId manager,
      @Nullable PersonId supervisor,
      String page) {
    return new Site(
        s.id(),
        s.version(),
        s.organisationId(),
        s.statusKindId(),
        topic,
        programme,
        s.from(),
        s.to(),
        s.basis(),
        s.applicationId(),
        manager,
        supervisor,
        page,
        s.prolongations(),
        s.termination(),
        s.state(),
        s.history());
  }

  public void prolong(AcademicYear to, AwardBasis basis, Consumer<? super Outcome<Site>> then) {
    desk.step("Продлить статус", edit -> SiteSteps.prolong(edit, id, to, basis), then);
  }

  public void terminate(
      LocalDate date, String reason, AwardBasis basis, Consumer<? super Outcome<Site>> then) {
    desk.step(
        "Прекратить статус досрочно",
        edit -> SiteSteps.terminate(edit, id, date, reason, basis),
        then);
  }

  public void suspend(String reason) {
    desk.perform("Приостановить статус", edit -> SiteSteps.suspend(edit, id, reason), s -> {});
  }

  public void resume(String reason) {
    desk.perform("Возобновить статус", edit -> SiteSteps.resume(edit, id, reason), s -> {});
  }

  public void reverseTermination(String reason) {
    desk.perform(
        "Отменить прекращение статуса",
        edit -> SiteSteps.reverseTermination(edit, id, reason),
        s -> {});
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
