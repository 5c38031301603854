package metodist.app.feature.applications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow.Event;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Attachment;
import metodist.model.contests.Registration;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.procedures.TechnicalReviewSteps;
import metodist.model.shared.FileRef;
import metodist.model.shared.Outcome;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;
import metodist.model.workspace.RecordChange;
import org.jspecify.annotations.Nullable;

/// Карточка заявки: answers by the form, people, files, registration, technical review, the way
/// through the states. Every change is read afresh, made and written at once; a draft can always be
/// written.
public final class ApplicationViewModel {
  private static final long LARGEST_FILE = 200L * 1024 * 1024;
  private final DataDesk desk;
  private final ApplicationId id;
  private final LiveQuery<ApplicationCard> card;

  public ApplicationViewModel(DataDesk desk, ApplicationId id) {
    this.desk = desk;
    this.id = id;
    card = desk.<ApplicationCard>live(reading -> ApplicationCard.read(reading, id));
  }

  public ApplicationId id() {
    return id;
  }

  LiveQuery<ApplicationCard> card() {
    return card;
  }

  private void change(String title, BiFunction<Application, Edit, Application> work) {
    desk.change(
        title,
        edit -> {
          Application stored = edit.applications().get(id);
          Application changed = work.apply(stored, edit);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
        });
  }

  /// Changes the answers as they are stored now.
  public void answers(UnaryOperator<Answers> work) {
    change(
        "Изменить заявку",
        (application, edit) ->
            NewVersion.change(application, work.apply(application.answers()), edit.now()));
  }

  public void manager(@Nullable PersonId person) {
    change(
        "Изменить менеджера площадки",
        (a, edit) -> a.withPeople(person, a.supervisorId(), a.coAuthors()));
  }

  public void supervisor(@Nullable PersonId person) {
    change(
        "Изменить научного руководителя",
        (a, edit) -> a.withPeople(a.managerId(), person, a.coAuthors()));
  }

  public void addCoAuthor(PersonId person) {
    change(
        "Добавить соавтора",
        (a, edit) -> {
          List<PersonId> authors = new ArrayList<>(a.coAuthors());
          if (!authors.contains(person)) {
            authors.add(person);
          }
          return a.withPeople(a.managerId(), a.supervisorId(), authors);
        });
  }

  public void removeCoAuthor(PersonId person) {
    change(
        "Убрать соавтора",
        (a, edit) ->
            a.withPeople(
                a.managerId(),
                a.supervisorId(),
                a.coAuthors().stream().filter(p -> !p.equals(person)).toList()));
  }

  public void headSigned(boolean signed) {
    change("Отметить подпись руководителя", (a, edit) -> a.signed(signed));
  }

  /// Keeps files with the application, as answers to the form's field (empty: to none).
  public void attach(String field, String title, List<Path> files) {
    change(
        "Приложить файлы",
        (application, edit) -> {
          List<Attachment> attachments = new ArrayList<>(application.attachments());
          for (Path file : files) {
            FileRef kept = edit.keepFile(String.valueOf(file.getFileName()), bytes(file));
            String name = title.isBlank() ? kept.fileName() : title;
            attachments.add(new Attachment(field, name, kept, "", edit.now()));
          }
          return application.withAttachments(attachments);
        });
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new UserFacingException(
            "Файл " + file.getFileName() + " больше 200 МБ.",
            "Выложите его в сети и приложите адрес.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать файл " + file.getFileName() + ".",
          "Проверьте, что он не открыт в другой программе, и повторите.",
          e);
    }
  }

  /// Notes an address on the web as something sent with the application.
  public void attachAddress(String field, String title, String address) {
    change(
        "Приложить ссылку",
        (application, edit) -> {
          List<Attachment> attachments = new ArrayList<>(application.attachments());
          attachments.add(new Attachment(field, title, null, address.strip(), edit.now()));
          return application.withAttachments(attachments);
        });
  }

  public void detach(Attachment attachment) {
    change(
        "Убрать приложение заявки",
        (application, edit) -> {
          List<Attachment> attachments = new ArrayList<>(application.attachments());
          attachments.remove(attachment);
          return application.withAttachments(attachments);
        });
  }

  public void submit() {
    desk.perform("Подать заявку", edit -> ApplicationSteps.submit(edit, id), done -> {});
  }

  /// Enters it in the journal; `then` gets what came of it, so that a reason can be asked for.
  public void register(
      Registration.Channel channel,
      LocalDateTime receivedAt,
      String reason,
      Consumer<? super Outcome<Application>> then) {
    desk.step(
        "Зарегистрировать заявку",
        edit -> {
          if (edit.applications().get(id).state() == ApplicationState.DRAFT) {
            Outcome<Application> submitted = ApplicationSteps.submit(edit, id);
            if (!submitted.done()) {
              return submitted;
            }
          }
          return ApplicationSteps.register(edit, id, channel, receivedAt, reason);
        },
        then);
  }

  /// Keeps answers and remarks of the technical review without a verdict.
  public void review(UnaryOperator<TechnicalReview> work) {
    desk.perform(
        "Заполнить лист технической экспертизы",
        edit ->
            TechnicalReviewSteps.keep(
                edit,
                id,
                work.apply(TechnicalReviewSteps.current(edit, edit.applications().get(id)))),
        done -> {});
  }

  public void conclude(
      TechnicalReview.Verdict verdict, Consumer<? super Outcome<Application>> then) {
    desk.step(
        switch (verdict) {
          case ADMIT -> "Допустить заявку";
          case RETURN -> "Вернуть заявку на доработку";
          case REJECT -> "Отклонить заявку";
        },
        edit ->
            TechnicalReviewSteps.conclude(
                edit,
                id,
                withVerdict(
                    TechnicalReviewSteps.current(edit, edit.applications().get(id)), verdict)),
        then);
  }

  private static TechnicalReview withVerdict(
      TechnicalReview review, TechnicalReview.Verdict verdict) {
    return new TechnicalReview(
        review.checks(),
        verdict,
        review.remarks(),
        review.correctUntil(),
        review.reviewedOn(),
        review.reviewerId());
  }

  public void correctUntil(@Nullable LocalDate day) {
    review(
        r ->
            new TechnicalReview(
                r.checks(), r.verdict(), r.remarks(), day, r.reviewedOn(), r.reviewerId()));
  }

  /// Who carried out the technical review; null for the one answerable for the contest.
  public void reviewer(@Nullable PersonId person) {
    review(
        r ->
            new TechnicalReview(
                r.checks(), r.verdict(), r.remarks(), r.correctUntil(), r.reviewedOn(), person));
  }

  public void remarks(String text) {
    review(
        r ->
            new TechnicalReview(
                r.checks(), r.verdict(), text, r.correctUntil(), r.reviewedOn(), r.reviewerId()));
  }

  public void answer(int question, TechnicalReview.Answer answer) {
    review(r -> withCheck(r, question, answer, null));
  }

  public void note(int question, String note) {
    review(r -> withCheck(r, question, null, note));
  }

  /// Answers «да» to every question nobody has answered yet.
  public void answerRest() {
    review(
        r -> {
          TechnicalReview all = r;
          for (int i = 0; i < r.checks().size(); i++) {
            if (r.checks().get(i).answer() == TechnicalReview.Answer.NOT_CHECKED) {
              all = withCheck(all, i, TechnicalReview.Answer.YES, null);
            }
          }
          return all;
        });
  }

  private static TechnicalReview withCheck(
      TechnicalReview r, int at, TechnicalReview.@Nullable Answer answer, @Nullable String note) {
    List<TechnicalReview.Check> checks = new ArrayList<>(r.checks());
    TechnicalReview.Check old = checks.get(at);
    checks.set(
        at,
        new TechnicalReview.Check(
            old.question(),
            answer == null ? old.answer() : answer,
            note == null ? old.note() : note));
    return new TechnicalReview(
        checks, r.verdict(), r.remarks(), r.correctUntil(), r.reviewedOn(), r.reviewerId());
  }

  /// Accepts the mended text as the next version; `then` gets what came of it.
  public void resubmit(String reason, Consumer<? super Outcome<Application>> then) {
    desk.step(
        "Принять новую версию заявки",
        edit -> NewVersion.accept(edit, edit.applications().get(id), reason),
        then);
  }

  public void schedulePresentation() {
    desk.perform(
        "Назначить презентацию",
        edit -> ApplicationSteps.schedulePresentation(edit, id),
        done -> {});
  }

  public void present() {
    desk.perform("Отметить презентацию", edit -> ApplicationSteps.present(edit, id), done -> {});
  }

  public void withdraw(String reason) {
    desk.perform(
        "Отозвать заявку", edit -> ApplicationSteps.withdraw(edit, id, reason), done -> {});
  }

  public void reverse(String reason) {
    desk.perform(
        "Вернуть состояние заявки", edit -> ApplicationSteps.reverse(edit, id, reason), done -> {});
  }

  /// Why the event is not possible now; empty when it is.
  public String objection(Event event) {
    ApplicationCard shown = card.value();
    return shown == null ? "Данные ещё читаются." : shown.objection(event);
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
