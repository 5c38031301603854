package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Person;
import metodist.model.shared.Dates;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Лист технической экспертизы of an application: the contest's questions with their answers, what
/// to mend and the verdict; a blank to fill in by hand while there is no review.
public final class TechnicalSheetComposer {
  private TechnicalSheetComposer() {}

  public static Composition compose(Reading reading, ApplicationId id) {
    Application application = reading.applications().get(id);
    ContestFacts contest = new ContestFacts(reading, application.contestId());
    TechnicalReview review = application.technicalReview();
    LocalDate reviewed = review == null ? null : review.reviewedOn();
    LocalDate day = reviewed == null ? contest.register.today() : reviewed;
    PaperStyle style = PaperStyle.of(contest.register.centreStyle(day), day);
    Pages pages = new Pages(style, style.portrait().textWidth());
    pages.title("Лист технической экспертизы", 0, 0);
    pages.centred("заявки " + contest.heading(), TextStyle.PLAIN, 0, Lengths.pt(10));
    about(pages, contest, application, day);
    pages.add(Grid.gap(Lengths.pt(8)));
    checks(pages, style, contest, review);
    verdict(pages, contest, review);
    Optional<Person> reviewer =
        Optional.ofNullable(review)
            .flatMap(done -> contest.register.person(done.reviewerId()))
            .or(contest::responsible);
    pages.signature(
        reviewer
            .map(p -> Wording.capital(contest.register.post(p, null, day)))
            .filter(s -> !s.isBlank())
            .orElse("Экспертизу провёл"),
        contest.facts.use(
            "Экспертизу провёл",
            reviewer.map(p -> p.name().initialsSurname()).orElse(Signatory.NAME_BLANK)));
    pages.paragraph(
        reviewed == null ? "«____» _______________ 20___ г." : Dates.wordsInFull(reviewed),
        TextStyle.PLAIN,
        style.left().spaced(Lengths.pt(6), 0));
    String title = "Лист технической экспертизы. " + application.title();
    Document tree =
        new Document(
            title,
            style.typeface(),
            List.of(),
            List.of(
                Section.numberedAtTop(
                    style.portrait(), Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, contest.facts, title, day)
        .named(
            "Техническая экспертиза "
                + ContestFacts.registration(application)
                + " "
                + contest.shortName(application, day));
  }

  private static void about(
      Pages pages, ContestFacts contest, Application application, LocalDate day) {
    pages.captioned(
        "Заявитель:", contest.facts.use("Заявитель", contest.shortName(application, day)));
    pages.captioned(
        "Тема:", Texts.orDash(contest.facts.use("Тема", Texts.clean(application.topic()))));
    pages.captioned(
        "Заявка:",
        Texts.orDash(contest.facts.use("Регистрация", ContestFacts.registration(application))));
  }

  private static void checks(
      Pages pages, PaperStyle style, ContestFacts contest, @Nullable TechnicalReview review) {
    Grid grid =
        new Grid(pages.width(), style.tableSize(), 10, 80, 26, 49)
            .centring(0, 2)
            .header("№", "Требование", "Выполнено", "Примечание");
    List<TechnicalReview.Check> checks =
        review == null || review.checks().isEmpty()
            ? contest.contest.checklist().stream()
                .map(q -> new TechnicalReview.Check(q, TechnicalReview.Answer.NOT_CHECKED, ""))
                .toList()
            : review.checks();
    int no = 1;
    for (TechnicalReview.Check check : checks) {
      String answer =
          switch (check.answer()) {
            case YES -> "да";
            case NO -> "нет";
            case NOT_CHECKED -> "";
          };
      contest.facts.use(check.question(), (answer + " " + check.note()).strip());
      grid.row(no++ + ".", check.question(), answer, check.note());
    }
    pages.add(grid.table());
  }

  private static void verdict(Pages pages, ContestFacts contest, @Nullable TechnicalReview review) {
    pages.add(Grid.gap(Lengths.pt(8)));
    String remarks = review == null ? "" : review.remarks();
    pages.captioned(
        "Замечания:", remarks.isBlank() ? "нет" : contest.facts.use("Замечания", remarks));
    TechnicalReview.Verdict verdict = review == null ? null : review.verdict();
    String words =
        verdict == null
            ? "допустить / вернуть на доработку / отклонить (нужное подчеркнуть)"
            : verdict.title();
    pages.captioned("Решение:", contest.facts.use("Решение", words) + (verdict == null ? "" : "."));
    LocalDate until = review == null ? null : review.correctUntil();
    if (until != null) {
      pages.captioned(
          "Срок доработки:", "до " + contest.facts.use("Срок доработки", Wording.day(until)) + ".");
    }
  }
}
